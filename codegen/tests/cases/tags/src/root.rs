// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `root`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `root`.
    pub fn root(&self) -> Root {
        Root { client: self.clone() }
    }
}

/// The operations of `root`.
#[derive(Clone, Debug)]
pub struct Root {
    client: Client,
}

impl Root {
    /// Calls `GET /{anything}`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.root().anything("anything").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn anything(&self, anything: impl Display) -> AnythingRequest {
        self.client.start().at(&[("anything", &anything)]).request()
    }

    /// Calls `GET /`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.root().root().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn root(&self) -> RootRequest { self.client.start().request() }
}

operation! {
    pub struct AnythingRequest = GET "/{anything}" as "anything", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct RootRequest = GET "/" as "root", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
