// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

use crate::runtime::model::files;

files!(
    cursor_in_body, deep, item, linked, no_array, nullable_results, offset_in_body, optional_results, page, two_arrays,
    typed_parameters, until_there_is_no_more,
);
