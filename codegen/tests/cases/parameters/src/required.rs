// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `required`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, Style, operation};
use crate::runtime::model::Value;

impl Client {
    /// The operations of `required`.
    pub fn required(&self) -> Required {
        Required { client: self.clone() }
    }
}

/// The operations of `required`.
#[derive(Clone, Debug)]
pub struct Required {
    client: Client,
}

impl Required {
    /// Calls `GET /required`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.required()
    ///     .required("text", 1, true, ["csv"], "any", "nothing", "X-Token", "union", "session").send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[expect(clippy::too_many_arguments, reason = "the document requires them all")]
    pub fn required(
        &self, text: impl Display, number: i32, flag: bool, csv: impl IntoIterator<Item = impl Into<String>>,
        any: impl Into<Value>, nothing: impl Into<Value>, x_token: impl Display,
        union: impl Into<models::RequiredUnion>, session: impl Display,
    ) -> RequiredRequest {
        let mut call = self.client.start().query("text", &text.to_string()).query("number", &number)
            .query("flag", &flag).query("any", &Into::<Value>::into(any))
            .query("nothing", &Into::<Value>::into(nothing)).header("X-Token", &x_token.to_string())
            .query("union", &Into::<models::RequiredUnion>::into(union)).cookie("session", &session.to_string());
        call.set_query_as("csv", Style::Form, false, &csv.into_iter().map(Into::into).collect::<Vec<String>>());
        call.request()
    }
}

operation! {
    pub struct RequiredRequest = GET "/required" as "required", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
