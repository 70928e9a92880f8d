// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `forests`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `forests`.
    pub fn forests(&self) -> Forests {
        Forests { client: self.clone() }
    }
}

/// The operations of `forests`.
#[derive(Clone, Debug)]
pub struct Forests {
    client: Client,
}

impl Forests {
    /// Calls `PUT /forests/{name}`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::ForestInput;
    ///
    /// let response = client.forests().put("name", ForestInput::new("name")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put(&self, name: impl Display, body: models::ForestInput) -> PutForestRequest {
        self.client.start().at(&[("name", &name)]).json(&body).request()
    }
}

operation! {
    pub struct PutForestRequest = PUT "/forests/{name}" as "putForest";
    type Output = models::Forest: 200 => json;
    type Error = Infallible;
}
