//! Values that the document lists, and others.

use std::collections::HashSet;

use serde::Deserialize;
use serde_json::json;

use crate::pets::{Kind, Legs};
use crate::{read, refuse, unchanged, write};

#[test]
fn listed_strings_have_a_variant() {
    for (json, kind) in [(r#""cat""#, Kind::Cat), (r#""dog""#, Kind::Dog)] {
        assert_eq!(unchanged::<Kind>(json), kind);
    }
    assert_eq!(read::<Kind>(r#""c\u0061t""#), Kind::Cat);
}

#[test]
fn other_strings_are_kept() {
    let newt: Kind = unchanged(r#""newt""#);
    let Kind::Unknown(value) = &newt else {
        panic!("{newt:?} is known")
    };
    assert_eq!(value.as_str(), "newt");
    assert_eq!(newt.as_str(), "newt");
    assert_eq!(format!("{newt:?}"), r#"Unknown("newt")"#);
    let _: Kind = unchanged(r#""""#);
    let _: Kind = unchanged(r#""Cat""#);
}

#[test]
fn a_known_string_is_never_unknown() {
    assert_eq!(Kind::from("cat"), Kind::Cat);
    assert_eq!(Kind::from("cat".to_owned()), Kind::Cat);
    assert_eq!("cat".parse(), Ok(Kind::Cat));
    assert_eq!(Kind::deserialize(json!("cat")).ok(), Some(Kind::Cat));
    assert_eq!(Kind::deserialize(&json!("cat")).ok(), Some(Kind::Cat));
}

#[test]
fn strings_are_shown_and_compared() {
    assert_eq!(
        format!("{:>5}|{}", Kind::Cat, Kind::from("newt")),
        "  cat|newt"
    );
    let kinds: HashSet<_> = ["cat", "newt", "cat", "newt"].map(Kind::from).into();
    assert_eq!(kinds.len(), 2);
}

#[test]
fn integers_are_open_too() {
    assert_eq!(unchanged::<Legs>("4"), Legs::Four);
    assert_eq!(unchanged::<Legs>("-1"), Legs::Below);
    let six: Legs = unchanged("6");
    let Legs::Unknown(value) = &six else {
        panic!("{six:?} is known")
    };
    assert_eq!(value.as_i64(), 6);
    assert_eq!(
        format!("{six:?} {six} {:>3}", Legs::Two),
        "Unknown(6) 6   2"
    );
    assert_eq!(Legs::from(4), Legs::Four);
    assert_eq!(Legs::from(i64::MIN).as_i64(), i64::MIN);
    assert_eq!(Legs::deserialize(json!(2)).ok(), Some(Legs::Two));
}

#[test]
fn other_types_are_refused() {
    assert_eq!(
        refuse::<Kind>("1"),
        "invalid type: integer `1`, expected a string at line 1 column 1"
    );
    assert_eq!(
        refuse::<Legs>(r#""4""#),
        "invalid type: string \"4\", expected i64 at line 1 column 3"
    );
    assert_eq!(write(&[Kind::Cat, Kind::from("x")]), r#"["cat","x"]"#);
}
