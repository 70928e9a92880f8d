// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `webhooks`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `webhooks`.
    pub fn webhooks(&self) -> Webhooks {
        Webhooks { client: self.clone() }
    }
}

/// The operations of `webhooks`.
#[derive(Clone, Debug)]
pub struct Webhooks {
    client: Client,
}

impl Webhooks {
    /// Calls `POST /subscriptions`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Subscription;
    ///
    /// client.webhooks().subscribe(Subscription::new().url("url")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn subscribe(&self, body: models::Subscription) -> SubscribeRequest {
        self.client.start().json(&body).request()
    }
}

operation! {
    pub struct SubscribeRequest = POST "/subscriptions" as "subscribe", success(201);
    type Output = (): 201 => empty;
    type Error = Infallible;
}
