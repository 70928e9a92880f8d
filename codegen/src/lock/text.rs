//! The text: one name to a line, sorted, so that a change reads as one.

use std::collections::BTreeMap;

use crate::config::nearest;
use crate::{Code, Diagnostic, Place};

/// What has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A security scheme, by its name: the method of the builder.
    Credential,
    /// A member of a type, by the type's place and its key.
    Field,
    /// A parameter that the client holds, by its name.
    Global,
    /// A group, by its name: the module and the type.
    Group,
    /// A header of responses, by its name.
    Header,
    /// A type that is sent in place of another, by the place of both.
    Input,
    /// A member of such a type.
    InputField,
    /// An operation, by its method and path: `group.method` and the word that
    /// its types begin with.
    Method,
    /// A parameter of an operation.
    Parameter,
    /// A header of files in forms, by its name.
    PartHeader,
    /// A type, by its place.
    Type,
    /// A value of an enum or an alternative of a union.
    Variant,
    /// A webhook, by its place: the function.
    Webhook,
    /// What a group was called.
    WasGroup,
    /// What an operation was called.
    WasMethod,
    /// What a type was called.
    WasType,
}

/// How a line is made: the words that it begins with, how many words say what
/// has the name, whether one more tells how to find it again, and the names.
struct Form(Kind, &'static str, usize, bool, usize);

const FORMS: [Form; 16] = [
    Form(Kind::Credential, "credential", 1, false, 1),
    Form(Kind::Field, "field", 2, false, 1),
    Form(Kind::Global, "global", 1, false, 1),
    Form(Kind::Group, "group", 1, false, 2),
    Form(Kind::Header, "header", 1, false, 1),
    Form(Kind::Input, "input", 1, true, 1),
    Form(Kind::InputField, "input-field", 2, false, 1),
    Form(Kind::Method, "method", 2, true, 2),
    Form(Kind::Parameter, "parameter", 4, false, 1),
    Form(Kind::PartHeader, "part-header", 1, false, 1),
    Form(Kind::Type, "type", 1, true, 1),
    Form(Kind::Variant, "variant", 2, false, 1),
    Form(Kind::Webhook, "webhook", 1, false, 1),
    Form(Kind::WasGroup, "was-group", 1, false, 2),
    Form(Kind::WasMethod, "was-method", 2, false, 2),
    Form(Kind::WasType, "was-type", 1, false, 1),
];

/// The names that were given before.
#[derive(Clone, Debug, Default)]
pub struct Lock {
    entries: BTreeMap<(Kind, Vec<String>), Entry>,
    /// Those of kinds that may stand several times for one thing.
    old: Vec<(Kind, Vec<String>, Entry)>,
    /// What the file is called in diagnostics.
    name: String,
}

/// A line.
#[derive(Clone, Debug)]
pub struct Entry {
    pub line: usize,
    /// How to find the thing again.
    pub about: String,
    pub names: Vec<String>,
}

impl Lock {
    /// Reads the text of a file that diagnostics call `name`.
    ///
    /// # Errors
    ///
    /// Lines that make no sense, and names that cannot be any.
    pub fn parse(text: &str, name: &str) -> Result<Self, Vec<Diagnostic>> {
        let mut lock = Self {
            name: name.to_owned(),
            ..Self::default()
        };
        let mut faults = Vec::new();
        for (number, line) in (1..).zip(text.lines()) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Err((message, help)) = lock.line(number, line) {
                let fault = Diagnostic::error(Code::Lock, lock.place(number), message);
                faults.push(fault.help(help));
            }
        }
        match faults.is_empty() {
            true => Ok(lock),
            false => Err(faults),
        }
    }

    fn line(&mut self, number: usize, line: &str) -> Result<(), (String, String)> {
        let again = || "restore the line, or delete it to name this anew".to_owned();
        let (left, right) = line
            .rsplit_once(" = ")
            .ok_or_else(|| ("this line has no name behind ` = `".to_owned(), again()))?;
        let mut words = left.split(' ');
        let first = words.next().unwrap_or_default();
        let form = FORMS.iter().find(|form| form.1 == first);
        let Some(Form(kind, _, keys, about, count)) = form else {
            let known = FORMS.map(|form| form.1);
            let message = format!(
                "nothing that has a name is called `{}`",
                first.escape_debug()
            );
            let help = match nearest(first, &known) {
                Some(other) => format!("did you mean `{other}`?"),
                None => again(),
            };
            return Err((message, help));
        };
        let mut key: Vec<String> = words.map(unescaped).collect();
        let names: Vec<String> = right.split(' ').map(str::to_owned).collect();
        if key.len() != keys + usize::from(*about) || names.len() != *count {
            let message = format!("a line that begins with `{first}` has other parts");
            return Err((message, again()));
        }
        let wrong = names
            .iter()
            .flat_map(|name| name.split('.'))
            .find(|name| !is_name(name));
        if let Some(wrong) = wrong {
            let message = format!("`{}` cannot be a name in Rust", wrong.escape_debug());
            let help = "use ASCII letters, digits and `_`, and begin with a letter".to_owned();
            return Err((message, help));
        }
        if *kind == Kind::Method || *kind == Kind::WasMethod {
            let path = names.first().map(|path| path.matches('.').count());
            if path != Some(1) {
                let message = "a method is named with its group, as `group.method`".to_owned();
                return Err((message, again()));
            }
        }
        let about = match about {
            true => key.pop().unwrap_or_default(),
            false => String::new(),
        };
        let entry = Entry {
            line: number,
            about,
            names,
        };
        match kind {
            Kind::WasGroup | Kind::WasMethod | Kind::WasType => self.old.push((*kind, key, entry)),
            kind => {
                if let Some(before) = self.entries.get(&(*kind, key.clone())) {
                    let message = format!("line {} is about the same", before.line);
                    return Err((message, "delete one of them".to_owned()));
                }
                self.entries.insert((*kind, key), entry);
            }
        }
        Ok(())
    }

    /// The line about something.
    pub fn get(&self, kind: Kind, key: &[&str]) -> Option<&Entry> {
        let key = key.iter().map(|word| (*word).to_owned()).collect();
        self.entries.get(&(kind, key))
    }

    /// All lines of a kind.
    pub fn all(&self, kind: Kind) -> impl Iterator<Item = (&[String], &Entry)> {
        let entries = self.entries.range((kind, Vec::new())..);
        let entries = entries.take_while(move |((of, _), _)| *of == kind);
        entries.map(|((_, key), entry)| (key.as_slice(), entry))
    }

    /// All lines of a kind of old names.
    pub fn all_old(&self, kind: Kind) -> impl Iterator<Item = (&[String], &Entry)> {
        let old = self.old.iter().filter(move |(of, _, _)| *of == kind);
        old.map(|(_, key, entry)| (key.as_slice(), entry))
    }

    /// The place of a line.
    pub fn place(&self, line: usize) -> Place {
        Place::InFile {
            file: self.name.as_str().into(),
            line,
            column: 1,
        }
    }
}

/// A line as it is written.
pub fn line(kind: Kind, key: &[&str], names: &[&str]) -> String {
    let form = FORMS.iter().find(|form| form.0 == kind);
    let mut line = form.map_or("", |form| form.1).to_owned();
    for word in key {
        line.push(' ');
        line.push_str(&escaped(word));
    }
    line.push_str(" = ");
    line.push_str(&names.join(" "));
    line
}

/// Whether a text can be an identifier.
pub fn is_name(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.chars().all(plain)
        && text.chars().any(|c| c != '_')
        && text != "self"
        && text != "Self"
        && text != "super"
        && text != "crate"
}

/// A text as one word that shows all that is in it. Nothing is a lone `%`.
fn escaped(text: &str) -> String {
    if text.is_empty() {
        return "%".to_owned();
    }
    let mut word = String::with_capacity(text.len());
    for c in text.chars() {
        // What has no shape of its own could hide what a line says.
        let hidden = matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}');
        if c == '%' || c.is_whitespace() || c.is_control() || hidden {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                word.push_str(&format!("%{byte:02X}"));
            }
        } else {
            word.push(c);
        }
    }
    word
}

fn unescaped(word: &str) -> String {
    match word {
        "%" => String::new(),
        word => crate::load::percent_decode(word),
    }
}
