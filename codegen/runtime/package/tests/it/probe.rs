//! Any operation at all, for tests that are not about its result.

use crate::runtime::{Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request};

/// An operation that succeeds with 200 and describes no errors.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Probe {
    call: Call,
}

/// Stands for the endpoint that a test gives.
static ANY: Endpoint = Endpoint::new("probe", http::Method::GET, "/");

pub fn probe(client: &Client, endpoint: &'static Endpoint) -> Probe {
    let call = client.call(endpoint);
    Probe { call }
}

impl Operation for Probe {
    type Output = ();
    type Error = std::convert::Infallible;

    const ENDPOINT: &'static Endpoint = &ANY;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<()> {
        Ok((reply.status() == 200).then_some(()))
    }

    fn decode_error(_: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(Probe);
