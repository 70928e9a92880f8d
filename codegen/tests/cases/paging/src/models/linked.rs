// The schema `Linked`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Formatted, Nullable, record};
use super::Item;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Linked {
    pub entries: Vec<Item>,
    pub links: Option<LinkedLinks>,
    pub meta: Option<LinkedMeta>,
    pub extra: Extra,
}
record!(Linked { 0: entries, 1: [links], 2: [meta] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkedLinks {
    pub next: Nullable<Formatted<url::Url>>,
    pub extra: Extra,
}
record!(LinkedLinks { 0: [next] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkedMeta {
    /// `totalCount`.
    pub total_count: Option<i64>,
    pub extra: Extra,
}
record!(LinkedMeta { 0: [total_count = "totalCount"] } keep extra);
