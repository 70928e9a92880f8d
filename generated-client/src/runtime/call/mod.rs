//! A request while it is being put together.

#[cfg(feature = "blocking")]
pub(super) mod blocking;
mod body;
pub(super) mod inputs;
pub(super) mod operation;
mod options;
pub(super) mod raw;
mod switch;
pub(super) mod unread;

use std::fmt;
use std::time::Duration;

use serde::Serialize;

use self::inputs::Inputs;
use self::operation::Operation;
use self::options::Options;
use crate::runtime::api::{Endpoint, EndpointRef, RAW};
use crate::runtime::client::Client;
use crate::runtime::client::server::ServerUrl;
use crate::runtime::error::fault::Place;
use crate::runtime::exchange::retry::RetryPolicy;
use crate::runtime::request::escape::{Escape, percent_encode};
use crate::runtime::request::finite;
use crate::runtime::request::header::parse_header;
use crate::runtime::request::style::Style;

/// A request while it is being put together: an operation, the values of its parameters, its body, and
/// how this one call differs from the client's settings.
///
/// Setting something twice replaces it. What cannot be written is remembered, and reported when the
/// request is sent.
#[derive(Clone)]
pub struct Call {
    client: Client,
    endpoint: EndpointRef,
    pub(super) inputs: Inputs,
    pub(super) options: Options,
}

impl Call {
    pub(super) fn new(client: Client, endpoint: EndpointRef) -> Self {
        Self::start(client).of(endpoint)
    }

    /// A request whose operation is still to be told.
    pub(super) fn start(client: Client) -> Self {
        Self {
            client,
            endpoint: EndpointRef::Described(&RAW),
            inputs: Inputs::default(),
            options: Options::default(),
        }
    }

    fn of(mut self, endpoint: EndpointRef) -> Self {
        self.endpoint = endpoint;
        self.take_globals();
        self
    }

    /// The request of an operation, with what has been set.
    pub fn request<O: Operation + From<Self>>(self) -> O {
        O::from(self.of(EndpointRef::Described(O::ENDPOINT)))
    }

    /// The operation.
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    pub(super) fn described_by(&self) -> EndpointRef {
        self.endpoint.clone()
    }

    /// The client that will send the request.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Sets a parameter of the path, in style simple.
    pub fn path<T: Serialize + ?Sized>(mut self, name: &'static str, value: &T) -> Self {
        self.set_path(name, value);
        self
    }

    /// Sets parameters of the path to texts, in style simple.
    pub fn at(mut self, texts: &[(&'static str, &dyn fmt::Display)]) -> Self {
        for (name, text) in texts {
            self.set_path(name, &text.to_string());
        }
        self
    }

    /// Sets a parameter of the path.
    pub fn path_as<T: Serialize + ?Sized>(
        mut self,
        name: &'static str,
        style: Style,
        explode: bool,
        value: &T,
    ) -> Self {
        self.set_path_as(name, style, explode, value);
        self
    }

    /// Sets a parameter of the path, in style simple.
    pub fn set_path<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.set_path_as(name, Style::Simple, false, value);
    }

    /// Sets a parameter of the path.
    pub fn set_path_as<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        style: Style,
        explode: bool,
        value: &T,
    ) {
        let how = (style, explode, Escape::Path);
        self.set(Place::Path, name, how, finite::to_text(value));
    }

    /// Sets a required parameter of the query, in style form.
    pub fn query<T: Serialize + ?Sized>(mut self, name: &'static str, value: &T) -> Self {
        self.set_query(name, value);
        self
    }

    /// Sets a parameter of the query, in style form. Null removes it.
    pub fn set_query<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.set_query_as(name, Style::Form, true, value);
    }

    /// Sets a parameter of the query. Null removes it.
    pub fn set_query_as<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        style: Style,
        explode: bool,
        value: &T,
    ) {
        let how = (style, explode, Escape::Reserved);
        self.set(Place::Query, name, how, finite::to_text(value));
    }

    /// Sets a parameter of the query in which reserved characters stand for themselves (`allowReserved`).
    pub fn set_query_reserved<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        style: Style,
        explode: bool,
        value: &T,
    ) {
        let how = (style, explode, Escape::Nothing);
        self.set(Place::Query, name, how, finite::to_text(value));
    }

    /// Sets a required header.
    pub fn header<T: Serialize + ?Sized>(mut self, name: &'static str, value: &T) -> Self {
        self.set_header(name, value);
        self
    }

    /// Sets a header, in style simple. Null removes it.
    pub fn set_header<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.set_header_as(name, Style::Simple, false, value);
    }

    /// Sets a header, in style simple or as JSON. Null removes it.
    pub fn set_header_as<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        style: Style,
        explode: bool,
        value: &T,
    ) {
        let how = (style, explode, Escape::Header);
        self.set(Place::Header, name, how, finite::to_text(value));
    }

    /// Sets a required cookie, in style form.
    pub fn cookie<T: Serialize + ?Sized>(mut self, name: &'static str, value: &T) -> Self {
        self.set_cookie(name, value);
        self
    }

    /// Sets a cookie, in style form: a list or an object is several cookies. Null removes it.
    pub fn set_cookie<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.set_cookie_as(name, Style::Form, true, value);
    }

    /// Sets a cookie, in style form or as JSON. Null removes it.
    pub fn set_cookie_as<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        style: Style,
        explode: bool,
        value: &T,
    ) {
        let how = (style, explode, Escape::Cookie);
        self.set(Place::Cookie, name, how, finite::to_text(value));
    }

    /// How long each attempt may take, in place of the client's setting.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.options.timeout = Some(timeout);
    }

    /// How long the whole call may take, in place of the client's setting.
    pub fn set_deadline(&mut self, deadline: Duration) {
        self.options.deadline = Some(deadline);
    }

    /// What is retried, in place of any other setting.
    pub fn set_retry(&mut self, retry: RetryPolicy) {
        self.options.retry = Some(retry);
    }

    /// Where the request is sent, in place of the client's server.
    pub fn set_server(&mut self, server: impl Into<ServerUrl>) {
        self.options.server = Some(server.into());
    }

    /// Sends a header besides, or in place of, what is sent otherwise.
    pub fn set_extra_header(&mut self, name: &str, value: &str) {
        self.forget(Place::Option, name);
        match parse_header(name, value) {
            Ok((name, value)) => _ = self.options.headers.insert(name, value),
            Err(reason) => self.fault(Place::Option, name, reason),
        }
    }

    /// Sends a header, by the name that the client has for it, which makes the call safe to repeat.
    pub fn set_idempotency_key(&mut self, key: &str) {
        let settings = self.client.settings.clone();
        self.set_extra_header(settings.idempotency_header.as_str(), key);
    }

    /// Appends a parameter to the query, besides what is sent otherwise.
    pub fn add_query(&mut self, name: &str, value: &str) {
        let (name, value) = (percent_encode(name), percent_encode(value));
        self.options.query.push(format!("{name}={value}"));
    }

    /// Leaves an empty request behind.
    pub(super) fn take(&mut self) -> Self {
        Self {
            client: self.client.clone(),
            endpoint: self.endpoint.clone(),
            inputs: std::mem::take(&mut self.inputs),
            options: std::mem::take(&mut self.options),
        }
    }

    /// The value of a parameter in style form, if it is set.
    pub(super) fn query_value(&self, name: &str) -> Option<&str> {
        let (_, pair) = self.inputs.query.iter().find(|(known, _)| *known == name)?;
        pair.split_once('=').map(|(_, value)| value)
    }
}

/// Shows which values are set, but not the values.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |list: &[(&'static str, String)]| -> Vec<_> {
            list.iter().map(|(name, _)| *name).collect()
        };
        let headers = self.inputs.headers.keys();
        let headers = headers.chain(self.options.headers.keys());
        f.debug_struct("Call")
            .field("operation", &self.endpoint.id)
            .field("method", &self.endpoint.method)
            .field("path", &self.endpoint.path)
            .field("parameters", &names(&self.inputs.path))
            .field("query", &names(&self.inputs.query))
            .field("headers", &headers.collect::<Vec<_>>())
            .field("cookies", &names(&self.inputs.cookies))
            .field("body", &self.inputs.body.as_ref().map(|(_, body)| body))
            .finish_non_exhaustive()
    }
}
