// The schema `BadRequestResponse`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Nullable, record};
use super::BadRequestResponseErrorData;

/// The body of a 400 answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BadRequestResponse {
    /// What is wrong with the request.
    pub error: BadRequestResponseErrorData,
    /// ID of the user who made the request, if known.
    pub user_id: Nullable<String>,
    pub extra: Extra,
}
record!(BadRequestResponse { 0: error, 1: [user_id] } keep extra);
