// The schema `UnauthorizedResponse`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Nullable, record};
use super::UnauthorizedResponseErrorData;

/// The body of a 401 answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnauthorizedResponse {
    /// Why the caller was not admitted.
    pub error: UnauthorizedResponseErrorData,
    /// ID of the user who made the request, if known.
    pub user_id: Nullable<String>,
    pub extra: Extra,
}
record!(UnauthorizedResponse { 0: error, 1: [user_id] } keep extra);
