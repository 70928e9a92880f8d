// The schema `Holder`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, string_enum};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub inline: Option<HolderInline>,
    pub list: Option<Vec<HolderList>>,
    /// Default: `"up"`.
    pub default: Option<HolderDefault>,
    pub extra: Extra,
}
record!(Holder { 0: [inline], 1: [list], 2: [default] } keep extra);

string_enum! {
    pub enum HolderInline { Left = "left", Right = "right" } else Unknown
}

string_enum! {
    pub enum HolderList { Up = "up", Down = "down" } else Unknown
}

pub type HolderDefault = HolderList;
