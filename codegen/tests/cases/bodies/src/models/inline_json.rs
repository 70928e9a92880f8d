// What only the operation `inlineJson` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineJsonBody {
    pub text: String,
    pub tags: Option<Vec<String>>,
    pub extra: Extra,
}
record!(InlineJsonBody { 0: text, 1: [tags] } keep extra);
impl InlineJsonBody {
    /// A value with everything that must be there.
    pub fn new(text: impl Into<String>) -> Self { Self { text: text.into(), tags: None, extra: Default::default() } }
}
setters!(InlineJsonBody {
    tags: impl IntoIterator<Item = impl Into<String>> = Some(tags.into_iter().map(Into::into).collect()),
});
