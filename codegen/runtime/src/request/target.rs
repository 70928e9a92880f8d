//! The address of a call, which no value of a parameter can turn into another.

use http::Uri;
use url::{Position, Url};

/// Checks the address of a server.
pub(in crate::runtime) fn parse_base(text: &str) -> Result<Url, String> {
    let problem = |what: &str| Err(format!("the server URL {what}"));
    let Ok(url) = Url::parse(text) else {
        return problem(&format!("`{}` is not an absolute URL", text.escape_debug()));
    };
    // From here on the URL is not shown, because it may hold a secret.
    if !matches!(url.scheme(), "http" | "https") {
        return problem("is neither http nor https");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return problem("holds a user name or a password, which belong in a credential");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return problem("has a query or a fragment");
    }
    if text.contains(['{', '}']) {
        return problem(&format!(
            "`{}` has a variable without a value",
            text.escape_debug()
        ));
    }
    Ok(url)
}

/// Puts together the server's URL, a path template with its encoded values, and encoded pairs of a query.
pub(in crate::runtime) fn resolve<'a>(
    base: &Url,
    template: &str,
    values: &[(&str, String)],
    query: impl Iterator<Item = &'a str>,
) -> Result<Url, String> {
    let prefix = base.path().trim_end_matches('/');
    let origin = &base[..Position::BeforePath];
    let mut text = String::with_capacity(origin.len() + prefix.len() + template.len() + 80);
    text.push_str(origin);
    text.push_str(prefix);
    if !template.starts_with('/') {
        text.push('/');
    }
    fill(&mut text, template, values)?;
    let path = text.get(origin.len()..).unwrap_or_default();
    let found = Found::within(path);
    if found.dotted && path.split('/').any(is_dots) {
        return Err("a segment of the path would be `.` or `..`, which means another path".into());
    }
    // A URL has no place for these, and reading one would leave them out.
    if found.strange && path.contains(char::is_control) {
        return Err("the path contains a line break or another control character".into());
    }
    let end = text.len();
    let mut between = '?';
    for pairs in query.filter(|pairs| !pairs.is_empty()) {
        text.push(between);
        text.push_str(pairs);
        between = '&';
    }
    // Cannot differ after the above. Checked because a credential goes wherever this points.
    let path = text.get(origin.len()..end).unwrap_or_default();
    let same = |url: &Url| {
        url[..Position::BeforePath] == *origin
            && (url.path() == path
                || (url.path().starts_with(prefix) && slashes(url.path()) == slashes(path)))
            && url.query().is_some() == (between == '&')
            && url.fragment().is_none()
    };
    let url = Url::parse(&text).ok().filter(same);
    url.ok_or_else(|| "the values of the path lead to another address".into())
}

/// The address as HTTP has it.
pub(super) fn uri(url: &Url) -> Result<Uri, String> {
    url.as_str()
        .parse()
        .map_err(|error| format!("the values do not make a valid address: {error}"))
}

/// Checks an address that a server gave: credentials go there too.
pub(in crate::runtime) fn follow(base: &Url, address: &str) -> Result<Url, String> {
    let Ok(url) = Url::parse(address) else {
        return Err("the server gave a next page whose address is no URL".to_owned());
    };
    // Nothing but the origin is shown, because the rest may hold a secret.
    if url.origin() != base.origin() {
        return Err(format!(
            "the next page is at {}, not at {}: it is not fetched, because credentials go nowhere else",
            url.origin().ascii_serialization(),
            base.origin().ascii_serialization(),
        ));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("the address of the next page holds a user name or a password".to_owned());
    }
    Ok(url)
}

/// Appends the template with its values.
fn fill(path: &mut String, template: &str, values: &[(&str, String)]) -> Result<(), String> {
    let mut rest = template;
    while let Some((literal, (name, after))) = rest
        .split_once('{')
        .and_then(|(literal, tail)| Some((literal, tail.split_once('}')?)))
    {
        let value = values.iter().find(|(known, _)| *known == name);
        let Some((_, value)) = value else {
            return Err(format!("path parameter `{name}` has no value"));
        };
        if value.is_empty() {
            return Err(format!("path parameter `{name}` is empty"));
        }
        push_literal(path, literal);
        path.push_str(value);
        rest = after;
    }
    push_literal(path, rest);
    Ok(())
}

/// Appends a part of the template, in which a path has no end.
fn push_literal(path: &mut String, literal: &str) {
    let mut rest = literal;
    let ends = |byte| matches!(byte, b'?' | b'#' | b' ');
    while let Some(at) = rest.bytes().position(ends) {
        let (before, from) = rest.split_at(at);
        path.push_str(before);
        path.push_str(match from.as_bytes().first() {
            Some(b'?') => "%3F",
            Some(b'#') => "%23",
            _ => "%20",
        });
        rest = from.get(1..).unwrap_or_default();
    }
    path.push_str(rest);
}

fn slashes(path: &str) -> usize {
    path.bytes().filter(|byte| *byte == b'/').count()
}

/// What is in a path that may change its meaning.
#[derive(Clone, Copy, Default)]
struct Found {
    /// Something that could be a dot of a segment.
    dotted: bool,
    /// A control character, or one that is not ASCII and so could be one.
    strange: bool,
}

impl Found {
    fn within(path: &str) -> Self {
        let mut found = Self::default();
        for byte in path.bytes() {
            found.dotted |= matches!(byte, b'.' | b'%');
            found.strange |= !matches!(byte, b' '..=b'~');
        }
        found
    }
}

/// Whether a URL parser takes the segment for `.` or `..`.
pub(in crate::runtime) fn is_dots(segment: &str) -> bool {
    let mut rest = segment;
    for dots in 0..=2 {
        if rest.is_empty() {
            return dots > 0;
        }
        let encoded = rest
            .get(..3)
            .is_some_and(|dot| dot.eq_ignore_ascii_case("%2e"));
        rest = match (rest.strip_prefix('.'), encoded) {
            (Some(rest), _) => rest,
            (None, true) => &rest[3..],
            (None, false) => return false,
        };
    }
    false
}
