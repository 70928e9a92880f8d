//! Unions whose variants nothing tells apart but how well they fit.

use crate::pets::{Content, Image, Kind, Nothing, Pet, Text};
use crate::runtime::model::{Extra, Nullable, Unknown, Value, record, union};
use crate::{read, unchanged};

#[test]
fn the_type_of_json_decides() {
    assert!(matches!(unchanged(r#""a""#), Content::Text(_)));
    assert!(matches!(unchanged("[]"), Content::Parts(_)));
    let content: Content = unchanged(r#"[{"type":"text","text":"a"},{"x":1}]"#);
    assert!(matches!(content, Content::Parts(parts) if parts.len() == 2));
}

#[test]
fn what_fits_nowhere_is_kept() {
    for json in ["null", "1", "{\"a\":1}", "[{\"type\":\"text\"}]"] {
        let content: Content = unchanged(json);
        assert!(matches!(content, Content::Unknown(_)), "{json}");
    }
}

/// Everything is optional, so everything decodes as everything.
#[derive(Clone, Debug, PartialEq)]
struct Near {
    street: Option<String>,
    house: Option<i64>,
    extra: Extra,
}

record! {
    Near {
        0: [street],
        1: [house],
    } keep extra
}

#[derive(Clone, Debug, PartialEq)]
struct Far {
    street: Option<String>,
    country: Option<String>,
    extra: Extra,
}

record! {
    Far {
        0: [street],
        1: [country],
    } keep extra
}

#[derive(Clone, Debug, PartialEq)]
enum Place {
    Near(Near),
    Far(Box<Far>),
    Pet(Pet),
    Else(Unknown<Self, Value>),
}

union! {
    Place by fit {
        Near,
        Far,
        Pet,
    } else Else
}

#[test]
fn the_fewest_strange_members_win() {
    assert!(matches!(
        unchanged(r#"{"street":"a","house":1}"#),
        Place::Near(_)
    ));
    assert!(matches!(
        unchanged(r#"{"street":"a","country":"b"}"#),
        Place::Far(_)
    ));
    assert!(matches!(
        unchanged(r#"{"country":"b","x":1}"#),
        Place::Far(_)
    ));
    let pet = r#"{"id":1,"name":"Tib","owner":null,"friends":[],"x":1}"#;
    assert!(matches!(unchanged(pet), Place::Pet(_)));
}

#[test]
fn between_equals_the_first_wins() {
    assert!(matches!(unchanged("{}"), Place::Near(_)));
    assert!(matches!(unchanged(r#"{"x":1}"#), Place::Near(_)));
}

#[test]
fn a_variant_that_does_not_decode_does_not_fit() {
    assert!(matches!(
        unchanged(r#"{"street":"a","house":"b"}"#),
        Place::Far(_)
    ));
    assert!(matches!(
        unchanged(r#"{"house":"b","street":1}"#),
        Place::Else(_)
    ));
}

#[derive(Clone, Debug, PartialEq)]
enum Either {
    Text(Text),
    Image(Image),
    Kind(Kind),
    Any(Nothing),
    Else(Unknown<Self, Value>),
}

union! {
    Either by fit {
        Text,
        Image,
        Kind,
        Any,
    } else Else
}

#[test]
fn constants_outweigh_members() {
    assert!(matches!(
        unchanged(r#"{"type":"image","url":"u"}"#),
        Either::Image(_)
    ));
    // `text` would be no stranger to `Text`, but what it says that it is counts for more.
    let json = r#"{"type":"image","url":"u","text":"a","x":1}"#;
    assert!(matches!(read(json), Either::Image(_)));
    assert!(matches!(unchanged(r#""cat""#), Either::Kind(Kind::Cat)));
    assert!(matches!(unchanged(r#"{"a":1}"#), Either::Any(_)));
}

/// Strangeness inside counts, and what was tried in vain does not.
#[derive(Clone, Debug, PartialEq)]
enum Nested {
    Places(Vec<Place>),
    Parts(Vec<Either>),
    Else(Unknown<Self, Value>),
}

union! {
    Nested by fit {
        Places,
        Parts,
    } else Else
}

#[test]
fn unions_inside_unions_are_weighed() {
    assert!(matches!(
        unchanged(r#"[{"street":"a"}]"#),
        Nested::Places(_)
    ));
    let parts: Nested = unchanged(r#"[{"type":"image","url":"u"},{"type":"text","text":"a"}]"#);
    let Nested::Parts(parts) = parts else {
        panic!("{parts:?}")
    };
    assert!(matches!(parts[..], [Either::Image(_), Either::Text(_)]));
}

#[test]
fn texts_become_the_variant_of_text() {
    let text = Content::Text("a".to_owned());
    assert_eq!(Content::from("a"), text);
    assert_eq!(Content::from("a".to_owned()), text);
    assert_eq!(Nullable::from("a"), Nullable::Value(text));
}
