//! What callers send.

use indexmap::IndexMap;
use openapiv3::{MediaType, QueryStyle};

use super::{Direction, Treatment, essence, is_json, is_xml, media_type, schema_of};
use crate::ir::{Content, Encoding, Limit, Media, Scalar, Style, TypeRef};
use crate::lower::Lowering;
use crate::lower::class::Class;
use crate::{Code, Diagnostic, Place, Pointer};

const DIRECTION: Direction = Direction::Request;

impl Lowering<'_> {
    /// What a request body can be, that which says most first. Names for the same JSON are one choice.
    pub fn request_content(
        &mut self,
        at: &Pointer,
        content: &IndexMap<String, MediaType>,
    ) -> Vec<Media> {
        let treat = |(index, (name, media)): (usize, (&String, &MediaType))| {
            (self.treatment(name, media, DIRECTION), index)
        };
        let mut order: Vec<_> = content.iter().enumerate().map(treat).collect();
        order.sort_unstable();
        let mut chosen: Vec<usize> = Vec::new();
        let mut choices = Vec::new();
        for (treatment, index) in order {
            let Some((name, media)) = content.get_index(index) else {
                continue;
            };
            let same = |other: &usize| {
                let other_name = content.get_index(*other).map_or("", |(name, _)| name);
                is_another_name(other_name, name) && self.repeats(content, index, *other)
            };
            if chosen.iter().any(same) {
                continue;
            }
            chosen.push(index);
            let place = at.join("content").join(name);
            if treatment == Treatment::Text && is_xml(&essence(name)) {
                let json = content.keys().position(|name| is_json(name));
                let lost = json.is_none_or(|json| self.says_more(content, index, json));
                self.unmodelled(&place, name, media, lost);
            }
            if treatment == Treatment::Multipart {
                self.part_headers(&place, media);
            }
            choices.push(self.media(name, media, treatment));
        }
        choices
    }

    /// What a choice of a body must keep to, where that can be checked.
    pub fn choice_limits(
        &self,
        choice: &Media,
        content: &IndexMap<String, MediaType>,
    ) -> Vec<Limit> {
        let schema = content.get(&choice.media_type).and_then(schema_of);
        match (&choice.content, schema) {
            (Content::Json(_) | Content::Form(_), Some(at)) => self.limits(&at),
            _ => Vec::new(),
        }
    }

    /// Tells that XML has a schema, which is `lost` unless JSON says the same.
    fn unmodelled(&mut self, at: &Pointer, name: &str, media: &MediaType, lost: bool) {
        let class = schema_of(media).map(|at| self.leaf_class(&at));
        if let None | Some(Class::Any | Class::Scalar(Scalar::String)) = class {
            return;
        }
        let message = format!("the schema of `{name}` is not modelled; the body is text");
        let place = Place::Key(at.clone());
        let diagnostic = match lost {
            true => Diagnostic::warning(Code::Unsupported, place, message),
            false => Diagnostic::advice(Code::Unsupported, place, message),
        };
        let help = "write the text with a crate for that media type, or offer JSON, too";
        self.diagnostics.push(diagnostic.help(help));
    }

    fn media(&mut self, name: &str, media: &MediaType, treatment: Treatment) -> Media {
        let schema = schema_of(media);
        let class = schema.as_ref().map(|at| self.leaf_class(at));
        let mut ty = || schema.as_ref().map_or(TypeRef::Any, |at| self.element(at));
        let content = match treatment {
            Treatment::Json => Content::Json(ty()),
            // Who describes a form as text writes it.
            Treatment::Form if matches!(class, Some(Class::Scalar(_))) => Content::Text,
            Treatment::Form => Content::Form(ty()),
            Treatment::Multipart => Content::Multipart(match class {
                Some(Class::Object | Class::Union | Class::Map(Some(_))) => Some(ty()),
                _ => None,
            }),
            Treatment::Text => Content::Text,
            Treatment::Bytes | Treatment::Opaque => Content::Bytes,
        };
        Media {
            label: label(name),
            media_type: media_type(name, treatment),
            content,
            encodings: encodings(media),
        }
    }
}

/// Whether a second media type, of the same schema, is but another name of a first. Patches are not: each kind means
/// something else by the same JSON.
fn is_another_name(first: &str, second: &str) -> bool {
    let plain = |name: &str| {
        let essence = essence(name);
        let names = [
            "application/json",
            "text/json",
            "application/*+json",
            "*/*",
            "",
        ];
        names.contains(&essence.as_str())
    };
    let vendor = |name: &str| essence(name).starts_with("application/vnd.");
    essence(first) == essence(second)
        || plain(first) && (plain(second) || vendor(second))
        || vendor(first) && plain(second)
}

/// What a choice is called.
fn label(name: &str) -> String {
    let essence = essence(name);
    let known = match essence.as_str() {
        "application/json" | "text/json" | "application/*+json" => "json",
        "application/x-www-form-urlencoded" => "form",
        "multipart/form-data" => "multipart",
        "text/plain" | "text/*" => "text",
        "application/octet-stream" => "bytes",
        "*/*" | "" => "any",
        _ => {
            let (kind, subtype) = essence.split_once('/').unwrap_or(("", &essence));
            return match subtype {
                "*" => kind.to_owned(),
                _ => subtype.strip_prefix("x-").unwrap_or(subtype).to_owned(),
            };
        }
    };
    known.to_owned()
}

fn encodings(media: &MediaType) -> Vec<Encoding> {
    let encodings = media.encoding.iter();
    let encodings = encodings.map(|(name, said)| {
        let style = said.style.as_ref().map(|style| match style {
            QueryStyle::Form => "form",
            QueryStyle::SpaceDelimited => "spaceDelimited",
            QueryStyle::PipeDelimited => "pipeDelimited",
            QueryStyle::DeepObject => "deepObject",
        });
        Encoding {
            name: name.clone(),
            content_type: said.content_type.clone(),
            style: style.map(|style| Style::Named(style, said.explode)),
            allow_reserved: said.allow_reserved,
        }
    });
    let says = |encoding: &Encoding| encoding.content_type.is_some() || encoding.style.is_some();
    encodings.filter(says).collect()
}
