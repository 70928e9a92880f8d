// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `wishes`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `wishes`.
    pub fn wishes(&self) -> Wishes {
        Wishes { client: self.clone() }
    }
}

/// The operations of `wishes`.
#[derive(Clone, Debug)]
pub struct Wishes {
    client: Client,
}

impl Wishes {
    /// Calls `POST /wishes`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Wish;
    ///
    /// let response = client.wishes().make(Wish::new("text")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn make(&self, body: models::Wish) -> MakeWishRequest { self.client.start().json(&body).request() }
}

operation! {
    pub struct MakeWishRequest = POST "/wishes" as "makeWish";
    type Output = models::Fate: 200 => json;
    type Error = Infallible;
}
