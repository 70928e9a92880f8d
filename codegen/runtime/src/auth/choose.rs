//! Which credentials a call needs.

use crate::runtime::api::{Api, Scheme, Security};

/// The alternative to use, by its index: the first that the caller can meet in full. None for anonymous access,
/// which is the last resort, wherever it stands in the list.
pub(in super::super) fn choose(
    api: &Api,
    security: Security,
    has: impl Fn(&Scheme) -> bool,
) -> Result<Option<usize>, String> {
    let mut anonymous = security.len() == 0;
    for index in 0..security.len() {
        let mut needs = security.alternative(index);
        if needs.len() == 0 {
            anonymous = true;
        } else if needs.all(|(name, _)| api.scheme(name).is_some_and(&has)) {
            return Ok(Some(index));
        }
    }
    if anonymous {
        return Ok(None);
    }
    let ways: Vec<_> = (0..security.len())
        .map(|index| {
            let needs = security.alternative(index);
            let needs: Vec<_> = needs.map(|(name, _)| way(api, name)).collect();
            needs.join(" and ")
        })
        .collect();
    Err(format!(
        "no credential: give ClientBuilder::credential a value for {}",
        ways.join(", or for "),
    ))
}

/// A scheme, and the environment variables that can hold its credential.
fn way(api: &Api, name: &str) -> String {
    let scheme = api.scheme(name);
    let token = scheme.and_then(|scheme| scheme.env).map(str::to_owned);
    let client = scheme.and_then(|scheme| scheme.client_env);
    let client = client.map(|(id, secret)| format!("{id} and {secret}"));
    let variables: Vec<_> = token.into_iter().chain(client).collect();
    if variables.is_empty() {
        return format!("`{name}`");
    }
    format!("`{name}` (from_env reads {})", variables.join(", or "))
}
