// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `id`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Downloaded, Endpoint, Operation, Reply, downloaded,
    holds_call, request,
};

impl Client {
    /// The operations of `id`.
    pub fn id(&self) -> Id {
        Id { client: self.clone() }
    }
}

/// The operations of `id`.
#[derive(Clone, Debug)]
pub struct Id {
    client: Client,
}

impl Id {
    /// Calls `GET /id`.
    ///
    /// In place of `send`, [`download`](NewIdRequest::download) gives `*/*` of any size, piece by piece.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.id().new_id().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn new_id(&self) -> NewIdRequest {
        let call = self.client.call(&NEW_ID);
        NewIdRequest { call }
    }
}

/// `GET /id`
static NEW_ID: Endpoint = Endpoint::new("newId", Method::GET, "/id").accept("*/*");

/// A call of `new_id`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NewIdRequest {
    call: Call,
}

impl Operation for NewIdRequest {
    type Output = String;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NEW_ID;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.text(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(NewIdRequest);

impl Downloaded for NewIdRequest {
    const ACCEPT: &'static str = "*/*";
}

downloaded!(NewIdRequest);
