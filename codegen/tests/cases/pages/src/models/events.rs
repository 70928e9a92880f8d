// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Events`.

use super::Event;

/// Another name for this type.
pub type Events = Vec<Event>;
