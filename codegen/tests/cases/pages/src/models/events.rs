// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Events`.

use super::Event;

pub type Events = Vec<Event>;
