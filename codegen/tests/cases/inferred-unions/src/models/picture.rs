// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Picture`.

use crate::runtime::model::{Extra, Formatted, Unknown, record, string_enum};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Picture {
    /// `type`.
    pub r#type: PictureType,
    /// Format: `uri`.
    pub url: Formatted<url::Url>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Picture {
    /// A value with everything that must be there.
    pub fn new(r#type: PictureType, url: impl Into<Formatted<url::Url>>) -> Self {
        Self {
            r#type,
            url: url.into(),
            extra: Default::default(),
        }
    }
}

record! {
    Picture {
        0: r#type = required("type"),
        1: url = required("url"),
    } keep extra
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PictureType {
    /// `png`.
    Png,
    /// `jpeg`.
    Jpeg,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    PictureType {
        Png = "png",
        Jpeg = "jpeg",
    } else Unknown
}
