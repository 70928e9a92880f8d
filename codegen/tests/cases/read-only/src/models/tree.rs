// The schema `Tree`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters, string_enum};
use super::Kind;

/// Callers send `TreeRequest` instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// Read only: servers ignore or refuse it in requests.
    pub id: String,
    /// Read only: servers ignore or refuse it in requests.
    pub object: TreeObject,
    pub kind: Kind,
    /// Read only: servers ignore or refuse it in requests.
    pub height: Option<f64>,
    pub branches: Vec<Tree>,
    pub soil: Option<TreeSoil>,
    pub extra: Extra,
}
record!(Tree { 0: id, 1: object, 2: kind, 3: [height], 4: branches, 5: [soil] } keep extra);

string_enum! {
    /// Read only: servers ignore or refuse it in requests.
    pub enum TreeObject { Tree = "tree" } else Unknown
}

/// Callers send `TreeSoilInput` instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeSoil {
    pub acidity: Option<f64>,
    /// Read only: servers ignore or refuse it in requests.
    pub tested_at: Option<String>,
    pub extra: Extra,
}
record!(TreeSoil { 0: [acidity], 1: [tested_at] } keep extra);

/// This is `Tree` as callers send it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeRequest {
    pub kind: Kind,
    pub branches: Vec<TreeRequest>,
    pub soil: Option<TreeSoilInput>,
    pub extra: Extra,
}
record!(TreeRequest { 0: kind, 1: branches, 2: [soil] } keep extra);
impl TreeRequest {
    /// A value with everything that must be there.
    pub fn new(kind: Kind, branches: Vec<TreeRequest>) -> Self {
        Self { kind, branches, soil: None, extra: Default::default() }
    }
}
setters!(TreeRequest { soil: TreeSoilInput = Some(soil) });

/// This is `TreeSoil` as callers send it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TreeSoilInput {
    pub acidity: Option<f64>,
    pub extra: Extra,
}
record!(TreeSoilInput { 0: [acidity] } keep extra);
impl TreeSoilInput {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(TreeSoilInput { acidity: f64 = Some(acidity) });
