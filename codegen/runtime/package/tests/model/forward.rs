//! What a later version of the API may send, and gets back as it was.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

use crate::pets::{Content, Kind, Legs, Nothing, Part, Pet, Text};
use crate::{read, refuse, unchanged, write};

/// Kept and written back, in an unknown member and in an unknown shape.
fn kept(value: &str) {
    let _: Nothing = unchanged(&format!(r#"{{"x":{value}}}"#));
    let _: Part = unchanged(&format!(r#"{{"type":"new","x":{value}}}"#));
    let content: Content = unchanged(&format!(r#"[{{"type":"text","text":"a","x":{value}}}]"#));
    assert!(matches!(content, Content::Parts(_)), "{value}");
    // In place of the only value that a member may have.
    let text: Text = unchanged(&format!(r#"{{"text":"a","type":{value}}}"#));
    assert_eq!(text.extra.len(), 1, "{value}");
}

#[test]
fn numbers_stay_what_they_are() {
    for number in [
        "0",
        "-1",
        "1.0",
        "-0.0",
        "0.1",
        "9007199254740993",
        "9223372036854775807",
        "-9223372036854775808",
        "9223372036854775808",
        "18446744073709551615",
        // Read with an error of one in the last place, were it not for a feature of serde_json.
        "968.6936479946659",
        "5e-324",
        "1.7976931348623157e+308",
    ] {
        kept(number);
        let pet = format!(r#"{{"id":1,"name":"","owner":null,"friends":[],"x":{number}}}"#);
        let _: Pet = unchanged(&pet);
    }
}

/// More than 64 bits is a floating point number, as for most readers of JSON (RFC 8259 section 6).
#[test]
fn larger_integers_keep_their_size() {
    let nothing: Nothing = read(r#"{"x":18446744073709551616,"y":-9223372036854775809}"#);
    assert_eq!(
        write(&nothing),
        r#"{"x":1.8446744073709552e+19,"y":-9.223372036854776e+18}"#
    );
    let _: Nothing = unchanged(&write(&nothing));
}

#[test]
fn texts_stay_what_they_are() {
    for text in [
        r#""""#,
        r#""\u0000\b\t\n\"\\""#,
        "\"/é\u{7f}😀\"",
        "\"\u{2028}\u{202e}\u{feff}\"",
    ] {
        kept(text);
        let _: Kind = unchanged(text);
    }
    // Written another way, but the same text.
    assert_eq!(
        write(&read::<Kind>(r#""\u00e9\/\ud83d\ude00""#)),
        r#""é/😀""#
    );
}

#[test]
fn anything_else_stays_what_it_is() {
    for value in ["null", "true", "[]", "{}", r#"[[{"a":[null]}],{"b":{}}]"#] {
        kept(value);
    }
}

/// The order of members has no meaning (RFC 8259 section 4): known ones are written in the document's order, others
/// by name. The last of equal ones counts.
#[test]
fn members_are_a_set() {
    let pet: Pet = read(
        r#"{"z":1,"friends":[],"a":1,"owner":null,"a":2,"name":"Tib","id":1,"x":{"d":1,"c":2,"d":3}}"#,
    );
    assert_eq!(
        write(&pet),
        r#"{"id":1,"name":"Tib","owner":null,"friends":[],"a":2,"x":{"c":2,"d":3},"z":1}"#
    );
    let again: Pet = unchanged(&write(&pet));
    assert_eq!(again, pet);
}

#[test]
fn a_member_that_becomes_known_is_read_as_such() {
    let nothing: Nothing = read(r#"{"id":1,"name":"Tib","owner":null,"friends":[],"kind":"newt"}"#);
    let pet: Pet = read(&write(&nothing));
    assert_eq!(pet.kind, Some(Kind::from("newt")));
    assert!(pet.extra.is_empty());
}

#[test]
fn nesting_is_kept_down_to_the_limit() {
    let nested = |depth: usize| {
        let (open, close) = (r#"{"x":["#.repeat(depth), "]}".repeat(depth));
        format!("{open}null{close}")
    };
    let _: Nothing = unchanged(&nested(63));
    let _: Part = unchanged(&nested(63));
    for error in [refuse::<Nothing>(&nested(64)), refuse::<Part>(&nested(64))] {
        assert!(error.starts_with("recursion limit exceeded"), "{error}");
    }
}

#[test]
fn open_enums_keep_every_value_of_their_type() {
    for number in [i64::MIN, -1, 0, 3, i64::MAX] {
        let _: Legs = unchanged(&number.to_string());
    }
    fn both<T: DeserializeOwned + Serialize>(value: &serde_json::Value) -> bool {
        let read = serde_json::from_value::<T>(value.clone());
        read.is_ok_and(|read| serde_json::to_value(read).is_ok_and(|again| again == *value))
    }
    for text in ["cat", "newt", "", " cat", "CAT"] {
        assert!(both::<Kind>(&json!(text)), "{text}");
        assert!(
            both::<Vec<Option<Kind>>>(&json!([text, null, text])),
            "{text}"
        );
    }
    assert!(refuse::<Legs>("4.0").starts_with("invalid type: floating point"));
    assert!(refuse::<Legs>("9223372036854775808").starts_with("invalid value: integer"));
}
