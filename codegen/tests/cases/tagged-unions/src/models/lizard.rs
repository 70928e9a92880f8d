// The schema `Lizard`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Lizard {
    /// `petType`.
    pub pet_type: String,
    /// `lovesRocks`.
    pub loves_rocks: Option<bool>,
    pub extra: Extra,
}
record!(Lizard { 0: pet_type = "petType", 1: [loves_rocks = "lovesRocks"] } keep extra);
