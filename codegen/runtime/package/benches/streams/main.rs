//! What streams cost: a million events beside a bare reader of lines that decodes the same bytes, and the memory that
//! large bodies take on their way in and out.
//!
//! ```text
//! cargo bench -p sdk-runtime --bench streams
//! ```

#![allow(
    dead_code,
    unused_imports,
    reason = "a library offers more than this uses"
)]

#[path = "../../../src/mod.rs"]
pub mod runtime;

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
#[path = "../../../../tests/cases/chat/src/servers.rs"]
#[rustfmt::skip]
mod servers;

mod events;
mod memory;

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    // First, because peaks are those of the whole process.
    runtime.block_on(memory::table());
    println!();
    runtime.block_on(events::table());
}
