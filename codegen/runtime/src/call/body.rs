//! What a call carries.

use http::header::HeaderValue;
use serde::Serialize;

use super::Call;
use crate::runtime::body::Body;
use crate::runtime::error::fault::Place;
use crate::runtime::request::encoding::Encoding;
use crate::runtime::request::escape::Escape;
use crate::runtime::request::multipart::{Multipart, PartHeader};
use crate::runtime::request::style::{Style, write};
use crate::runtime::request::{finite, form, form_parts};

const JSON: &str = "application/json";

impl Call {
    /// Sets the body, as JSON.
    pub fn json<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        self.set_json(JSON, body);
        self
    }

    /// Sets the body, as a kind of JSON such as `application/merge-patch+json`.
    pub fn set_json<T: Serialize + ?Sized>(&mut self, media_type: &'static str, body: &T) {
        let json = finite::to_vec(body).map_err(|error| error.to_string());
        self.replace_body(media_type, json.map(Body::from));
    }

    /// Sets the body, as the fields of a form (`application/x-www-form-urlencoded`).
    pub fn form<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        self.set_form(body, &[]);
        self
    }

    /// Sets the body, as the fields of a form, of which some are written in their own way.
    pub fn set_form<T: Serialize + ?Sized>(&mut self, body: &T, encodings: &[Encoding]) {
        let fields = form::write(body, encodings).map(Body::from);
        self.replace_body("application/x-www-form-urlencoded", fields);
        #[cfg(feature = "validate")]
        self.inputs
            .note(Place::Body, "", finite::to_value(body).ok());
    }

    /// Sets the body, as a form of several parts (`multipart/form-data`), one for each member.
    pub fn multipart<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        self.set_multipart("multipart/form-data", body, &[]);
        self
    }

    /// Sets the body, as a form of several parts of any kind, one for each member, of which some are written in their
    /// own way.
    pub fn set_multipart<T: Serialize + ?Sized>(
        &mut self,
        media_type: &str,
        body: &T,
        encodings: &[Encoding],
    ) {
        let form = form_parts::parts(body, encodings);
        self.replace_parts(media_type, form);
    }

    /// Sets the body, as these parts.
    pub fn set_parts(&mut self, media_type: &str, form: Multipart) {
        self.replace_parts(media_type, Ok(form));
    }

    /// Sends a header with each part of this name in a form of several parts, given before or after it. Null removes
    /// it. Where there is no such part, it goes nowhere (OpenAPI 3.1.1, section 4.8.15.1.1).
    pub fn set_part_header<T: Serialize + ?Sized>(
        &mut self,
        part: &'static str,
        name: &'static str,
        (style, explode): (Style, bool),
        value: &T,
    ) {
        self.forget(Place::Header, name);
        let json = finite::to_text(value).map_err(|error| error.to_string());
        let how = (style, explode, Escape::Header);
        let text = match json.and_then(|json| write(name, how, &json)) {
            Ok(text) => text,
            Err(reason) => return self.fault(Place::Header, name, reason),
        };
        let headers = &mut self.inputs.part_headers;
        headers.retain(|known| known.part != part || known.name != name);
        headers.extend(text.map(|value| PartHeader { part, name, value }));
        let body = self.inputs.body.as_ref();
        let media_type = body.and_then(|(media_type, _)| media_type.to_str().ok());
        if let Some(media_type) = media_type.map(str::to_owned)
            && let Some(form) = self.inputs.form.take()
        {
            self.replace_parts(&media_type, Ok(form));
        }
    }

    /// Sets the body, which is of the given media type unless it says otherwise itself.
    pub fn body(mut self, media_type: &str, body: impl Into<Body>) -> Self {
        self.set_body(media_type, body);
        self
    }

    /// Sets the body, which is of the given media type unless it says otherwise itself.
    pub fn set_body(&mut self, media_type: &str, body: impl Into<Body>) {
        self.replace_body(media_type, Ok(body.into()));
    }

    fn replace_parts(&mut self, media_type: &str, form: Result<Multipart, String>) {
        let form = form.map(|form| form.headed(&self.inputs.part_headers));
        let written = form.and_then(|form| Ok((form.write(media_type)?, form)));
        match written {
            Ok(((media_type, body), form)) => {
                self.replace_body(&media_type, Ok(body));
                self.inputs.form = Some(form);
            }
            Err(reason) => self.replace_body(media_type, Err(reason)),
        }
    }

    fn replace_body(&mut self, media_type: &str, body: Result<Body, String>) {
        self.forget(Place::Body, "");
        self.inputs.form = None;
        #[cfg(feature = "validate")]
        self.inputs.note(Place::Body, "", None);
        let body = body.and_then(|body| {
            let media_type = body.media_type().unwrap_or(media_type);
            let media_type = match media_type {
                JSON => HeaderValue::from_static(JSON),
                _ => HeaderValue::from_str(media_type)
                    .map_err(|_| format!("`{}` is no media type", media_type.escape_debug()))?,
            };
            Ok((media_type, body))
        });
        match body {
            Ok(body) => self.inputs.body = Some(body),
            Err(reason) => self.fault(Place::Body, "", reason),
        }
    }
}
