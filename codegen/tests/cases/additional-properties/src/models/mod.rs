// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

use crate::runtime::model::files;

files!(
    anything, anything_too, closed, empty_schema, field_of_any, labelled, loose, nested, nothing, objects,
    only_required, pattern, pattern_too, texts, untyped,
);
