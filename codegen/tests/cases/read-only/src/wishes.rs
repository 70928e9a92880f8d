// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `wishes`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `wishes`.
    pub fn wishes(&self) -> Wishes {
        Wishes { client: self.clone() }
    }
}

/// The operations of `wishes`.
#[derive(Clone, Debug)]
pub struct Wishes {
    client: Client,
}

impl Wishes {
    /// Calls `POST /wishes`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Wish;
    ///
    /// let response = client.wishes().make(Wish::new("text")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn make(&self, body: models::Wish) -> MakeWishRequest {
        let call = self.client.call(&MAKE_WISH).json(&body);
        MakeWishRequest { call }
    }
}

/// `POST /wishes`
static MAKE_WISH: Endpoint = Endpoint::new("makeWish", Method::POST, "/wishes");

/// A call of `make`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MakeWishRequest {
    call: Call,
}

impl Operation for MakeWishRequest {
    type Output = models::Fate;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &MAKE_WISH;

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

request!(MakeWishRequest);
