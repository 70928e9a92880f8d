// The schema `Text`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.

pub type Text = String;
