// The schema `Node`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Nullable, Value, record};
use super::{Leaf, Place, PlaceTown};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Node {
    pub name: String,
    pub next: Option<Box<Node>>,
    pub place: Option<Place>,
    pub town: Option<PlaceTown>,
    pub leaf: Option<Leaf>,
    pub nobody: Nullable<Value>,
    pub elsewhere: Nullable<Value>,
    pub extra: Extra,
}
record!(Node { 0: name, 1: [next], 2: [place], 3: [town], 4: [leaf], 5: [nobody], 6: [elsewhere] } keep extra);
