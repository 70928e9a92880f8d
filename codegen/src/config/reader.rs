//! Reads values of TOML, and remembers what is wrong with them.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::{Code, Diagnostic, Place};

/// How much alike two names are that somebody may have meant.
const ALIKE: f64 = 0.75;

/// A value of the file, with its key and place.
pub struct Entry<'t> {
    /// Its key.
    pub key: String,
    /// Where the key is.
    pub place: Place,
    value: &'t Spanned<DeValue<'t>>,
}

impl Entry<'_> {
    /// Where the value is.
    pub fn value_place(&self) -> Place {
        place(self.value.span())
    }

    /// Whether the value is `false`.
    pub fn is_false(&self) -> bool {
        matches!(self.value.get_ref(), DeValue::Boolean(false))
    }

    /// Whether the value is a table.
    pub fn is_table(&self) -> bool {
        matches!(self.value.get_ref(), DeValue::Table(_))
    }

    /// The text, where it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self.value.get_ref() {
            DeValue::String(text) => Some(text),
            _ => None,
        }
    }
}

/// The values of a table by their keys.
pub type Entries<'t> = BTreeMap<String, Entry<'t>>;

/// Reads values, and remembers what is wrong.
#[derive(Default)]
pub struct Reader {
    faults: Vec<Diagnostic>,
}

impl Reader {
    /// The whole file, where it is TOML.
    pub fn root<'t>(&mut self, text: &'t str) -> Option<Spanned<DeTable<'t>>> {
        match DeTable::parse(text) {
            Ok(root) => Some(root),
            Err(error) => {
                let at = place(error.span().unwrap_or_default());
                let message = error.message().replace('\n', ", ");
                self.fault(&at, format!("this is no TOML: {message}"), "");
                None
            }
        }
    }

    /// The values of a table that may have these keys only.
    pub fn table<'t>(
        &mut self,
        table: &'t Spanned<DeTable<'t>>,
        what: &str,
        known: &[&str],
    ) -> Entries<'t> {
        let entries = entries(table.get_ref());
        self.known(&entries, what, known);
        entries
    }

    /// The values of an entry that must be a table, with any keys.
    pub fn inner<'t>(&mut self, entry: &Entry<'t>) -> Entries<'t> {
        if let DeValue::Table(table) = entry.value.get_ref() {
            return entries(table);
        }
        let message = format!("`{}` must be a table", entry.key);
        self.fault(&entry.value_place(), message, "");
        Entries::new()
    }

    /// Reports keys that mean nothing.
    pub fn known(&mut self, entries: &Entries<'_>, what: &str, known: &[&str]) {
        for entry in entries.values() {
            let key = &entry.key;
            if known.contains(&key.as_str()) {
                continue;
            }
            let help = match nearest(key, known) {
                Some(other) => format!("did you mean `{other}`?"),
                None => format!("it may have {}", list(known)),
            };
            self.fault(&entry.place, format!("{what} has no key `{key}`"), &help);
        }
    }

    /// The text of an entry.
    pub fn text(&mut self, entry: &Entry<'_>) -> Option<String> {
        let text = entry.as_str().map(str::to_owned);
        if text.is_none() {
            let message = format!("`{}` must be text", entry.key);
            self.fault(&entry.value_place(), message, "put it into quotes");
        }
        text
    }

    /// The texts of an entry that is a list of them.
    pub fn texts(&mut self, entry: &Entry<'_>) -> Option<Vec<String>> {
        let texts = match entry.value.get_ref() {
            DeValue::Array(values) => values
                .iter()
                .map(|value| value.get_ref().as_str().map(str::to_owned))
                .collect(),
            _ => None,
        };
        if texts.is_none() {
            let message = format!("`{}` must be a list of texts", entry.key);
            self.fault(
                &entry.value_place(),
                message,
                "write [\"one\", \"another\"]",
            );
        }
        texts
    }

    /// The texts of an entry that is a list of them, each with its place.
    pub fn items(&mut self, entry: &Entry<'_>) -> Vec<(String, Place)> {
        if self.texts(entry).is_none() {
            return Vec::new();
        }
        let values = match entry.value.get_ref() {
            DeValue::Array(values) => values.iter(),
            _ => [].iter(),
        };
        let texts = values.filter_map(|value| {
            let text = value.get_ref().as_str()?;
            Some((text.to_owned(), place(value.span())))
        });
        texts.collect()
    }

    /// The answer of an entry.
    pub fn flag(&mut self, entry: &Entry<'_>) -> Option<bool> {
        let flag = match entry.value.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            _ => None,
        };
        if flag.is_none() {
            let message = format!("`{}` must be true or false", entry.key);
            self.fault(&entry.value_place(), message, "");
        }
        flag
    }

    /// The whole number of an entry.
    pub fn number(&mut self, entry: &Entry<'_>) -> Option<u64> {
        let number = match entry.value.get_ref() {
            DeValue::Integer(digits) => u64::from_str_radix(digits.as_str(), digits.radix()).ok(),
            _ => None,
        };
        if number.is_none() {
            let message = format!("`{}` must be a whole number", entry.key);
            self.fault(&entry.value_place(), message, "");
        }
        number
    }

    /// The number of an entry.
    pub fn decimal(&mut self, entry: &Entry<'_>) -> Option<f64> {
        let number = match entry.value.get_ref() {
            DeValue::Integer(digits) => digits.as_str().parse().ok(),
            DeValue::Float(digits) => digits.as_str().parse().ok(),
            _ => None,
        };
        let number = number.filter(|number: &f64| number.is_finite());
        if number.is_none() {
            let message = format!("`{}` must be a number", entry.key);
            self.fault(&entry.value_place(), message, "");
        }
        number
    }

    /// Remembers that something is wrong, with advice where there is any.
    pub fn fault(&mut self, place: &Place, message: impl Into<String>, help: &str) {
        let fault = Diagnostic::error(Code::Config, place.clone(), message);
        self.faults.push(match help {
            "" => fault,
            help => fault.help(help),
        });
    }

    /// All that was wrong, in the order of the file.
    pub fn finish(mut self) -> Vec<Diagnostic> {
        self.faults.sort_by_key(|fault| match &fault.place {
            Place::Config(range) => range.start,
            _ => 0,
        });
        self.faults
    }
}

fn entries<'t>(table: &'t DeTable<'t>) -> Entries<'t> {
    let entries = table.iter().map(|(key, value)| {
        let entry = Entry {
            key: key.get_ref().to_string(),
            place: place(key.span()),
            value,
        };
        (entry.key.clone(), entry)
    });
    entries.collect()
}

fn place(span: Range<usize>) -> Place {
    Place::Config(span)
}

/// The name that somebody most likely meant.
pub fn nearest<'n>(name: &str, known: &[&'n str]) -> Option<&'n str> {
    let likeness = |other: &str| {
        let (name, other) = (name.to_lowercase(), other.to_lowercase());
        strsim::jaro_winkler(&name, &other)
    };
    let alike = known.iter().map(|other| (likeness(other), *other));
    let best = alike.max_by(|(one, _), (other, _)| one.total_cmp(other))?;
    (best.0 >= ALIKE).then_some(best.1)
}

/// Names in a sentence: `a`, `b` or `c`.
pub fn list(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
        None => "none".to_owned(),
    }
}
