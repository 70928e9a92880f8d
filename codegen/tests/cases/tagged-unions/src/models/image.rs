// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Image`.

use crate::runtime::model::{Extra, Unknown, record, string_enum};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// `type`.
    pub r#type: ImageType,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Image {
        0: r#type = required("type"),
    } keep extra
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageType {
    /// `png`.
    Png,
    /// `jpeg`.
    Jpeg,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    ImageType {
        Png = "png",
        Jpeg = "jpeg",
    } else Unknown
}
