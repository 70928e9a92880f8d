// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `toys`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `toys`.
    pub fn toys(&self) -> Toys {
        Toys { client: self.clone() }
    }
}

/// The operations of `toys`.
#[derive(Clone, Debug)]
pub struct Toys {
    client: Client,
}

impl Toys {
    /// Calls `GET /toys/{id}/parts`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.toys().list("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self, id: impl Display) -> ListToysRequest {
        let call = self.client.call(&LIST_TOYS).path("id", &id.to_string());
        ListToysRequest { call }
    }
}

/// `GET /toys/{id}/parts`
static LIST_TOYS: Endpoint = Endpoint::new("listToys", Method::GET, "/toys/{id}/parts")
    .success(204);

/// A call of `list`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListToysRequest {
    call: Call,
}

impl Operation for ListToysRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &LIST_TOYS;

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

request!(ListToysRequest);
