//! Unions whose variants a member tells apart.

use serde::Deserialize;
use serde_json::json;

use crate::pets::{Content, Part, Pause, Text};
use crate::runtime::model::Extra;
use crate::{read, refuse, unchanged, write};

#[test]
fn the_tag_decides() {
    assert!(matches!(
        unchanged(r#"{"type":"text","text":"a"}"#),
        Part::Text(_)
    ));
    assert!(matches!(
        unchanged(r#"{"type":"image","url":"u"}"#),
        Part::Image(_)
    ));
    assert!(matches!(
        read(r#"{"url":"u","type":"image"}"#),
        Part::Image(_)
    ));
}

#[test]
fn one_variant_may_have_many_tags() {
    let part: Part = unchanged(r#"{"text":"a","type":"prose"}"#);
    assert!(matches!(part, Part::Text(_)));
}

#[test]
fn a_variant_without_a_field_for_the_tag_gets_it_back() {
    let part: Part = unchanged(r#"{"type":"pause","seconds":1,"x":2}"#);
    let Part::Pause(pause) = &part else {
        panic!("{part:?}")
    };
    assert_eq!(pause.extra.len(), 1);
    let pause = Pause {
        seconds: 1,
        extra: Extra::from_iter([("type", "text")]),
    };
    assert_eq!(
        write(&Part::Pause(pause)),
        r#"{"type":"pause","seconds":1}"#
    );
}

#[test]
fn other_tags_are_kept_as_they_came() {
    for json in [
        r#"{"a":[1,{"b":null}],"type":"video"}"#,
        r#"{"text":"a"}"#,
        r#"{"text":"a","type":null}"#,
        r#"{"type":7}"#,
        "{}",
        "[]",
        "null",
        "\"text\"",
        "1.5",
        "18446744073709551615",
    ] {
        let part: Part = unchanged(json);
        let Part::Unknown(unknown) = &part else {
            panic!("{json}: {part:?}")
        };
        assert_eq!(unknown.as_json().to_string(), json);
        assert_eq!(unknown.clone().into_json().to_string(), json);
    }
}

#[test]
fn what_a_tag_promises_must_hold() {
    for (json, error) in [
        (
            r#"{"type":"text"}"#,
            "missing field `text` at line 1 column 15",
        ),
        (
            r#"{"type":"text","text":7}"#,
            "invalid type: integer `7`, expected a string in `text` at line 1 column 24",
        ),
        (
            r#"{"type":"pet","pet":{"name":[]}}"#,
            "invalid type: sequence, expected a string in `pet.name` at line 1 column 32",
        ),
        (
            r#"{"type":"pet","pet":{}}"#,
            "missing field `id` in `pet` at line 1 column 23",
        ),
        (
            r#"{"type":"group","parts":[{"type":"group","parts":[{"type":"text"}]}]}"#,
            "missing field `text` in `parts[].parts` at line 1 column 69",
        ),
    ] {
        assert_eq!(refuse::<Part>(json), error, "{json}");
    }
    // The place is where the union ends, not what is around it.
    assert_eq!(
        refuse::<Vec<Part>>(r#"[{"type":"text","text":7}]"#),
        "invalid type: integer `7`, expected a string in `text` at line 1 column 25"
    );
}

#[test]
fn an_error_says_nothing_of_the_one_before() {
    let failures = [r#"{"type":"text","text":7}"#, r#"{"type":"text"}"#];
    let [_, second] = failures.map(refuse::<Part>);
    assert_eq!(second, "missing field `text` at line 1 column 15");
    let _: Content = read(r#"[{"type":"text","text":7}]"#);
    assert_eq!(refuse::<Part>(failures[1]), second);
}

#[test]
fn unions_are_read_from_a_value() {
    let value = json!({"type": "text", "text": "a"});
    let Ok(Part::Text(Text { text, .. })) = Part::deserialize(&value) else {
        panic!("not a text")
    };
    assert_eq!(text, "a");
    assert_eq!(
        serde_json::from_value::<Part>(value.clone()).ok(),
        Part::deserialize(value).ok()
    );
}
