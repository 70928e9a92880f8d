//! The HTTP side of the runtime, embedded in a crate as it is in a generated one.

#![allow(dead_code, reason = "a library offers more than its tests use")]

#[path = "../../../src/mod.rs"]
pub mod runtime;

// What the generator makes of a document with headers of all kinds.
#[path = "../../../../tests/cases/response-headers/src/headers.rs"]
#[rustfmt::skip]
mod declared;
// What the generator makes of a document with headers of files in forms.
#[path = "../../../../tests/cases/uploads/src/headers.rs"]
#[rustfmt::skip]
mod declared_parts;
// What the generator makes of a document with parameters of all styles.
#[path = "../../../../tests/cases/parameter-styles/src/defined.rs"]
#[rustfmt::skip]
mod defined;
#[path = "../../../../tests/cases/parameter-styles/src/undefined.rs"]
#[rustfmt::skip]
mod undefined;
// What the generator makes of a document with servers of all kinds.
#[path = "../../../../tests/cases/servers/src/hosts.rs"]
#[rustfmt::skip]
mod hosts;
#[path = "../../../../tests/cases/servers/src/client.rs"]
#[rustfmt::skip]
mod hosts_client;
#[path = "../../../../tests/cases/servers/src/servers.rs"]
#[rustfmt::skip]
mod servers;

mod auth;
#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
mod calls;
mod charset;
mod client;
mod drift;
mod errors;
mod forensics;
mod globals;
mod headers;
mod json_path;
mod middleware;
#[cfg(feature = "mock")]
mod mock;
mod models;
mod oauth;
mod paging;
mod paint;
mod pets;
mod probe;
mod providers;
mod raw;
mod read;
mod received;
mod refusals;
mod retries;
mod retry_policy;
mod security;
mod server_choice;
mod streams;
mod style;
mod style_emitted;
mod style_parsed;
mod style_table;
mod support;
mod target;
#[cfg(feature = "tracing")]
mod trace;
mod transport;
mod typed;
mod wire;
