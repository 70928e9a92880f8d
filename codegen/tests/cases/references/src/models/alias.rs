// The schema `Alias`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.

pub type Alias = super::Point;
