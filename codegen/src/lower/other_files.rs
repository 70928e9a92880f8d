//! What schemas in other files are called after.

use std::collections::HashMap;

use super::Lowering;
use crate::Pointer;
use crate::ir::{Hint, Root};
use crate::load::Target;
use crate::normalise::Document;
use crate::pointer::Hashing;

/// Members that hold definitions and say nothing about them.
const HOLDERS: [&str; 5] = [
    "components",
    "definitions",
    "$defs",
    "schemas",
    "properties",
];

/// Names for what stands in other files.
#[derive(Debug, Default)]
pub struct Elsewhere {
    /// Where references lead to, and what that is called.
    names: HashMap<Pointer, Name, Hashing>,
    /// Components that are nothing but such a reference: what they stand for.
    components: HashMap<Pointer, Pointer, Hashing>,
}

/// What a place is called, and whether it is so because a component is.
#[derive(Debug)]
struct Name {
    text: String,
    of_component: bool,
}

impl Elsewhere {
    /// The names of everything in other files that `document` refers to. Names
    /// of components are taken first. What would be called the same in several
    /// files is told apart by where it stands, whatever comes first.
    pub fn new(document: &Document) -> Self {
        let mut names = HashMap::default();
        let mut components = HashMap::default();
        let mut wanted: HashMap<String, usize> = HashMap::new();
        for (name, at) in &document.components {
            *wanted.entry(letters(name)).or_default() += 1;
            if at.file().is_some() {
                let text = name.clone();
                names.insert(
                    at.clone(),
                    Name {
                        text,
                        of_component: true,
                    },
                );
                let component = ["components", "schemas", name];
                let component = component.iter();
                let component = component.fold(Pointer::root(), |at, step| at.join(step));
                components.insert(component, at.clone());
            }
        }
        let others = document.named.iter().filter(|at| !names.contains_key(*at));
        let others: Vec<_> = others.map(|at| (at, words(at))).collect();
        for (_, words) in &others {
            *wanted.entry(letters(&words.own)).or_default() += 1;
        }
        for (at, words) in others {
            let alone = wanted.get(&letters(&words.own)) == Some(&1);
            let text = match alone {
                true => words.own,
                false => format!("{} {}", words.within, words.own),
            };
            names.insert(
                at.clone(),
                Name {
                    text,
                    of_component: false,
                },
            );
        }
        Self { names, components }
    }

    /// Where a schema is defined: what a component stands for that is nothing
    /// but a reference to another file.
    pub fn origin<'a>(&'a self, at: &'a Pointer) -> &'a Pointer {
        self.components.get(at).unwrap_or(at)
    }

    /// What the place at `at` is called, if a reference leads there from
    /// another file.
    pub fn name(&self, at: &Pointer) -> Option<&str> {
        self.names.get(at).map(|name| name.text.as_str())
    }
}

/// What is left of a name when it is told apart from others.
fn letters(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// The words for a place in another file.
struct Words {
    /// What it is called where that is enough.
    own: String,
    /// What tells it from others of the name: its folder, or its file.
    within: String,
}

fn words(at: &Pointer) -> Words {
    let file = at.file().unwrap_or_default();
    let (folder, name) = file.rsplit_once('/').unwrap_or(("", file));
    let folder = folder.rsplit('/').next().unwrap_or_default();
    let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
    // A file may be sorted by the status that it is for: `404NotFound.yaml`.
    let wordy = stem.trim_start_matches(|c: char| c.is_ascii_digit());
    let stem = if wordy.is_empty() { stem } else { wordy };
    let steps = at.segments();
    let steps: Vec<_> = steps
        .filter(|step| !HOLDERS.contains(&step.as_str()))
        .collect();
    match steps.is_empty() {
        true => Words {
            own: stem.to_owned(),
            within: folder.to_owned(),
        },
        false => Words {
            own: steps.join(" "),
            within: stem.to_owned(),
        },
    }
}

impl Lowering<'_> {
    /// What a schema in another file can be called after: the outermost thing
    /// around it that a reference leads to, unless a component is nearer.
    pub fn hint_elsewhere(&self, at: &Pointer) -> Hint {
        let mut found = None;
        let mut rest = Vec::new();
        let mut here = Some(at.clone());
        while let Some(at) = here {
            if let Some(name) = self.elsewhere.names.get(&at) {
                found = Some((name.text.as_str(), rest.clone()));
                if name.of_component {
                    break;
                }
            }
            rest.extend(at.segments().next_back());
            here = at.parent();
        }
        let (name, mut rest) = found.unwrap_or(("Document", rest));
        rest.reverse();
        let parts: Vec<&str> = rest.iter().map(String::as_str).collect();
        Hint {
            root: Root::Component(name.to_owned()),
            way: self.way(at, &parts),
        }
    }

    /// What the place that a reference leads to is called.
    pub fn place_name(&self, at: &Pointer) -> String {
        match self.elsewhere.name(at) {
            Some(name) => name.to_owned(),
            None => at.segments().next_back().unwrap_or_default(),
        }
    }

    /// Whether a reference that stands in the file of `from` leads to `target`,
    /// or to a component that is nothing but a reference to it.
    pub fn leads_to(&self, from: &Pointer, reference: &str, target: &Pointer) -> bool {
        let (at, fragment) = match Target::of(from.file(), reference) {
            Target::Here(fragment) => (from.clone(), fragment),
            Target::File(path, fragment) => (Pointer::file_root(&path), fragment),
            Target::Network | Target::Absolute => return false,
        };
        let Some(named) = Pointer::parse(&fragment).map(|inner| inner.within(&at)) else {
            return false;
        };
        named == *target || self.elsewhere.origin(&named) == target
    }
}
