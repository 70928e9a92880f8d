// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `things`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `things`.
    pub fn things(&self) -> Things {
        Things { client: self.clone() }
    }
}

/// The operations of `things`.
#[derive(Clone, Debug)]
pub struct Things {
    client: Client,
}

impl Things {
    /// Calls `POST /things`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Thing;
    /// use std::collections::BTreeMap;
    ///
    /// let body = Thing::new().one(BTreeMap::from([("key".to_owned(), "one".to_owned())]));
    /// client.things().add(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn add(&self, body: models::Thing) -> AddThingRequest {
        let call = self.client.call(&ADD_THING).json(&body);
        AddThingRequest { call }
    }
}

/// `POST /things`
static ADD_THING: Endpoint = Endpoint::new("addThing", Method::POST, "/things")
    .success(204);

/// A call of `add`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddThingRequest {
    call: Call,
}

impl Operation for AddThingRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &ADD_THING;

    #[cfg(feature = "validate")]
    const LIMITS: &'static [crate::runtime::validate::Input] = {
        use crate::runtime::validate::limit::*;
        &[body(&[is::<crate::models::Thing>()])]
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

request!(AddThingRequest);
