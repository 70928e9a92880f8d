//! Models: some written for these tests, and those of the case `parameter-styles`.

#[path = "../model/pets.rs"]
mod pets;
#[path = "../../../../tests/cases/parameter-styles/src/models/mod.rs"]
#[rustfmt::skip]
mod styles;

pub use pets::*;
#[allow(unused_imports, reason = "names of empty files")]
pub use styles::*;
