//! An operation whose parameters are all called `color`, as in the specification's examples of styles.

use http::Method;
use serde::Serialize;

use crate::runtime::{
    Api, Call, Client, ClientBuilder, Decoded, Endpoint, Operation, Reply, Transport, holds_call,
    request,
};

static API: Api = Api::new("Paint", "1");
static PAINT: Endpoint = Endpoint::new("paint", Method::GET, "/paint/{color}").accept("*/*");

#[derive(Debug)]
pub struct Paint {
    pub call: Call,
}

impl Paint {
    pub fn new(client: &Client) -> Self {
        let call = client.call(&PAINT);
        Self { call }
    }
}

impl Operation for Paint {
    type Output = String;
    type Error = std::convert::Infallible;

    const ENDPOINT: &'static Endpoint = &PAINT;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<String> {
        reply.text()
    }

    fn decode_error(_reply: &Reply) -> Decoded<std::convert::Infallible> {
        Ok(None)
    }
}

request!(Paint);

/// A client that sends to a transport.
pub fn through(transport: impl Transport) -> Client {
    let builder = ClientBuilder::new(&API).server("http://paint.example");
    builder.transport(transport).build().unwrap()
}

/// A client of a server on this machine.
pub fn at(url: &str) -> Client {
    ClientBuilder::new(&API).server(url).build().unwrap()
}

/// The object of the examples.
#[derive(Clone, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub struct Color {
    r: u8,
    g: u8,
    b: u8,
}

impl Color {
    pub fn example() -> Self {
        Self {
            r: 100,
            g: 200,
            b: 150,
        }
    }
}
