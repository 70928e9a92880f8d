// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `nodes`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `nodes`.
    pub fn nodes(&self) -> Nodes {
        Nodes { client: self.clone() }
    }
}

/// The operations of `nodes`.
#[derive(Clone, Debug)]
pub struct Nodes {
    client: Client,
}

impl Nodes {
    /// Calls `GET /nodes`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.nodes().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListNodesRequest {
        let call = self.client.call(&LIST_NODES);
        ListNodesRequest { call }
    }
}

/// `GET /nodes`
static LIST_NODES: Endpoint = Endpoint::new("listNodes", Method::GET, "/nodes");

/// A call of `list`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNodesRequest {
    call: Call,
}

impl Operation for ListNodesRequest {
    type Output = models::Node;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &LIST_NODES;

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

request!(ListNodesRequest);
