//! The models' side of the runtime, with models as the generator writes them.

#![allow(dead_code, reason = "a library offers more than its tests use")]

#[path = "../../../src/model/mod.rs"]
pub mod model;

pub mod runtime {
    //! As much of the runtime as models need, where they expect it.

    pub use super::model;
}

mod by_hand;
mod constants;
mod depth;
mod enums;
mod extra;
mod fit;
mod formats;
mod forward;
mod nullable;
mod pets;
mod records;
mod tags;
mod wide;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// The value that a text decodes to.
fn read<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

/// Why a text does not decode.
fn refuse<T: DeserializeOwned>(json: &str) -> String {
    match serde_json::from_str::<T>(json) {
        Ok(_) => panic!("{json} is accepted"),
        Err(error) => error.to_string(),
    }
}

/// The text of a value.
fn write<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_else(|error| panic!("{error}"))
}

/// Reads a text and asserts that it is written as it was.
fn unchanged<T: DeserializeOwned + Serialize>(json: &str) -> T {
    let value = read(json);
    assert_eq!(write(&value), json);
    value
}
