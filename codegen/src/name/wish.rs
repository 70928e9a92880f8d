//! What a type without a name of its own should be called, by where it is.
//!
//! The short wish is what a person would write: the thing, and the way from
//! there, without words that repeat what stands before or only say how the
//! schema is built. The long wish says all of it. Both depend on nothing but
//! the type's own place and words.

use super::case::{camel_words, split, told_apart};
use super::english::{plural, singular};
use crate::ir::{Hint, Label, Leg, Root, Shape, TypeDef};

/// How long the name of a type gets at most, in bytes.
const LONGEST: usize = 120;

/// What the type should be called, the shortest first.
pub fn wishes(def: &TypeDef, operations: &[String]) -> Vec<String> {
    let root = root_words(&def.hint.root, operations);
    let long = spelled_out(root_apart(&def.hint.root, &root), &def.hint);
    let short = Words(root).along(&def.hint, &def.shape);
    let kind = match &def.shape {
        Shape::Struct(_) => "Model",
        Shape::Enum(_) => "Enum",
        Shape::Union(_) => "Union",
        Shape::Alias(_) | Shape::Newtype(_) => "Type",
    };
    let with_kind = [long.as_slice(), &[kind.to_owned()]].concat();
    // Also where these are the same: who has to be told apart by more than
    // its place comes last.
    let wishes = [short, long, with_kind];
    wishes.map(|words| written(&words, "Schema")).to_vec()
}

/// The words of the thing that a type is a part of.
fn root_words(root: &Root, operations: &[String]) -> Vec<String> {
    match root {
        Root::Component(name) | Root::Webhook(name) => camel_words(name),
        Root::Operation(index) => operations
            .get(*index)
            .map(|name| split(name))
            .unwrap_or_default(),
    }
}

/// The words of a root that tell it from others of the same words, where it is
/// not written as types are.
fn root_apart(root: &Root, words: &[String]) -> Vec<String> {
    let Root::Component(name) = root else {
        return words.to_vec();
    };
    match told_apart(name).filter(|_| words.concat() != *name) {
        Some(text) => camel_words(&text),
        None => words.to_vec(),
    }
}

/// What a variant of the union that is called `of` should be called, the
/// shortest first: what it is called after, without what the union has said.
pub fn variants(label: &Label, of: &str) -> Vec<String> {
    let words = label_words(label);
    let own = distinct(&split(of), &words);
    let full = written(&words, "Value");
    // A name cannot begin with a number, and one that does says too little.
    match own.first() {
        Some(first) if !first.starts_with(|c: char| c.is_ascii_digit()) => {
            vec![written(own, "Value"), full]
        }
        _ => vec![full],
    }
}

/// Words as one name; `digit` goes before a digit that would come first.
fn written(words: &[String], digit: &str) -> String {
    let mut words: Vec<&String> = words.iter().collect();
    // The thing and the end of the way say most.
    while words.len() > 2 && words.iter().map(|word| word.len()).sum::<usize>() > LONGEST {
        words.remove(words.len() / 2);
    }
    let mut name = String::new();
    for word in words {
        let digits = |c: char| c.is_ascii_digit();
        if word.starts_with(digits) {
            match name.is_empty() {
                true => name.push_str(digit),
                // `V1` and `2` is not `V` and `12`.
                false if name.ends_with(digits) => name.push('_'),
                false => {}
            }
        }
        name.push_str(word);
    }
    if name.is_empty() {
        name.push_str("Empty");
    }
    name.truncate(LONGEST);
    name
}

/// A name in the making.
struct Words(Vec<String>);

impl Words {
    /// The words for the way of `hint`, which leads to a type of this shape.
    fn along(mut self, hint: &Hint, shape: &Shape) -> Vec<String> {
        let mut way = hint.way.iter().peekable();
        while let Some(leg) = way.next() {
            match leg {
                Leg::Member(name) => {
                    let mut words = camel_words(name);
                    let many = way.peek().copied();
                    let last = match many {
                        Some(Leg::Item | Leg::Value) => {
                            way.next();
                            let changed = make_singular(&mut words);
                            // What a list holds has the name of the list to itself.
                            if !changed && many == Some(&Leg::Value) {
                                words.push("Value".to_owned());
                            }
                            "Item"
                        }
                        _ if way.peek().is_some() => "Details",
                        _ => match shape {
                            Shape::Enum(_) | Shape::Union(_) => "Value",
                            _ => "Details",
                        },
                    };
                    self.member(words, last);
                }
                Leg::Alternative(label) => {
                    let listed = matches!(way.peek(), Some(Leg::Item));
                    if listed {
                        way.next();
                    }
                    match (listed, label) {
                        (true, Label::List(_)) => {
                            self.item(way.peek().copied());
                        }
                        (true, label) => {
                            let mut words = label_words(label);
                            if let [list, of, what @ ..] = words.as_slice()
                                && matches!(list.as_str(), "Array" | "List")
                                && of == "Of"
                                && !what.is_empty()
                            {
                                words = what.to_vec();
                            }
                            make_singular(&mut words);
                            self.alternative(&words);
                        }
                        (false, label) => self.alternative(&label_words(label)),
                    }
                }
                Leg::Item => self.item(way.peek().copied()),
                Leg::Value => self.push("Value"),
                Leg::Element(index) => self.0.push(ordinal(*index)),
                Leg::Body => self.push("Body"),
                Leg::Payload => self.push("Payload"),
                Leg::Response => self.push("Response"),
                Leg::Answer(reason) => self.0.extend(camel_words(reason)),
                Leg::Form(_) | Leg::Kind(_) => {}
            }
        }
        self.0
    }

    fn push(&mut self, word: &str) {
        self.0.push(word.to_owned());
    }

    /// What is in a list without a name; which alternative it is says enough.
    fn item(&mut self, next: Option<&Leg>) {
        if !matches!(next, Some(Leg::Alternative(_))) {
            self.push("Item");
        }
    }

    /// Adds a member, without its words that have just been said. If all have,
    /// `otherwise` says what it is to the thing that it is in.
    fn member(&mut self, words: Vec<String>, otherwise: &str) {
        match repeated(&self.0, &words) {
            said if said < words.len() => self.0.extend(words.into_iter().skip(said)),
            _ => self.push(otherwise),
        }
    }

    fn alternative(&mut self, words: &[String]) {
        let own = distinct(&self.0, words).to_vec();
        match own.is_empty() {
            true => self.0.extend(words.iter().cloned()),
            false => self.0.extend(own),
        }
    }
}

/// All words for the way of a hint.
fn spelled_out(root: Vec<String>, hint: &Hint) -> Vec<String> {
    let mut words = root;
    for leg in &hint.way {
        match leg {
            Leg::Member(name) => words.extend(camel_words(name)),
            Leg::Alternative(label) => words.extend(label_words(label)),
            Leg::Item => words.push("Item".to_owned()),
            Leg::Value => words.push("Value".to_owned()),
            Leg::Element(index) => words.push(ordinal(*index)),
            Leg::Body => words.push("Body".to_owned()),
            Leg::Payload => words.push("Payload".to_owned()),
            Leg::Response => words.push("Response".to_owned()),
            Leg::Answer(reason) => words.extend(camel_words(&format!("{reason} Response"))),
            Leg::Form(media_type) => words.extend(form_words(media_type)),
            Leg::Kind(kind) => words.push((*kind).to_owned()),
        }
    }
    words
}

/// What tells a media type from the others of a body: none for JSON.
fn form_words(media_type: &str) -> Vec<String> {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    match essence.split_once('/') {
        Some(("application", "json")) | None => Vec::new(),
        Some(("application", "x-www-form-urlencoded")) => vec!["Form".to_owned()],
        Some(("multipart", _)) => vec!["Multipart".to_owned()],
        Some(("application", of)) => camel_words(of),
        Some((kind, _)) => camel_words(kind),
    }
}

/// The words for an alternative.
fn label_words(label: &Label) -> Vec<String> {
    match label {
        Label::Name(name) => camel_words(name),
        Label::List(None) => vec!["List".to_owned()],
        Label::List(Some(of)) => {
            let mut words = label_words(of);
            if let Label::List(of) = of.as_ref() {
                words = of.as_deref().map(label_words).unwrap_or_default();
                words.push("List".to_owned());
            }
            if let Some(last) = words.last_mut() {
                *last = plural(last);
            }
            words
        }
        Label::With(member) => [vec!["With".to_owned()], camel_words(member)].concat(),
        Label::Having(of, member) => [
            label_words(of),
            vec!["With".to_owned()],
            camel_words(member),
        ]
        .concat(),
    }
}

/// Makes the last word one of many, if it is many.
fn make_singular(words: &mut [String]) -> bool {
    let Some(last) = words.last_mut() else {
        return false;
    };
    let one = singular(last);
    let changed = one != *last;
    *last = one;
    changed
}

/// How many words at the beginning of `next` repeat the end of `before`.
fn repeated(before: &[String], next: &[String]) -> usize {
    let most = before.len().min(next.len());
    let same = |count: &usize| before.ends_with(next.get(..*count).unwrap_or_default());
    (1..=most).rev().find(same).unwrap_or_default()
}

/// The words of an alternative that what it is one of has not said, at either
/// end.
fn distinct<'a>(whole: &[String], words: &'a [String]) -> &'a [String] {
    let pairs = whole.iter().zip(words);
    let prefix = pairs.take_while(|(one, other)| one == other).count();
    let rest = words.get(prefix..).unwrap_or_default();
    let rest = rest.get(repeated(whole, rest)..).unwrap_or_default();
    let pairs = whole.iter().rev().zip(rest.iter().rev());
    let suffix = pairs.take_while(|(one, other)| one == other).count();
    match rest.len() - suffix {
        0 => rest,
        kept => rest.get(..kept).unwrap_or_default(),
    }
}

fn ordinal(index: usize) -> String {
    const ORDINALS: [&str; 12] = [
        "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth",
        "Tenth", "Eleventh", "Twelfth",
    ];
    let name = ORDINALS.get(index).map(|name| (*name).to_owned());
    name.unwrap_or_else(|| format!("Element{}", index + 1))
}
