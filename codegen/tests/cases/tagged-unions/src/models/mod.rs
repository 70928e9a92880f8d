// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod animal;
mod bare;
mod by_constant;
mod by_name;
mod cat;
mod circle;
mod clash;
mod dog;
mod image;
mod lizard;
mod nothing;
mod outer;
mod scalar;
mod shape;
mod sound;
mod square;
mod text;

pub use animal::*;
pub use bare::*;
pub use by_constant::*;
pub use by_name::*;
pub use cat::*;
pub use circle::*;
pub use clash::*;
pub use dog::*;
pub use image::*;
pub use lizard::*;
pub use nothing::*;
pub use outer::*;
pub use scalar::*;
pub use shape::*;
pub use sound::*;
pub use square::*;
pub use text::*;
