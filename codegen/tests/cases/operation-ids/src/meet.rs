// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `meet`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `meet`.
    pub fn meet(&self) -> Meet {
        Meet { client: self.clone() }
    }
}

/// The operations of `meet`.
#[derive(Clone, Debug)]
pub struct Meet {
    client: Client,
}

impl Meet {
    /// Calls `POST /b`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.meet().create_request().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_request(&self) -> CreateRequestRequest { self.client.start().request() }

    /// Calls `PUT /b`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.meet().create().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self) -> CreateRequest { self.client.start().request() }
}

operation! {
    pub struct CreateRequestRequest = POST "/b" as "createRequest", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct CreateRequest = PUT "/b" as "create", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
