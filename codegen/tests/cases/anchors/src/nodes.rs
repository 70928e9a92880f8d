// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `nodes`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, operation};

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
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.nodes().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListNodesRequest { self.client.start().request() }
}

operation! {
    pub struct ListNodesRequest = GET "/nodes" as "listNodes";
    type Output = models::Node: 200 => json;
    type Error = Infallible;
}
