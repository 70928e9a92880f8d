// What only the operation `watch` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WatchBody {
    pub stream: Option<bool>,
    /// Example: `books`
    pub topic: Option<String>,
    pub extra: Extra,
}
record!(WatchBody { 0: [stream], 1: [topic] } keep extra);
impl WatchBody {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(WatchBody { stream: bool = Some(stream), topic: impl Into<String> = Some(topic.into()) });
