//! Where a listing stands, to go on from later.

use std::fmt;
use std::str::FromStr;

use percent_encoding::percent_decode_str;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::rule::{Kind, Paging};
use crate::runtime::error::{Error, ErrorKind};
use crate::runtime::request::escape::percent_encode;

/// The version of the text of cursors.
const VERSION: &str = "1";

/// Where a listing stands: the place of the next page, or of the next item.
///
/// It is what [`Pages::cursor`](super::Pages::cursor) and [`Items::cursor`](super::Items::cursor) give and their
/// `resume` takes, now or in another run of the program: as text by [`Display`](fmt::Display) and [`FromStr`], and as a
/// string by serde. What the text is made of may change; texts that were written before are understood.
///
/// It holds none of the request's parameters and no credentials, but it may hold an address that is followed with them,
/// as long as that is of the same server: accept no cursor from people who may not choose what is requested.
#[derive(Clone, PartialEq, Eq)]
pub struct PageCursor {
    pub(super) operation: String,
    pub(super) place: Place,
    /// How many items of the page were taken.
    pub(super) taken: usize,
}

/// Where a page is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Where the request says.
    Start,
    /// After this many results.
    Offset(u64),
    /// On the page of this number.
    Page(u64),
    /// Where the server said by a text or another value.
    Cursor(Value),
    /// At this address.
    Url(String),
    /// Nowhere: there are no more pages.
    End,
}

impl Place {
    /// Whether pages of this kind can be at such a place.
    pub(super) fn fits(&self, rule: &Paging) -> bool {
        match self {
            Self::Start | Self::End => true,
            Self::Offset(_) => matches!(rule.kind, Kind::Offset(_)),
            Self::Page(_) => matches!(rule.kind, Kind::Page(..)),
            Self::Cursor(_) => matches!(rule.kind, Kind::Cursor(_)),
            Self::Url(_) => matches!(rule.kind, Kind::Url),
        }
    }
}

impl PageCursor {
    /// Whether there is nothing left: resuming there gives no page and no item.
    pub fn is_end(&self) -> bool {
        self.place == Place::End
    }

    /// The id of the operation whose pages these are. No other one takes the cursor.
    pub fn operation(&self) -> &str {
        &self.operation
    }
}

impl fmt::Display for PageCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, value) = match &self.place {
            Place::Start => ("start", String::new()),
            Place::Offset(offset) => ("offset", offset.to_string()),
            Place::Page(page) => ("page", page.to_string()),
            Place::Cursor(Value::String(text)) => ("text", percent_encode(text)),
            Place::Cursor(value) => ("json", percent_encode(&value.to_string())),
            Place::Url(url) => ("url", percent_encode(url)),
            Place::End => ("end", String::new()),
        };
        let operation = percent_encode(&self.operation);
        write!(f, "{VERSION}:{operation}:{kind}:{value}:{}", self.taken)
    }
}

impl FromStr for PageCursor {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let wrong = |reason: &str| Error::new(ErrorKind::Request, reason);
        let mut parts = text.trim().splitn(5, ':');
        let mut part = || parts.next().unwrap_or_default();
        match part() {
            VERSION => {}
            version if version.parse::<u32>().is_ok() && text.contains(':') => {
                return Err(wrong("the page cursor is of a version that is not known"));
            }
            _ => return Err(wrong("this is no page cursor")),
        }
        let (operation, kind, value, taken) = (part(), part(), part(), part());
        let read = || {
            let value = percent_decode_str(value).decode_utf8().ok()?;
            Some(Self {
                operation: percent_decode_str(operation).decode_utf8().ok()?.into(),
                place: match kind {
                    "start" => Place::Start,
                    "offset" => Place::Offset(value.parse().ok()?),
                    "page" => Place::Page(value.parse().ok()?),
                    "text" => Place::Cursor(Value::String(value.into())),
                    "json" => Place::Cursor(serde_json::from_str(&value).ok()?),
                    "url" => Place::Url(value.into()),
                    "end" => Place::End,
                    _ => return None,
                },
                taken: taken.parse().ok()?,
            })
        };
        read().ok_or_else(|| wrong("the page cursor is damaged"))
    }
}

impl fmt::Debug for PageCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageCursor")
            .field("operation", &self.operation)
            .field("place", &Shown(&self.place))
            .field("taken", &self.taken)
            .finish()
    }
}

/// A place without what servers put into queries.
pub(super) struct Shown<'a>(pub(super) &'a Place);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Place::Url(url) => {
                let path = url.split(['?', '#']).next().unwrap_or_default();
                f.debug_tuple("Url").field(&path).finish()
            }
            other => other.fmt(f),
        }
    }
}

impl Serialize for PageCursor {
    fn serialize<S: Serializer>(&self, writer: S) -> Result<S::Ok, S::Error> {
        writer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PageCursor {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        let text = String::deserialize(reader)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
