// The schema `NewBook`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Nullable, Value, record, setters};
use super::Shelf;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewBook {
    pub title: String,
    pub subtitle: Option<String>,
    pub authors: Vec<String>,
    pub shelf: Shelf,
    pub lender: Option<Shelf>,
    pub pages: i32,
    pub notes: Value,
    /// Deprecated.
    pub cover: Option<String>,
    pub weight: Nullable<f64>,
    pub extra: Extra,
}
record!(NewBook {
    0: title, 1: subtitle, 2: authors, 3: shelf, 4: lender, 5: pages, 6: notes, 7: [cover], 8: [weight],
} keep extra);
impl NewBook {
    /// A value with everything that must be there.
    pub fn new(
        title: impl Into<String>, subtitle: impl Into<Option<String>>,
        authors: impl IntoIterator<Item = impl Into<String>>, shelf: Shelf, lender: impl Into<Option<Shelf>>,
        pages: i32, notes: impl Into<Value>,
    ) -> Self {
        Self {
            title: title.into(), subtitle: subtitle.into(), authors: authors.into_iter().map(Into::into).collect(),
            shelf, lender: lender.into(), pages, notes: notes.into(), cover: None, weight: Nullable::Absent,
            extra: Default::default(),
        }
    }
}
setters!(NewBook {
    #[deprecated] cover: impl Into<String> = Some(cover.into()),
    weight: impl Into<Nullable<f64>> = weight.into(),
});
