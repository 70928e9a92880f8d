//! What came of the calls, as a page of documentation.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use anyhow::Context as _;

use super::verdict::{Line, Verdict};

/// What is at the end of the page.
const CAUSES: &str = include_str!("../../conform/causes.md");

/// What came of the calls of a document.
#[derive(Debug, Default)]
pub struct Tally {
    /// The document.
    pub name: String,
    /// How many operations were called.
    pub operations: usize,
    /// How many calls were made: one for each form and status.
    pub calls: usize,
    /// How many of them are as the document says, in both directions.
    pub held: usize,
    /// Those that the document contradicts itself about, by cause.
    pub document: BTreeMap<&'static str, usize>,
    /// Those that the server could not answer, by cause.
    pub server: BTreeMap<&'static str, usize>,
    /// Those that are wrong.
    pub broken: usize,
    /// Operations, in a form, of which there is no example.
    pub hidden: usize,
}

impl Tally {
    /// Counts what the calls of a document show.
    pub fn new(name: &str, calls: &[(Line, Verdict)]) -> Self {
        let mut tally = Self {
            name: name.to_owned(),
            ..Self::default()
        };
        let mut hidden = BTreeSet::new();
        let mut operations = BTreeSet::new();
        for (line, verdict) in calls {
            match verdict {
                Verdict::NotShown => {
                    hidden.insert((&line.route, &line.form));
                    continue;
                }
                Verdict::Held => tally.held += 1,
                Verdict::Document(cause, _) => *tally.document.entry(cause).or_default() += 1,
                Verdict::Server(cause, _) => *tally.server.entry(cause).or_default() += 1,
                Verdict::Broken(_) => tally.broken += 1,
            }
            tally.calls += 1;
            operations.insert(&line.route);
        }
        tally.operations = operations.len();
        tally.hidden = hidden.len();
        tally
    }
}

/// Writes the page to `path`.
///
/// # Errors
///
/// When it cannot be written.
pub fn write(tallies: &[Tally], path: &Path) -> anyhow::Result<()> {
    std::fs::write(path, page(tallies)).with_context(|| format!("cannot write {}", path.display()))
}

/// The page.
pub fn page(tallies: &[Tally]) -> String {
    let mut text = String::from(
        "# Calls against a mock server\n\n\
         <!-- Written by `cargo xtask conform --summary`; changes are overwritten. -->\n\n\
         Every operation's example, in its shortest and its fullest form, called once for every status that is declared,\n\
         against [Prism](https://github.com/stoplightio/prism): a server by others that knows the document only, checks each\n\
         request, and answers with what the document has. *Held* are calls of which it found no fault and whose answer\n\
         became the type that the document gives it.\n\n\
         | document | operations | calls | held | faults of the document | faults of Prism | ours |\n\
         |---|---:|---:|---:|---:|---:|---:|\n",
    );
    let sum = |of: &BTreeMap<&str, usize>| of.values().sum::<usize>();
    let mut row = |tally: &Tally| {
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} | {} |",
            tally.name,
            tally.operations,
            tally.calls,
            tally.held,
            sum(&tally.document),
            sum(&tally.server),
            tally.broken,
        );
    };
    let mut whole = Tally {
        name: format!("{} documents", tallies.len()),
        ..Tally::default()
    };
    for tally in tallies {
        row(tally);
        whole.operations += tally.operations;
        whole.calls += tally.calls;
        whole.held += tally.held;
        whole.broken += tally.broken;
        let add = |to: &mut BTreeMap<_, usize>, from: &BTreeMap<&'static str, usize>| {
            for (cause, count) in from {
                *to.entry(*cause).or_default() += count;
            }
        };
        add(&mut whole.document, &tally.document);
        add(&mut whole.server, &tally.server);
    }
    row(&whole);
    text.push_str("\n## Causes\n\n| whose | what | calls |\n|---|---|---:|\n");
    let sides = [
        ("the document's", &whole.document),
        ("Prism's", &whole.server),
    ];
    for (side, causes) in sides {
        for (cause, count) in causes {
            let _ = writeln!(text, "| {side} | {cause} | {count} |");
        }
    }
    text.push('\n');
    text.push_str(CAUSES);
    text
}
