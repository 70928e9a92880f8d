// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `admin things`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `admin things`.
    pub fn admin_things(&self) -> AdminThings {
        AdminThings {
            client: self.clone(),
        }
    }
}

/// The operations of `admin things`.
#[derive(Clone, Debug)]
pub struct AdminThings {
    client: Client,
}

impl AdminThings {
    /// Calls `GET /a`.
    ///
    /// # Parameters
    /// - Optional: [`search_text`](GetAV2FinalRequest::search_text), [`limit`](GetAV2FinalRequest::limit), [`offset`](GetAV2FinalRequest::offset), [`sorting`](GetAV2FinalRequest::sorting)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.admin_things().get().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self) -> GetAV2FinalRequest {
        let call = self.client.call(&GET_AV2_FINAL);
        GetAV2FinalRequest { call }
    }
}

/// `GET /a`
static GET_AV2_FINAL: Endpoint = Endpoint::new("getA_v2_final", Method::GET, "/a");

/// A call of `get`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAV2FinalRequest {
    call: Call,
}

impl GetAV2FinalRequest {
    /// Sets `q`.
    pub fn search_text(mut self, search_text: impl Display) -> Self {
        self.call.set_query("q", &search_text.to_string());
        self
    }

    /// Sets `l`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.set_query("l", &limit);
        self
    }

    /// Sets `o`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.call.set_query("o", &offset);
        self
    }

    /// Sets `s`.
    pub fn sorting(mut self, sorting: models::GetAV2FinalSorting) -> Self {
        self.call.set_query("s", &sorting);
        self
    }
}

impl Operation for GetAV2FinalRequest {
    type Output = models::ThingPage;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &GET_AV2_FINAL;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(GetAV2FinalRequest);
