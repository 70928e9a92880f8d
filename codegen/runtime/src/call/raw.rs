//! Requests for what the document lacks.

use std::convert::Infallible;
use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Call;
use super::operation::{Operation, request};
use crate::runtime::answer::{Decoded, Reply};
use crate::runtime::api::{Endpoint, EndpointRef, RAW};
use crate::runtime::body::Body;
use crate::runtime::client::Client;
use crate::runtime::request::multipart::Multipart;

impl Client {
    /// Starts a request for something that the API has but its document lacks. It goes to the same server,
    /// with the same credentials, retries and errors as any other.
    ///
    /// The path is appended to the server's URL; `{name}` in it stands for a value given with
    /// [`path`](RawRequest::path). The result is the body of any 2XX as it came, unless
    /// [`returning`](RawRequest::returning) says what it is.
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        RawRequest {
            call: Call::new(self.clone(), EndpointRef::raw(method, path.into())),
            result: PhantomData,
        }
    }
}

/// A request for something that the document lacks: see [`Client::request`].
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest<R = Bytes> {
    call: Call,
    result: PhantomData<fn() -> R>,
}

/// Stands for a body of JSON that a [`RawRequest`] returns as a `T`.
pub struct Json<T>(PhantomData<fn() -> T>);

impl<R> RawRequest<R> {
    /// Sets the value of `{name}` in the path.
    pub fn path<T: Serialize + ?Sized>(mut self, name: &'static str, value: &T) -> Self {
        self.call = self.call.path(name, value);
        self
    }

    /// Sets a parameter of the query. A list repeats it, null removes it.
    pub fn query<T: Serialize + ?Sized>(mut self, name: &'static str, value: &T) -> Self {
        self.call.set_query(name, value);
        self
    }

    /// Sets the body, as JSON.
    pub fn json<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        self.call = self.call.json(body);
        self
    }

    /// Sets the body, as the fields of a form (`application/x-www-form-urlencoded`). Arrays repeat their name.
    pub fn form<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        self.call = self.call.form(body);
        self
    }

    /// Sets the body, as a form of several parts (`multipart/form-data`).
    pub fn multipart(mut self, form: Multipart) -> Self {
        self.call.set_parts("multipart/form-data", form);
        self
    }

    /// Sets the body to text, bytes, a file or a stream, of the given media type.
    pub fn body(mut self, media_type: &str, body: impl Into<Body>) -> Self {
        self.call.set_body(media_type, body);
        self
    }

    /// Says that the body of a success is JSON, and what it becomes.
    pub fn returning<T: DeserializeOwned>(self) -> RawRequest<Json<T>> {
        RawRequest {
            call: self.call,
            result: PhantomData,
        }
    }
}

/// What a [`RawRequest`] can return: [`Bytes`], or [`Json`] of a type.
pub trait Returned {
    /// What comes of the body.
    type Value;

    /// Reads the body of a success.
    ///
    /// # Errors
    ///
    /// When it is something else.
    fn read(reply: &Reply) -> Decoded<Self::Value>;
}

impl Returned for Bytes {
    type Value = Self;

    fn read(reply: &Reply) -> Decoded<Self> {
        reply.bytes()
    }
}

impl<T: DeserializeOwned> Returned for Json<T> {
    type Value = T;

    fn read(reply: &Reply) -> Decoded<T> {
        reply.json()
    }
}

impl<R: Returned> Operation for RawRequest<R> {
    type Output = R::Value;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &RAW;

    fn call(&self) -> &Call {
        &self.call
    }

    fn call_mut(&mut self) -> &mut Call {
        &mut self.call
    }

    fn decode(reply: &Reply) -> Decoded<R::Value> {
        match reply.status() {
            200..=299 => R::read(reply),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Infallible> {
        Ok(None)
    }
}

request!(RawRequest<R> where R: Returned);

// Written out because a derive would ask `R` for the same.
impl<R> Clone for RawRequest<R> {
    fn clone(&self) -> Self {
        Self {
            call: self.call.clone(),
            result: PhantomData,
        }
    }
}

impl<R> fmt::Debug for RawRequest<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawRequest")
            .field("call", &self.call)
            .finish()
    }
}
