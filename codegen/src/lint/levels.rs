//! What is an error, a warning, advice, or not told at all.

use std::collections::BTreeMap;
use std::fmt;

use crate::{Code, Diagnostic, Severity};

/// What becomes of what is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// It is not told.
    Allow,
    /// It is advice.
    Advice,
    /// It is a warning.
    Warn,
    /// It is an error.
    Deny,
}

impl Level {
    /// All levels, by what they are called.
    pub const NAMED: [(&str, Self); 4] = [
        ("allow", Self::Allow),
        ("advice", Self::Advice),
        ("warn", Self::Warn),
        ("deny", Self::Deny),
    ];

    fn severity(self) -> Option<Severity> {
        match self {
            Self::Allow => None,
            Self::Advice => Some(Severity::Advice),
            Self::Warn => Some(Severity::Warning),
            Self::Deny => Some(Severity::Error),
        }
    }
}

/// There is no such code, or it says that a document cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLint;

impl fmt::Display for UnknownLint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is neither a code that has levels nor `warnings`, `advice` or `all`")
    }
}

impl std::error::Error for UnknownLint {}

/// The levels that somebody chose. What is said of a code counts before what is
/// said of `warnings` and `advice`, and that before what is said of `all`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels {
    codes: BTreeMap<Code, Level>,
    groups: BTreeMap<&'static str, Level>,
}

impl Levels {
    /// What levels can be chosen for together.
    pub const GROUPS: [&str; 3] = ["warnings", "advice", "all"];

    /// Chooses the level of a code or group.
    ///
    /// # Errors
    ///
    /// When there is no such code, or it has no other level: a document that
    /// cannot be used is an error.
    pub fn set(&mut self, name: &str, level: Level) -> Result<(), UnknownLint> {
        if let Some(group) = Self::GROUPS.into_iter().find(|group| *group == name) {
            self.groups.insert(group, level);
            return Ok(());
        }
        let called = |code: &Code| code.as_str().eq_ignore_ascii_case(name);
        let code = Code::ALL.into_iter().find(called).ok_or(UnknownLint)?;
        if code.is_fatal() {
            return Err(UnknownLint);
        }
        self.codes.insert(code, level);
        Ok(())
    }

    /// Takes what is chosen here, and else what `other` chose.
    #[must_use]
    pub fn over(mut self, other: &Self) -> Self {
        for (code, level) in &other.codes {
            self.codes.entry(*code).or_insert(*level);
        }
        for (group, level) in &other.groups {
            self.groups.entry(group).or_insert(*level);
        }
        self
    }

    /// The diagnostics that are told, each as what it is.
    pub fn apply(&self, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let told = diagnostics.into_iter().filter_map(|one| {
            let severity = self.level(&one)?.severity()?;
            Some(Diagnostic { severity, ..one })
        });
        told.collect()
    }

    fn level(&self, one: &Diagnostic) -> Option<Level> {
        let own = match one.severity {
            Severity::Error => return Some(Level::Deny),
            Severity::Warning => Level::Warn,
            Severity::Advice if one.code.is_quiet() => Level::Allow,
            Severity::Advice => Level::Advice,
        };
        let group = |name| self.groups.get(name).or(self.groups.get("all"));
        let group = match own {
            Level::Warn => group("warnings"),
            Level::Advice => group("advice"),
            // What is quiet has to be asked for by its name.
            Level::Allow | Level::Deny => None,
        };
        Some(*self.codes.get(&one.code).or(group).unwrap_or(&own))
    }
}
