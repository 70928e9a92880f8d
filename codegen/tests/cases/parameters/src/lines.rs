// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `lines`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `lines`.
    pub fn lines(&self) -> Lines {
        Lines { client: self.clone() }
    }
}

/// The operations of `lines`.
#[derive(Clone, Debug)]
pub struct Lines {
    client: Client,
}

impl Lines {
    /// Calls `GET /lines/{line}/stops/{stop}`.
    ///
    /// # Parameters
    /// - `line`: Of every operation here.
    /// - `lang`: Declared by the operation.
    /// - Optional: [`trace_header`](GetStopRequest::trace_header), [`trace`](GetStopRequest::trace)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::GetStopLang;
    ///
    /// client.lines().get_stop("line", 1, GetStopLang::De).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_stop(
        &self,
        line: impl Display,
        stop: i64,
        lang: models::GetStopLang,
    ) -> GetStopRequest {
        let call = self
            .client
            .call(&GET_STOP)
            .path("line", &line.to_string())
            .path("stop", &stop)
            .query("lang", &lang);
        GetStopRequest { call }
    }

    /// Calls `DELETE /lines/{line}/stops/{stop}`.
    ///
    /// # Parameters
    /// - `line`: Of every operation here.
    /// - Optional: [`lang`](DeleteStopRequest::lang), [`trace`](DeleteStopRequest::trace)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.lines().delete_stop("line", "stop").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_stop(
        &self,
        line: impl Display,
        stop: impl Display,
    ) -> DeleteStopRequest {
        let call = self
            .client
            .call(&DELETE_STOP)
            .path("line", &line.to_string())
            .path("stop", &stop.to_string());
        DeleteStopRequest { call }
    }

    /// Calls `GET /twice/{a}/{a}/{b}`.
    ///
    /// # Parameters
    /// - Optional: [`q`](RepeatedRequest::q)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.lines().repeated("a", "b").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn repeated(&self, a: impl Display, b: impl Display) -> RepeatedRequest {
        let call = self
            .client
            .call(&REPEATED)
            .path("a", &a.to_string())
            .path("b", &b.to_string());
        RepeatedRequest { call }
    }
}

/// `GET /lines/{line}/stops/{stop}`
static GET_STOP: Endpoint = Endpoint::new(
        "getStop",
        Method::GET,
        "/lines/{line}/stops/{stop}",
    )
    .success(204);

/// A call of `get_stop`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStopRequest {
    call: Call,
}

impl GetStopRequest {
    /// Sets `trace`.
    pub fn trace_header(mut self, trace_header: impl Display) -> Self {
        self.call.set_header("trace", &trace_header.to_string());
        self
    }

    /// Sets `trace`.
    pub fn trace(mut self, trace: bool) -> Self {
        self.call.set_query("trace", &trace);
        self
    }
}

impl Operation for GetStopRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &GET_STOP;

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

request!(GetStopRequest);

/// `DELETE /lines/{line}/stops/{stop}`
static DELETE_STOP: Endpoint = Endpoint::new(
        "deleteStop",
        Method::DELETE,
        "/lines/{line}/stops/{stop}",
    )
    .success(204);

/// A call of `delete_stop`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteStopRequest {
    call: Call,
}

impl DeleteStopRequest {
    /// Declared by the path.
    pub fn lang(mut self, lang: impl Display) -> Self {
        self.call.set_query("lang", &lang.to_string());
        self
    }

    /// Sets `trace`.
    pub fn trace(mut self, trace: impl Display) -> Self {
        self.call.set_header("trace", &trace.to_string());
        self
    }
}

impl Operation for DeleteStopRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &DELETE_STOP;

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

request!(DeleteStopRequest);

/// `GET /twice/{a}/{a}/{b}`
static REPEATED: Endpoint = Endpoint::new("repeated", Method::GET, "/twice/{a}/{a}/{b}")
    .success(204);

/// A call of `repeated`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RepeatedRequest {
    call: Call,
}

impl RepeatedRequest {
    /// Sets `q`.
    pub fn q(mut self, q: impl Display) -> Self {
        self.call.set_query("q", &q.to_string());
        self
    }
}

impl Operation for RepeatedRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &REPEATED;

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

request!(RepeatedRequest);
