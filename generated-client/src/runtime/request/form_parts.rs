//! From an object with files in it to the parts of a form.

use std::cell::RefCell;

use serde::ser::Serialize;

use super::encoding::Encoding;
use super::escape::Escape;
use super::file::File;
use super::form;
use super::multipart::{Multipart, random};

/// The files that were met while an object was written, in order.
///
/// An object is written as JSON, in which a file is a text that nobody else can know. It is replaced when the parts are
/// made. So a model with files in it is like any other, and costs no code of its own.
struct Found {
    token: String,
    files: Vec<File>,
}

thread_local! {
    static FOUND: RefCell<Option<Found>> = const { RefCell::new(None) };
}

/// Puts a file aside, and tells what to write in its place; nothing where no form is being written.
pub(super) fn put(file: &File) -> Option<String> {
    FOUND.with_borrow_mut(|found| {
        let Found { token, files } = found.as_mut()?;
        files.push(file.clone());
        Some(format!("{token}{}", files.len() - 1))
    })
}

/// Ends the search for files, also when writing panics.
struct Search;

impl Search {
    fn begin() -> Self {
        let (token, files) = (format!("file-{}-", random()), Vec::new());
        FOUND.set(Some(Found { token, files }));
        Self
    }

    fn end(self) -> Found {
        let none = || Found {
            token: String::new(),
            files: Vec::new(),
        };
        FOUND.take().unwrap_or_else(none)
    }
}

impl Drop for Search {
    fn drop(&mut self) {
        FOUND.set(None);
    }
}

impl Found {
    fn file(&self, json: &str) -> Option<&File> {
        let text = json.strip_prefix('"')?.strip_suffix('"')?;
        let index = text.strip_prefix(&self.token)?;
        self.files.get(index.parse::<usize>().ok()?)
    }
}

/// The parts that the members of an object become (OpenAPI 3.1.1, sections 4.8.14.5 and 4.8.15): files as they are,
/// objects as JSON, anything else as text, unless its encoding says otherwise. Arrays become several parts of the same
/// name ([RFC 7578], section 4.3). What is null is left out.
///
/// [RFC 7578]: https://www.rfc-editor.org/rfc/rfc7578
pub(in crate::runtime) fn parts<T: Serialize + ?Sized>(
    object: &T,
    encodings: &[Encoding],
) -> Result<Multipart, String> {
    let search = Search::begin();
    let json = form::json(object);
    let found = search.end();
    let (json, mut left) = (json?, found.files.len());
    let mut form = Multipart::new();
    for (name, value) in form::members(&json)? {
        let encoding = Encoding::of(encodings, &name);
        if let Some((style, explode)) = encoding.and_then(|encoding| encoding.style) {
            let pairs = form::styled(&name, (style, explode, Escape::Part), value)?;
            form = pairs
                .into_iter()
                .fold(form, |form, (name, text)| form.text(name, text));
            continue;
        }
        let is_json = encoding.is_some_and(Encoding::is_json);
        let one_type = encoding.and_then(Encoding::one_type);
        for value in form::values(value, is_json && found.file(value).is_none())? {
            let file = if let Some(file) = found.file(value) {
                left -= 1;
                let binary = one_type.unwrap_or("application/octet-stream");
                match file.media_type() {
                    Some(_) => file.clone(),
                    None => file.clone().content_type(binary),
                }
            } else {
                let text = File::from(form::plain(value, is_json)?.into_owned().into_bytes());
                match one_type {
                    Some(media_type) => text.content_type(media_type),
                    None if value.starts_with(['{', '[']) => text.content_type("application/json"),
                    // What has no type is text (RFC 7578, section 4.4).
                    None => text,
                }
            };
            form = form.part(name.clone(), file);
        }
    }
    match left {
        0 => Ok(form),
        _ => Err("a file stands inside of JSON, where it cannot be sent".to_owned()),
    }
}
