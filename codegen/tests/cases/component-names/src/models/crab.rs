// The schema `🦀`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Crab {
    /// `🦀`.
    pub crab: Option<String>,
    /// `🦞`.
    pub lobster: Option<String>,
    pub extra: Extra,
}
record!(Crab { 0: [crab = "🦀"], 1: [lobster = "🦞"] } keep extra);
