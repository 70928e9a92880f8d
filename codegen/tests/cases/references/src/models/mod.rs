// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

use crate::runtime::model::files;

files!(alias, alias_of_alias, map, map_id, odd_name_here, other, point, properties);
