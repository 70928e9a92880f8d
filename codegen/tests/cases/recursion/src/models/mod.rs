// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

use crate::runtime::model::files;

files!(
    alias_of_union, dictionary, either, endless, endless_pair, endless_twin, inline, json, mutual, nested,
    one_of_each_other, one_of_itself, only_itself, other, other_of_both, required_null, tree,
);
