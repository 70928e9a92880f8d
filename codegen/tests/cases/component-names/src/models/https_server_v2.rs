// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `HTTPSServerV2`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HttpsServerV2 {
    /// `userID`.
    pub user_id: Option<String>,
    /// `iOSVersion`.
    pub i_os_version: Option<String>,
    /// `OAuth2Token`.
    pub o_auth2_token: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    HttpsServerV2 {
        0: user_id = optional("userID"),
        1: i_os_version = optional("iOSVersion"),
        2: o_auth2_token = optional("OAuth2Token"),
    } keep extra
}
