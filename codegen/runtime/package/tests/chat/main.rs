//! What the generator makes of an API that streams, called through every transport.

#![allow(
    dead_code,
    unused_imports,
    reason = "a library offers more than its tests use"
)]

#[path = "../../../src/mod.rs"]
pub mod runtime;

#[path = "../../../../tests/cases/chat/src/audio.rs"]
#[rustfmt::skip]
mod audio;
#[path = "../../../../tests/cases/chat/src/chat.rs"]
#[rustfmt::skip]
mod chat;
#[path = "../../../../tests/cases/chat/src/client.rs"]
#[rustfmt::skip]
mod client;
#[path = "../../../../tests/cases/chat/src/files.rs"]
#[rustfmt::skip]
mod files;
#[path = "../../../../tests/cases/chat/src/headers.rs"]
#[rustfmt::skip]
mod headers;
#[path = "../../../../tests/cases/chat/src/models/mod.rs"]
#[rustfmt::skip]
mod models;
#[path = "../../../../tests/cases/chat/src/responses.rs"]
#[rustfmt::skip]
mod responses;
#[path = "../../../../tests/cases/chat/src/servers.rs"]
#[rustfmt::skip]
mod servers;
#[path = "../../../../tests/cases/chat/src/usage.rs"]
#[rustfmt::skip]
mod usage;

#[cfg(all(feature = "compression", feature = "stream"))]
mod coded;
mod listen;
#[cfg(feature = "mock")]
mod mocked;
mod serve;
mod switch;
#[cfg(all(feature = "mock", feature = "blocking"))]
mod ways;

use models::{ChatParams, Message, MessageRole};

/// A question to a model.
fn asking(text: &str) -> ChatParams {
    ChatParams::new(vec![Message::new(MessageRole::User, text)])
}
