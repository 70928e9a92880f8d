//! Bodies: what is done with each media type.

mod request;
mod response;
mod uploads;

pub use response::{Answer, Answers};

use indexmap::IndexMap;
use openapiv3::MediaType;

use super::Lowering;
use super::class::Class;
use crate::Pointer;

const FORM: &str = "application/x-www-form-urlencoded";

/// How deep schemas of two media types are compared.
const ALIKE: usize = 8;

/// What is done with a media type, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Treatment {
    Json,
    Form,
    Multipart,
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

    /// Whether an alternative has anything that the chosen one lacks: the same
    /// value in another notation loses nothing.
    fn says_more(
        &self,
        content: &IndexMap<String, MediaType>,
        other: usize,
        chosen: usize,
    ) -> bool {
        let schema = |index: usize| {
            let (name, media) = content.get_index(index)?;
            Some((essence(name), schema_of(media)))
        };
        let (Some((other, said)), Some((chosen, known))) = (schema(other), schema(chosen)) else {
            return true;
        };
        let notation = is_json(&chosen) || chosen == FORM;
        let same = match (said, known) {
            (Some(said), Some(known)) => {
                self.alike(&said, &known, ALIKE)
                    && !(other.starts_with("multipart/") && self.has_files(&said))
            }
            (None, _) => is_json(&other) || is_xml(&other) || other == FORM,
            (Some(_), None) => false,
        };
        !(notation && same)
    }

    /// Whether two schemas describe the same values, as far as that is seen.
    fn alike(&self, one: &Pointer, other: &Pointer, depth: usize) -> bool {
        let (one, other) = (self.target(one), self.target(other));
        if one == other {
            return true;
        }
        let Some(depth) = depth.checked_sub(1) else {
            return false;
        };
        let both = |one: &Option<Pointer>, other: &Option<Pointer>| match (one, other) {
            (Some(one), Some(other)) => self.alike(one, other, depth),
            (one, other) => one == other,
        };
        match (self.class(&one), self.class(&other)) {
            (Class::List(one), Class::List(other)) | (Class::Map(one), Class::Map(other)) => {
                both(&one, &other)
            }
            (Class::Object, Class::Object) => {
                let (one, other) = (self.members(&one), self.members(&other));
                one.at.len() == other.at.len()
                    && one.at.iter().all(|(name, one)| {
                        let other = other.at.get(name);
                        other.is_some_and(|other| self.alike(one, other, depth))
                    })
            }
            (one @ (Class::Scalar(_) | Class::Enum(_) | Class::Any), other) => one == other,
            _ => false,
        }
    }

    /// Whether a member of the schema at `at` is bytes, which only
    /// `multipart/form-data` carries as such.
    fn has_files(&self, at: &Pointer) -> bool {
        let binary = |at: &Pointer| self.resolved(at).1.format.as_deref() == Some("binary");
        let members = self.members(&self.target(at));
        members.at.values().any(|at| match self.leaf_class(at) {
            Class::List(Some(items)) => binary(&items),
            _ => binary(at),
        })
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
            FORM if direction == Direction::Request => Treatment::Form,
            _ if essence.starts_with("multipart/") && direction == Direction::Request => {
                Treatment::Multipart
            }
            "text/event-stream"
            | "application/x-ndjson"
            | "application/jsonl"
            | "application/json-seq"
            | "application/x-jsonlines" => Treatment::Opaque,
            _ if essence.starts_with("multipart/") => Treatment::Opaque,
            _ if is_xml(&essence) => Treatment::Text,
            _ if essence.starts_with("text/") => Treatment::Text,
            // Nobody knows what it will be, but a schema that is no text tells.
            "*/*" | "" => match class {
                Some(Class::Scalar(scalar)) if scalar.is_text() && !binary => Treatment::Text,
                Some(Class::Scalar(_) | Class::Any) | None => Treatment::Bytes,
                Some(_) => Treatment::Json,
            },
            _ => Treatment::Bytes,
        }
    }
}

/// The schema of what has a media type.
pub fn schema_of(media: &MediaType) -> Option<Pointer> {
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

fn is_xml(essence: &str) -> bool {
    essence == "application/xml" || essence == "text/xml" || essence.ends_with("+xml")
}
