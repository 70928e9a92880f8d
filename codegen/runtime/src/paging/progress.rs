//! What a page says about the one after it.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use http::HeaderMap;
use serde_json::Value;

use super::cursor::Place;
use super::find;
use super::link;
use super::rule::{Kind, Paging, Source};

/// What the pages so far have shown.
#[derive(Default)]
pub(super) struct Progress {
    /// The most results that were on one page.
    longest: u64,
    /// How many results there were up to here, if the first page was among them.
    reached: Option<u64>,
    /// The results of the page before, as a hash.
    before: Option<u64>,
    /// The cursors and addresses that led here, as hashes.
    seen: HashSet<u64>,
}

/// A page that has arrived.
pub(super) struct Arrived<'a> {
    /// Its number, or how many results lie before it.
    pub(super) number: u64,
    /// How many results it may have, as far as the request says so.
    pub(super) limit: Option<u64>,
    pub(super) headers: &'a HeaderMap,
    pub(super) body: &'a [u8],
}

/// What comes after a page that the server lets the client count.
pub(super) struct Counted {
    pub(super) next: Place,
    /// Whether there was nothing on the page.
    pub(super) empty: bool,
}

impl Progress {
    /// Notes that the page at a cursor or address has arrived.
    pub(super) fn note(&mut self, cursor: &str) {
        self.seen.insert(hash(cursor));
    }

    /// Whether the page at a cursor or address was there before.
    pub(super) fn knows(&self, cursor: &str) -> bool {
        self.seen.contains(&hash(cursor))
    }

    /// The page after one of those that are counted: by offset, or by number. Nothing if it has the results of the page
    /// before.
    pub(super) fn count(&mut self, rule: &Paging, page: &Arrived<'_>) -> Option<Counted> {
        let results = rule.results.map(|way| find::find(page.body, way));
        let count = results.map(|found| found.and_then(find::length).unwrap_or(0) as u64);
        if count > Some(0) {
            let results = results.flatten().map(hash);
            if self.before == results && results.is_some() {
                return None;
            }
            self.before = results;
        }
        let next = match rule.kind {
            Kind::Offset(_) => {
                let next = page.number.saturating_add(count.unwrap_or(0));
                self.reached = Some(next);
                (next < u64::MAX).then_some(Place::Offset(next))
            }
            Kind::Page(_, first) => {
                let before = (page.number == first).then_some(0).or(self.reached);
                self.reached = before.map(|before| before.saturating_add(count.unwrap_or(0)));
                page.number.checked_add(1).map(Place::Page)
            }
            Kind::Cursor(_) | Kind::Url => None,
        };
        let next = next.filter(|_| !self.is_last(rule, page, count));
        self.longest = self.longest.max(count.unwrap_or(0));
        Some(Counted {
            next: next.unwrap_or(Place::End),
            empty: count == Some(0),
        })
    }

    /// Whether there is nothing after a page.
    ///
    /// An empty page is the last. Otherwise the server may say whether there are more, or how many pages. A total says
    /// the same, but one that may be that of a page only says whether something follows a short page. Without a total,
    /// a page with fewer results than were asked for is the last if the server is known to give as many: because the
    /// document promises it, or because an earlier page was longer. Otherwise it may have its own idea of the largest
    /// page, and only asking for one page more shows whether this was the last.
    fn is_last(&self, rule: &Paging, page: &Arrived<'_>, count: Option<u64>) -> bool {
        if count == Some(0) {
            return true;
        }
        if let Some(more) = more(rule, page) {
            return !more;
        }
        if let Kind::Page(_, first) = rule.kind
            && let Some(pages) = rule.pages.and_then(|way| find::number(page.body, way))
        {
            return page.number.saturating_sub(first).saturating_add(1) >= pages;
        }
        let Some(count) = count else { return true };
        let all = |sure: bool| {
            let total = rule.total.filter(|total| total.sure || !sure)?;
            let total = find::number(page.body, total.way)?;
            Some(self.reached? >= total)
        };
        if let Some(all) = all(true) {
            return all;
        }
        let Some(limit) = page.limit else {
            return false;
        };
        if count >= limit.min(rule.longest.unwrap_or(limit)) {
            return false;
        }
        all(false).unwrap_or(rule.longest.is_some() || count < self.longest)
    }
}

/// Whether there are more pages, where the server says so.
fn more(rule: &Paging, page: &Arrived<'_>) -> Option<bool> {
    find::value(page.body, rule.more?)?.as_bool()
}

/// The cursor or address of the next page, if there is one.
pub(super) fn next(rule: &Paging, page: &Arrived<'_>) -> Option<Value> {
    if more(rule, page) == Some(false) {
        return None;
    }
    let text = |text: &str| Some(Value::String(text.trim().to_owned()));
    let found = match rule.next? {
        Source::Body(way) => find::value(page.body, way),
        Source::Header(name) => page
            .headers
            .get(name)
            .and_then(|value| text(value.to_str().ok()?)),
        Source::Link => link::next(page.headers).and_then(text),
    };
    found.filter(|found| *found != Value::Bool(false) && found.as_str() != Some(""))
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
