// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod chat_chunk;
mod chat_chunk_choice;
mod chat_error;
mod chat_params;
mod chat_response;
mod chat_stream_event;
mod create_speech;
mod create_transcription;
mod message;
mod response_begun;
mod response_delta;
mod response_done;
mod response_event;
mod response_params;
mod spoken;
mod usage;

pub use chat_chunk::*;
pub use chat_chunk_choice::*;
pub use chat_error::*;
pub use chat_params::*;
pub use chat_response::*;
pub use chat_stream_event::*;
pub use create_speech::*;
pub use create_transcription::*;
pub use message::*;
pub use response_begun::*;
pub use response_delta::*;
pub use response_done::*;
pub use response_event::*;
pub use response_params::*;
pub use spoken::*;
pub use usage::*;
