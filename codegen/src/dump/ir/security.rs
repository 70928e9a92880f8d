//! Proofs of identity as text.

use std::fmt::Write as _;

use crate::ir::{Api, Flow, Flows, Need, Scheme, SchemeKind, Security};

/// A way to prove who one is.
pub fn scheme(text: &mut String, scheme: &Scheme) {
    let Scheme {
        origin,
        name,
        description,
        kind,
        env,
        client_env,
    } = scheme;
    let kind = self::kind(kind);
    let _ = write!(text, "  scheme {name:?} {kind} ${env}");
    if let Some((id, secret)) = client_env {
        let _ = write!(text, " or ${id} and ${secret}");
    }
    let _ = writeln!(text, " <- {origin}");
    if !description.is_empty() {
        let _ = writeln!(text, "    text {description:?}");
    }
}

/// What is needed: alternatives of sets.
pub fn needs(api: &Api, alternatives: &Security) -> String {
    let need = |need: &Need| {
        let Need { scheme, scopes } = need;
        let mut text = match api.schemes.get(*scheme) {
            Some(scheme) => format!("{:?}", scheme.name),
            None => scheme.to_string(),
        };
        if !scopes.is_empty() {
            let _ = write!(text, " for {scopes:?}");
        }
        text
    };
    let set = |set: &Vec<Need>| {
        let needs: Vec<_> = set.iter().map(need).collect();
        format!("({})", needs.join(" and "))
    };
    let sets: Vec<_> = alternatives.iter().map(set).collect();
    if sets.is_empty() {
        "none".to_owned()
    } else {
        sets.join(" or ")
    }
}

/// How a proof travels, and where it comes from.
pub fn kind(kind: &SchemeKind) -> String {
    let SchemeKind::OAuth2(Flows {
        client_credentials,
        refresh_url,
    }) = kind
    else {
        return format!("{kind:?}");
    };
    let mut text = "OAuth2".to_owned();
    if let Some(Flow { token_url, scopes }) = client_credentials {
        let _ = write!(text, " for clients at {token_url:?} of {scopes:?}");
    }
    if let Some(url) = refresh_url {
        let _ = write!(text, " refreshed at {url:?}");
    }
    text
}
