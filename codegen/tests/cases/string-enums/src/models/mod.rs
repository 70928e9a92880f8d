// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

use crate::runtime::model::files;

files!(described, direction, holder, misnamed, named, open, reaction, script, size, state, toggle, twice);
