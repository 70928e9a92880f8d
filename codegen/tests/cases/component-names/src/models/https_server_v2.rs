// The schema `HTTPSServerV2`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HttpsServerV2 {
    /// `userID`.
    pub user_id: Option<String>,
    /// `iOSVersion`.
    pub ios_version: Option<String>,
    /// `OAuth2Token`.
    pub oauth2_token: Option<String>,
    pub extra: Extra,
}
record!(HttpsServerV2 {
    0: [user_id = "userID"], 1: [ios_version = "iOSVersion"], 2: [oauth2_token = "OAuth2Token"],
} keep extra);
