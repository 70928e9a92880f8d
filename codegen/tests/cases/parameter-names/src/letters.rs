// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `letters`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::runtime::{
    Body, Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `letters`.
    pub fn letters(&self) -> Letters {
        Letters { client: self.clone() }
    }
}

/// The operations of `letters`.
#[derive(Clone, Debug)]
pub struct Letters {
    client: Client,
}

impl Letters {
    /// Calls `POST /letters/{self}/{client}`.
    ///
    /// # Parameters
    /// - Optional: [`send_query`](SendRequest::send_query), [`pages_query`](SendRequest::pages_query), [`with_timeout_query`](SendRequest::with_timeout_query), [`into_future_query`](SendRequest::into_future_query), [`filter_name_query`](SendRequest::filter_name_query) and 8 more of [`SendRequest`]
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.letters().send("self", "client", "call", "body", "body").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn send(
        &self,
        self_path: impl Display,
        client_path: impl Display,
        call_query: impl Display,
        body: impl Display,
        request_body: impl Into<Body>,
    ) -> SendRequest {
        let call = self
            .client
            .call(&SEND)
            .path("self", &self_path.to_string())
            .path("client", &client_path.to_string())
            .query("call", &call_query.to_string())
            .query("body", &body.to_string())
            .body("text/plain", request_body);
        SendRequest { call }
    }
}

/// `POST /letters/{self}/{client}`
static SEND: Endpoint = Endpoint::new("send", Method::POST, "/letters/{self}/{client}")
    .success(204);

/// A call of `send`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendRequest {
    call: Call,
}

impl SendRequest {
    /// Sets `send`.
    pub fn send_query(mut self, send_query: impl Display) -> Self {
        self.call.set_query("send", &send_query.to_string());
        self
    }

    /// Sets `pages`.
    pub fn pages_query(mut self, pages_query: i64) -> Self {
        self.call.set_query("pages", &pages_query);
        self
    }

    /// Sets `with_timeout`.
    pub fn with_timeout_query(mut self, with_timeout_query: i64) -> Self {
        self.call.set_query("with_timeout", &with_timeout_query);
        self
    }

    /// Sets `into_future`.
    pub fn into_future_query(mut self, into_future_query: bool) -> Self {
        self.call.set_query("into_future", &into_future_query);
        self
    }

    /// Sets `filter[name]`.
    pub fn filter_name_query(mut self, filter_name_query: impl Display) -> Self {
        self.call.set_query("filter[name]", &filter_name_query.to_string());
        self
    }

    /// Sets `filter[Name]`.
    pub fn filter_name_camel(mut self, filter_name_camel: impl Display) -> Self {
        self.call.set_query("filter[Name]", &filter_name_camel.to_string());
        self
    }

    /// Sets `filter.name`.
    pub fn filter_name(mut self, filter_name: impl Display) -> Self {
        self.call.set_header("filter.name", &filter_name.to_string());
        self
    }

    /// Sets `created_at>`.
    pub fn created_at(mut self, created_at: impl Display) -> Self {
        self.call.set_query("created_at>", &created_at.to_string());
        self
    }

    /// Sets `created_at<`.
    pub fn created_at_query(mut self, created_at_query: impl Display) -> Self {
        self.call.set_query("created_at<", &created_at_query.to_string());
        self
    }

    /// Sets `page[size]`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.set_query("page[size]", &limit);
        self
    }

    /// Sets `数`.
    pub fn shu(mut self, shu: i64) -> Self {
        self.call.set_query("数", &shu);
        self
    }

    /// Sets `$top`.
    pub fn top(mut self, top: i64) -> Self {
        self.call.set_query("$top", &top);
        self
    }

    /// Sets `*`.
    pub fn asterisk(mut self, asterisk: i64) -> Self {
        self.call.set_query("*", &asterisk);
        self
    }
}

impl Operation for SendRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &SEND;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            204 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(SendRequest);
