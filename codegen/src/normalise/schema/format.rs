//! The format of a text, in whichever words.

use crate::load::Node;
use crate::normalise::context::{Context, Cursor};

/// What `format` says, or the keywords that 3.1 has in its place.
pub fn read<'a>(context: &mut Context<'a>, cursor: &Cursor<'a>) -> Option<String> {
    let format = context.text(cursor, "format");
    let media_type = context.text(cursor, "contentMediaType");
    if format.is_some() {
        return format;
    }
    // What 3.0 calls a format, 3.1 calls an encoding.
    let encoding = cursor.node.get("contentEncoding").and_then(Node::as_str);
    let known = [("base64", "byte"), ("base64url", "base64url")];
    let known = known.iter().find(|(name, _)| Some(*name) == encoding);
    if let Some((_, format)) = known {
        return Some((*format).to_owned());
    }
    // OpenAPI 3.1 says of bytes what they are, where 3.0 says `binary`.
    let bytes = media_type.is_some_and(|media_type| !is_text(&media_type));
    let plain = cursor.member("contentEncoding").is_none();
    (bytes && plain).then(|| "binary".to_owned())
}

/// Whether what has a media type is text.
fn is_text(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default();
    let essence = essence.trim().to_ascii_lowercase();
    let formats = ["json", "xml", "yaml", "javascript", "x-www-form-urlencoded"];
    essence.starts_with("text/") || formats.iter().any(|format| essence.ends_with(format))
}
