// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `Pets`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Body, Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `Pets`.
    pub fn pets(&self) -> Pets {
        Pets { client: self.clone() }
    }
}

/// The operations of `Pets`.
#[derive(Clone, Debug)]
pub struct Pets {
    client: Client,
}

impl Pets {
    /// Calls `GET /pets/{id}`.
    ///
    /// # Errors
    /// - 404: Gone.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.pets().fetch("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn fetch(&self, id: impl Display) -> FetchPetRequest {
        let call = self.client.call(&FETCH_PET).path("id", &id.to_string());
        FetchPetRequest { call }
    }

    /// Calls `PUT /pets/{id}`.
    ///
    /// # Example
    /// ```no_run
    /// # #[allow(deprecated)] async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Animal;
    ///
    /// client.pets().replace("id", Animal::new("createdAt")).send().await?;
    /// # Ok(()) }
    /// ```
    #[deprecated]
    pub fn replace(
        &self,
        id: impl Display,
        body: impl Into<ReplacePetBody>,
    ) -> ReplacePetRequest {
        let mut call = self.client.call(&REPLACE_PET).path("id", &id.to_string());
        Into::<ReplacePetBody>::into(body).put(&mut call);
        ReplacePetRequest { call }
    }

    /// Calls `GET /v2/keepers`.
    ///
    /// # Parameters
    /// - Optional: [`sort`](ListKeepersRequest::sort)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.pets().list_keepers().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list_keepers(&self) -> ListKeepersRequest {
        let call = self.client.call(&LIST_KEEPERS);
        ListKeepersRequest { call }
    }

    /// What is called `keepers().delete_pet` now.
    #[deprecated(note = "it is called `keepers().delete_pet` now")]
    pub fn delete(&self, id: impl Display) -> crate::keepers::DeletePetRequest {
        self.client.keepers().delete_pet(id)
    }

    /// What is called `fetch` now.
    #[deprecated(note = "it is called `fetch` now")]
    pub fn get(&self, id: impl Display) -> FetchPetRequest {
        self.fetch(id)
    }

    /// What is called `replace` now.
    #[deprecated(note = "it is called `replace` now")]
    #[expect(deprecated, reason = "the new one is as well")]
    pub fn put(
        &self,
        id: impl Display,
        body: impl Into<ReplacePetBody>,
    ) -> ReplacePetRequest {
        self.replace(id, body)
    }
}

/// `GET /pets/{id}`
static FETCH_PET: Endpoint = Endpoint::new("fetchPet", Method::GET, "/pets/{id}");

/// A call of `fetch`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchPetRequest {
    call: Call,
}

/// The errors that `fetch` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FetchPetError {
    /// 404: Gone.
    NotFound(models::Owner),
}

impl Operation for FetchPetRequest {
    type Output = models::Animal;
    type Error = FetchPetError;

    const ENDPOINT: &'static Endpoint = &FETCH_PET;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            404 => Ok(reply.json()?.map(FetchPetError::NotFound)),
            _ => Ok(None),
        }
    }
}

request!(FetchPetRequest);

/// `PUT /pets/{id}`
static REPLACE_PET: Endpoint = Endpoint::new("replacePet", Method::PUT, "/pets/{id}")
    .success(204);

/// A call of `replace`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplacePetRequest {
    call: Call,
}

/// What `replace` sends, by its media type.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ReplacePetBody {
    /// `application/json`.
    Json(models::Animal),
    /// `text/plain`.
    Text(Body),
}

impl ReplacePetBody {
    fn put(self, call: &mut Call) {
        match self {
            Self::Json(body) => call.set_json("application/json", &body),
            Self::Text(body) => call.set_body("text/plain", body),
        }
    }
}

impl From<models::Animal> for ReplacePetBody {
    fn from(body: models::Animal) -> Self {
        Self::Json(body)
    }
}

impl From<Body> for ReplacePetBody {
    fn from(body: Body) -> Self {
        Self::Text(body)
    }
}

impl Operation for ReplacePetRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &REPLACE_PET;

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

request!(ReplacePetRequest);

/// `GET /v2/keepers`
static LIST_KEEPERS: Endpoint = Endpoint::new("listKeepers", Method::GET, "/v2/keepers")
    .success(204);

/// A call of `list_keepers`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListKeepersRequest {
    call: Call,
}

impl ListKeepersRequest {
    /// Sets `sort`.
    pub fn sort(mut self, sort: models::ListKeepersSort) -> Self {
        self.call.set_query("sort", &sort);
        self
    }
}

impl Operation for ListKeepersRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &LIST_KEEPERS;

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

request!(ListKeepersRequest);

/// What is called `DeletePetRequest` now.
#[deprecated(note = "it is called `DeletePetRequest` now")]
pub type DeletePetRequest = crate::keepers::DeletePetRequest;

/// What is called `FetchPetRequest` now.
#[deprecated(note = "it is called `FetchPetRequest` now")]
pub type GetPetRequest = FetchPetRequest;

/// What is called `FetchPetError` now.
#[deprecated(note = "it is called `FetchPetError` now")]
pub type GetPetError = FetchPetError;

/// What is called `ReplacePetRequest` now.
#[deprecated(note = "it is called `ReplacePetRequest` now")]
pub type PutPetRequest = ReplacePetRequest;

/// What is called `ReplacePetBody` now.
#[deprecated(note = "it is called `ReplacePetBody` now")]
pub type PutPetBody = ReplacePetBody;
