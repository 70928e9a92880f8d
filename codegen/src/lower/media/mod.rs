//! Bodies: what is done with each media type.

mod request;
mod response;

pub use response::{Answer, Answers};

use indexmap::IndexMap;
use openapiv3::MediaType;

use super::Lowering;
use super::class::Class;
use crate::Pointer;
use crate::ir::Scalar;

/// What is done with a media type, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Treatment {
    Json,
    Form,
    Text,
    Bytes,
    /// As bytes, because what it says is not understood.
    Opaque,
}

/// Which way a body travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the server.
    Request,
    /// From the server.
    Response,
}

impl Lowering<'_> {
    /// Whether two alternatives are the same but for the name of their type.
    fn repeats(&self, content: &IndexMap<String, MediaType>, one: usize, other: usize) -> bool {
        let schema = |index| {
            let (name, media) = content.get_index(index)?;
            Some((is_json(name), schema_of(media)))
        };
        match (schema(one), schema(other)) {
            (Some((true, Some(one))), Some((true, Some(other)))) => {
                self.target(&one) == self.target(&other)
            }
            _ => false,
        }
    }

    /// Whether a body of the media type `name` is decoded into a type.
    pub fn is_decoded(&self, name: &str, media: &MediaType, direction: Direction) -> bool {
        self.treatment(name, media, direction) == Treatment::Json
    }

    fn treatment(&self, name: &str, media: &MediaType, direction: Direction) -> Treatment {
        let essence = essence(name);
        let schema = schema_of(media);
        let class = schema.as_ref().map(|at| self.leaf_class(at));
        let binary = schema.as_ref().is_some_and(|at| {
            let (_, any) = self.resolved(at);
            any.format.as_deref() == Some("binary")
        });
        match essence.as_str() {
            _ if is_json(&essence) && !binary => Treatment::Json,
            "application/x-www-form-urlencoded" if direction == Direction::Request => {
                Treatment::Form
            }
            "text/event-stream"
            | "application/x-ndjson"
            | "application/jsonl"
            | "application/json-seq"
            | "application/x-jsonlines" => Treatment::Opaque,
            _ if essence.starts_with("multipart/") => Treatment::Opaque,
            _ if essence == "application/xml" || essence.ends_with("+xml") => Treatment::Text,
            _ if essence.starts_with("text/") => Treatment::Text,
            // Nobody knows what it will be, but a schema that is no text tells.
            "*/*" | "" => match class {
                Some(Class::Scalar(Scalar::String)) if !binary => Treatment::Text,
                Some(Class::Scalar(_) | Class::Any) | None => Treatment::Bytes,
                Some(_) => Treatment::Json,
            },
            _ => Treatment::Bytes,
        }
    }
}

/// The schema of what has a media type.
fn schema_of(media: &MediaType) -> Option<Pointer> {
    let schema = media.schema.as_ref()?;
    super::pointers([schema]).next()
}

/// The media type that is sent or asked for.
fn media_type(name: &str, treatment: Treatment) -> String {
    let plain = !name.is_empty() && name.bytes().all(|byte| (0x20..0x7f).contains(&byte));
    match treatment {
        Treatment::Json if !plain || name.contains('*') => "application/json".to_owned(),
        Treatment::Text if !plain || name.contains('*') => "text/plain".to_owned(),
        _ if !plain || name.contains('*') => "application/octet-stream".to_owned(),
        _ => name.trim().to_owned(),
    }
}

fn essence(name: &str) -> String {
    name.split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

fn is_json(name: &str) -> bool {
    let essence = essence(name);
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}
