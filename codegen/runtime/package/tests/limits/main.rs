//! What the generator makes of limits, and what callers hear who ask whether they keep to them.

#![cfg(feature = "validate")]
#![allow(dead_code, reason = "a library offers more than its tests use")]

#[path = "../../../src/mod.rs"]
pub mod runtime;

#[path = "../../../../tests/cases/limits/src/client.rs"]
#[rustfmt::skip]
mod client;
#[path = "../../../../tests/cases/limits/src/models/mod.rs"]
#[rustfmt::skip]
mod models;
#[path = "../../../../tests/cases/limits/src/pets.rs"]
#[rustfmt::skip]
mod pets;
#[path = "../../../../tests/cases/limits/src/servers.rs"]
#[rustfmt::skip]
mod servers;

use std::collections::BTreeMap;
use std::error::Error as _;

use models::{Ball, House, Owner, Pet, PetHome, PetToy, SearchPetsBody, Tree};
use runtime::validate::Violations;
use runtime::{Client, Error, ErrorKind};

/// A pet that keeps to everything.
fn pet() -> Pet {
    Pet::new("Rex")
}

/// What is told about a pet.
#[track_caller]
fn told(pet: Pet) -> Vec<String> {
    let violations = pet.validate().unwrap_err();
    violations.iter().map(ToString::to_string).collect()
}

#[test]
fn who_keeps_to_everything_hears_nothing() {
    let labels = BTreeMap::from([("colour".to_owned(), "red".to_owned())]);
    let pet = pet()
        .code("abc")
        .age(29)
        .born("spring")
        .weight(19.99)
        .tags(["yes", "maybe"])
        .size((1, -1))
        .labels(labels)
        .friends(vec![Pet::new("Äh")])
        .home(PetHome::House(House::new(1)));
    assert_eq!(pet.validate(), Ok(()));
}

#[test]
fn all_violations_are_told_with_their_places() {
    let friend = Pet::new("").tags(["a", "b", "a"]);
    let pet = Pet::new("rex and more").age(0).friends(vec![pet(), friend]);
    assert_eq!(
        told(pet),
        [
            "`age` needs `born` beside it",
            "age: 0, more than 0 is needed",
            "friends[1].tags: the items 0 and 2 are the same",
            "friends[1].name: 0 characters, at least 1 is needed",
            r#"friends[1].name: "" does not match ^\p{Lu}"#,
            "name: 12 characters, at most 8 are allowed",
            r#"name: "rex and more" does not match ^\p{Lu}"#,
        ]
    );
}

#[test]
fn all_parts_of_an_all_of_count() {
    assert_eq!(
        told(pet().code("ab")),
        ["code: 2 characters, at least 3 are needed"]
    );
    assert_eq!(
        told(pet().code("abcdef")),
        ["code: 6 characters, at most 5 are allowed"]
    );
}

#[test]
fn length_is_in_characters() {
    assert_eq!(Pet::new("Äöüäöüäö").validate(), Ok(()));
}

#[test]
fn hundredths_are_what_is_written() {
    for fine in [0.07, 19.99, 1e15, -1.49, 4.35] {
        assert_eq!(pet().weight(fine).validate(), Ok(()), "{fine}");
    }
    assert_eq!(
        told(pet().weight(0.075)),
        ["weight: 0.075, a multiple of 0.01 is needed"]
    );
    assert_eq!(
        told(pet().weight(f64::NAN)),
        ["JSON has no way to write the number NaN"]
    );
}

#[test]
fn patterns_may_look_around() {
    let told = told(pet().tags(["yes", "nope"]));
    assert_eq!(told, [r#"tags[1]: "nope" does not match ^(?!no)"#]);
}

#[test]
fn elements_of_tuples_and_maps_have_limits() {
    let labels = [("b", "long"), ("B", "x"), ("c", "y")];
    let labels = labels.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(
        told(pet().size((0, 0)).labels(labels.into())),
        [
            "size[0]: 0, at least 1 is needed",
            "labels: 3 members, at most 2 are allowed",
            r#"labels: the name "B": "B" does not match ^[a-z]+$"#,
            "labels.b: 4 characters, at most 3 are allowed",
        ]
    );
}

#[test]
fn the_alternative_that_a_value_is_counts() {
    let home = |home| pet().home(home);
    assert_eq!(home(PetHome::Number(9.0)).validate(), Ok(()));
    assert_eq!(
        told(home(PetHome::Number(9.5))),
        ["home: 9.5, at most 9 is allowed"]
    );
    assert_eq!(
        told(home(PetHome::House(House::new(0)))),
        ["home.rooms: 0, at least 1 is needed"]
    );
    assert_eq!(
        told(home(PetHome::String("x".to_owned()))),
        ["home: 1 character, at least 2 are needed"]
    );
    assert_eq!(
        told(pet().toy(PetToy::Ball(Ball::new().size(1.5)))),
        ["toy.size: 1.5, at most 1 is allowed"]
    );
}

#[test]
fn some_members_are_needed_together() {
    assert_eq!(
        told(pet().owner(Owner::new().phone("1"))),
        ["owner: one of these is needed: mail; phone and prefix"]
    );
    let reachable = Owner::new().phone("1").prefix("2");
    assert_eq!(pet().owner(reachable).validate(), Ok(()));
}

#[test]
fn secrets_are_not_told() {
    let violations = pet().password("hunter2").validate().unwrap_err();
    assert_eq!(
        violations.to_string(),
        "password: [redacted] does not match ^x"
    );
    assert!(!format!("{violations:?}").contains("hunter2"));
}

#[test]
fn types_that_contain_themselves_have_an_end() {
    let mut tree = Tree(BTreeMap::new());
    for depth in 0..500 {
        tree = Tree(BTreeMap::from([(depth.to_string(), tree)]));
    }
    assert_eq!(tree.validate(), Ok(()));
    tree.0.insert("more".to_owned(), Tree(BTreeMap::new()));
    assert_eq!(
        tree.validate().unwrap_err().to_string(),
        "2 members, at most 1 is allowed"
    );
}

#[test]
fn requests_are_checked_with_their_parameters() -> Result<(), Error> {
    let client = Client::builder().build()?;
    let pets = client.pets();
    let list = pets.list().limit(100).tag(["ab"]).validate()?;
    let error = list.limit(101).tag(["a"]).x_token("secret").validate();
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(!error.was_sent());
    assert_eq!(
        error.to_string(),
        "listPets (GET /pets): query parameter `limit`: 101, at most 100 is allowed; \
         query parameter `tag`: [0]: 1 character, at least 2 are needed; \
         header `X-Token`: 6 characters, at least 8 are needed"
    );
    let violations = error.violations().unwrap();
    let first = violations.iter().next().unwrap();
    assert_eq!(first.parameter(), Some("limit"));
    assert_eq!(first.keyword(), "maximum");
    assert_eq!(first.excerpt(), "101");
    assert!(error.source().unwrap().is::<Violations>());
    Ok(())
}

#[test]
fn requests_are_checked_with_their_bodies() -> Result<(), Error> {
    let client = Client::builder().build()?;
    let pets = client.pets();
    let told = |error: Error| error.violations().unwrap().to_string();
    let _ = pets.create(pet()).validate()?;
    let error = pets.create(pet().age(40).born("")).validate();
    assert_eq!(
        told(error.unwrap_err()),
        "body: age: 40, less than 30 is allowed"
    );
    let error = pets.replace_pets(vec![]).validate();
    assert_eq!(
        told(error.unwrap_err()),
        "body: 0 items, at least 1 is needed"
    );
    let form = SearchPetsBody::new().words("ab");
    let error = pets.search(form).validate();
    assert_eq!(
        told(error.unwrap_err()),
        "body: words: 2 characters, at least 3 are needed"
    );
    Ok(())
}

#[test]
fn a_long_list_of_violations_is_counted() {
    let friends = (0..12).map(|_| Pet::new("")).collect();
    let violations = pet().friends(friends).validate().unwrap_err();
    assert_eq!(violations.iter().count(), 24);
    assert!(violations.to_string().ends_with("; and 14 more"));
}
