//! A small API, described the way that generated code describes one.

use std::fmt::Display;

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Api, Call, Client, Decoded, Endpoint, Listed, Operation, Paged, Paging, Reply, Scheme, Server,
    ServerUrl, ServerVariable, Style, listed, paged, request,
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

#[derive(Debug, Deserialize)]
pub struct Problem {
    pub message: String,
}

#[derive(Debug)]
pub enum PetError {
    NotFound(Problem),
    Conflict(Problem),
}

fn pet_error(reply: &Reply) -> Decoded<PetError> {
    match reply.status() {
        404 => Ok(reply.json()?.map(PetError::NotFound)),
        409 => Ok(reply.json()?.map(PetError::Conflict)),
        _ => Ok(None),
    }
}

macro_rules! operation {
    ($request:ident, $endpoint:ident, $output:ty, $status:literal, $read:ident) => {
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct $request {
            pub call: Call,
        }

        impl $request {
            pub fn new(client: &Client) -> Self {
                Self {
                    call: client.call(&$endpoint),
                }
            }
        }

        impl Operation for $request {
            type Output = $output;
            type Error = PetError;
            const ENDPOINT: &'static Endpoint = &$endpoint;

            fn call(&self) -> &Call {
                &self.call
            }

            fn call_mut(&mut self) -> &mut Call {
                &mut self.call
            }

            fn decode(reply: &Reply) -> Decoded<Self::Output> {
                match reply.status() {
                    $status => reply.$read(),
                    _ => Ok(None),
                }
            }

            fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
                pet_error(reply)
            }
        }

        request!($request);
    };
}

static GET_PET: Endpoint = Endpoint::new("getPet", Method::GET, "/pets/{id}");
operation!(GetPet, GET_PET, Pet, 200, json);

pub fn get_pet(client: &Client, id: impl Display) -> GetPet {
    let mut request = GetPet::new(client);
    request.call = request.call.path("id", &id.to_string());
    request
}

static CREATE_PET: Endpoint = Endpoint::new("createPet", Method::POST, "/pets").success(201);
operation!(CreatePet, CREATE_PET, Pet, 201, json);

pub fn create_pet(client: &Client, pet: &Pet) -> CreatePet {
    let mut request = CreatePet::new(client);
    request.call = request.call.json(pet);
    request
}

static DELETE_PET: Endpoint = Endpoint::new("deletePet", Method::DELETE, "/pets/{id}").success(204);
operation!(DeletePet, DELETE_PET, (), 204, empty);

pub fn delete_pet(client: &Client, id: u32) -> DeletePet {
    let mut request = DeletePet::new(client);
    request.call = request.call.path("id", &id.to_string());
    request
}

static PICTURE: Endpoint = Endpoint::new("picture", Method::GET, "/pets/{id}/{style}picture")
    .accept("image/png")
    .security(&[&[], &["login"], &["key", "query_key"], &["cookie_key"]]);
operation!(Picture, PICTURE, bytes::Bytes, 200, bytes);

pub fn picture(client: &Client) -> Picture {
    let mut request = Picture::new(client);
    let call = request.call.path("id", &7);
    request.call = call.path_as("style", Style::Matrix, true, &["small"]);
    request
}

static STATUS: Endpoint = Endpoint::new("status", Method::GET, "status")
    .accept("text/plain")
    .security(&[])
    .servers(&[Server::new("http://status.pets.example")]);
operation!(Status, STATUS, String, 200, text);

#[derive(Debug, Deserialize)]
pub struct PetPage {
    pub data: Vec<Pet>,
}

static PING: Endpoint =
    Endpoint::new("ping", Method::GET, "/ping").servers(&[Server::new("http://insecure.example")]);
operation!(Ping, PING, (), 200, empty);

static LIST_PETS: Endpoint = Endpoint::new("listPets", Method::GET, "/pets");
operation!(ListPets, LIST_PETS, PetPage, 200, json);

impl ListPets {
    pub fn limit(mut self, limit: impl Display) -> Self {
        self.call.set_query("limit", &limit.to_string());
        self
    }

    pub fn offset(mut self, offset: impl Display) -> Self {
        self.call.set_query("offset", &offset.to_string());
        self
    }
}

impl Paged for ListPets {
    const PAGING: Paging = Paging::offset("offset").limit("limit").results("/data");
}

impl Listed for ListPets {
    type Item = Pet;

    fn items(page: PetPage) -> Vec<Pet> {
        page.data
    }
}

paged!(ListPets);
listed!(ListPets);
