// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `trees`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `trees`.
    pub fn trees(&self) -> Trees {
        Trees { client: self.clone() }
    }
}

/// The operations of `trees`.
#[derive(Clone, Debug)]
pub struct Trees {
    client: Client,
}

impl Trees {
    /// Calls `POST /trees`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Tree;
    ///
    /// let response = client.trees().plant(Tree::new()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn plant(&self, body: models::Tree) -> PlantRequest { self.client.start().json(&body).request() }
}

operation! {
    pub struct PlantRequest = POST "/trees" as "plant";
    type Output = models::Mutual: 200 => json;
    type Error = Infallible;
}
