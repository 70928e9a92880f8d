// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Pet`.

use std::collections::BTreeMap;

use crate::runtime::model::{Extra, Nullable, Unknown, Value, limits, record, union};
use super::{Ball, Bone, House, Name, Owner, Plain, Tree};

/// An object.
///
/// From 1 to 20 members. `age` needs `born` beside it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// `name`.
    pub name: Name,
    /// At least 3 characters.
    pub code: Option<String>,
    /// Greater than 0. Less than 30.
    pub age: Option<i64>,
    /// `born`.
    pub born: Option<String>,
    /// Greater than -1.5. A multiple of 0.01.
    pub weight: Nullable<f64>,
    /// At most 3 items. No item twice.
    pub tags: Option<Vec<String>>,
    /// `size`.
    pub size: Option<(i64, i64)>,
    /// At most 2 members.
    pub labels: Option<BTreeMap<String, String>>,
    /// `friends`.
    pub friends: Option<Vec<Pet>>,
    /// `home`.
    pub home: Option<PetHome>,
    /// `toy`.
    pub toy: Option<PetToy>,
    /// `plain`.
    pub plain: Option<Plain>,
    /// `owner`.
    pub owner: Option<Owner>,
    /// Matches `^x`.
    pub password: Option<String>,
    /// `tree`.
    pub tree: Option<Tree>,
    /// Matches `(?P<year>\d+)`.
    pub python: Option<String>,
    /// Matches `/^a+$/i`.
    pub perl: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Pet {
    /// A value with everything that must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            code: None,
            age: None,
            born: None,
            weight: Nullable::Absent,
            tags: None,
            size: None,
            labels: None,
            friends: None,
            home: None,
            toy: None,
            plain: None,
            owner: None,
            password: None,
            tree: None,
            python: None,
            perl: None,
            extra: Default::default(),
        }
    }

    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `age`.
    #[must_use]
    pub fn age(mut self, age: i64) -> Self {
        self.age = Some(age);
        self
    }

    /// Sets `born`.
    #[must_use]
    pub fn born(mut self, born: impl Into<String>) -> Self {
        self.born = Some(born.into());
        self
    }

    /// Sets `weight`.
    #[must_use]
    pub fn weight(mut self, weight: impl Into<Nullable<f64>>) -> Self {
        self.weight = weight.into();
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: (i64, i64)) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `labels`.
    #[must_use]
    pub fn labels(mut self, labels: BTreeMap<String, String>) -> Self {
        self.labels = Some(labels);
        self
    }

    /// Sets `friends`.
    #[must_use]
    pub fn friends(mut self, friends: Vec<Pet>) -> Self {
        self.friends = Some(friends);
        self
    }

    /// Sets `home`.
    #[must_use]
    pub fn home(mut self, home: PetHome) -> Self {
        self.home = Some(home);
        self
    }

    /// Sets `toy`.
    #[must_use]
    pub fn toy(mut self, toy: PetToy) -> Self {
        self.toy = Some(toy);
        self
    }

    /// Sets `plain`.
    #[must_use]
    pub fn plain(mut self, plain: Plain) -> Self {
        self.plain = Some(plain);
        self
    }

    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: Owner) -> Self {
        self.owner = Some(owner);
        self
    }

    /// Sets `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `tree`.
    #[must_use]
    pub fn tree(mut self, tree: Tree) -> Self {
        self.tree = Some(tree);
        self
    }

    /// Sets `python`.
    #[must_use]
    pub fn python(mut self, python: impl Into<String>) -> Self {
        self.python = Some(python.into());
        self
    }

    /// Sets `perl`.
    #[must_use]
    pub fn perl(mut self, perl: impl Into<String>) -> Self {
        self.perl = Some(perl.into());
        self
    }
}

record! {
    Pet {
        0: name = required("name"),
        1: code = optional("code"),
        2: age = optional("age"),
        3: born = optional("born"),
        4: weight = nullable("weight"),
        5: tags = optional("tags"),
        6: size = optional("size"),
        7: labels = optional("labels"),
        8: friends = optional("friends"),
        9: home = optional("home"),
        10: toy = optional("toy"),
        11: plain = optional("plain"),
        12: owner = optional("owner"),
        13: password = optional("password"),
        14: tree = optional("tree"),
        15: python = optional("python"),
        16: perl = optional("perl"),
    } keep extra
}

limits! {
    Pet [
        min_members(1),
        max_members(20),
        member("age", &[above(0.0), below(30.0)]),
        member("weight", &[above(-1.5), multiple_of(0.01)]),
        member("tags", &[max_items(3), unique_items(), items(0, &[pattern("^(?!no)")])]),
        member("size", &[item(0, &[minimum(1.0)])]),
        member("labels", &[max_members(2), others(&[], &[], &[max_length(3)]), names(&[pattern("^[a-z]+$")])]),
        member("friends", &[items(0, &[is::<super::Pet>()])]),
        member("home", &[is::<super::PetHome>()]),
        member("toy", &[is::<super::PetToy>()]),
        member("owner", &[is::<super::Owner>()]),
        member("password", &[pattern("^x")]),
        member("tree", &[is::<super::Tree>()]),
        together("age", &["born"]),
        is::<super::Base>(),
        member("code", &[min_length(3)]),
    ]
}

/// One of these shapes.
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

union! {
    PetHome by fit {
        House,
        Number,
        String,
    } else Unknown
}

limits! {
    PetHome [
        any(&[object(&["rooms"], &[is::<super::House>()]), text(&[min_length(2)]), number(&[maximum(9.0)])]),
    ]
}

/// One of these shapes.
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

union! {
    PetToy by "kind" {
        Ball = "ball",
        Bone = "bone",
    } else Unknown
}

limits! {
    PetToy [
        tagged("kind", &[(&["ball"], &[is::<super::Ball>()]), (&["bone"], &[is::<super::Bone>()])]),
    ]
}
