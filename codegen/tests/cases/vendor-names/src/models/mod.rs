// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

use crate::runtime::model::files;

files!(fern, get_av2_final, keyed, listed, machine_state, ordered, owner, square, thing, thing_page, wrong);
