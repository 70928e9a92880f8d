// What only the operation `createMessage` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Unknown, Value, record, setters, string_enum, union};

string_enum! {
    pub enum CreateMessageOrder { Asc = "asc", Desc = "desc" } else Unknown
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageBody {
    pub content: CreateMessageBodyContent,
    pub extra: Extra,
}
record!(CreateMessageBody { 0: content } keep extra);
impl CreateMessageBody {
    /// A value with everything that must be there.
    pub fn new(content: impl Into<CreateMessageBodyContent>) -> Self {
        Self { content: content.into(), extra: Default::default() }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageAccepted {
    pub after: Option<String>,
    pub extra: Extra,
}
record!(CreateMessageAccepted { 0: [after] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageNotFound {
    pub missing: Option<String>,
    pub extra: Extra,
}
record!(CreateMessageNotFound { 0: [missing] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageErrorResponse {
    pub fault: Option<String>,
    pub extra: Extra,
}
record!(CreateMessageErrorResponse { 0: [fault] } keep extra);

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
union!(CreateMessageBodyContent by fit { List, String } else Unknown, text String);

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
union!(CreateMessageBodyContentItem by "type" { TextContentPart = "text", ImageUrl = "image_url" } else Unknown);

/// Text content part. Its `type` is always `text`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageBodyContentTextContentPart {
    pub text: String,
    pub extra: Extra,
}
record!(CreateMessageBodyContentTextContentPart { 0: "type" = "text", 1: text } keep extra);
impl CreateMessageBodyContentTextContentPart {
    /// A value with everything that must be there.
    pub fn new(text: impl Into<String>) -> Self { Self { text: text.into(), extra: Default::default() } }
}

/// Its `type` is always `image_url`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageBodyContentImageUrl {
    pub image: CreateMessageBodyContentImageUrlImage,
    pub extra: Extra,
}
record!(CreateMessageBodyContentImageUrl { 0: "type" = "image_url", 1: image } keep extra);
impl CreateMessageBodyContentImageUrl {
    /// A value with everything that must be there.
    pub fn new(image: CreateMessageBodyContentImageUrlImage) -> Self { Self { image, extra: Default::default() } }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageBodyContentImageUrlImage {
    pub url: Option<String>,
    pub extra: Extra,
}
record!(CreateMessageBodyContentImageUrlImage { 0: [url] } keep extra);
impl CreateMessageBodyContentImageUrlImage {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(CreateMessageBodyContentImageUrlImage { url: impl Into<String> = Some(url.into()) });
