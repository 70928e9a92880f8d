// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `3D`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `3D`.
    pub fn _3d(&self) -> Api3d {
        Api3d { client: self.clone() }
    }
}

/// The operations of `3D`.
#[derive(Clone, Debug)]
pub struct Api3d {
    client: Client,
}

impl Api3d {
    /// Calls `GET /digits`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client._3d().digits().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn digits(&self) -> DigitsRequest { self.client.start().request() }
}

operation! {
    pub struct DigitsRequest = GET "/digits" as "digits", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
