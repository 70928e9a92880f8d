//! Media types: what a body is, and how the members of a form are written.

use indexmap::IndexMap;
use openapiv3::{Encoding, MediaType, QueryStyle, ReferenceOr};

use super::context::{Context, Cursor};
use super::document::extensions;
use super::extension;
use super::operation::headers;
use crate::load::Node;
use crate::{Code, Diagnostic, Place};

/// The example of a parameter or media type: its own, or the first named one.
pub fn example(cursor: &Cursor<'_>) -> Option<serde_json::Value> {
    let named = || {
        let (_, first) = cursor.member("examples")?.members().next()?;
        first.node.get("value")
    };
    cursor.node.get("example").or_else(named).map(Node::to_json)
}

pub fn content<'a>(context: &mut Context<'a>, of: &Cursor<'a>) -> IndexMap<String, MediaType> {
    let members: Vec<_> = context
        .object(of, "content")
        .iter()
        .flat_map(Cursor::members)
        .collect();
    // Most have one, and each of them is large.
    let mut content = IndexMap::with_capacity(members.len());
    for (name, cursor) in members {
        let mut media = MediaType {
            schema: cursor.member("schema").map(|schema| context.schema(schema)),
            example: example(&cursor),
            extensions: extensions(&cursor),
            encoding: encodings(context, &cursor),
            ..MediaType::default()
        };
        if let Some(item) = cursor.member("itemSchema")
            && let ReferenceOr::Reference { reference } = context.schema::<openapiv3::Schema>(item)
        {
            let name = extension::ITEM_SCHEMA.to_owned();
            media.extensions.insert(name, reference.into());
        }
        content.insert(name.to_owned(), media);
    }
    content
}

/// How members of a form are written. A style is there only if something is said that styles are about.
fn encodings<'a>(context: &mut Context<'a>, of: &Cursor<'a>) -> IndexMap<String, Encoding> {
    let mut encodings = IndexMap::new();
    for (name, cursor) in context
        .object(of, "encoding")
        .iter()
        .flat_map(Cursor::members)
    {
        let style = context.text(&cursor, "style");
        let explode = context.flag(&cursor, "explode");
        let reserved = context.flag(&cursor, "allowReserved");
        let known = match style.as_deref() {
            Some("spaceDelimited") => Some(QueryStyle::SpaceDelimited),
            Some("pipeDelimited") => Some(QueryStyle::PipeDelimited),
            Some("deepObject") => Some(QueryStyle::DeepObject),
            Some("form") => Some(QueryStyle::Form),
            Some(other) => {
                let at = cursor.at.join("style");
                let place = Place::Value(at.clone());
                let message =
                    format!("no member of a form has the style `{other}`; `form` is used");
                let diagnostic = Diagnostic::warning(Code::InvalidKeyword, place, message)
                    .help("correct it, or remove it")
                    .remove(&at);
                context.diagnostics.push(diagnostic);
                Some(QueryStyle::Form)
            }
            None if explode.is_some() || reserved.is_some() => Some(QueryStyle::Form),
            None => None,
        };
        let exploded = matches!(known, Some(QueryStyle::Form));
        let encoding = Encoding {
            content_type: context.text(&cursor, "contentType"),
            headers: headers(context, &cursor),
            style: known,
            explode: explode.unwrap_or(exploded),
            allow_reserved: reserved.unwrap_or_default(),
            extensions: IndexMap::new(),
        };
        encodings.insert(name.to_owned(), encoding);
    }
    encodings
}
