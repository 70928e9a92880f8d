// The schema `Subscription`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Subscription {
    pub url: Option<String>,
    pub extra: Extra,
}
record!(Subscription { 0: [url] } keep extra);
impl Subscription {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Subscription { url: impl Into<String> = Some(url.into()) });
