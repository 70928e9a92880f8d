//! How the pages of an operation follow each other.

use std::fmt;

use crate::Place;

/// How to page through the results of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// What differs from page to page.
    pub kind: PagingKind,
    /// Where a request says how many results a page may have.
    pub limit: Option<Input>,
    /// The largest limit that the document allows.
    pub longest: Option<u64>,
    /// The way to the array of results in the response.
    pub results: Option<Way>,
    /// Where the response tells the next page.
    pub next: Option<Next>,
    /// Where the response tells how many results there are.
    pub total: Option<Total>,
    /// The way to the number of pages in the response.
    pub pages: Option<Way>,
    /// The way to whether there are more pages in the response.
    pub more: Option<Way>,
}

/// What differs between the request for one page and that for the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PagingKind {
    /// How many results are passed over.
    Offset(Input),
    /// The number of the page, and that of the first one where it is known.
    Page(Input, Option<u64>),
    /// What the response tells.
    Cursor(Input),
    /// The whole address, which the response tells.
    Url,
}

/// Where a request says something about pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// In the query parameter of this name.
    Query(String),
    /// In the JSON body.
    Body(Way),
}

/// Where a response tells the next page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// In its body.
    Body(Way),
    /// In the header of this name.
    Header(String),
    /// In the `Link` header, with the relation `next`.
    Link,
}

/// Where a response tells how many results there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Total {
    /// The way to it.
    pub way: Way,
    /// Whether somebody said so. Otherwise it is called like it, and may be
    /// the number of results on the page.
    pub stated: bool,
}

/// What somebody says about paging: the document or the configuration.
#[derive(Clone, Debug)]
pub struct PagingRule {
    /// What is said.
    pub paging: Paging,
    /// Where it is said.
    pub place: Place,
    /// Where its parts are said.
    pub parts: Vec<(Part, Place)>,
}

/// A part of what is said about paging.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What differs between requests.
    Input,
    /// Where the limit is.
    Limit,
    /// Where the results are.
    Results,
    /// Where the next page is told.
    Next,
    /// Where the number of results is told.
    Total,
    /// Where the number of pages is told.
    Pages,
    /// Where it is told whether there are more.
    More,
}

impl PagingRule {
    /// Where a part is said, or else the whole.
    pub fn place(&self, part: Part) -> &Place {
        let found = self.parts.iter().find(|(known, _)| *known == part);
        found.map_or(&self.place, |(_, place)| place)
    }
}

/// The way to a value inside JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Way(pub Vec<Step>);

/// A step into a JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the member of this name.
    Member(String),
    /// To the element of this position.
    Element(usize),
    /// To the last element.
    Last,
}

impl Way {
    /// Reads a way as JSONPath writes it (RFC 9535), as far as it leads to one
    /// value: `$.data.items`, `$['data'][0]`, `$.items[-1].id`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut rest = text.trim().strip_prefix('$')?;
        let mut steps = Vec::new();
        while !rest.is_empty() {
            if let Some(name) = rest.strip_prefix('.') {
                let end = name.find(['.', '[']).unwrap_or(name.len());
                let (name, after) = name.split_at_checked(end)?;
                let odd = |c: char| c.is_whitespace() || "*?@()'\"]".contains(c);
                if name.is_empty() || name.contains(odd) {
                    return None;
                }
                steps.push(Step::Member(name.to_owned()));
                rest = after;
                continue;
            }
            let inside = rest.strip_prefix('[')?;
            let quote = inside.chars().next().filter(|c| matches!(c, '\'' | '"'));
            if let Some(quote) = quote {
                let (name, after) = inside.strip_prefix(quote)?.split_once(quote)?;
                steps.push(Step::Member(name.to_owned()));
                rest = after.strip_prefix(']')?;
            } else {
                let (index, after) = inside.split_once(']')?;
                steps.push(match index.trim() {
                    "-1" => Step::Last,
                    index => Step::Element(index.parse().ok()?),
                });
                rest = after;
            }
        }
        Some(Self(steps))
    }

    /// The way as a JSON pointer, in which `-1` is the last element.
    pub fn pointer(&self) -> String {
        let steps = self.0.iter().map(|step| match step {
            Step::Member(name) => format!("/{}", name.replace('~', "~0").replace('/', "~1")),
            Step::Element(index) => format!("/{index}"),
            Step::Last => "/-1".to_owned(),
        });
        steps.collect()
    }
}

/// As JSONPath.
impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("$")?;
        for step in &self.0 {
            let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
            match step {
                Step::Member(name) if !name.is_empty() && name.chars().all(plain) => {
                    write!(f, ".{name}")?;
                }
                Step::Member(name) => write!(f, "['{}']", name.escape_debug())?,
                Step::Element(index) => write!(f, "[{index}]")?,
                Step::Last => f.write_str("[-1]")?,
            }
        }
        Ok(())
    }
}
