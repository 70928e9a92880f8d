// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `tag "quoted"`, and what each of them takes and gives.

use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// \</div>\<script>alert(1)\</script> and an \[unknown] link, an \[`Unknown::path`], a \[reference]\[nowhere]
    pub fn tag_quoted(&self) -> TagQuoted {
        TagQuoted { client: self.clone() }
    }
}

/// \</div>\<script>alert(1)\</script> and an \[unknown] link, an \[`Unknown::path`], a \[reference]\[nowhere]
#[derive(Clone, Debug)]
pub struct TagQuoted {
    client: Client,
}

impl TagQuoted {
    /// */ fn injected() {} /*.
    ///
    /// #\!\[allow(warnings)]
    /// #\[no_mangle]
    /// /// ``` not a fence
    /// An address: <https://example.com/path>, and <https://example.com>.
    ///
    /// `GET /a"b/{id}`
    ///
    /// # Parameters
    /// - `id`: Of `"quotes" */`.
    /// - Optional: [`q_x`](GetItRequest::q_x)
    ///
    /// # Errors
    /// - 404: Line one      let indented = 1;
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.tag_quoted().get_it("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_it(&self, id: impl Display) -> GetItRequest {
        let call = self.client.call(&GET_IT).path("id", &id.to_string());
        GetItRequest { call }
    }
}

/// `GET /a"b/{id}`
static GET_IT: Endpoint = Endpoint::new("get \"it\" */ //", Method::GET, "/a\"b/{id}");

/// A call of `get_it`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetItRequest {
    call: Call,
}

impl GetItRequest {
    /// Unclosed fence:
    ///
    /// ```text
    /// let never = closed;
    /// ```
    ///
    /// Matches `` `{1,3}"\\ ``. Default: ``"`"``.
    ///
    /// Example: `` "*/` ``
    pub fn q_x(mut self, q_x: impl Display) -> Self {
        self.call.set_query("q\"\\ {x}", &q_x.to_string());
        self
    }
}

/// The errors that `get_it` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetItError {
    /// 404: Line one      let indented = 1;.
    NotFound,
}

impl Operation for GetItRequest {
    type Output = models::Prose;
    type Error = GetItError;

    const ENDPOINT: &'static Endpoint = &GET_IT;

    #[cfg(feature = "validate")]
    const LIMITS: &'static [crate::runtime::validate::Input] = {
        use crate::runtime::validate::limit::*;
        &[query("q\"\\ {x}", &[pattern("`{1,3}\"\\\\")])]
    };

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            404 => Ok(Some(GetItError::NotFound)),
            _ => Ok(None),
        }
    }
}

request!(GetItRequest);
