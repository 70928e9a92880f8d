// The schema `BookChange`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Nullable, record, setters};
use super::Shelf;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BookChange {
    pub title: Option<String>,
    pub subtitle: Nullable<String>,
    pub authors: Option<Vec<String>>,
    pub shelf: Option<Shelf>,
    pub lender: Nullable<Shelf>,
    pub extra: Extra,
}
record!(BookChange { 0: [title], 1: [subtitle], 2: [authors], 3: [shelf], 4: [lender] } keep extra);
impl BookChange {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(BookChange {
    title: impl Into<String> = Some(title.into()),
    subtitle: impl Into<Nullable<String>> = subtitle.into(),
    authors: impl IntoIterator<Item = impl Into<String>> = Some(authors.into_iter().map(Into::into).collect()),
    shelf: Shelf = Some(shelf),
    lender: impl Into<Nullable<Shelf>> = lender.into(),
});
