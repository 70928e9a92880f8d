// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `things`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `things`.
    pub fn things(&self) -> Things {
        Things { client: self.clone() }
    }
}

/// The operations of `things`.
#[derive(Clone, Debug)]
pub struct Things {
    client: Client,
}

impl Things {
    /// Calls `POST /things`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Thing;
    /// use std::collections::BTreeMap;
    ///
    /// client.things().add(Thing::new().one(BTreeMap::from([("key".to_owned(), "one".to_owned())]))).send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn add(&self, body: models::Thing) -> AddThingRequest { self.client.start().json(&body).request() }
}

operation! {
    pub struct AddThingRequest = POST "/things" as "addThing", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
    limits [body(&[is::<models::Thing>()])];
}
