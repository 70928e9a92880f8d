//! What the generator makes of tuples, enums of several types and large numbers, on the way there and back.

#![allow(dead_code, reason = "a library offers more than its tests use")]

#[path = "../../../src/mod.rs"]
pub mod runtime;

#[path = "../../../../tests/cases/mixed-enums/src/models/mod.rs"]
#[rustfmt::skip]
mod mixed_enums;
#[path = "../../../../tests/cases/whole-numbers/src/models/mod.rs"]
#[rustfmt::skip]
mod whole_numbers;
#[path = "../../../../tests/cases/tuples/src/models/mod.rs"]
#[rustfmt::skip]
mod tuples;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Decodes a value, which is written back as it came.
#[track_caller]
fn there_and_back<T: DeserializeOwned + Serialize>(value: &Value) -> T {
    let read: T = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), *value);
    read
}

#[test]
fn tuples_have_their_types() {
    let route: tuples::Route = there_and_back(&json!({
        "from": [8.5, 47.25],
        "counted": ["a", 1],
        "of_one": ["only"],
        "undecided": ["a", 1, true, null],
        "longer": ["a", 1, 2, 3],
        "shorter": ["a"],
    }));
    assert_eq!(route.from, (8.5, 47.25));
    assert_eq!(route.counted, Some(("a".to_owned(), 1)));
    assert_eq!(route.undecided.len(), 4);

    let short = json!({ "from": [8.5], "undecided": [] });
    let error = serde_json::from_value::<tuples::Route>(short).unwrap_err();
    assert!(error.to_string().contains("tuple of size 2"), "{error}");
}

#[test]
fn enums_of_several_types_keep_each_value() {
    for mode in [
        json!("auto"),
        json!(1),
        json!(true),
        json!("another"),
        json!(7),
        Value::Null,
    ] {
        there_and_back::<mixed_enums::Settings>(&json!({ "mode": mode }));
    }
}

#[test]
fn numbers_beyond_63_bits_are_exact() {
    let numbers: whole_numbers::Numbers = there_and_back(&json!({
        "plain": i64::MIN,
        "listed": u64::MAX,
    }));
    assert_eq!(
        (numbers.plain, numbers.listed),
        (Some(i64::MIN), Some(u64::MAX))
    );
}
