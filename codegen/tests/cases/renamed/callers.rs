//! Who called the API before still can.
#![allow(deprecated, unused)]

use renamed::models::{Owner, Pet, PetOwner};
use renamed::owners::Owners;
use renamed::pets::{DeletePetRequest, GetPetError, GetPetRequest, PutPetBody, PutPetRequest};
use renamed::Client;

fn calls(client: &Client, pet: Pet) {
    let one: GetPetRequest = client.pets().get("1");
    let other: PutPetRequest = client.pets().put("1", pet);
    let gone: DeletePetRequest = client.pets().delete("1");
    let group: Owners = client.owners();
    let listed: renamed::owners::ListOwnersRequest = group.list();
    let keepers = client.pets().list_keepers();
}

fn types(owner: PetOwner) -> Owner {
    owner
}

fn main() {}
