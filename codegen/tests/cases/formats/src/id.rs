// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `id`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, Downloaded, downloaded, operation};

impl Client {
    /// The operations of `id`.
    pub fn id(&self) -> Id {
        Id { client: self.clone() }
    }
}

/// The operations of `id`.
#[derive(Clone, Debug)]
pub struct Id {
    client: Client,
}

impl Id {
    /// Calls `GET /id`.
    ///
    /// In place of `send`, [`download`](NewIdRequest::download) gives `*/*` of any size, piece by piece.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.id().new_id().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn new_id(&self) -> NewIdRequest { self.client.start().request() }
}

operation! {
    pub struct NewIdRequest = GET "/id" as "newId", accept("*/*");
    type Output = String: 200 => text;
    type Error = Infallible;
}

impl Downloaded for NewIdRequest {
    const ACCEPT: &'static str = "*/*";
}

downloaded!(NewIdRequest);
