// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `issues`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `issues`.
    pub fn issues(&self) -> Issues {
        Issues { client: self.clone() }
    }
}

/// The operations of `issues`.
#[derive(Clone, Debug)]
pub struct Issues {
    client: Client,
}

impl Issues {
    /// Calls `POST /issues`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{Issue, IssueState};
    ///
    /// client.issues().create(Issue::new().state(IssueState::Open)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, body: models::Issue) -> CreateIssueRequest {
        let call = self.client.call(&CREATE_ISSUE).json(&body);
        CreateIssueRequest { call }
    }
}

/// `POST /issues`
static CREATE_ISSUE: Endpoint = Endpoint::new("createIssue", Method::POST, "/issues")
    .success(204);

/// A call of `create`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateIssueRequest {
    call: Call,
}

impl Operation for CreateIssueRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &CREATE_ISSUE;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            204 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(CreateIssueRequest);
