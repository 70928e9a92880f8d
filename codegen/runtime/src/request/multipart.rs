//! Forms of several parts ([RFC 7578]).
//!
//! [RFC 7578]: https://www.rfc-editor.org/rfc/rfc7578

use std::fmt::Write as _;
use std::hash::{BuildHasher, RandomState};

use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use serde::Serialize;

use super::body::Body;
use super::file::File;
use super::finite;
use super::header::parse_header;
use crate::runtime::media::essence;

/// A header for each part of a name.
#[derive(Clone, Debug)]
pub(in crate::runtime) struct PartHeader {
    pub(in crate::runtime) part: &'static str,
    pub(in crate::runtime) name: &'static str,
    pub(in crate::runtime) value: String,
}

/// A form of several parts, in the order in which they are added: `multipart/form-data`, or another kind where the
/// operation has that.
///
/// Operations whose parts the document describes take a model in its place.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Multipart {
    parts: Vec<(String, File)>,
    /// Headers of parts by their names, beside those of the files.
    headers: Vec<PartHeader>,
    fault: Option<String>,
}

impl Multipart {
    /// A form without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a field of text.
    pub fn text(self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.part(name, text.into().into_bytes())
    }

    /// Adds a part of JSON.
    pub fn json<T: Serialize + ?Sized>(mut self, name: impl Into<String>, value: &T) -> Self {
        match finite::to_vec(value) {
            Ok(json) => self.part(name, File::from(json).content_type("application/json")),
            Err(error) => {
                self.fault.get_or_insert_with(|| error.to_string());
                self
            }
        }
    }

    /// Adds a file, or any other part: its name, media type and headers are those of the file. Parts may have the
    /// same name.
    pub fn part(mut self, name: impl Into<String>, file: impl Into<File>) -> Self {
        self.parts.push((name.into(), file.into()));
        self
    }

    /// The same form with one field of this name.
    pub(in crate::runtime) fn replaced(mut self, name: &str, text: &str) -> Self {
        self.parts.retain(|(known, _)| known != name);
        self.text(name, text)
    }

    /// The same form, whose parts have these headers besides, as far as they are there.
    pub(in crate::runtime) fn headed(mut self, headers: &[PartHeader]) -> Self {
        self.headers = headers.to_vec();
        self
    }

    /// The whole as a body, and its media type with the boundary.
    pub(in crate::runtime) fn write(&self, media_type: &str) -> Result<(String, Body), String> {
        if let Some(fault) = &self.fault {
            return Err(fault.clone());
        }
        let essence = essence(media_type);
        let disposition = match essence.eq_ignore_ascii_case("multipart/form-data") {
            true => "form-data",
            false => "attachment",
        };
        let boundary = random();
        let mut bodies = Vec::new();
        let mut text = Vec::new();
        for (name, file) in &self.parts {
            let head = head(disposition, name, file, &self.headers)
                .map_err(|reason| format!("part `{}`: {reason}", name.escape_debug()))?;
            text.extend_from_slice(format!("--{boundary}\r\n{head}\r\n").as_bytes());
            match file.content().bytes() {
                Some(bytes) => text.extend_from_slice(bytes),
                None => {
                    bodies.push(Bytes::from(std::mem::take(&mut text)).into());
                    bodies.push(file.content().clone());
                }
            }
            text.extend_from_slice(b"\r\n");
        }
        text.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        bodies.push(text.into());
        let body = match <[Body; 1]>::try_from(bodies) {
            Ok([whole]) => whole,
            Err(several) => Body::chain(several),
        };
        Ok((format!("{essence}; boundary={boundary}"), body))
    }
}

/// The headers of a part, each ended.
fn head(
    disposition: &str,
    part: &str,
    file: &File,
    others: &[PartHeader],
) -> Result<String, String> {
    let mut head = format!(
        "{CONTENT_DISPOSITION}: {disposition}; name=\"{}\"",
        escaped(part)
    );
    if let Some(name) = file.name() {
        let _ = write!(head, "; filename=\"{}\"", escaped(name));
    }
    head.push_str("\r\n");
    let media_type = file.media_type();
    let media_type = media_type.map(|value| (CONTENT_TYPE.as_str(), value));
    let headers = file.headers().iter();
    let headers = headers.map(|(name, value)| (name.as_str(), value.as_str()));
    let others = others.iter().filter(|header| header.part == part);
    let others = others.map(|header| (header.name, header.value.as_str()));
    for (name, value) in media_type.into_iter().chain(headers).chain(others) {
        let fault = |reason| format!("header `{}`: {reason}", name.escape_debug());
        let (name, _) = parse_header(name, value).map_err(fault)?;
        let _ = write!(head, "{name}: {value}\r\n");
    }
    Ok(head)
}

/// A name as a parameter of a header, as browsers write it (WHATWG HTML, section 4.10.21.8).
fn escaped(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A text of 128 random bits, which is in no file and which nobody can guess: `RandomState` begins with random keys of
/// the operating system.
pub(super) fn random() -> String {
    let half = || RandomState::new().hash_one(std::process::id());
    format!("{:016x}{:016x}", half(), half())
}
