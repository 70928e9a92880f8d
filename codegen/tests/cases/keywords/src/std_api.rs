// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `std`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `std`.
    pub fn std_api(&self) -> Std {
        Std { client: self.clone() }
    }
}

/// The operations of `std`.
#[derive(Clone, Debug)]
pub struct Std {
    client: Client,
}

impl Std {
    /// Calls `GET /std`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.std_api().std().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn std(&self) -> StdRequest { self.client.start().request() }
}

operation! {
    pub struct StdRequest = GET "/std" as "std", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
