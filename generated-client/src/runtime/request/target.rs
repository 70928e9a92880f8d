//! The address of a call, which no value of a parameter can turn into another.

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
    let mut path = String::with_capacity(prefix.len() + template.len() + 40);
    path.push_str(prefix);
    if !template.starts_with('/') {
        path.push('/');
    }
    fill(&mut path, template, values)?;
    if path.split('/').any(is_dots) {
        return Err("a segment of the path would be `.` or `..`, which means another path".into());
    }
    // A URL has no place for these, and setting one would leave them out.
    if path.contains(char::is_control) {
        return Err("the path contains a line break or another control character".into());
    }
    let mut url = base.clone();
    url.set_path(&path);
    let mut joined = String::new();
    for pairs in query.filter(|pairs| !pairs.is_empty()) {
        if !joined.is_empty() {
            joined.push('&');
        }
        joined.push_str(pairs);
    }
    if !joined.is_empty() {
        url.set_query(Some(&joined));
    }
    // Cannot differ after the above. Checked because a credential goes wherever this points.
    let same = url[..Position::BeforePath] == base[..Position::BeforePath]
        && url.path().starts_with(prefix)
        && url.path().split('/').count() == path.split('/').count();
    if same {
        Ok(url)
    } else {
        Err("the values of the path lead to another address".into())
    }
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
        path.push_str(literal);
        path.push_str(value);
        rest = after;
    }
    path.push_str(rest);
    Ok(())
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
