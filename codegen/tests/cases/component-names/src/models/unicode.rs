// The schema `ünïcode`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Unicode {
    /// `ß`.
    pub ss: Option<String>,
    /// `naïve`.
    pub naive: Option<String>,
    /// `naive`.
    pub naive2: Option<String>,
    pub extra: Extra,
}
record!(Unicode { 0: [ss = "ß"], 1: [naive = "naïve"], 2: [naive2 = "naive"] } keep extra);
