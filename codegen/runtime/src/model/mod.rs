//! What generated models are made of.
//!
//! A derived `Deserialize` writes out a state machine for each type, which is most of what a large client spends its
//! compile time on. Here that machine exists once, and a model only lists what differs: the names of its fields, where
//! each value goes, and how it is written. The models remain ordinary serde types.
//!
//! - [`Record`]: an object with named fields, made a serde type by `record!`.
//! - [`StringEnum`], [`IntegerEnum`]: values that the document lists, open to others, by `string_enum!` and
//!   `integer_enum!`.
//! - [`Union`]: one of several shapes, open to others, by `union!`.
//! - [`Formatted`]: a text that a format describes. [`Typed`]: JSON that a type of another crate reads.
//! - [`Nullable`]: absent, null or a value. [`Extra`]: the fields that the document does not name.

mod base64;
mod blank;
mod choice;
mod constant;
pub(crate) mod drift;
#[allow(
    unused_imports,
    unused_macros,
    reason = "a client uses the macros of those kinds of model that it has"
)]
mod enum_macros;
pub(crate) mod excerpt;
mod extra;
mod field;
mod formatted;
mod integer_enum;
#[allow(
    unused_imports,
    unused_macros,
    reason = "few clients have a limit of every kind"
)]
mod limits;
#[allow(
    unused_imports,
    unused_macros,
    reason = "a client uses the macros of those kinds of model that it has"
)]
mod macros;
mod nullable;
mod object;
pub(crate) mod path;
mod record;
mod string_enum;
mod trail;
mod trial;
mod typed;
mod union;
mod unknown;
mod whole;

pub use base64::{Base64, Base64Url};
pub use blank::{Blank, blank};
pub use choice::Choice;
pub use constant::Only;
pub use extra::Extra;
pub use field::{Field, constant, optional, required};
pub use formatted::{FormatError, Formatted};
pub use integer_enum::{IntegerEnum, decode_integer, read_integer};
pub use nullable::Nullable;
pub use object::{Object, Others, Perhaps};
pub use record::{Record, decode, encode, expect, fill, insert, insert_stray, skip};
pub use string_enum::{StringEnum, decode_string, read_string};
pub use typed::Typed;
pub use union::{Union, blank_union, decode_union, has_keys, tag, variant, with_tag, without_tag};
pub use unknown::Unknown;

// What generated models name besides.
pub use serde::de::MapAccess;
pub use serde::ser::{Serialize, Serializer};
pub use serde_json::Value;

#[allow(
    unused_imports,
    reason = "a client uses the macros of those kinds of model that it has"
)]
pub(crate) use enum_macros::{integer_enum, string_enum};
#[allow(
    unused_imports,
    reason = "a client uses the macros of those kinds of model that it has"
)]
pub(crate) use limits::limits;
#[allow(
    unused_imports,
    reason = "a client uses the macros of those kinds of model that it has"
)]
pub(crate) use macros::{files, newtype, record, setters, union};
