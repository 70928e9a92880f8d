//! What the headers of a failure ask the caller to do.

use std::time::Duration;

use http::header::{LOCATION, WWW_AUTHENTICATE};
use http::{HeaderMap, StatusCode};

/// Where a redirect leads.
///
/// Only the origin, or the path if it is the same: the rest of a redirect's target may be secret.
pub(in crate::runtime) fn redirect(status: StatusCode, headers: &HeaderMap) -> Option<String> {
    let target = headers.get(LOCATION)?.to_str().ok()?;
    if !status.is_redirection() {
        return None;
    }
    let place = match url::Url::parse(target) {
        Ok(target) => target.origin().ascii_serialization(),
        Err(_) => target.split(['?', '#']).next()?.to_owned(),
    };
    Some(format!(
        "a redirect to {place}, which is not followed: only GET and HEAD are, within one origin, up to five times"
    ))
}

/// What the server asks for before it is asked again.
pub(in crate::runtime) fn wishes(
    status: StatusCode,
    headers: &HeaderMap,
    retry_after: Option<Duration>,
) -> Option<String> {
    let denied = matches!(
        status,
        StatusCode::UNAUTHORIZED
            | StatusCode::FORBIDDEN
            | StatusCode::PROXY_AUTHENTICATION_REQUIRED
    );
    let challenge = denied.then(|| challenge(headers)).flatten();
    let wait = retry_after.map(|wait| format!("to wait {}", readable(wait)));
    let wishes: Vec<_> = challenge.into_iter().chain(wait).collect();
    let wishes = wishes.join(" and ");
    (!wishes.is_empty()).then(|| format!("the server asks {wishes}"))
}

/// What `WWW-Authenticate` asks for (RFC 9110 section 11.6.1, RFC 6750 section 3).
fn challenge(headers: &HeaderMap) -> Option<String> {
    let text = headers.get(WWW_AUTHENTICATE)?.to_str().ok()?.trim();
    let scheme = text
        .split([' ', ','])
        .next()
        .filter(|scheme| !scheme.is_empty())?;
    let mut wish = format!("for {scheme} credentials");
    for name in ["realm", "scope"] {
        if let Some(value) = parameter(text, name) {
            wish += &format!(" of {name} \"{value}\"");
        }
    }
    if let Some(problem) = parameter(text, "error_description").or_else(|| parameter(text, "error"))
    {
        wish += &format!(", saying \"{problem}\"");
    }
    Some(wish)
}

/// The value of a parameter of a challenge, which may be quoted.
fn parameter<'a>(challenge: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = challenge;
    loop {
        let at = rest.find(name)?;
        let (before, from) = rest.split_at(at);
        let after = from.get(name.len()..)?;
        let begins = before.is_empty() || before.ends_with([' ', ',', '\t']);
        rest = after;
        let Some(value) = after.trim_start().strip_prefix('=').filter(|_| begins) else {
            continue;
        };
        let value = value.trim_start();
        return match value.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next(),
            None => value.split([',', ' ']).next(),
        };
    }
}

/// A length of time in the unit that people would use, rounded up.
fn readable(time: Duration) -> String {
    let seconds = time.as_secs() + u64::from(time.subsec_nanos() > 0 && time.as_secs() < u64::MAX);
    match seconds {
        0 => "no time".to_owned(),
        _ if time < Duration::from_secs(1) => format!("{} ms", time.as_millis().max(1)),
        1..=120 => format!("{seconds} s"),
        121..=7200 => format!("{} min", seconds.div_ceil(60)),
        _ => format!("{} h", seconds.div_ceil(3600)),
    }
}
