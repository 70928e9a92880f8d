//! The two readers: one visitor builds the tree, whoever parses.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::{Node, Object};
use crate::{Code, Diagnostic, Place, Pointer};

/// Aliases may make a tree this many times as large as its text has bytes.
pub const EXPANSION: usize = 4;
/// What small documents may expand to regardless.
pub const EXPANSION_FLOOR: usize = 100_000;
/// How many brackets may be open in YAML, wherever they stand.
const OPEN: usize = 4_000;
/// The words of the error that stops an expansion.
const EXPANDED: &str = "aliases expand the document beyond reason";

/// How many objects and arrays may be in each other, as both readers have it.
pub const DEEPEST: usize = 127;

/// How long a scalar may be, in bytes: no text that people read or write is
/// longer.
const LONGEST: usize = 1 << 20;
/// How long a key may be, in bytes.
const LONGEST_KEY: usize = 1 << 17;

/// What is noticed while reading.
#[derive(Default)]
pub struct Faults {
    /// Each with the way to where it is, the innermost step first.
    found: Vec<(Fault, Vec<String>)>,
}

enum Fault {
    /// A key stands twice in one object.
    Duplicate,
    /// A scalar is longer than anybody means it to be.
    TooLong(usize),
    /// A key is, and every pointer to what is below it would repeat it.
    LongKey(usize),
}

impl Faults {
    /// The faults in the order of the document.
    pub fn into_diagnostics(self) -> impl Iterator<Item = Diagnostic> {
        self.found.into_iter().map(|(fault, way)| {
            let at = way
                .iter()
                .rev()
                .fold(Pointer::root(), |at, step| at.join(step));
            match fault {
                Fault::Duplicate => {
                    let key = way.into_iter().next().unwrap_or_default();
                    let message =
                        format!("the key `{key}` stands twice in this object; the last one counts");
                    Diagnostic::warning(Code::DuplicateKey, Place::Key(at), message)
                        .help("remove one of them")
                }
                Fault::LongKey(length) => {
                    let message = format!("a key has {length} bytes; its member is ignored");
                    Diagnostic::warning(Code::Oversized, Place::Value(at), message)
                        .help(format!("use at most {LONGEST_KEY} bytes"))
                }
                Fault::TooLong(length) => {
                    let message = format!("this value has {length} bytes; it is ignored");
                    let help =
                        format!("use at most {LONGEST} bytes, and refer to the rest by a link");
                    // No overlay mends it: the text is read before one applies.
                    Diagnostic::warning(Code::Oversized, Place::Key(at), message).help(help)
                }
            }
        })
    }
}

/// Reads JSON.
pub fn json<'t>(text: &'t str, faults: &mut Faults) -> Result<Node<'t>, Diagnostic> {
    let state = State::new(text);
    let mut reader = serde_json::Deserializer::from_str(text);
    let tree = state
        .seed()
        .deserialize(&mut reader)
        .and_then(|tree| reader.end().map(|()| tree));
    let tree = tree.map_err(|error| {
        syntax(
            error.to_string(),
            "JSON",
            error.line(),
            error.column(),
            " at line ",
        )
    })?;
    *faults = state.faults.into_inner();
    Ok(tree)
}

/// Reads YAML, with anchors, aliases and merge keys resolved.
pub fn yaml<'t>(text: &'t str, faults: &mut Faults) -> Result<Node<'t>, Diagnostic> {
    if let Some((line, column)) = too_open(text) {
        return Err(too_deep(Place::Position { line, column }));
    }
    let state = State::new(text);
    let reader = serde_yaml::Deserializer::from_str(text);
    let mut tree = state.seed().deserialize(reader).map_err(|error| {
        let (line, column) = error
            .location()
            .map_or((1, 1), |at| (at.line(), at.column()));
        syntax(error.to_string(), "YAML", line, column, " at line ")
    })?;
    if state.merges.into_inner() {
        merge(&mut tree);
    }
    *faults = state.faults.into_inner();
    Ok(tree)
}

fn syntax(message: String, format: &str, line: usize, column: usize, tail: &str) -> Diagnostic {
    let message = match message.rfind(tail) {
        Some(end) => message.get(..end).unwrap_or(&message).to_owned(),
        None => message,
    };
    let place = Place::Position {
        line: line.max(1),
        column: column.max(1),
    };
    if message.contains("recursion limit") {
        return too_deep(place);
    }
    if message.contains(EXPANDED) || message.contains("repetition limit") {
        return Diagnostic::error(Code::TooBig, place, EXPANDED)
            .help("write the repeated parts as components and refer to them with `$ref`");
    }
    Diagnostic::error(
        Code::Syntax,
        place,
        format!("the document is not valid {format}: {message}"),
    )
}

fn too_deep(place: Place) -> Diagnostic {
    Diagnostic::error(Code::TooBig, place, "the document nests too deeply")
        .help("nest at most 128 objects and arrays in each other; use `$ref` instead")
}

/// The line and column of a bracket within so many open ones that there is no
/// need to know what they mean. YAML's reader would take time by the square of
/// their number.
fn too_open(text: &str) -> Option<(usize, usize)> {
    let mut open = 0_usize;
    for (number, line) in (1..).zip(text.lines()) {
        for (column, c) in (1..).zip(line.chars()) {
            match c {
                '[' | '{' => open += 1,
                ']' | '}' => open = open.saturating_sub(1),
                _ => {}
            }
            if open > OPEN {
                return Some((number, column));
            }
        }
    }
    None
}

/// What all visitors of one document share.
struct State {
    faults: RefCell<Faults>,
    merges: RefCell<bool>,
    budget: RefCell<usize>,
}

impl State {
    fn new(text: &str) -> Self {
        Self {
            faults: RefCell::default(),
            merges: RefCell::new(false),
            budget: RefCell::new(text.len().saturating_mul(EXPANSION).max(EXPANSION_FLOOR)),
        }
    }

    fn seed(&self) -> Seed<'_> {
        Seed { state: self }
    }
}

#[derive(Clone, Copy)]
struct Seed<'a> {
    state: &'a State,
}

impl Seed<'_> {
    /// Counts a value, so that aliases of aliases end in an error early.
    fn spend<E: de::Error>(self, cost: usize) -> Result<(), E> {
        let mut budget = self.state.budget.borrow_mut();
        *budget = budget
            .checked_sub(cost)
            .ok_or_else(|| E::custom(EXPANDED))?;
        Ok(())
    }

    /// A text, unless it is longer than anybody means it to be.
    fn text<'t, E: de::Error>(self, value: Cow<'t, str>) -> Result<Node<'t>, E> {
        self.spend(1 + value.len())?;
        if value.len() > LONGEST {
            let fault = (Fault::TooLong(value.len()), Vec::new());
            self.state.faults.borrow_mut().found.push(fault);
            return Ok(Node::Null);
        }
        Ok(Node::String(value))
    }

    /// Reads a value that stands under `step` and adds that step to the way of
    /// every fault inside it, so that values without faults need no path.
    fn below<T>(self, step: impl Fn() -> String, read: impl FnOnce() -> T) -> T {
        let before = self.state.faults.borrow().found.len();
        let value = read();
        for (_, way) in self.state.faults.borrow_mut().found.iter_mut().skip(before) {
            way.push(step());
        }
        value
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Node<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Node<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Node<'de>, E> {
        self.spend(1).map(|()| Node::Null)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Node<'de>, E> {
        self.spend(1).map(|()| Node::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Node<'de>, E> {
        self.visit_i128(value.into())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Node<'de>, E> {
        self.visit_i128(value.into())
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Node<'de>, E> {
        self.spend(1).map(|()| Node::Integer(value))
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Node<'de>, E> {
        match i128::try_from(value) {
            Ok(value) => self.visit_i128(value),
            Err(_) => self.visit_f64(value as f64),
        }
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Node<'de>, E> {
        self.spend(1).map(|()| Node::Float(value))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Node<'de>, E> {
        self.visit_string(value.to_owned())
    }

    fn visit_borrowed_str<E: de::Error>(self, value: &'de str) -> Result<Node<'de>, E> {
        self.text(value.into())
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<Node<'de>, E> {
        self.text(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Node<'de>, A::Error> {
        self.spend(1)?;
        let mut array: Vec<Node<'de>> = Vec::new();
        while let Some(element) = self.below(
            || array.len().to_string(),
            || elements.next_element_seed(self),
        )? {
            array.push(element);
        }
        array.shrink_to_fit();
        Ok(Node::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Node<'de>, A::Error> {
        self.spend(1)?;
        let mut object = Object::default();
        while let Some(key) = members.next_key_seed(Key)? {
            self.spend(key.len())?;
            if key.len() > LONGEST_KEY {
                members.next_value::<de::IgnoredAny>()?;
                let fault = (Fault::LongKey(key.len()), Vec::new());
                self.state.faults.borrow_mut().found.push(fault);
                continue;
            }
            let value = self.below(|| key.to_string(), || members.next_value_seed(self))?;
            if key == "<<" {
                self.state.merges.replace(true);
            }
            if object.contains(&key) {
                let fault = (Fault::Duplicate, vec![key.to_string()]);
                self.state.faults.borrow_mut().found.push(fault);
            }
            object.insert(key, value);
        }
        object.shrink();
        Ok(Node::Object(object))
    }

    /// A YAML tag, such as `!!binary`: the value is what counts.
    fn visit_enum<A: de::EnumAccess<'de>>(self, data: A) -> Result<Node<'de>, A::Error> {
        use de::VariantAccess;
        let (_tag, value) = data.variant_seed(Key)?;
        value.newtype_variant_seed(self)
    }
}

/// Reads a key as its text: the key `200` is a string, as in JSON.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key that is text")
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(value.to_owned().into())
    }

    fn visit_borrowed_str<E: de::Error>(self, value: &'de str) -> Result<Self::Value, E> {
        Ok(value.into())
    }
}

/// Applies YAML's merge keys (`<<`): what an object has itself wins.
fn merge(node: &mut Node<'_>) {
    match node {
        Node::Array(elements) => elements.iter_mut().for_each(merge),
        Node::Object(object) => {
            let mut merged = Object::default();
            let mut inherited = Vec::new();
            for (key, mut value) in std::mem::take(object).into_members() {
                merge(&mut value);
                match (&*key, value) {
                    ("<<", Node::Object(base)) => inherited.push(base),
                    ("<<", Node::Array(bases)) => {
                        inherited.extend(bases.into_iter().filter_map(Node::into_object));
                    }
                    (_, value) => {
                        merged.insert(key, value);
                    }
                }
            }
            for (key, value) in inherited.into_iter().flat_map(Object::into_members) {
                if !merged.contains(&key) {
                    merged.insert(key, value);
                }
            }
            *object = merged;
        }
        _ => {}
    }
}
