// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `tag "quoted"`, and what each of them takes and gives.

use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, operation};

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
    /// - `id`: Of `"quotes" */`.
    /// - Optional: [`q_x`](GetItRequest::q_x)
    /// # Errors
    /// 404: Line one      let indented = 1;.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.tag_quoted().get_it("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_it(&self, id: impl Display) -> GetItRequest { self.client.start().at(&[("id", &id)]).request() }
}

operation! {
    pub struct GetItRequest = GET "/a\"b/{id}" as "get \"it\" */ //";
    type Output = models::Prose: 200 => json;
    enum Error = GetItError {
        /// 404: Line one      let indented = 1;.
        NotFound = 404 => empty,
    }
    limits [query("q\"\\ {x}", &[pattern("`{1,3}\"\\\\")])];
}
impl GetItRequest {
    /// Unclosed fence:
    ///
    /// ```text
    /// let never = closed;
    /// ```
    ///
    /// Matches `` `{1,3}"\\ ``. Default: ``"`"``. Example: `` "*/` ``
    pub fn q_x(self, q_x: impl Display) -> Self { Self { call: self.call.query("q\"\\ {x}", &q_x.to_string()) } }
}
