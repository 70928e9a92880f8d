// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `parts`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Body, Call, Client, Decoded, Endpoint, Multipart, Operation, Reply, holds_call,
    request,
};

impl Client {
    /// The operations of `parts`.
    pub fn parts(&self) -> Parts {
        Parts { client: self.clone() }
    }
}

/// The operations of `parts`.
#[derive(Clone, Debug)]
pub struct Parts {
    client: Client,
}

impl Parts {
    /// Calls `POST /parts`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::MultipartBody;
    ///
    /// let body = MultipartBody::new().file(case::runtime::File::from_path("file.bin"));
    /// client.parts().multipart(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn multipart(&self, body: models::MultipartBody) -> MultipartRequest {
        let call = self.client.call(&MULTIPART).multipart(&body);
        MultipartRequest { call }
    }

    /// Calls `PUT /parts`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Note;
    ///
    /// client.parts().several(Note::new("text")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn several(&self, body: impl Into<SeveralBody>) -> SeveralRequest {
        let mut call = self.client.call(&SEVERAL);
        Into::<SeveralBody>::into(body).put(&mut call);
        SeveralRequest { call }
    }

    /// Calls `PATCH /parts`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.parts().nothing().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn nothing(&self) -> NothingRequest {
        let call = self.client.call(&NOTHING);
        NothingRequest { call }
    }
}

/// `POST /parts`
static MULTIPART: Endpoint = Endpoint::new("multipart", Method::POST, "/parts")
    .success(204);

/// A call of `multipart`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MultipartRequest {
    call: Call,
}

impl Operation for MultipartRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &MULTIPART;

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

request!(MultipartRequest);

/// `PUT /parts`
static SEVERAL: Endpoint = Endpoint::new("several", Method::PUT, "/parts").success(204);

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
    /// `multipart/form-data`.
    Multipart(Multipart),
    /// `text/plain`.
    Text(Body),
}

impl SeveralBody {
    fn put(self, call: &mut Call) {
        match self {
            Self::Json(body) => call.set_json("application/json", &body),
            Self::Multipart(body) => call.set_parts("multipart/form-data", body),
            Self::Text(body) => call.set_body("text/plain", body),
        }
    }
}

impl From<models::Note> for SeveralBody {
    fn from(body: models::Note) -> Self {
        Self::Json(body)
    }
}

impl From<Multipart> for SeveralBody {
    fn from(body: Multipart) -> Self {
        Self::Multipart(body)
    }
}

impl From<Body> for SeveralBody {
    fn from(body: Body) -> Self {
        Self::Text(body)
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

/// `PATCH /parts`
static NOTHING: Endpoint = Endpoint::new("nothing", Method::PATCH, "/parts")
    .success(204);

/// A call of `nothing`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NothingRequest {
    call: Call,
}

impl Operation for NothingRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NOTHING;

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

request!(NothingRequest);
