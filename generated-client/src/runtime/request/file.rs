//! A file on its way to a server.

use std::borrow::Cow;
use std::fmt;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Error as _, Serialize, Serializer};

use super::body::Body;
use super::form_parts;
use crate::runtime::model::Blank;

/// A file for a server: its content, its name and its media type.
///
/// ```text
/// File::from_path("report.pdf").content_type("application/pdf")
/// File::new("notes.txt", "in memory")
/// File::new("film.mp4", Body::from_reader(reader).with_length(5_000_000_000))
/// ```
///
/// Where a file is asked for, a path or bytes will do as well. Its media type is what the operation has for it, or else
/// `application/octet-stream`: it is not guessed from the name.
#[derive(Clone)]
pub struct File {
    name: Option<String>,
    media_type: Option<String>,
    headers: Vec<(String, String)>,
    content: Body,
}

impl File {
    /// A file of this name, whose content is text, bytes, or any other [`Body`].
    pub fn new(name: impl Into<String>, content: impl Into<Body>) -> Self {
        let file = Self::from(content.into());
        file.file_name(name)
    }

    /// The file at this path, under its own name. It is opened when the request is sent, anew for each attempt, and
    /// read while it is sent.
    ///
    /// A file that cannot be read is an error of the call.
    pub fn from_path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let file = Self::from(Body::from_path(path));
        match path.file_name() {
            Some(name) => file.file_name(name.to_string_lossy()),
            None => file,
        }
    }

    /// Sets the name that the server is told.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the media type, such as `image/png`.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Sends a header with it, as a part of a form (`encoding` of OpenAPI has them).
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    pub(super) fn into_body(self) -> Body {
        match self.media_type {
            Some(media_type) => self.content.with_content_type(media_type),
            None => self.content,
        }
    }

    pub(super) fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    pub(super) fn media_type(&self) -> Option<&str> {
        let own = self.media_type.as_deref();
        own.or_else(|| self.content.media_type())
    }

    pub(super) fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    pub(super) fn content(&self) -> &Body {
        &self.content
    }
}

/// A file without a name.
impl From<Body> for File {
    fn from(content: Body) -> Self {
        Self {
            name: None,
            media_type: None,
            headers: Vec::new(),
            content,
        }
    }
}

macro_rules! from_content {
    ($($content:ty),*) => {$(
        /// A file without a name.
        impl From<$content> for File {
            fn from(content: $content) -> Self {
                Body::from(content).into()
            }
        }
    )*};
}

from_content!(Bytes, Vec<u8>, Box<[u8]>, &[u8]);

/// The file at this path: see [`File::from_path`].
impl From<&Path> for File {
    fn from(path: &Path) -> Self {
        Self::from_path(path)
    }
}

/// The file at this path: see [`File::from_path`].
impl From<PathBuf> for File {
    fn from(path: PathBuf) -> Self {
        Self::from_path(path)
    }
}

/// Whether both are called the same and come from the same source.
impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
            && self.media_type == other.media_type
            && self.headers == other.headers
            && self.content.is(&other.content)
    }
}

impl Default for File {
    fn default() -> Self {
        Body::empty().into()
    }
}

impl Blank for File {
    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("name", &self.name)
            .field("media_type", &self.media_type)
            .field("content", &self.content)
            .finish_non_exhaustive()
    }
}

/// As a part of a form. In JSON, only text can be in the place of a file.
impl Serialize for File {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(token) = form_parts::put(self) {
            return serializer.serialize_str(&token);
        }
        let text = self.content.bytes().map(|bytes| str::from_utf8(bytes));
        match text {
            Some(Ok(text)) => serializer.serialize_str(text),
            _ => Err(S::Error::custom("a file cannot be written as JSON")),
        }
    }
}

/// From text.
impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        Ok(Body::from(&*text).into())
    }
}
