//! What a value violates.

use std::fmt;

use crate::runtime::error::fault::Place;

/// How many are told in one line.
const TOLD: usize = 10;

/// One limit that a value violates.
///
/// It shows as the place and what is wrong there, such as `name: 0 characters, at least 1 is needed`.
#[derive(Clone, PartialEq, Eq)]
pub struct Violation {
    pub(super) input: Option<(Place, &'static str)>,
    pub(super) path: String,
    pub(super) keyword: &'static str,
    pub(super) message: String,
    pub(super) excerpt: String,
}

impl Violation {
    /// A value that is no JSON, or nested too deeply to look into.
    pub(super) fn unwritable(input: Option<(Place, &'static str)>, message: String) -> Self {
        Self {
            input,
            path: String::new(),
            keyword: "type",
            message,
            excerpt: String::new(),
        }
    }

    /// Where in the JSON the value stands, such as `tags[3].name`; empty for the whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The name of the parameter or header, where it is one of a request.
    pub fn parameter(&self) -> Option<&'static str> {
        let (place, name) = self.input?;
        (place != Place::Body).then_some(name)
    }

    /// The keyword of JSON Schema that the document says it with, such as `minLength`.
    pub fn keyword(&self) -> &'static str {
        self.keyword
    }

    /// What is wrong, without the place.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The start of the value as JSON, without what may be secret by its name.
    pub fn excerpt(&self) -> &str {
        &self.excerpt
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.input {
            Some((place @ Place::Body, _)) => write!(f, "{}: ", place.what())?,
            Some((place, name)) => write!(f, "{} `{}`: ", place.what(), name.escape_debug())?,
            None => {}
        }
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)
    }
}

impl fmt::Debug for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.to_string())
    }
}

/// All limits that a value violates, at least one, in the order of the value.
#[derive(Clone, PartialEq, Eq)]
pub struct Violations(Box<[Violation]>);

impl Violations {
    pub(super) fn new(found: Vec<Violation>) -> Self {
        Self(found.into())
    }

    /// Each of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_vec().into_iter()
    }
}

/// One line; the rest of a long list is counted.
impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.0.iter().take(TOLD).enumerate() {
            f.write_str(if index > 0 { "; " } else { "" })?;
            violation.fmt(f)?;
        }
        match self.0.len().saturating_sub(TOLD) {
            0 => Ok(()),
            more => write!(f, "; and {more} more"),
        }
    }
}

impl fmt::Debug for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self).finish()
    }
}

impl std::error::Error for Violations {}
