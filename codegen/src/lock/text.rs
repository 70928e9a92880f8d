//! The text: one name to a line, sorted, so that a change reads as one.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::config::nearest;
use crate::{Code, Diagnostic, Place};

/// What has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// One of several bodies that an operation takes, by its media type.
    Body,
    /// A security scheme, by its name: the method of the builder that takes
    /// the id and secret of a client.
    ClientCredential,
    /// A security scheme, by its name: the method of the builder.
    Credential,
    /// A response that means failure, by its status and media type.
    Error,
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
    /// The field of such a type for members without one.
    InputRest,
    /// A value or an alternative of such a type.
    InputVariant,
    /// An operation, by its method and path: `group.method` and the word that
    /// its types begin with.
    Method,
    /// A module that is no group, by what is in it.
    Module,
    /// One of several responses that mean success, by its status and media
    /// type.
    Output,
    /// A parameter of an operation.
    Parameter,
    /// A header of files in forms, by its name.
    PartHeader,
    /// The field of a type for members without one.
    Rest,
    /// A server, by its URL: the type.
    Server,
    /// The type of the values of a server's variable.
    ServerChoice,
    /// A value of a server's variable.
    ServerValue,
    /// A variable of a server: the setter.
    ServerVariable,
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

const FORMS: [Form; 28] = [
    Form(Kind::Body, "body", 3, false, 1),
    Form(Kind::ClientCredential, "client-credential", 1, false, 1),
    Form(Kind::Credential, "credential", 1, false, 1),
    Form(Kind::Error, "error", 4, false, 1),
    Form(Kind::Field, "field", 2, false, 1),
    Form(Kind::Global, "global", 1, false, 1),
    Form(Kind::Group, "group", 1, false, 2),
    Form(Kind::Header, "header", 1, false, 1),
    Form(Kind::Input, "input", 1, true, 1),
    Form(Kind::InputField, "input-field", 2, false, 1),
    Form(Kind::InputRest, "input-rest", 1, false, 1),
    Form(Kind::InputVariant, "input-variant", 2, false, 1),
    Form(Kind::Method, "method", 2, true, 2),
    Form(Kind::Module, "module", 1, false, 1),
    Form(Kind::Output, "output", 4, false, 1),
    Form(Kind::Parameter, "parameter", 4, false, 1),
    Form(Kind::PartHeader, "part-header", 1, false, 1),
    Form(Kind::Rest, "rest", 1, false, 1),
    Form(Kind::Server, "server", 1, false, 1),
    Form(Kind::ServerChoice, "server-choice", 2, false, 1),
    Form(Kind::ServerValue, "server-value", 3, false, 1),
    Form(Kind::ServerVariable, "server-variable", 2, false, 1),
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
    /// The column of the first of the names, in characters from 1.
    column: usize,
    /// How to find the thing again.
    pub about: String,
    pub names: Vec<String>,
}

/// What is wrong with a line: the bytes of it, why, and what to do.
struct Fault(Range<usize>, String, String);

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
            if let Err(Fault(bytes, message, help)) = lock.line(number, line) {
                let column = |byte| column(line, byte);
                let place = lock.place(number, column(bytes.start)..column(bytes.end));
                faults.push(Diagnostic::error(Code::Lock, place, message).help(help));
            }
        }
        match faults.is_empty() {
            true => Ok(lock),
            false => Err(faults),
        }
    }

    fn line(&mut self, number: usize, line: &str) -> Result<(), Fault> {
        let again = || "restore the line, or delete it to name this anew".to_owned();
        let (left, right) = line.rsplit_once(" = ").ok_or_else(|| {
            let message = "this line has no name behind ` = `".to_owned();
            Fault(0..line.len(), message, again())
        })?;
        let mut words = left.split(' ');
        let first = words.next().unwrap_or_default();
        let Some(form) = FORMS.iter().find(|form| form.1 == first) else {
            return Err(unknown(first, again));
        };
        let Form(kind, _, keys, about, count) = form;
        let mut key: Vec<String> = words.map(unescaped).collect();
        let names: Vec<String> = right.split(' ').map(str::to_owned).collect();
        let begin = line.len() - right.len();
        let parts = |bytes| {
            let message = format!("a line that begins with `{first}` has other parts");
            Fault(bytes, message, again())
        };
        if key.len() != keys + usize::from(*about) {
            return Err(parts(0..left.len()));
        }
        if names.len() != *count {
            return Err(parts(begin..line.len()));
        }
        proper(right).map_err(|Fault(bytes, message, help)| {
            Fault(begin + bytes.start..begin + bytes.end, message, help)
        })?;
        if let (Kind::Method | Kind::WasMethod, Some(path)) = (kind, names.first())
            && path.matches('.').count() != 1
        {
            let message = "a method is named with its group, as `group.method`".to_owned();
            return Err(Fault(begin..begin + path.len(), message, again()));
        }
        let about = match about {
            true => key.pop().unwrap_or_default(),
            false => String::new(),
        };
        let entry = Entry {
            line: number,
            column: column(line, begin),
            about,
            names,
        };
        match kind {
            Kind::WasGroup | Kind::WasMethod | Kind::WasType => self.old.push((*kind, key, entry)),
            kind => {
                if let Some(before) = self.entries.get(&(*kind, key.clone())) {
                    let message = format!("line {} is about the same", before.line);
                    return Err(Fault(
                        0..left.len(),
                        message,
                        "delete one of them".to_owned(),
                    ));
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

    /// The place of one of the names of a line.
    pub fn place_of(&self, entry: &Entry, index: usize) -> Place {
        // Names are of ASCII.
        let before = entry.names.iter().take(index);
        let start = entry.column + before.map(|name| name.len() + 1).sum::<usize>();
        let length = entry.names.get(index).map_or(1, String::len);
        self.place(entry.line, start..start + length)
    }

    fn place(&self, line: usize, columns: Range<usize>) -> Place {
        Place::Line {
            file: self.name.as_str().into(),
            line,
            columns: narrow(columns.start)..narrow(columns.end),
        }
    }
}

/// A column, in a line that no file has where this does not do.
fn narrow(column: usize) -> u32 {
    u32::try_from(column).unwrap_or(u32::MAX)
}

/// The column of a byte of a line, in characters from 1.
fn column(line: &str, byte: usize) -> usize {
    line.get(..byte).unwrap_or_default().chars().count() + 1
}

/// That a line begins with no word that one can begin with.
fn unknown(first: &str, again: impl Fn() -> String) -> Fault {
    let known = FORMS.map(|form| form.1);
    let message = format!(
        "nothing that has a name is called `{}`",
        first.escape_debug()
    );
    let help = match nearest(first, &known) {
        Some(other) => format!("did you mean `{other}`?"),
        None => again(),
    };
    Fault(0..first.len(), message, help)
}

/// Whether all names of a line can be any.
fn proper(names: &str) -> Result<(), Fault> {
    let mut start = 0;
    for name in names.split([' ', '.']) {
        if !is_name(name) {
            let message = format!("`{}` cannot be a name in Rust", name.escape_debug());
            let help = "use ASCII letters, digits and `_`, and begin with a letter".to_owned();
            return Err(Fault(start..start + name.len(), message, help));
        }
        start += name.len() + 1;
    }
    Ok(())
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
