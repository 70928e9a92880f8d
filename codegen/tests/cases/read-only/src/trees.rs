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
    /// Calls `GET /trees`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.trees().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListTreesRequest { self.client.start().request() }

    /// Calls `POST /trees`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{Kind, TreeRequest};
    ///
    /// let response = client.trees().plant_tree(TreeRequest::new(Kind::Oak, Vec::new())).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn plant_tree(&self, body: models::TreeRequest) -> PlantTreeRequest {
        self.client.start().json(&body).request()
    }
}

operation! {
    pub struct ListTreesRequest = GET "/trees" as "listTrees";
    type Output = Vec<models::Tree>: 200 => json;
    type Error = Infallible;
}

operation! {
    pub struct PlantTreeRequest = POST "/trees" as "plantTree", success(201);
    type Output = models::Tree: 201 => json;
    type Error = Infallible;
}
