// What only the operation `createSpeech` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSpeechBody {
    pub text: String,
    pub stream: Option<bool>,
    pub extra: Extra,
}
record!(CreateSpeechBody { 0: text, 1: [stream] } keep extra);
impl CreateSpeechBody {
    /// A value with everything that must be there.
    pub fn new(text: impl Into<String>) -> Self { Self { text: text.into(), stream: None, extra: Default::default() } }
}
setters!(CreateSpeechBody { stream: bool = Some(stream) });
