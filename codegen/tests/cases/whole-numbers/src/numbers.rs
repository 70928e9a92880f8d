// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `numbers`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `numbers`.
    pub fn numbers(&self) -> Numbers {
        Numbers { client: self.clone() }
    }
}

/// The operations of `numbers`.
#[derive(Clone, Debug)]
pub struct Numbers {
    client: Client,
}

impl Numbers {
    /// Calls `PUT /numbers`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Numbers;
    ///
    /// client.numbers().put_numbers(Numbers::new().int32(1)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_numbers(&self, body: models::Numbers) -> PutNumbersRequest {
        let call = self.client.call(&PUT_NUMBERS).json(&body);
        PutNumbersRequest { call }
    }
}

/// `PUT /numbers`
static PUT_NUMBERS: Endpoint = Endpoint::new("putNumbers", Method::PUT, "/numbers")
    .success(204);

/// A call of `put_numbers`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutNumbersRequest {
    call: Call,
}

impl Operation for PutNumbersRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &PUT_NUMBERS;

    #[cfg(feature = "validate")]
    const LIMITS: &'static [crate::runtime::validate::Input] = {
        use crate::runtime::validate::limit::*;
        &[body(&[is::<crate::models::Numbers>()])]
    };

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

request!(PutNumbersRequest);
