// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `parts`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Body, Call, Client, Multipart, operation};

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
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::MultipartBody;
    ///
    /// client.parts().multipart(MultipartBody::new().file(case::runtime::File::from_path("file.bin")))
    ///     .send().await?;
    /// # Ok(()) }
    /// ```
    pub fn multipart(&self, body: models::MultipartBody) -> MultipartRequest {
        self.client.start().multipart(&body).request()
    }

    /// Calls `PUT /parts`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Note;
    ///
    /// client.parts().several(Note::new("text")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn several(&self, body: impl Into<SeveralBody>) -> SeveralRequest {
        let mut call = self.client.start();
        Into::<SeveralBody>::into(body).put(&mut call);
        call.request()
    }

    /// Calls `PATCH /parts`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.parts().nothing().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn nothing(&self) -> NothingRequest { self.client.start().request() }
}

operation! {
    pub struct MultipartRequest = POST "/parts" as "multipart", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct SeveralRequest = PUT "/parts" as "several", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
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

operation! {
    pub struct NothingRequest = PATCH "/parts" as "nothing", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
