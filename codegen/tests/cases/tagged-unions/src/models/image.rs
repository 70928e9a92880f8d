// The schema `Image`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, string_enum};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Image {
    pub r#type: ImageType,
    pub extra: Extra,
}
record!(Image { 0: r#type = "type" } keep extra);

string_enum! {
    pub enum ImageType { Png = "png", Jpeg = "jpeg" } else Unknown
}
