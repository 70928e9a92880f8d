// The schema `Error`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

/// What went wrong, with a name that the runtime has too.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Error {
    pub message: String,
    pub extra: Extra,
}
record!(Error { 0: message } keep extra);
