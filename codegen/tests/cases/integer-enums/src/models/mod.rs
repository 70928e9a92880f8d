// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

use crate::runtime::model::files;

files!(face, flags, fractions, holder, large, mixed, named, none, objects, open, too_large, untyped);
