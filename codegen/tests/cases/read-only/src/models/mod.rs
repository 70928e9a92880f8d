// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

use crate::runtime::model::files;

files!(contact, fate, forest, fox, idle, inhabitant, kind, owl, stamped, tree, tree_input, trees_by_name, warden, wish);
