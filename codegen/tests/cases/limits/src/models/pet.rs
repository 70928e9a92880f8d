// The schema `Pet`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::{Extra, Nullable, Unknown, Value, limits, record, setters, union};
use super::{Ball, Bone, House, Name, Owner, Plain, Tree};

/// From 1 to 20 members. `age` needs `born` beside it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: Name,
    /// At least 3 characters.
    pub code: Option<String>,
    /// Greater than 0. Less than 30.
    pub age: Option<i64>,
    pub born: Option<String>,
    /// Greater than -1.5. A multiple of 0.01.
    pub weight: Nullable<f64>,
    /// At most 3 items. No item twice.
    pub tags: Option<Vec<String>>,
    pub size: Option<(i64, i64)>,
    /// At most 2 members.
    pub labels: Option<BTreeMap<String, String>>,
    pub friends: Option<Vec<Pet>>,
    pub home: Option<PetHome>,
    pub toy: Option<PetToy>,
    pub plain: Option<Plain>,
    pub owner: Option<Owner>,
    /// Matches `^x`.
    pub password: Option<String>,
    pub tree: Option<Tree>,
    /// Matches `(?P<year>\d+)`.
    pub python: Option<String>,
    /// Matches `/^a+$/i`.
    pub perl: Option<String>,
    pub extra: Extra,
}
record!(Pet {
    0: name, 1: [code], 2: [age], 3: [born], 4: [weight], 5: [tags], 6: [size], 7: [labels], 8: [friends], 9: [home],
    10: [toy], 11: [plain], 12: [owner], 13: [password], 14: [tree], 15: [python], 16: [perl],
} keep extra);
impl Pet {
    /// A value with everything that must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(), code: None, age: None, born: None, weight: Nullable::Absent, tags: None, size: None,
            labels: None, friends: None, home: None, toy: None, plain: None, owner: None, password: None, tree: None,
            python: None, perl: None, extra: Default::default(),
        }
    }
}
setters!(Pet {
    code: impl Into<String> = Some(code.into()),
    age: i64 = Some(age),
    born: impl Into<String> = Some(born.into()),
    weight: impl Into<Nullable<f64>> = weight.into(),
    tags: impl IntoIterator<Item = impl Into<String>> = Some(tags.into_iter().map(Into::into).collect()),
    size: (i64, i64) = Some(size),
    labels: BTreeMap<String, String> = Some(labels),
    friends: Vec<Pet> = Some(friends),
    home: impl Into<PetHome> = Some(home.into()),
    toy: PetToy = Some(toy),
    plain: Plain = Some(plain),
    owner: Owner = Some(owner),
    password: impl Into<String> = Some(password.into()),
    tree: Tree = Some(tree),
    python: impl Into<String> = Some(python.into()),
    perl: impl Into<String> = Some(perl.into()),
});
limits!(Pet [
    min_members(1), max_members(20), member("age", &[above(0.0), below(30.0)]),
    member("weight", &[above(-1.5), multiple_of(0.01)]),
    member("tags", &[max_items(3), unique_items(), items(0, &[pattern("^(?!no)")])]),
    member("size", &[item(0, &[minimum(1.0)])]),
    member("labels", &[max_members(2), others(&[], &[], &[max_length(3)]), names(&[pattern("^[a-z]+$")])]),
    member("friends", &[items(0, &[is::<super::Pet>()])]), member("home", &[is::<super::PetHome>()]),
    member("toy", &[is::<super::PetToy>()]), member("owner", &[is::<super::Owner>()]),
    member("password", &[pattern("^x")]), member("tree", &[is::<super::Tree>()]), together("age", &["born"]),
    is::<super::Base>(), member("code", &[min_length(3)]),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PetHome {
    /// `House`.
    House(House),
    /// `String`.
    String(String),
    /// `Number`.
    Number(f64),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(PetHome by fit { House, Number, String } else Unknown, text String);
limits!(PetHome [any(&[object(&["rooms"], &[is::<super::House>()]), text(&[min_length(2)]), number(&[maximum(9.0)])])]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PetToy {
    /// Where `kind` is `ball`.
    Ball(Ball),
    /// Where `kind` is `bone`.
    Bone(Bone),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(PetToy by "kind" { Ball = "ball", Bone = "bone" } else Unknown);
limits!(PetToy [tagged("kind", &[(&["ball"], &[is::<super::Ball>()]), (&["bone"], &[is::<super::Bone>()])])]);
