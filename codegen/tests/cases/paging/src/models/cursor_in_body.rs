// What only the operation `cursorInBody` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CursorInBodyBody {
    pub query: Option<String>,
    pub after: Option<String>,
    pub page: Option<CursorInBodyBodyPage>,
    pub extra: Extra,
}
record!(CursorInBodyBody { 0: [query], 1: [after], 2: [page] } keep extra);
impl CursorInBodyBody {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(CursorInBodyBody {
    query: impl Into<String> = Some(query.into()),
    after: impl Into<String> = Some(after.into()),
    page: CursorInBodyBodyPage = Some(page),
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CursorInBodyBodyPage {
    pub offset: Option<i64>,
    pub extra: Extra,
}
record!(CursorInBodyBodyPage { 0: [offset] } keep extra);
impl CursorInBodyBodyPage {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(CursorInBodyBodyPage { offset: i64 = Some(offset) });
