// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `feeds`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `feeds`.
    pub fn feeds(&self) -> Feeds {
        Feeds { client: self.clone() }
    }
}

/// The operations of `feeds`.
#[derive(Clone, Debug)]
pub struct Feeds {
    client: Client,
}

impl Feeds {
    /// Calls `POST /feeds`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.feeds().follow().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn follow(&self) -> FollowRequest { self.client.start().request() }
}

operation! {
    pub struct FollowRequest = POST "/feeds" as "follow", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
