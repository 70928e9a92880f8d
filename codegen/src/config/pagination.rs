//! `[operations.<operationId>.pagination]`: how pages follow each other.

use super::reader::{Entries, Entry, Reader, list, nearest};
use crate::ir::{Input, Next, Paging, PagingKind, PagingRule, Part, Total, Way};

/// What the configuration says about the pages of an operation.
#[derive(Clone, Debug)]
pub enum Pagination {
    /// There are none, whatever the document says.
    Off,
    /// How they follow each other.
    Rule(Box<PagingRule>),
}

/// The kinds, each with the keys that it needs and those that it may have.
const KINDS: [(&str, &[&str], &[&str]); 4] = [
    (
        "offset",
        &["offset"],
        &["limit", "results", "total", "more"],
    ),
    (
        "page",
        &["page"],
        &["first", "limit", "results", "total", "pages", "more"],
    ),
    ("cursor", &["cursor", "next"], &["results", "more"]),
    ("url", &["next"], &["results", "more"]),
];

/// Reads what is said about the pages of an operation.
pub fn read(reader: &mut Reader, entry: &Entry<'_>) -> Option<Pagination> {
    if entry.is_false() {
        return Some(Pagination::Off);
    }
    if !entry.is_table() {
        let help = "write what the keys of a table say, or `pagination = false` for no pages";
        reader.fault(
            &entry.value_place(),
            "`pagination` must be a table or `false`",
            help,
        );
        return None;
    }
    let entries = reader.inner(entry);
    let (kind, needed, allowed) = kind(reader, entry, &entries)?;
    let mut known = vec!["kind"];
    known.extend(needed);
    known.extend(allowed);
    reader.known(&entries, &format!("paging by {kind}"), &known);
    let mut complete = true;
    for key in needed.iter().filter(|key| !entries.contains_key(**key)) {
        let message = format!("paging by {kind} needs the key `{key}`");
        reader.fault(&entry.place, message, "");
        complete = false;
    }
    if !complete {
        return None;
    }
    let mut parts = Vec::new();
    let mut part = |key: &str, part: Part| {
        let entry = entries.get(key)?;
        parts.push((part, entry.value_place()));
        Some(entry)
    };
    let input = part(kind, Part::Input);
    let (limit, results) = (part("limit", Part::Limit), part("results", Part::Results));
    let (next, total) = (part("next", Part::Next), part("total", Part::Total));
    let (pages, more) = (part("pages", Part::Pages), part("more", Part::More));
    let first = entries.get("first").and_then(|entry| reader.number(entry));
    let by = input.map(|entry| self::input(reader, entry));
    let kind = match (kind, by) {
        ("offset", Some(by)) => PagingKind::Offset(by?),
        ("page", Some(by)) => PagingKind::Page(by?, first),
        ("cursor", Some(by)) => PagingKind::Cursor(by?),
        _ => PagingKind::Url,
    };
    let paging = Paging {
        limit: limit.and_then(|entry| self::input(reader, entry)),
        longest: None,
        results: results.and_then(|entry| way(reader, entry)),
        next: next.and_then(|entry| self::next(reader, entry, &kind)),
        total: total.and_then(|entry| {
            let way = way(reader, entry)?;
            Some(Total { way, stated: true })
        }),
        pages: pages.and_then(|entry| way(reader, entry)),
        more: more.and_then(|entry| way(reader, entry)),
        kind,
    };
    Some(Pagination::Rule(Box::new(PagingRule {
        paging,
        place: entry.place.clone(),
        parts,
    })))
}

type Kind = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

fn kind(reader: &mut Reader, table: &Entry<'_>, entries: &Entries<'_>) -> Option<Kind> {
    let names = KINDS.map(|(name, _, _)| name);
    let Some(entry) = entries.get("kind") else {
        let help = format!("say `kind`: {}; or `pagination = false`", list(&names));
        reader.fault(
            &table.place,
            "it is not said how the pages follow each other",
            &help,
        );
        return None;
    };
    let text = reader.text(entry)?;
    let known = KINDS.into_iter().find(|(name, _, _)| *name == text);
    if known.is_none() {
        let help = match nearest(&text, &names) {
            Some(other) => format!("did you mean `{other}`?"),
            None => format!("it may be {}", list(&names)),
        };
        let message = format!("`{}` is no kind of paging", text.escape_debug());
        reader.fault(&entry.value_place(), message, &help);
    }
    known
}

/// A query parameter, or `{ body = "$.…" }`.
fn input(reader: &mut Reader, entry: &Entry<'_>) -> Option<Input> {
    if let Some(name) = entry.as_str() {
        return Some(Input::Query(name.to_owned()));
    }
    let entries = reader.inner(entry);
    reader.known(&entries, &format!("`{}`", entry.key), &["query", "body"]);
    match (entries.get("query"), entries.get("body")) {
        (Some(query), None) => reader.text(query).map(Input::Query),
        (None, Some(body)) => way(reader, body).map(Input::Body),
        _ => {
            let message = format!("`{}` must be one parameter", entry.key);
            let help = "write the name of a query parameter, or `{ body = \"$.member\" }`";
            reader.fault(&entry.value_place(), message, help);
            None
        }
    }
}

/// A place in the response's body, or `{ header = "…" }`.
fn next(reader: &mut Reader, entry: &Entry<'_>, kind: &PagingKind) -> Option<Next> {
    if entry.as_str().is_some() {
        return way(reader, entry).map(Next::Body);
    }
    let entries = reader.inner(entry);
    reader.known(&entries, "`next`", &["header"]);
    let Some(header) = entries.get("header") else {
        let help = "write a place in the response's body such as `$.next`, or `{ header = \"…\" }`";
        reader.fault(
            &entry.value_place(),
            "it is not said where the next page is told",
            help,
        );
        return None;
    };
    let name = reader.text(header)?;
    let token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if name.is_empty() || !name.chars().all(token) {
        let message = format!("`{}` is no name of a header", name.escape_debug());
        reader.fault(&header.value_place(), message, "");
        return None;
    }
    if !name.eq_ignore_ascii_case("link") {
        return Some(Next::Header(name));
    }
    if *kind != PagingKind::Url {
        let message = "the `Link` header holds addresses, not cursors";
        reader.fault(&header.value_place(), message, "say `kind = \"url\"`");
        return None;
    }
    Some(Next::Link)
}

/// A place in JSON.
fn way(reader: &mut Reader, entry: &Entry<'_>) -> Option<Way> {
    let text = reader.text(entry)?;
    let way = Way::parse(&text);
    if way.is_none() {
        let message = format!("`{}` is no way to one value", text.escape_debug());
        let help = "write it as `$.data.items`, `$['data'][0]` or `$.items[-1].id`";
        reader.fault(&entry.value_place(), message, help);
    }
    way
}
