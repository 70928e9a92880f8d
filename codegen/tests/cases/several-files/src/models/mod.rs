// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

use crate::runtime::model::files;

files!(animal, creature, get_lost, get_pet, not_found, owner, pet, robot, schemas_state, shared_state, weight);
