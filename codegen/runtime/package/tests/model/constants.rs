//! Members with one possible value.

use serde_json::json;

use crate::pets::{Image, Text};
use crate::runtime::model::{Extra, record};
use crate::{read, refuse, unchanged, write};

#[test]
fn a_constant_is_checked_and_written() {
    let text: Text = unchanged(r#"{"type":"text","text":"a"}"#);
    assert!(text.extra.is_empty());
    let _: Text = read(r#"{"text":"a","type":"te\u0078t"}"#);
    assert_eq!(
        refuse::<Text>(r#"{"text":"a"}"#),
        "missing field `type` at line 1 column 12"
    );
}

#[test]
fn another_value_is_kept() {
    for (json, value) in [
        (r#"{"text":"a","type":"prose"}"#, json!("prose")),
        (r#"{"text":"a","type":null}"#, json!(null)),
        (r#"{"text":"a","type":1}"#, json!(1)),
        (r#"{"text":"a","type":-1.5}"#, json!(-1.5)),
        (r#"{"text":"a","type":true}"#, json!(true)),
        (r#"{"text":"a","type":["text"]}"#, json!(["text"])),
        (r#"{"text":"a","type":{"a":[]}}"#, json!({"a": []})),
    ] {
        let text: Text = unchanged(json);
        assert_eq!(text.extra.get("type"), Some(&value), "{json}");
    }
}

#[test]
fn what_was_built_is_written_with_its_constant() {
    let image = Image {
        url: "u".into(),
        extra: Extra::new(),
    };
    assert_eq!(write(&image), r#"{"type":"image","url":"u"}"#);
}

/// The others have a type that another text may not fit.
#[derive(Clone, Debug, PartialEq)]
struct Counts {
    others: std::collections::BTreeMap<String, i64>,
}

record! {
    Counts {
        0: "type" = "counts",
    } collect others
}

#[test]
fn another_value_must_fit_typed_members() {
    let _: Counts = unchanged(r#"{"type":"counts","a":1}"#);
    let counts: Counts = unchanged(r#"{"a":1,"type":2}"#);
    assert_eq!(counts.others.get("type"), Some(&2));
    assert!(refuse::<Counts>(r#"{"type":"sums"}"#).contains("expected i64"));
}

#[derive(Clone, Debug, PartialEq)]
struct Report {
    extra: Extra,
}
record!(Report { 0: "version" = -1, 1: "major" = 2 } keep extra);

#[test]
fn a_constant_may_be_a_number() {
    let report: Report = unchanged(r#"{"version":-1,"major":2}"#);
    assert!(report.extra.is_empty());
    for (json, name, value) in [
        (r#"{"version":1,"major":2}"#, "version", json!(1)),
        (r#"{"version":-1,"major":2.5}"#, "major", json!(2.5)),
        (
            r#"{"version":-1,"major":18446744073709551615}"#,
            "major",
            json!(u64::MAX),
        ),
        (r#"{"version":"-1","major":2}"#, "version", json!("-1")),
        (r#"{"version":true,"major":2}"#, "version", json!(true)),
    ] {
        let report: Report = read(json);
        assert_eq!(report.extra.get(name), Some(&value), "{json}");
    }
}
