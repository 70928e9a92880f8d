// The schema `Chain`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Chain {
    pub next: Option<Box<Chain>>,
    pub all: Vec<Chain>,
    pub by_name: BTreeMap<String, String>,
    pub extra: Extra,
}
record!(Chain { 0: next, 1: all, 2: by_name } keep extra);
impl Chain {
    /// A value with everything that must be there.
    pub fn new(next: impl Into<Option<Box<Chain>>>, all: Vec<Chain>, by_name: BTreeMap<String, String>) -> Self {
        Self { next: next.into(), all, by_name, extra: Default::default() }
    }
}
