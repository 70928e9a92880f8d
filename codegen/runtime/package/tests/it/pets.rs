//! A small API, described the way that generated code describes one.

use std::fmt::Display;

use serde::{Deserialize, Serialize};

use crate::runtime::{
    Api, Client, Paging, Scheme, Server, ServerUrl, ServerVariable, Style, listed, outcomes, paged,
};

pub const REGIONAL: Server = Server::new("https://{region}.pets.example/api")
    .named("regional")
    .variables(&[ServerVariable::new("region", "eu").allowed(&["eu", "us"])]);

pub const INSECURE: Server = Server::new("http://insecure.example").named("insecure");

pub fn regional(region: &str) -> ServerUrl {
    ServerUrl::of(&REGIONAL).variable("region", region)
}

pub static API: Api = Api::new("Pets", "1.2.3")
    .servers(&[
        Server::new("https://pets.example/api/v1").named("production"),
        REGIONAL,
        INSECURE,
    ])
    .schemes(&[
        Scheme::bearer("token").env("PETS_TOKEN"),
        Scheme::basic("login").env("PETS_LOGIN"),
        Scheme::header("key", "X-Key"),
        Scheme::query("query_key", "key"),
        Scheme::cookie("cookie_key", "session"),
    ])
    .security(&[&["token"]]);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pet {
    pub id: u32,
    pub name: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Problem {
    pub message: String,
}

outcomes! {
    pub enum PetError {
        NotFound(Problem) = 404 => json,
        Conflict(Problem) = 409 => json,
    }
}

/// An operation as the generator writes it, which is begun without a group.
macro_rules! operation {
    (pub struct $request:ident $($rest:tt)*) => {
        $crate::runtime::operation! { pub struct $request $($rest)* }

        impl $request {
            pub fn new(client: &$crate::runtime::Client) -> Self {
                client.start().request()
            }
        }
    };
}
pub(crate) use operation;

operation! {
    pub struct GetPet = GET "/pets/{id}" as "getPet";
    type Output = Pet: 200 => json;
    type Error = PetError;
}

pub fn get_pet(client: &Client, id: impl Display) -> GetPet {
    client.start().path("id", &id.to_string()).request()
}

operation! {
    pub struct CreatePet = POST "/pets" as "createPet", success(201);
    type Output = Pet: 201 => json;
    type Error = PetError;
}

pub fn create_pet(client: &Client, pet: &Pet) -> CreatePet {
    client.start().json(pet).request()
}

operation! {
    pub struct DeletePet = DELETE "/pets/{id}" as "deletePet", success(204);
    type Output = (): 204 => empty;
    type Error = PetError;
}

pub fn delete_pet(client: &Client, id: u32) -> DeletePet {
    client.start().path("id", &id.to_string()).request()
}

operation! {
    pub struct Picture = GET "/pets/{id}/{style}picture" as "picture",
        accept("image/png"),
        security(&[&[], &["login"], &["key", "query_key"], &["cookie_key"]]);
    type Output = bytes::Bytes: 200 => bytes;
    type Error = PetError;
}

pub fn picture(client: &Client) -> Picture {
    let call = client.start().path("id", &7);
    call.path_as("style", Style::Matrix, true, &["small"])
        .request()
}

operation! {
    pub struct Status = GET "status" as "status",
        accept("text/plain"),
        security(&[]),
        servers(&[Server::new("http://status.pets.example")]);
    type Output = String: 200 => text;
    type Error = PetError;
}

#[derive(Debug, Deserialize)]
pub struct PetPage {
    pub data: Vec<Pet>,
}

operation! {
    pub struct Ping = GET "/ping" as "ping", servers(&[Server::new("http://insecure.example")]);
    type Output = (): 200 => empty;
    type Error = PetError;
}

operation! {
    pub struct ListPets = GET "/pets" as "listPets";
    type Output = PetPage: 200 => json;
    type Error = PetError;
}

impl ListPets {
    pub fn limit(self, limit: impl Display) -> Self {
        Self {
            call: self.call.query("limit", &limit.to_string()),
        }
    }

    pub fn offset(self, offset: impl Display) -> Self {
        Self {
            call: self.call.query("offset", &offset.to_string()),
        }
    }
}

paged!(
    ListPets,
    Paging::offset("offset").limit("limit").results("/data")
);
listed!(ListPets, Pet, |page| page.data);
