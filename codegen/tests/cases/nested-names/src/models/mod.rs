// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod api_key_ids;
mod chat_error;
mod create_message;
mod input;
mod issue;
mod listed;
mod message_created_event;
mod message_deleted_event;
mod message_event;
mod priority;
mod review;
mod tick;

pub use api_key_ids::*;
pub use chat_error::*;
pub use create_message::*;
pub use input::*;
pub use issue::*;
pub use listed::*;
pub use message_created_event::*;
pub use message_deleted_event::*;
pub use message_event::*;
pub use priority::*;
pub use review::*;
pub use tick::*;
