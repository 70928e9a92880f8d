// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `pets`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

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
    ///
    /// # Parameters
    /// - Optional: [`limit`](ListPetsRequest::limit), [`tag`](ListPetsRequest::tag), [`x_token`](ListPetsRequest::x_token)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.pets().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListPetsRequest {
        let call = self.client.call(&LIST_PETS);
        ListPetsRequest { call }
    }

    /// Calls `POST /pets`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Pet;
    ///
    /// client.pets().create(Pet::new("A")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, body: models::Pet) -> CreatePetRequest {
        let call = self.client.call(&CREATE_PET).json(&body);
        CreatePetRequest { call }
    }

    /// Calls `PUT /pets`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Pet;
    ///
    /// client.pets().replace_pets(vec![Pet::new("A")]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn replace_pets(&self, body: Vec<models::Pet>) -> ReplacePetsRequest {
        let call = self.client.call(&REPLACE_PETS).json(&body);
        ReplacePetsRequest { call }
    }

    /// Calls `PATCH /pets`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::SearchPetsBody;
    ///
    /// client.pets().search(SearchPetsBody::new().words("words")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn search(&self, body: models::SearchPetsBody) -> SearchPetsRequest {
        let call = self.client.call(&SEARCH_PETS).form(&body);
        SearchPetsRequest { call }
    }
}

/// `GET /pets`
static LIST_PETS: Endpoint = Endpoint::new("listPets", Method::GET, "/pets");

/// A call of `list`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPetsRequest {
    call: Call,
}

impl ListPetsRequest {
    /// Sets `limit`.
    ///
    /// At least 1. At most 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.set_query("limit", &limit);
        self
    }

    /// Sets `tag`.
    ///
    /// At most 3 items.
    pub fn tag(mut self, tag: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .set_query("tag", &tag.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// Sets `X-Token`.
    ///
    /// At least 8 characters.
    pub fn x_token(mut self, x_token: impl Display) -> Self {
        self.call.set_header("X-Token", &x_token.to_string());
        self
    }
}

impl Operation for ListPetsRequest {
    type Output = models::Answer;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &LIST_PETS;

    #[cfg(feature = "validate")]
    const LIMITS: &'static [crate::runtime::validate::Input] = {
        use crate::runtime::validate::limit::*;
        &[
            query("limit", &[minimum(1.0), maximum(100.0)]),
            query("tag", &[max_items(3), items(0, &[min_length(2)])]),
            header("X-Token", &[min_length(8)]),
        ]
    };

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(ListPetsRequest);

/// `POST /pets`
static CREATE_PET: Endpoint = Endpoint::new("createPet", Method::POST, "/pets")
    .success(204);

/// A call of `create`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePetRequest {
    call: Call,
}

impl Operation for CreatePetRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &CREATE_PET;

    #[cfg(feature = "validate")]
    const LIMITS: &'static [crate::runtime::validate::Input] = {
        use crate::runtime::validate::limit::*;
        &[body(&[is::<crate::models::Pet>()])]
    };

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

request!(CreatePetRequest);

/// `PUT /pets`
static REPLACE_PETS: Endpoint = Endpoint::new("replacePets", Method::PUT, "/pets")
    .success(204);

/// A call of `replace_pets`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplacePetsRequest {
    call: Call,
}

impl Operation for ReplacePetsRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &REPLACE_PETS;

    #[cfg(feature = "validate")]
    const LIMITS: &'static [crate::runtime::validate::Input] = {
        use crate::runtime::validate::limit::*;
        &[body(&[min_items(1), items(0, &[is::<crate::models::Pet>()])])]
    };

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

request!(ReplacePetsRequest);

/// `PATCH /pets`
static SEARCH_PETS: Endpoint = Endpoint::new("searchPets", Method::PATCH, "/pets")
    .success(204);

/// A call of `search`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchPetsRequest {
    call: Call,
}

impl Operation for SearchPetsRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &SEARCH_PETS;

    #[cfg(feature = "validate")]
    const LIMITS: &'static [crate::runtime::validate::Input] = {
        use crate::runtime::validate::limit::*;
        &[body(&[is::<crate::models::SearchPetsBody>()])]
    };

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

request!(SearchPetsRequest);
