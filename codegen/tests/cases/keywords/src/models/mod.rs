// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

use crate::runtime::model::files;

files!(
    aux_model, bool, r#box, client, error, extra, i64, map, methods, mod_model, option, result, self_model, string,
    value, vec, words,
);
