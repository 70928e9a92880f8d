// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `choices`, and what each of them takes and gives.

use std::collections::BTreeMap;
use std::convert::Infallible;

use crate::models;
use crate::runtime::{Body, Call, Client, operation};
use crate::runtime::model::Value;

impl Client {
    /// The operations of `choices`.
    pub fn choices(&self) -> Choices {
        Choices { client: self.clone() }
    }
}

/// The operations of `choices`.
#[derive(Clone, Debug)]
pub struct Choices {
    client: Client,
}

impl Choices {
    /// Calls `POST /choices`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Note;
    ///
    /// client.choices().several(Note::new("text")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn several(&self, body: impl Into<SeveralBody>) -> SeveralRequest {
        let mut call = self.client.start();
        Into::<SeveralBody>::into(body).put(&mut call);
        call.request()
    }

    /// Calls `PATCH /choices`.
    /// - Optional: [`body`](PatchesRequest::body)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::runtime::model::Value;
    /// use std::collections::BTreeMap;
    ///
    /// client.choices().patches()
    ///     .body(Vec::from([BTreeMap::from([("key".to_owned(), Value::from("value"))])])).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn patches(&self) -> PatchesRequest { self.client.start().request() }

    /// Calls `PUT /choices`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.choices().pictures(case::choices::PicturesBody::Png("body".into())).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn pictures(&self, body: impl Into<PicturesBody>) -> PicturesRequest {
        let mut call = self.client.start();
        Into::<PicturesBody>::into(body).put(&mut call);
        call.request()
    }

    /// Calls `DELETE /choices`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.choices().lines("body").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn lines(&self, body: impl Into<Body>) -> LinesRequest {
        self.client.start().body("application/x-ndjson", body).request()
    }
}

operation! {
    pub struct SeveralRequest = POST "/choices" as "several", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

/// What `several` sends, by its media type.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SeveralBody {
    /// `application/json`.
    Json(models::Note),
    /// `application/x-www-form-urlencoded`.
    Form(models::Note),
    /// `multipart/form-data`.
    Multipart(models::NewFile),
    /// `text/plain`.
    Text(Body),
    /// `application/xml`.
    Xml(Body),
}

impl SeveralBody {
    fn put(self, call: &mut Call) {
        match self {
            Self::Json(body) => call.set_json("application/json", &body),
            Self::Form(body) => call.set_form(&body, &[]),
            Self::Multipart(body) => {
                call.set_multipart("multipart/form-data", &body, &[])
            }
            Self::Text(body) => call.set_body("text/plain", body),
            Self::Xml(body) => call.set_body("application/xml", body),
        }
    }
}

impl From<models::Note> for SeveralBody {
    fn from(body: models::Note) -> Self {
        Self::Json(body)
    }
}

impl From<models::NewFile> for SeveralBody {
    fn from(body: models::NewFile) -> Self {
        Self::Multipart(body)
    }
}

operation! {
    pub struct PatchesRequest = PATCH "/choices" as "patches", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl PatchesRequest {
    /// Sets the body.
    pub fn body(mut self, body: impl Into<PatchesBody>) -> Self {
        Into::<PatchesBody>::into(body).put(&mut self.call);
        self
    }
}

/// What `patches` sends, by its media type.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PatchesBody {
    /// `application/json-patch+json`.
    JsonPatchJson(Vec<BTreeMap<String, Value>>),
    /// `application/merge-patch+json`.
    MergePatchJson(models::Note),
}

impl PatchesBody {
    fn put(self, call: &mut Call) {
        match self {
            Self::JsonPatchJson(body) => {
                call.set_json("application/json-patch+json", &body)
            }
            Self::MergePatchJson(body) => {
                call.set_json("application/merge-patch+json", &body)
            }
        }
    }
}

impl From<Vec<BTreeMap<String, Value>>> for PatchesBody {
    fn from(body: Vec<BTreeMap<String, Value>>) -> Self {
        Self::JsonPatchJson(body)
    }
}

impl From<models::Note> for PatchesBody {
    fn from(body: models::Note) -> Self {
        Self::MergePatchJson(body)
    }
}

operation! {
    pub struct PicturesRequest = PUT "/choices" as "pictures", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

/// What `pictures` sends, by its media type.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PicturesBody {
    /// `image/png`.
    Png(Body),
    /// `image/jpeg`.
    Jpeg(Body),
}

impl PicturesBody {
    fn put(self, call: &mut Call) {
        match self {
            Self::Png(body) => call.set_body("image/png", body),
            Self::Jpeg(body) => call.set_body("image/jpeg", body),
        }
    }
}

operation! {
    pub struct LinesRequest = DELETE "/choices" as "lines", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
