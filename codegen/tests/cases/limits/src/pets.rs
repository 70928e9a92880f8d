// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `pets`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `pets`.
    pub fn pets(&self) -> Pets {
        Pets { client: self.clone() }
    }
}

/// The operations of `pets`.
#[derive(Clone, Debug)]
pub struct Pets {
    client: Client,
}

impl Pets {
    /// Calls `GET /pets`.
    /// - Optional: [`limit`](ListPetsRequest::limit), [`tag`](ListPetsRequest::tag), [`x_token`](ListPetsRequest::x_token)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.pets().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListPetsRequest { self.client.start().request() }

    /// Calls `POST /pets`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Pet;
    ///
    /// client.pets().create(Pet::new("A")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, body: models::Pet) -> CreatePetRequest { self.client.start().json(&body).request() }

    /// Calls `PUT /pets`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Pet;
    ///
    /// client.pets().replace_pets(vec![Pet::new("A")]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace_pets(&self, body: Vec<models::Pet>) -> ReplacePetsRequest {
        self.client.start().json(&body).request()
    }

    /// Calls `PATCH /pets`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::SearchPetsBody;
    ///
    /// client.pets().search(SearchPetsBody::new().words("words")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn search(&self, body: models::SearchPetsBody) -> SearchPetsRequest {
        self.client.start().form(&body).request()
    }
}

operation! {
    pub struct ListPetsRequest = GET "/pets" as "listPets";
    type Output = models::Answer: 200 => json;
    type Error = Infallible;
    limits [
        query("limit", &[minimum(1.0), maximum(100.0)]), query("tag", &[max_items(3), items(0, &[min_length(2)])]),
        header("X-Token", &[min_length(8)]),
    ];
}
impl ListPetsRequest {
    /// Sets `limit`. At least 1. At most 100.
    pub fn limit(self, limit: i64) -> Self { Self { call: self.call.query("limit", &limit) } }
    /// Sets `tag`. At most 3 items.
    pub fn tag(self, tag: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { call: self.call.query("tag", &tag.into_iter().map(Into::into).collect::<Vec<String>>()) }
    }

    /// Sets `X-Token`. At least 8 characters.
    pub fn x_token(self, x_token: impl Display) -> Self {
        Self { call: self.call.header("X-Token", &x_token.to_string()) }
    }
}

operation! {
    pub struct CreatePetRequest = POST "/pets" as "createPet", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
    limits [body(&[is::<models::Pet>()])];
}

operation! {
    pub struct ReplacePetsRequest = PUT "/pets" as "replacePets", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
    limits [body(&[min_items(1), items(0, &[is::<models::Pet>()])])];
}

operation! {
    pub struct SearchPetsRequest = PATCH "/pets" as "searchPets", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
    limits [body(&[is::<models::SearchPetsBody>()])];
}
