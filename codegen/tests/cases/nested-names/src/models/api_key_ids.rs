// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `APIKeyIDs`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyIds {
    /// `userIDs`.
    pub user_ids: Option<Vec<String>>,
    /// `OAuth2Token`.
    pub oauth2_token: Option<String>,
    /// `IPv4Address`.
    pub ipv4_address: Option<String>,
    /// `gitHubURLs`.
    pub git_hub_urls: Option<Vec<ApiKeyIdsGitHubUrl>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ApiKeyIds {
        0: user_ids = optional("userIDs"),
        1: oauth2_token = optional("OAuth2Token"),
        2: ipv4_address = optional("IPv4Address"),
        3: git_hub_urls = optional("gitHubURLs"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyIdsGitHubUrl {
    /// `URL`.
    pub url: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    ApiKeyIdsGitHubUrl {
        0: url = optional("URL"),
    } keep extra
}
