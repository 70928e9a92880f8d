// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

use crate::runtime::model::files;

files!(detail, fault, step);

files!(#[cfg(any(feature = "things", feature = "webhooks"))] { thing });

files!(#[cfg(feature = "all-groups")] { spare });

files!(#[cfg(feature = "charset-group")] { get_charset });

files!(#[cfg(feature = "links")] { link, wish });

files!(#[cfg(feature = "webhooks")] { made });

/// What is called `Thing` now.
#[cfg(any(feature = "things", feature = "webhooks"))]
#[deprecated(note = "it is called `Thing` now")]
pub type Article = Thing;
