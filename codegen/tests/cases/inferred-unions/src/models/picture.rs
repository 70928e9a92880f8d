// The schema `Picture`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Formatted, record, string_enum};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Picture {
    pub r#type: PictureType,
    pub url: Formatted<url::Url>,
    pub extra: Extra,
}
record!(Picture { 0: r#type = "type", 1: url } keep extra);
impl Picture {
    /// A value with everything that must be there.
    pub fn new(r#type: PictureType, url: impl Into<Formatted<url::Url>>) -> Self {
        Self { r#type, url: url.into(), extra: Default::default() }
    }
}

string_enum! {
    pub enum PictureType { Png = "png", Jpeg = "jpeg" } else Unknown
}
