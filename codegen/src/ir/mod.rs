//! The API as the emitters see it: every reference resolved, no Rust in it.
//!
//! Nodes know where they come from ([`Pointer`]) and carry a [`Hint`] of what
//! they are about; what they are called in Rust is decided later, in a table
//! of its own, by the naming stage.

pub mod graph;
mod headers;
mod limits;
mod operations;
mod paging;
mod security;
mod types;

pub use headers::*;
pub use limits::*;
pub use operations::*;
pub use paging::*;
pub use security::*;
pub use types::*;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::Value;

use crate::Pointer;

/// A whole API.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// The title of the document.
    pub title: String,
    /// The version of the API.
    pub version: String,
    /// What the API is for, in CommonMark.
    pub description: String,
    /// All servers, each once: those of the API, then those of operations.
    pub servers: Vec<Server>,
    /// Where the API is served, by index; the first one by default.
    pub served_by: Vec<usize>,
    /// Parameters that a client holds for the operations that have them.
    pub globals: Vec<Param>,
    /// The environment variable that may hold the URL of another server.
    pub server_env: Option<String>,
    /// How callers prove who they are.
    pub schemes: Vec<Scheme>,
    /// What operations need that say nothing of their own.
    pub security: Security,
    /// When to try again, where the document says so.
    pub retry: Option<Retry>,
    /// The formats of all strings, in alphabetical order.
    pub formats: Vec<String>,
    /// The schemas that are to have a type of another crate, as the
    /// configuration calls them, in alphabetical order, each with whether
    /// anything is such a schema.
    pub typed: Vec<(String, bool)>,
    /// All types, in the order of the document.
    pub types: Vec<TypeDef>,
    /// The types that are sent in place of others, by those: without what only
    /// servers say, and with what only callers do.
    pub inputs: BTreeMap<TypeId, TypeId>,
    /// The operations, by group.
    pub resources: Vec<Resource>,
    /// The headers that responses declare, each name once.
    pub headers: Vec<Header>,
    /// The headers that files in forms are declared with, each name once.
    pub part_headers: Vec<Header>,
    /// What the server sends by itself.
    pub webhooks: Vec<Webhook>,
    /// Where types stood that were named before and references stand now, as
    /// they are written, and the types that those lead to.
    pub replaced: BTreeMap<String, TypeId>,
    /// The examples of the document, where they are asked for.
    pub examples: Vec<Example>,
}

/// A value that the document gives as an example.
#[derive(Clone, Debug)]
pub struct Example {
    /// Where it stands.
    pub origin: Pointer,
    /// The schema that it is an example of, where there is one.
    pub schema: Option<Pointer>,
    /// The type that has to hold it.
    pub ty: TypeRef,
    /// What callers send of the same schema, where that is another type and
    /// the value may be either.
    pub input: Option<TypeRef>,
    /// Which way it travels.
    pub way: Travel,
    /// The value.
    pub value: serde_json::Value,
}

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Travel {
    /// To the server.
    Sent,
    /// From the server.
    Received,
    /// Nobody says.
    Either,
}

/// Where an API, or a part of it, is served.
#[derive(Clone, Debug)]
pub struct Server {
    /// Where it is described first.
    pub origin: Pointer,
    /// Absolute, or relative to where the document was.
    pub url: String,
    /// What the document calls it.
    pub name: Option<String>,
    /// What the document says about it, in CommonMark.
    pub description: String,
    /// The parts of its URL in braces that callers may choose, in its order.
    pub variables: Vec<ServerVariable>,
    /// Whether the URL is one that a client can call as it stands.
    pub callable: bool,
}

/// A part of a server's URL that callers may choose.
#[derive(Clone, Debug, PartialEq)]
pub struct ServerVariable {
    /// Its name between the braces.
    pub name: String,
    /// What the document says about it, in CommonMark.
    pub description: String,
    /// Its value when nothing is chosen; without one, something must be.
    pub default: Option<String>,
    /// The only values it may have; none for any.
    pub allowed: Vec<EnumValue>,
}

/// When to try again, as far as the document says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Retry {
    /// The delay before the second attempt.
    pub initial_delay: Option<Duration>,
    /// The largest delay.
    pub max_delay: Option<Duration>,
    /// How many attempts there are at most.
    pub max_attempts: Option<u32>,
    /// How long the whole may take.
    pub max_elapsed: Option<Duration>,
    /// By what the delay grows each time.
    pub exponent: Option<f64>,
    /// Ranges of statuses that are worth another attempt, besides those that
    /// always are.
    pub statuses: Vec<(u16, u16)>,
    /// Whether a connection that fails is worth another attempt.
    pub connection_errors: Option<bool>,
}

impl Api {
    /// The definition `id`.
    pub fn def(&self, id: TypeId) -> Option<&TypeDef> {
        self.types.get(id.0)
    }

    /// The type behind names that only stand for another type. Lowering leaves
    /// no circle of them.
    pub fn resolve<'a>(&'a self, ty: &'a TypeRef) -> &'a TypeRef {
        let mut here = ty;
        while let TypeRef::Def(id) = here {
            match self.def(*id).map(|def| &def.shape) {
                Some(Shape::Alias(target)) => here = target,
                _ => break,
            }
        }
        here
    }
}

/// A value as people write it: a text without quotes, anything else as in JSON.
pub fn shown(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// What is said about the format of a text.
pub fn format_fact(format: &str) -> String {
    format!("Format: {}.", code_span(format))
}

/// A piece of text as a code span of Markdown, on one line. A span of nothing
/// does not exist, so the empty text is shown as Rust writes it.
pub fn code_span(text: &str) -> String {
    let text = if text.is_empty() { "\"\"" } else { text };
    let text = match text.contains(char::is_control) {
        true => Cow::Owned(text.replace(char::is_control, " ")),
        false => Cow::Borrowed(text),
    };
    let longest = text
        .split(|c| c != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}
