// The schema `Nested`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::newtype;

#[derive(Clone, Debug, PartialEq)]
pub struct Nested(pub Vec<Nested>);
newtype!(Nested);
