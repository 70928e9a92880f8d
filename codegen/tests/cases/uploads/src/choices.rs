// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `choices`, and what each of them takes and gives.

use std::collections::BTreeMap;
use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Body, Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};
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
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Note;
    ///
    /// client.choices().several(Note::new("text")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn several(&self, body: impl Into<SeveralBody>) -> SeveralRequest {
        let mut call = self.client.call(&SEVERAL);
        Into::<SeveralBody>::into(body).put(&mut call);
        SeveralRequest { call }
    }

    /// Calls `PATCH /choices`.
    ///
    /// # Parameters
    /// - Optional: [`body`](PatchesRequest::body)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::runtime::model::Value;
    /// use std::collections::BTreeMap;
    ///
    /// let body = Vec::from([BTreeMap::from([("key".to_owned(), Value::from("value"))])]);
    /// client.choices().patches().body(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn patches(&self) -> PatchesRequest {
        let call = self.client.call(&PATCHES);
        PatchesRequest { call }
    }

    /// Calls `PUT /choices`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = case::choices::PicturesBody::Png("body".into());
    /// client.choices().pictures(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn pictures(&self, body: impl Into<PicturesBody>) -> PicturesRequest {
        let mut call = self.client.call(&PICTURES);
        Into::<PicturesBody>::into(body).put(&mut call);
        PicturesRequest { call }
    }

    /// Calls `DELETE /choices`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.choices().lines("body").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn lines(&self, body: impl Into<Body>) -> LinesRequest {
        let call = self.client.call(&LINES).body("application/x-ndjson", body);
        LinesRequest { call }
    }
}

/// `POST /choices`
static SEVERAL: Endpoint = Endpoint::new("several", Method::POST, "/choices")
    .success(204);

/// A call of `several`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SeveralRequest {
    call: Call,
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

impl Operation for SeveralRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &SEVERAL;

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

request!(SeveralRequest);

/// `PATCH /choices`
static PATCHES: Endpoint = Endpoint::new("patches", Method::PATCH, "/choices")
    .success(204);

/// A call of `patches`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchesRequest {
    call: Call,
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

impl Operation for PatchesRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &PATCHES;

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

request!(PatchesRequest);

/// `PUT /choices`
static PICTURES: Endpoint = Endpoint::new("pictures", Method::PUT, "/choices")
    .success(204);

/// A call of `pictures`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PicturesRequest {
    call: Call,
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

impl Operation for PicturesRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &PICTURES;

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

request!(PicturesRequest);

/// `DELETE /choices`
static LINES: Endpoint = Endpoint::new("lines", Method::DELETE, "/choices").success(204);

/// A call of `lines`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinesRequest {
    call: Call,
}

impl Operation for LinesRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &LINES;

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

request!(LinesRequest);
