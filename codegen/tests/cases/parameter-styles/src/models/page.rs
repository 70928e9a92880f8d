// The schema `Page`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub page: Option<i64>,
    pub sort: Option<Vec<String>>,
    pub extra: Extra,
}
record!(Page { 0: [page], 1: [sort] } keep extra);
impl Page {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Page {
    page: i64 = Some(page),
    sort: impl IntoIterator<Item = impl Into<String>> = Some(sort.into_iter().map(Into::into).collect()),
});
