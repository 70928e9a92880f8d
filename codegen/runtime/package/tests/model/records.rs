//! Objects: presence, order, duplicates, other members, other formats, errors.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::value::{Error, MapDeserializer};
use serde_json::json;

use crate::pets::{Kind, Nothing, Pet, PetIds, Scores};
use crate::runtime::model::{Blank, Nullable};
use crate::{read, refuse, unchanged, write};

const LEAST: &str = r#"{"id":1,"name":"Tib","owner":null,"friends":[]}"#;

#[test]
fn what_is_absent_stays_absent_and_null_stays_null() {
    let pet: Pet = unchanged(LEAST);
    assert_eq!((pet.owner, pet.tag), (None, None));
    assert_eq!(pet.weight, Nullable::Absent);

    let pet: Pet = unchanged(r#"{"id":1,"name":"","owner":"Ada","weight":null,"friends":[]}"#);
    assert_eq!(pet.owner.as_deref(), Some("Ada"));
    assert_eq!(pet.weight, Nullable::Null);

    let pet: Pet = unchanged(r#"{"id":1,"name":"","owner":null,"weight":4.5,"friends":[]}"#);
    assert_eq!(pet.weight, Nullable::Value(4.5));
}

#[test]
fn everything_is_read_and_written() {
    let json = format!(
        r#"{{"id":-7,"name":"Ж\n","owner":null,"tag":"","weight":0.5,"kind":"cat","friends":[{LEAST},{LEAST}],"mother":{LEAST}}}"#
    );
    let pet: Pet = unchanged(&json);
    assert_eq!((pet.id, pet.name.as_str()), (-7, "Ж\n"));
    assert_eq!(pet.kind, Some(Kind::Cat));
    assert_eq!(pet.friends.len(), 2);
    assert_eq!(pet.mother.map(|mother| mother.name).as_deref(), Some("Tib"));
}

#[test]
fn the_order_of_members_does_not_matter() {
    let pet: Pet = read(LEAST);
    for json in [
        r#"{"friends":[],"owner":null,"name":"Tib","id":1}"#,
        r#"{"owner":null,"id":1,"friends":[],"name":"Tib"}"#,
        r#" { "name" : "Tib" , "friends" : [ ] , "id" : 1 , "owner" : null } "#,
        r#"{"\u0069d":1,"n\u0061me":"T\u0069b","owner":null,"friends":[]}"#,
    ] {
        assert_eq!(read::<Pet>(json), pet, "{json}");
    }
}

#[test]
fn the_last_of_equal_members_counts() {
    let json = r#"{"id":1,"id":2,"name":"a","owner":null,"x":1,"friends":[],"x":2,"name":"b"}"#;
    let pet: Pet = read(json);
    assert_eq!((pet.id, pet.name.as_str()), (2, "b"));
    assert_eq!(pet.extra.get("x"), Some(&json!(2)));
}

#[test]
fn other_members_are_kept() {
    let json = r#"{"id":1,"name":"Tib","owner":null,"friends":[],"a":{"b":[1,null]},"z":"é"}"#;
    let pet: Pet = unchanged(json);
    assert_eq!(pet.extra.get("a"), Some(&json!({"b": [1, null]})));
    let nothing: Nothing = unchanged(r#"{"a":1,"b":{}}"#);
    assert_eq!(nothing.extra.len(), 2);
    let _: Nothing = unchanged("{}");
}

#[test]
fn names_that_resemble_a_field_are_not_it() {
    let json = r#"{"id":1,"name":"Tib","owner":null,"friends":[],"":0,"friend":0,"friends_":0,"i":0,"nama":0,"names":0,"owners":0}"#;
    let pet: Pet = unchanged(json);
    assert_eq!(pet.extra.len(), 7);
}

#[test]
fn other_members_may_have_a_type() {
    let scores: Scores = unchanged(r#"{"best":3,"a":1,"b":2}"#);
    assert_eq!(
        scores.others,
        BTreeMap::from([("a".into(), 1), ("b".into(), 2)])
    );
    assert_eq!(
        refuse::<Scores>(r#"{"best":3,"a":"x"}"#),
        "invalid type: string \"x\", expected i64 at line 1 column 17"
    );
}

#[test]
fn a_field_has_precedence_over_what_is_kept() {
    let mut pet: Pet = read(LEAST);
    pet.extra.insert("id", 2);
    pet.extra.insert("weight", 3);
    assert_eq!(write(&pet), LEAST);
    let mut scores: Scores = read(r#"{"best":3}"#);
    scores.others.insert("best".into(), 4);
    assert_eq!(write(&scores), r#"{"best":3}"#);
}

#[test]
fn errors_say_what_and_where() {
    for (json, error) in [
        (r#"{"id":1}"#, "missing field `name` at line 1 column 8"),
        (
            r#"{"id":1,"name":"","owner":null}"#,
            "missing field `friends` at line 1 column 31",
        ),
        (
            r#"{"id":"1"}"#,
            "invalid type: string \"1\", expected i64 at line 1 column 9",
        ),
        (
            r#"{"name":null}"#,
            "invalid type: null, expected a string at line 1 column 12",
        ),
        (
            "[]",
            "invalid type: sequence, expected an object (Pet) at line 1 column 0",
        ),
        (
            "null",
            "invalid type: null, expected an object (Pet) at line 1 column 4",
        ),
        (
            r#"{"id":1,"#,
            "EOF while parsing a value at line 1 column 8",
        ),
    ] {
        assert_eq!(refuse::<Pet>(json), error, "{json}");
    }
}

#[test]
fn records_are_read_from_a_value() {
    let value = json!({
        "id": 1, "name": "Tib", "owner": null, "friends": [], "weight": null, "x": [1],
    });
    let pet = Pet::deserialize(&value).expect("borrowed");
    assert_eq!(
        serde_json::from_value::<Pet>(value.clone()).expect("owned"),
        pet
    );
    assert_eq!(serde_json::to_value(&pet).expect("written"), value);
}

#[test]
fn records_are_read_from_any_map() {
    let members = [("best", 3), ("a", 1)];
    let map = MapDeserializer::<_, Error>::new(members.into_iter());
    let scores = Scores::deserialize(map).expect("a map");
    assert_eq!(write(&scores), r#"{"best":3,"a":1}"#);
}

#[test]
fn a_newtype_is_what_it_holds() {
    let ids: PetIds = unchanged("[1,2]");
    assert_eq!(ids, PetIds(vec![1, 2]));
    assert_eq!(PetIds::blank(), PetIds(Vec::new()));
}

#[test]
fn the_prelude_can_stand_in_for_fields() {
    assert_eq!(
        <(String, Option<i64>, Box<f64>)>::blank(),
        (String::new(), None, Box::new(0.0))
    );
    assert_eq!(Kind::blank(), Kind::from(""));
}
