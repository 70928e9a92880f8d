//! How single members of a form are written, where that is not as usual.

use super::style::Style;
use crate::runtime::media::is_json;

/// How a member of a form is written (OpenAPI 3.1.1, section 4.8.15, and 3.0.4, section 4.7.15).
#[derive(Clone, Copy, Debug)]
pub struct Encoding {
    pub(super) name: &'static str,
    pub(super) content_type: Option<&'static str>,
    pub(super) style: Option<(Style, bool)>,
    pub(super) reserved: bool,
}

impl Encoding {
    /// The member of this name.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            content_type: None,
            style: None,
            reserved: false,
        }
    }

    /// Its media type. Ranges and lists of several leave it to the file.
    pub const fn content_type(mut self, media_type: &'static str) -> Self {
        self.content_type = Some(media_type);
        self
    }

    /// The style of query parameters that it is written in, exploded or not, in place of its media type.
    pub const fn style(mut self, style: Style, explode: bool) -> Self {
        self.style = Some((style, explode));
        self
    }

    /// Lets reserved characters stand for themselves, except for those that would end a value of a form.
    pub const fn allow_reserved(mut self) -> Self {
        self.reserved = true;
        self
    }

    /// That of a member, if it has one.
    pub(super) fn of<'a>(encodings: &'a [Self], name: &str) -> Option<&'a Self> {
        encodings.iter().find(|encoding| encoding.name == name)
    }

    /// Whether the member is JSON, whatever it is.
    pub(super) fn is_json(&self) -> bool {
        self.content_type.is_some_and(is_json)
    }

    /// The media type, if it is just one.
    pub(super) fn one_type(&self) -> Option<&'static str> {
        self.content_type
            .filter(|media_type| !media_type.contains(['*', ',']))
    }
}
