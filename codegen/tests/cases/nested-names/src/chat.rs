// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `chat`, and what each of them takes and gives.

use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, operation, outcomes};

impl Client {
    /// The operations of `chat`.
    pub fn chat(&self) -> Chat {
        Chat { client: self.clone() }
    }
}

/// The operations of `chat`.
#[derive(Clone, Debug)]
pub struct Chat {
    client: Client,
}

impl Chat {
    /// Calls `POST /chats/{id}/messages`.
    /// - Optional: [`order`](CreateMessageRequest::order)
    /// # Errors
    /// 404: There is no such chat. Any other status: Anything else.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::CreateMessageBody;
    ///
    /// let response = client.chat().create_message("id", CreateMessageBody::new("content")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_message(&self, id: impl Display, body: models::CreateMessageBody) -> CreateMessageRequest {
        self.client.start().at(&[("id", &id)]).json(&body).request()
    }
}

operation! {
    pub struct CreateMessageRequest = POST "/chats/{id}/messages" as "createMessage";
    type Output = CreateMessageOutput;
    enum Error = CreateMessageError {
        /// 404: There is no such chat.
        NotFound(models::CreateMessageNotFound) = 404 => json,
        /// Any other status: Anything else.
        Other(models::CreateMessageErrorResponse) = _ => json,
    }
}
impl CreateMessageRequest {
    /// Sets `order`.
    pub fn order(self, order: models::CreateMessageOrder) -> Self { Self { call: self.call.query("order", &order) } }
}

outcomes! {
    /// What `create_message` gives.
    pub enum CreateMessageOutput {
        /// 200: The messages.
        Ok(models::Listed) = 200 => json,
        /// 202: It is on its way.
        Accepted(models::CreateMessageAccepted) = 202 => json,
    }
}
