// The schema `InternalServerResponse`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Nullable, record};
use super::InternalServerResponseErrorData;

/// The body of a 500 answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InternalServerResponse {
    pub error: InternalServerResponseErrorData,
    /// ID of the user who made the request, if known.
    pub user_id: Nullable<String>,
    pub extra: Extra,
}
record!(InternalServerResponse { 0: error, 1: [user_id] } keep extra);
