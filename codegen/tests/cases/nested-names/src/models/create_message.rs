// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `createMessage` uses.

use crate::runtime::model::{Extra, Unknown, Value, record, string_enum, union};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateMessageOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    CreateMessageOrder {
        Asc = "asc",
        Desc = "desc",
    } else Unknown
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageBody {
    /// `content`.
    pub content: CreateMessageBodyContent,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl CreateMessageBody {
    /// A value with everything that must be there.
    pub fn new(content: CreateMessageBodyContent) -> Self {
        Self {
            content,
            extra: Default::default(),
        }
    }
}

record! {
    CreateMessageBody {
        0: content = required("content"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageAccepted {
    /// `after`.
    pub after: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    CreateMessageAccepted {
        0: after = optional("after"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageNotFound {
    /// `missing`.
    pub missing: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    CreateMessageNotFound {
        0: missing = optional("missing"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageErrorResponse {
    /// `fault`.
    pub fault: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    CreateMessageErrorResponse {
        0: fault = optional("fault"),
    } keep extra
}

/// One of these shapes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateMessageBodyContent {
    /// `String`.
    String(String),
    /// A list.
    List(Vec<CreateMessageBodyContentItem>),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}

union! {
    CreateMessageBodyContent by fit {
        List,
        String,
    } else Unknown
}

/// One of these shapes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateMessageBodyContentItem {
    /// Where `type` is `text`.
    TextContentPart(CreateMessageBodyContentTextContentPart),
    /// Where `type` is `image_url`.
    ImageUrl(CreateMessageBodyContentImageUrl),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}

union! {
    CreateMessageBodyContentItem by "type" {
        TextContentPart = "text",
        ImageUrl = "image_url",
    } else Unknown
}

/// Text content part.
///
/// Its `type` is always `text`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageBodyContentTextContentPart {
    /// `text`.
    pub text: String,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl CreateMessageBodyContentTextContentPart {
    /// A value with everything that must be there.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            extra: Default::default(),
        }
    }
}

record! {
    CreateMessageBodyContentTextContentPart {
        0: "type" = "text",
        1: text = required("text"),
    } keep extra
}

/// An object.
///
/// Its `type` is always `image_url`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageBodyContentImageUrl {
    /// `image`.
    pub image: CreateMessageBodyContentImageUrlImage,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl CreateMessageBodyContentImageUrl {
    /// A value with everything that must be there.
    pub fn new(image: CreateMessageBodyContentImageUrlImage) -> Self {
        Self {
            image,
            extra: Default::default(),
        }
    }
}

record! {
    CreateMessageBodyContentImageUrl {
        0: "type" = "image_url",
        1: image = required("image"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageBodyContentImageUrlImage {
    /// `url`.
    pub url: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl CreateMessageBodyContentImageUrlImage {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

record! {
    CreateMessageBodyContentImageUrlImage {
        0: url = optional("url"),
    } keep extra
}
