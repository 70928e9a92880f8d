// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `letters`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::runtime::{Body, Client, operation};

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
    /// - Optional: [`send_query`](SendRequest::send_query), [`pages_query`](SendRequest::pages_query), [`with_timeout_query`](SendRequest::with_timeout_query), [`into_future_query`](SendRequest::into_future_query), [`filter_name_query`](SendRequest::filter_name_query) and 8 more of [`SendRequest`]
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.letters().send("self", "client", "call", "body", "body").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn send(
        &self, self_path: impl Display, client_path: impl Display, call_query: impl Display, body: impl Display,
        request_body: impl Into<Body>,
    ) -> SendRequest {
        self.client.start().at(&[("self", &self_path), ("client", &client_path)]).query("call", &call_query.to_string())
            .query("body", &body.to_string()).body("text/plain", request_body).request()
    }
}

operation! {
    pub struct SendRequest = POST "/letters/{self}/{client}" as "send", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl SendRequest {
    /// Sets `send`.
    pub fn send_query(self, send_query: impl Display) -> Self {
        Self { call: self.call.query("send", &send_query.to_string()) }
    }

    /// Sets `pages`.
    pub fn pages_query(self, pages_query: i64) -> Self { Self { call: self.call.query("pages", &pages_query) } }
    /// Sets `with_timeout`.
    pub fn with_timeout_query(self, with_timeout_query: i64) -> Self {
        Self { call: self.call.query("with_timeout", &with_timeout_query) }
    }

    /// Sets `into_future`.
    pub fn into_future_query(self, into_future_query: bool) -> Self {
        Self { call: self.call.query("into_future", &into_future_query) }
    }

    /// Sets `filter[name]`.
    pub fn filter_name_query(self, filter_name_query: impl Display) -> Self {
        Self { call: self.call.query("filter[name]", &filter_name_query.to_string()) }
    }

    /// Sets `filter[Name]`.
    pub fn filter_name_camel(self, filter_name_camel: impl Display) -> Self {
        Self { call: self.call.query("filter[Name]", &filter_name_camel.to_string()) }
    }

    /// Sets `filter.name`.
    pub fn filter_name(self, filter_name: impl Display) -> Self {
        Self { call: self.call.header("filter.name", &filter_name.to_string()) }
    }

    /// Sets `created_at>`.
    pub fn created_at(self, created_at: impl Display) -> Self {
        Self { call: self.call.query("created_at>", &created_at.to_string()) }
    }

    /// Sets `created_at<`.
    pub fn created_at_query(self, created_at_query: impl Display) -> Self {
        Self { call: self.call.query("created_at<", &created_at_query.to_string()) }
    }

    /// Sets `page[size]`.
    pub fn limit(self, limit: i64) -> Self { Self { call: self.call.query("page[size]", &limit) } }
    /// Sets `数`.
    pub fn shu(self, shu: i64) -> Self { Self { call: self.call.query("数", &shu) } }
    /// Sets `$top`.
    pub fn top(self, top: i64) -> Self { Self { call: self.call.query("$top", &top) } }
    /// Sets `*`.
    pub fn asterisk(self, asterisk: i64) -> Self { Self { call: self.call.query("*", &asterisk) } }
}
