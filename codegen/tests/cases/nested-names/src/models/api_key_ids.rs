// The schema `APIKeyIDs`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record};

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
    pub extra: Extra,
}
record!(ApiKeyIds {
    0: [user_ids = "userIDs"], 1: [oauth2_token = "OAuth2Token"], 2: [ipv4_address = "IPv4Address"],
    3: [git_hub_urls = "gitHubURLs"],
} keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyIdsGitHubUrl {
    /// `URL`.
    pub url: Option<String>,
    pub extra: Extra,
}
record!(ApiKeyIdsGitHubUrl { 0: [url = "URL"] } keep extra);
