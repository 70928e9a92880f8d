//! The `Link` header (RFC 8288, section 3).

use http::HeaderMap;
use http::header::LINK;

/// The target of the first link to the next page.
///
/// A link with an `anchor` is about another resource than this page and does not count.
pub(super) fn next(headers: &HeaderMap) -> Option<&str> {
    let fields = headers.get_all(LINK).iter();
    fields
        .filter_map(|field| field.to_str().ok())
        .find_map(next_in)
}

fn next_in(field: &str) -> Option<&str> {
    let mut rest = field;
    loop {
        rest = rest.trim_start_matches([' ', '\t', ',']);
        let (target, parameters) = rest.strip_prefix('<')?.split_once('>')?;
        let is_next = is_next(parameters, &mut rest);
        if is_next {
            return Some(target.trim());
        }
    }
}

/// Reads the parameters of one link, and where the next link begins.
fn is_next<'a>(mut text: &'a str, rest: &mut &'a str) -> bool {
    let (mut relation, mut elsewhere) = (None, false);
    loop {
        text = text.trim_start();
        let Some(parameter) = text.strip_prefix(';') else {
            *rest = text;
            break;
        };
        let end = parameter.find(['=', ';', ',']).unwrap_or(parameter.len());
        let (name, after) = parameter.split_at(end);
        let (value, after) = match after.strip_prefix('=') {
            Some(value) => read_value(value.trim_start()),
            None => ("", after),
        };
        match name.trim() {
            // Only the first counts.
            name if name.eq_ignore_ascii_case("rel") => relation = relation.or(Some(value)),
            name if name.eq_ignore_ascii_case("anchor") => elsewhere = true,
            _ => {}
        }
        text = after;
    }
    let mut relations = relation.unwrap_or_default().split_ascii_whitespace();
    !elsewhere && relations.any(|one| one.eq_ignore_ascii_case("next"))
}

/// A token or a quoted text, and what comes after it. Escapes do not occur in what is looked for.
fn read_value(text: &str) -> (&str, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([';', ',']).unwrap_or(text.len());
        return (text[..end].trim(), &text[end..]);
    };
    let mut escaped = false;
    for (at, character) in quoted.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return (&quoted[..at], &quoted[at + 1..]),
            _ => {}
        }
    }
    (quoted, "")
}
