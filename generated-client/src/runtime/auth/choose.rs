//! Which credentials a call needs.

use crate::runtime::api::{Api, Scheme, Scopes, Security};

/// The schemes to use: the first alternative that the caller can meet in full.
///
/// Anonymous access is the last resort, wherever it stands in the list.
pub(in super::super) fn choose(
    api: &Api,
    security: Security,
    has: impl Fn(&Scheme) -> bool,
) -> Result<Vec<(&'static Scheme, Scopes)>, String> {
    let mut anonymous = security.len() == 0;
    for index in 0..security.len() {
        let needs = security.alternative(index);
        if needs.len() == 0 {
            anonymous = true;
            continue;
        }
        let find = |(name, scopes): (&'static str, Scopes)| {
            let scheme = api.scheme(name).filter(|scheme| has(scheme))?;
            Some((scheme, scopes))
        };
        if let Some(schemes) = needs.map(find).collect() {
            return Ok(schemes);
        }
    }
    if anonymous {
        return Ok(Vec::new());
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
