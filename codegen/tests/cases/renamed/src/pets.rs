// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `Pets`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Body, Call, Client, operation};

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
    /// # Errors
    /// 404: Gone.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.pets().fetch("id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn fetch(&self, id: impl Display) -> FetchPetRequest { self.client.start().at(&[("id", &id)]).request() }

    /// Calls `PUT /pets/{id}`.
    /// # Example
    /// ```no_run
    /// # #[allow(deprecated)] async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Animal;
    ///
    /// client.pets().replace("id", Animal::new("createdAt")).send().await?;
    /// # Ok(()) }
    /// ```
    #[deprecated]
    pub fn replace(&self, id: impl Display, body: impl Into<ReplacePetBody>) -> ReplacePetRequest {
        let mut call = self.client.start().at(&[("id", &id)]);
        Into::<ReplacePetBody>::into(body).put(&mut call);
        call.request()
    }

    /// Calls `GET /v2/keepers`.
    /// - Optional: [`sort`](ListKeepersRequest::sort)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.pets().list_keepers().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list_keepers(&self) -> ListKeepersRequest { self.client.start().request() }
}

impl Pets {
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

operation! {
    pub struct FetchPetRequest = GET "/pets/{id}" as "fetchPet";
    type Output = models::Animal: 200 => json;
    enum Error = FetchPetError {
        /// 404: Gone.
        NotFound(models::Owner) = 404 => json,
    }
}

operation! {
    pub struct ReplacePetRequest = PUT "/pets/{id}" as "replacePet", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
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

operation! {
    pub struct ListKeepersRequest = GET "/v2/keepers" as "listKeepers", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl ListKeepersRequest {
    /// Sets `sort`.
    pub fn sort(self, sort: models::ListKeepersSort) -> Self { Self { call: self.call.query("sort", &sort) } }
}

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
