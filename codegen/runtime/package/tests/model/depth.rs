//! Nesting that a server may send in malice: bounded in stack and in time.

use std::time::{Duration, Instant};

use crate::pets::{Part, Pet};
use crate::read;
use crate::runtime::model::{Extra, Unknown, Value, record, union};

#[test]
fn deep_records_are_read_and_deeper_ones_refused() {
    let pet = |depth: usize| {
        let open = r#"{"id":1,"name":"","owner":null,"friends":[],"mother":"#;
        format!("{}null{}", open.repeat(depth), "}".repeat(depth))
    };
    let mut depth = 0;
    let mut pet_inside: Option<Box<Pet>> = Some(Box::new(read(&pet(126))));
    while let Some(pet) = pet_inside {
        depth += 1;
        pet_inside = pet.mother;
    }
    assert_eq!(depth, 126);
    let error = crate::refuse::<Pet>(&pet(127));
    assert!(error.starts_with("recursion limit exceeded"), "{error}");
}

/// Each side is tried on everything inside.
#[derive(Clone, Debug, PartialEq)]
struct Left {
    inside: Option<Box<Side>>,
    left: Option<i64>,
    extra: Extra,
}

record! {
    Left {
        0: [inside],
        1: [left],
    } keep extra
}

#[derive(Clone, Debug, PartialEq)]
struct Right {
    inside: Option<Box<Side>>,
    right: Option<i64>,
    extra: Extra,
}

record! {
    Right {
        0: [inside],
        1: [right],
    } keep extra
}

#[derive(Clone, Debug, PartialEq)]
enum Side {
    Left(Left),
    Right(Right),
    Else(Unknown<Self, Value>),
}

union! {
    Side by fit {
        Left,
        Right,
    } else Else
}

/// Two choices at each of a hundred levels: tried one by one, that is for ever.
fn assert_bounded(open: &str, innermost: &str, close: &str) {
    let json = format!("{}{innermost}{}", open.repeat(100), close.repeat(100));
    let value: Value = read(&json);
    let start = Instant::now();
    let side: Side = read(&json);
    assert!(start.elapsed() < Duration::from_secs(30));
    assert_eq!(serde_json::to_value(&side).ok(), Some(value));
}

#[test]
fn strange_members_inside_take_no_exponential_time() {
    assert_bounded(r#"{"inside":"#, r#"{"strange":1}"#, "}");
}

#[test]
fn failures_inside_take_no_exponential_time() {
    assert_bounded(r#"{"left":"x","right":"x","inside":"#, "{}", "}");
    assert_bounded(r#"{"inside":"#, "{}", r#","left":"x","right":"x"}"#);
}

#[test]
fn deep_unions_are_read() {
    let open = r#"{"type":"group","parts":["#;
    let json = format!("{}{}", open.repeat(63), "]}".repeat(63));
    let _: Part = crate::read(&json);
}

#[test]
fn what_fits_is_found_at_any_depth() {
    let json = format!(
        "{}{{\"right\":1}}{}",
        r#"{"inside":"#.repeat(60),
        "}".repeat(60)
    );
    let side: Side = crate::unchanged(&json);
    let mut inside = &side;
    while let Side::Left(Left {
        inside: Some(deeper),
        ..
    }) = inside
    {
        inside = deeper;
    }
    assert!(matches!(inside, Side::Right(_)));
}
