// What only the operation `encodedForm` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EncodedFormBody {
    pub metadata: BTreeMap<String, String>,
    pub tags: Option<Vec<String>>,
    pub callback: Option<String>,
    pub odd: Option<String>,
    pub extra: Extra,
}
record!(EncodedFormBody { 0: metadata, 1: [tags], 2: [callback], 3: [odd] } keep extra);
impl EncodedFormBody {
    /// A value with everything that must be there.
    pub fn new(metadata: BTreeMap<String, String>) -> Self {
        Self { metadata, tags: None, callback: None, odd: None, extra: Default::default() }
    }
}
setters!(EncodedFormBody {
    tags: impl IntoIterator<Item = impl Into<String>> = Some(tags.into_iter().map(Into::into).collect()),
    callback: impl Into<String> = Some(callback.into()),
    odd: impl Into<String> = Some(odd.into()),
});
