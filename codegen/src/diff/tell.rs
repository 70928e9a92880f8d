//! How changes are noted.

use std::collections::HashSet;
use std::fmt::Display;

use super::{Change, Check, Level, Wire};
use crate::ir::{Docs, code_span};

/// All that was noted so far.
#[derive(Debug, Default)]
pub struct Teller {
    changes: Vec<Change>,
}

/// What is said about one thing.
#[derive(Debug)]
pub struct About<'t> {
    teller: &'t mut Teller,
    subject: String,
    place: String,
}

/// The checks for what all things with a comment have in common.
#[derive(Clone, Copy, Debug)]
pub struct Kinds {
    /// For what should no longer be used.
    pub deprecated: Check,
    /// For what may be used again.
    pub revived: Check,
    /// For a comment that changed.
    pub described: Check,
}

impl Teller {
    /// Begins to tell about `subject`, which stands at `place`.
    pub fn about(&mut self, subject: impl Display, place: impl Display) -> About<'_> {
        About {
            teller: self,
            subject: subject.to_string(),
            place: place.to_string(),
        }
    }

    /// The changes, the costliest first; each is told once.
    pub fn finish(self) -> Vec<Change> {
        let mut seen = HashSet::new();
        let mut changes: Vec<Change> = Vec::new();
        for mut change in self.changes {
            for text in [&mut change.subject, &mut change.place, &mut change.what] {
                *text = plain(text);
            }
            if seen.insert(change.clone()) {
                changes.push(change);
            }
        }
        changes.sort_by_key(|change| std::cmp::Reverse((change.rust, change.wire)));
        changes
    }
}

/// A text of the document without what could mislead whoever reads it: what
/// controls terminals, or turns the order of letters.
fn plain(text: &str) -> String {
    let misleads = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let shown = text.chars().map(|c| if misleads(c) { ' ' } else { c });
    shown.collect()
}

impl About<'_> {
    /// Notes a change that costs nothing, until more is said about it.
    pub fn say(&mut self, check: Check, what: impl Display) -> Noted<'_> {
        self.teller.changes.push(Change {
            check,
            subject: self.subject.clone(),
            place: self.place.clone(),
            what: what.to_string(),
            rust: Level::Patch,
            why: String::new(),
            wire: Wire::Same,
            wire_why: String::new(),
        });
        Noted(self.teller.changes.last_mut())
    }

    /// Compares comments. Facts in them that have a check of their own are
    /// compared where that is; `silent` says that one has told already.
    pub fn docs(&mut self, old: &Docs, new: &Docs, kinds: Kinds, silent: bool) {
        match (old.deprecated, new.deprecated) {
            (false, true) => {
                let noted = self.say(kinds.deprecated, "is deprecated now");
                noted.minor("the compiler warns callers");
            }
            (true, false) => _ = self.say(kinds.revived, "is no longer deprecated"),
            _ => {}
        }
        let prose = |docs: &Docs| (docs.title.clone(), docs.text.clone(), docs.example.clone());
        if prose(old) != prose(new) || !silent && old.facts != new.facts {
            self.say(kinds.described, "has another description");
        }
    }

    /// Compares what is meant where nothing is said.
    pub fn default(&mut self, old: &Docs, new: &Docs, check: Check, sent: bool) -> bool {
        if old.default == new.default {
            return false;
        }
        let written = |docs: &Docs| match &docs.default {
            Some(value) => code_span(&value.to_string()),
            None => "nothing".to_owned(),
        };
        let what = format!("means {} when left out, was {}", written(new), written(old));
        let noted = self.say(check, what);
        if sent {
            noted.breaks("calls that leave it out mean something else");
        }
        true
    }
}

/// A change that was noted last.
#[derive(Debug)]
pub struct Noted<'n>(Option<&'n mut Change>);

impl Noted<'_> {
    fn costs(mut self, level: Level, why: impl Display) -> Self {
        if let Some(change) = &mut self.0 {
            change.rust = level;
            change.why = why.to_string();
        }
        self
    }

    fn travels(mut self, wire: Wire, why: impl Display) -> Self {
        if let Some(change) = &mut self.0 {
            change.wire = wire;
            change.wire_why = why.to_string();
        }
        self
    }

    /// What compiled may not any more.
    pub fn major(self, why: impl Display) -> Self {
        self.costs(Level::Major, why)
    }

    /// There is something new.
    pub fn minor(self, why: impl Display) -> Self {
        self.costs(Level::Minor, why)
    }

    /// Something is called otherwise: callers may use its old name as long as
    /// that is an alias.
    pub fn renamed(self, alias: bool) -> Self {
        match alias {
            true => self.minor("the old name is a deprecated alias"),
            false => self.major("callers that use the old name no longer compile"),
        }
    }

    /// Something else travels, which clients in use do not notice.
    pub fn safe(self) -> Self {
        self.travels(Wire::Safe, "")
    }

    /// Clients in use do not go on working.
    pub fn breaks(self, why: impl Display) -> Self {
        self.travels(Wire::Breaks, why)
    }

    /// They do not if `broken`.
    pub fn breaks_if(self, broken: bool, why: impl Display) -> Self {
        if broken {
            self.breaks(why)
        } else {
            self.safe()
        }
    }
}
