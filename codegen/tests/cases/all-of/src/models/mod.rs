// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

use crate::runtime::model::files;

files!(
    address, conflict, deep, described, employee, extended, r#loop, person, renamed, role, strict, team, text,
    with_union,
);
