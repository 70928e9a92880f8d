// The schema `Tree`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::{Extra, Nullable, record, setters};
use super::Either;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub parent: Option<Box<Tree>>,
    pub grown: Nullable<Box<Tree>>,
    pub children: Option<Vec<Tree>>,
    /// `byName`.
    pub by_name: Option<BTreeMap<String, Tree>>,
    pub either: Option<Either>,
    pub extra: Extra,
}
record!(Tree { 0: [parent], 1: [grown], 2: [children], 3: [by_name = "byName"], 4: [either] } keep extra);
impl Tree {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Tree {
    parent: Tree = Some(Box::new(parent)),
    grown: impl Into<Nullable<Box<Tree>>> = grown.into(),
    children: Vec<Tree> = Some(children),
    by_name: BTreeMap<String, Tree> = Some(by_name),
    either: impl Into<Either> = Some(either.into()),
});
