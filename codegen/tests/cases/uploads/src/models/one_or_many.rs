// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `oneOrMany` uses.

use crate::runtime;
use crate::runtime::model::{Extra, Formatted, Unknown, Value, record, union};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OneOrManyBody {
    /// `mask`.
    pub mask: Option<OneOrManyBodyMask>,
    /// `image`.
    pub image: OneOrManyBodyImage,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl OneOrManyBody {
    /// A value with everything that must be there.
    pub fn new(image: OneOrManyBodyImage) -> Self {
        Self {
            mask: None,
            image,
            extra: Default::default(),
        }
    }

    /// Sets `mask`.
    #[must_use]
    pub fn mask(mut self, mask: OneOrManyBodyMask) -> Self {
        self.mask = Some(mask);
        self
    }
}

record! {
    OneOrManyBody {
        0: mask = optional("mask"),
        1: image = required("image"),
    } keep extra
}

/// One of these shapes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneOrManyBodyMask {
    /// `String`.
    String(Formatted<url::Url>),
    /// `File`.
    File(runtime::File),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}

union! {
    OneOrManyBodyMask by fit {
        String,
        File,
    } else Unknown
}

/// One of these shapes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneOrManyBodyImage {
    /// `File`.
    File(runtime::File),
    /// A list of `File`.
    Files(Vec<runtime::File>),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}

union! {
    OneOrManyBodyImage by fit {
        Files,
        File,
    } else Unknown
}
