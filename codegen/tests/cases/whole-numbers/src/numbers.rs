// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `numbers`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, operation};

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
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Numbers;
    ///
    /// client.numbers().put_numbers(Numbers::new().int32(1)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_numbers(&self, body: models::Numbers) -> PutNumbersRequest { self.client.start().json(&body).request() }
}

operation! {
    pub struct PutNumbersRequest = PUT "/numbers" as "putNumbers", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
    limits [body(&[is::<models::Numbers>()])];
}
