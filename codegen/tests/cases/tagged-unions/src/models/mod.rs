// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

use crate::runtime::model::files;

files!(
    animal, bare, by_constant, by_name, cat, circle, clash, dog, image, lizard, nothing, outer, scalar, shape, sound,
    square, text,
);
