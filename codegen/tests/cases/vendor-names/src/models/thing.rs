// The schema `Thing`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, string_enum};
use super::Owner;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// `knd`.
    pub kind: Option<ThingKind>,
    /// `amt`.
    pub amount: Option<f64>,
    /// `nm`.
    pub name: Option<String>,
    pub own: Option<Owner>,
    pub extra: Extra,
}
record!(Thing { 0: [kind = "knd"], 1: [amount = "amt"], 2: [name = "nm"], 3: [own] } keep extra);

string_enum! {
    pub enum ThingKind { A = "a", B = "b" } else Unknown
}
