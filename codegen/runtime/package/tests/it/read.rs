//! An operation whose success is anything that can be decoded.

use std::marker::PhantomData;

use http::Method;
use serde::de::DeserializeOwned;

use crate::models::Nothing;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, PendingResponse, Reply, RetryPolicy,
};

static READ: Endpoint = Endpoint::new("read", Method::GET, "/things");

/// `GET /things`, which documents 200 and 404.
pub struct Read<T> {
    call: Call,
    of: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> Read<T> {
    /// Sends it once.
    pub fn send(client: &Client) -> PendingResponse<Self> {
        let mut call = client.call(&READ);
        call.set_retry(RetryPolicy::none());
        let of = PhantomData;
        PendingResponse::new(Self { call, of })
    }
}

impl<T: DeserializeOwned> Operation for Read<T> {
    type Output = T;
    type Error = Nothing;

    const ENDPOINT: &'static Endpoint = &READ;

    fn call(&self) -> &Call {
        &self.call
    }

    fn call_mut(&mut self) -> &mut Call {
        &mut self.call
    }

    fn decode(reply: &Reply) -> Decoded<T> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Nothing> {
        match reply.status() {
            404 => reply.json(),
            _ => Ok(None),
        }
    }
}
