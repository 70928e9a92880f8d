// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `messages`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `messages`.
    pub fn messages(&self) -> Messages {
        Messages { client: self.clone() }
    }
}

/// The operations of `messages`.
#[derive(Clone, Debug)]
pub struct Messages {
    client: Client,
}

impl Messages {
    /// Calls `POST /messages`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{Part, Text};
    ///
    /// client.messages().say(Part::Text(Text::new("text"))).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn say(&self, body: models::Part) -> SayRequest { self.client.start().json(&body).request() }
}

operation! {
    pub struct SayRequest = POST "/messages" as "say", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
