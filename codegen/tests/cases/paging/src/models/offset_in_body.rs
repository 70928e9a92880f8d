// What only the operation `offsetInBody` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OffsetInBodyBody {
    pub page: Option<OffsetInBodyBodyPage>,
    pub extra: Extra,
}
record!(OffsetInBodyBody { 0: [page] } keep extra);
impl OffsetInBodyBody {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(OffsetInBodyBody { page: OffsetInBodyBodyPage = Some(page) });

pub type OffsetInBodyBodyPage = super::CursorInBodyBodyPage;
