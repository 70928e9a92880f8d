// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `Charset`, and what each of them takes and gives.

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `Charset`.
    pub fn charset(&self) -> Charset {
        Charset { client: self.clone() }
    }
}

/// The operations of `Charset`.
#[derive(Clone, Debug)]
pub struct Charset {
    client: Client,
}

impl Charset {
    /// Calls `GET /charset`.
    /// - Response headers: [`x_steps`](crate::Headers::x_steps)
    /// # Errors
    /// Any other status: Not so.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.charset().get().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self) -> GetCharsetRequest { self.client.start().request() }
}

operation! {
    pub struct GetCharsetRequest = GET "/charset" as "getCharset";
    type Output = models::GetCharsetResponse: 200 => json;
    enum Error = GetCharsetError {
        /// Any other status: Not so.
        Other(models::Fault) = _ => json,
    }
}
