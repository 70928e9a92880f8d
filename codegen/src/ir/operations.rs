//! Operations: what they take and give.

use serde_json::Value;

use super::{Docs, Limit, Paging, Retry, Security, TypeRef};
use crate::Pointer;

/// A group of operations.
#[derive(Clone, Debug)]
pub struct Resource {
    /// What the document calls it.
    pub name: String,
    /// What it is for, in CommonMark.
    pub description: String,
    /// Its operations, in the order of the document.
    pub operations: Vec<Operation>,
}

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Where it stands.
    pub origin: Pointer,
    /// Its index among all operations of the document.
    pub index: usize,
    /// Its `operationId`, or words made of its method and path.
    pub id: String,
    /// What the document wants its method called.
    pub method_name: Option<String>,
    /// The HTTP method in capitals.
    pub method: &'static str,
    /// The path template, beginning with `/`.
    pub path: String,
    /// What the document says about it; the title is its summary.
    pub docs: Docs,
    /// Its parameters: those of the path in the path's order, then the others.
    pub params: Vec<Param>,
    /// Its request body.
    pub body: Option<Body>,
    /// The responses that mean success.
    pub success: Vec<Reply>,
    /// The responses that mean failure.
    pub errors: Vec<Reply>,
    /// The headers that any of them declares, by index.
    pub headers: Vec<usize>,
    /// How a success arrives event by event, where it can.
    pub stream: Option<Stream>,
    /// How a success can be read piece by piece, where it is not JSON.
    pub download: Option<Download>,
    /// What it needs, where that differs from what the API says.
    pub security: Option<Security>,
    /// When to try again, where that differs from what the API says.
    pub retry: Option<Retry>,
    /// How to page through its results.
    pub paging: Option<Paging>,
    /// Where it is served, by index, where that is not where the API is.
    pub served_by: Vec<usize>,
}

/// Something that the server sends by itself: a webhook, or a callback.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// Where it stands.
    pub origin: Pointer,
    /// Its name, and what tells it from others of that name.
    pub name: String,
    /// The id of the operation whose callback it is.
    pub of: Option<String>,
    /// The address that a callback goes to, as an expression.
    pub address: String,
    /// The HTTP method in capitals.
    pub method: &'static str,
    /// What the document says about it; the title is its summary.
    pub docs: Docs,
    /// The type of the JSON in its body, where that is what it has.
    pub payload: Option<TypeRef>,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
    /// In a header of a part of the body.
    Part,
}

/// How a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// As OpenAPI's style, exploded or not.
    Named(&'static str, bool),
    /// As JSON text.
    Json,
}

impl Location {
    /// The style of what says nothing about it.
    pub const fn plain(self) -> Style {
        match self {
            Self::Path | Self::Header | Self::Part => Style::Named("simple", false),
            Self::Query | Self::Cookie => Style::Named("form", true),
        }
    }
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Param {
    /// Where it is declared.
    pub origin: Pointer,
    /// Its name as it travels. That of a header of a part begins with the part's, and a space.
    pub name: String,
    /// What the document wants it called in Rust.
    pub rust_name: Option<String>,
    /// Where it travels.
    pub location: Location,
    /// How it is written.
    pub style: Style,
    /// Whether reserved characters in it stand for themselves.
    pub reserved: bool,
    /// Whether a call must give it.
    pub required: bool,
    /// The type of its value.
    pub ty: TypeRef,
    /// What its value must keep to besides.
    pub limits: Vec<Limit>,
    /// What the document says about it.
    pub docs: Docs,
    /// How the client may give it instead.
    pub global: Option<Global>,
}

impl Param {
    /// The part of the body that it goes with, and the name of its header.
    pub fn of_part(&self) -> Option<(&str, &str)> {
        let split = self.name.rsplit_once(' ');
        split.filter(|_| self.location == Location::Part)
    }
}

/// A parameter that the client may give in place of the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Global {
    /// Its index among those of the API.
    pub index: usize,
    /// Whether one of both must give it.
    pub required: bool,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// Where it is declared.
    pub origin: Pointer,
    /// Whether a call must give it.
    pub required: bool,
    /// What it can be, at least one thing, that which says most first.
    pub choices: Vec<Media>,
    /// What that must keep to besides, where all choices agree on it.
    pub limits: Vec<Limit>,
    /// What the document says about it.
    pub docs: Docs,
}

impl Body {
    /// What it is, where there is no choice.
    pub fn only(&self) -> Option<&Media> {
        match self.choices.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }
}

/// One of the things that a request body can be.
#[derive(Clone, Debug)]
pub struct Media {
    /// What it can be called among the others.
    pub label: String,
    /// Its media type.
    pub media_type: String,
    /// What it holds.
    pub content: Content,
    /// The members of a form that are not written as usual.
    pub encodings: Vec<Encoding>,
}

/// How a member of a form is written, where that is not as usual.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Encoding {
    /// The member.
    pub name: String,
    /// Its media type, or several.
    pub content_type: Option<String>,
    /// The style that it is written in in place of that.
    pub style: Option<Style>,
    /// Whether reserved characters stand for themselves.
    pub allow_reserved: bool,
}

/// What a body holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// JSON of this type.
    Json(TypeRef),
    /// The fields of this type, form-urlencoded.
    Form(TypeRef),
    /// A form of several parts: the fields of this type, or any.
    Multipart(Option<TypeRef>),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// Nothing.
    Empty,
}

/// The statuses that a response is declared for, from `0` to `999`.
pub type Statuses = std::ops::RangeInclusive<u16>;

/// A response.
#[derive(Clone, Debug)]
pub struct Reply {
    /// Where it is declared.
    pub origin: Pointer,
    /// What it can be called among the responses of its operation.
    pub label: String,
    /// The statuses it is for; `None` stands for all that have no own one.
    pub statuses: Option<Statuses>,
    /// Its media types, where it has a body: the one that is described, and others of the same content.
    pub media_types: Vec<String>,
    /// Whether its media type tells it from the response before it, which has the same statuses.
    pub alternative: bool,
    /// What it holds.
    pub content: Content,
    /// What the document says about it, in CommonMark.
    pub description: String,
    /// An example of its body.
    pub example: Option<Value>,
}

/// A success that arrives event by event.
#[derive(Clone, Debug)]
pub struct Stream {
    /// Where it is declared.
    pub origin: Pointer,
    /// The statuses that it is declared for.
    pub statuses: Option<Statuses>,
    /// Its media type.
    pub media_type: String,
    /// How it is cut into events.
    pub framing: Framing,
    /// What an event holds: JSON or text.
    pub event: Content,
    /// What stands in place of an event and says that there are no more.
    pub end: Option<String>,
    /// The member of the request's body that asks for it.
    pub switch: Option<String>,
    /// Whether the operation gives nothing else.
    pub alone: bool,
}

/// How a stream is cut into events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// Server-sent events, of which the data is described.
    Data,
    /// Server-sent events that are described as a whole.
    Envelope,
    /// JSON texts on lines of their own.
    Lines,
    /// JSON texts with a separator before each.
    Sequence,
}

/// A success that can be read piece by piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Download {
    /// Its media types.
    pub media_types: Vec<String>,
    /// The statuses that it is declared for.
    pub statuses: Option<Statuses>,
}
