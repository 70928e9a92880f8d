// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `issues`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, operation};

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
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{Issue, IssueState};
    ///
    /// client.issues().create(Issue::new().state(IssueState::Open)).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, body: models::Issue) -> CreateIssueRequest { self.client.start().json(&body).request() }
}

operation! {
    pub struct CreateIssueRequest = POST "/issues" as "createIssue", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
