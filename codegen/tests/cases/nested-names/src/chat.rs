// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `chat`, and what each of them takes and gives.

use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

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
    ///
    /// # Parameters
    /// - Optional: [`order`](CreateMessageRequest::order)
    ///
    /// # Errors
    /// - 404: There is no such chat.
    /// - Any other status: Anything else.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{CreateMessageBody, CreateMessageBodyContent};
    ///
    /// let body = CreateMessageBody::new(
    ///     CreateMessageBodyContent::String("content".to_owned()),
    /// );
    /// let response = client.chat().create_message("id", body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_message(
        &self,
        id: impl Display,
        body: models::CreateMessageBody,
    ) -> CreateMessageRequest {
        let call = self
            .client
            .call(&CREATE_MESSAGE)
            .path("id", &id.to_string())
            .json(&body);
        CreateMessageRequest { call }
    }
}

/// `POST /chats/{id}/messages`
static CREATE_MESSAGE: Endpoint = Endpoint::new(
    "createMessage",
    Method::POST,
    "/chats/{id}/messages",
);

/// A call of `create_message`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMessageRequest {
    call: Call,
}

impl CreateMessageRequest {
    /// Sets `order`.
    pub fn order(mut self, order: models::CreateMessageOrder) -> Self {
        self.call.set_query("order", &order);
        self
    }
}

/// What `create_message` gives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateMessageOutput {
    /// 200: The messages.
    Ok(models::Listed),
    /// 202: It is on its way.
    Accepted(models::CreateMessageAccepted),
}

/// The errors that `create_message` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateMessageError {
    /// 404: There is no such chat.
    NotFound(models::CreateMessageNotFound),
    /// Any other status: Anything else.
    Other(models::CreateMessageErrorResponse),
}

impl Operation for CreateMessageRequest {
    type Output = CreateMessageOutput;
    type Error = CreateMessageError;

    const ENDPOINT: &'static Endpoint = &CREATE_MESSAGE;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => Ok(reply.json()?.map(CreateMessageOutput::Ok)),
            202 => Ok(reply.json()?.map(CreateMessageOutput::Accepted)),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            404 => Ok(reply.json()?.map(CreateMessageError::NotFound)),
            _ => Ok(reply.json()?.map(CreateMessageError::Other)),
        }
    }
}

request!(CreateMessageRequest);
