// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `lines`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, operation};

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
    /// - `line`: Of every operation here.
    /// - `lang`: Declared by the operation.
    /// - Optional: [`trace_header`](GetStopRequest::trace_header), [`trace`](GetStopRequest::trace)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::GetStopLang;
    ///
    /// client.lines().get_stop("line", 1, GetStopLang::De).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_stop(&self, line: impl Display, stop: i64, lang: models::GetStopLang) -> GetStopRequest {
        self.client.start().at(&[("line", &line)]).path("stop", &stop).query("lang", &lang).request()
    }

    /// Calls `DELETE /lines/{line}/stops/{stop}`.
    /// - `line`: Of every operation here.
    /// - Optional: [`lang`](DeleteStopRequest::lang), [`trace`](DeleteStopRequest::trace)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.lines().delete_stop("line", "stop").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_stop(&self, line: impl Display, stop: impl Display) -> DeleteStopRequest {
        self.client.start().at(&[("line", &line), ("stop", &stop)]).request()
    }

    /// Calls `GET /twice/{a}/{a}/{b}`.
    /// - Optional: [`q`](RepeatedRequest::q)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.lines().repeated("a", "b").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn repeated(&self, a: impl Display, b: impl Display) -> RepeatedRequest {
        self.client.start().at(&[("a", &a), ("b", &b)]).request()
    }
}

operation! {
    pub struct GetStopRequest = GET "/lines/{line}/stops/{stop}" as "getStop", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl GetStopRequest {
    /// Sets `trace`.
    pub fn trace_header(self, trace_header: impl Display) -> Self {
        Self { call: self.call.header("trace", &trace_header.to_string()) }
    }

    /// Sets `trace`.
    pub fn trace(self, trace: bool) -> Self { Self { call: self.call.query("trace", &trace) } }
}

operation! {
    pub struct DeleteStopRequest = DELETE "/lines/{line}/stops/{stop}" as "deleteStop", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl DeleteStopRequest {
    /// Declared by the path.
    pub fn lang(self, lang: impl Display) -> Self { Self { call: self.call.query("lang", &lang.to_string()) } }
    /// Sets `trace`.
    pub fn trace(self, trace: impl Display) -> Self { Self { call: self.call.header("trace", &trace.to_string()) } }
}

operation! {
    pub struct RepeatedRequest = GET "/twice/{a}/{a}/{b}" as "repeated", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl RepeatedRequest {
    /// Sets `q`.
    pub fn q(self, q: impl Display) -> Self { Self { call: self.call.query("q", &q.to_string()) } }
}
