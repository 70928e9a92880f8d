// What only the operation `oneOrMany` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime;
use crate::runtime::model::{Extra, Formatted, Unknown, Value, record, setters, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OneOrManyBody {
    pub mask: Option<OneOrManyBodyMask>,
    pub image: OneOrManyBodyImage,
    pub extra: Extra,
}
record!(OneOrManyBody { 0: [mask], 1: image } keep extra);
impl OneOrManyBody {
    /// A value with everything that must be there.
    pub fn new(image: OneOrManyBodyImage) -> Self { Self { mask: None, image, extra: Default::default() } }
}
setters!(OneOrManyBody { mask: OneOrManyBodyMask = Some(mask) });

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
union!(OneOrManyBodyMask by fit { String, File } else Unknown);

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
union!(OneOrManyBodyImage by fit { Files, File } else Unknown);
