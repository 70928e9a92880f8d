// What only the operation `createTranscription` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime;
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTranscriptionBody {
    /// Format: `binary`.
    pub file: runtime::File,
    pub language: Option<String>,
    pub stream: Option<bool>,
    pub extra: Extra,
}
record!(CreateTranscriptionBody { 0: file, 1: [language], 2: [stream] } keep extra);
impl CreateTranscriptionBody {
    /// A value with everything that must be there.
    pub fn new(file: impl Into<runtime::File>) -> Self {
        Self { file: file.into(), language: None, stream: None, extra: Default::default() }
    }
}
setters!(CreateTranscriptionBody { language: impl Into<String> = Some(language.into()), stream: bool = Some(stream) });
