//! A few models, as the generator writes them.

use std::collections::BTreeMap;

use crate::runtime::model::{
    Extra, Nullable, Unknown, Value, integer_enum, newtype, record, string_enum, union,
};

/// Every presence, and a type that contains itself.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub id: i64,
    pub name: String,
    pub owner: Option<String>,
    pub tag: Option<String>,
    pub weight: Nullable<f64>,
    pub kind: Option<Kind>,
    pub friends: Vec<Pet>,
    pub mother: Option<Box<Pet>>,
    pub extra: Extra,
}

record! {
    Pet {
        0: id,
        1: name,
        2: owner,
        3: [tag],
        4: [weight],
        5: [kind],
        6: friends,
        7: [mother],
    } keep extra
}

/// No members that the document names.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Nothing {
    pub extra: Extra,
}

record! {
    Nothing {} keep extra
}

/// Other members have a type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Scores {
    pub best: i64,
    pub others: BTreeMap<String, i64>,
}

record! {
    Scores {
        0: best,
    } collect others
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    Cat,
    Dog,
    Unknown(Unknown<Self>),
}

string_enum! {
    Kind {
        Cat = "cat",
        Dog = "dog",
    } else Unknown
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Legs {
    Two,
    Four,
    Below,
    Unknown(Unknown<Self, i64>),
}

integer_enum! {
    Legs {
        Two = 2,
        Four = 4,
        Below = -1,
    } else Unknown
}

#[derive(Clone, Debug, PartialEq)]
pub struct PetIds(pub Vec<i64>);

newtype!(PetIds);

/// A member with one possible text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Text {
    pub text: String,
    pub extra: Extra,
}

record! {
    Text {
        0: "type" = "text",
        1: text,
    } keep extra
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Image {
    pub url: String,
    pub extra: Extra,
}

record! {
    Image {
        0: "type" = "image",
        1: url,
    } keep extra
}

/// No field for the tag.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pause {
    pub seconds: i64,
    pub extra: Extra,
}

record! {
    Pause {
        0: seconds,
    } keep extra
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OfPet {
    pub pet: Pet,
    pub extra: Extra,
}

record! {
    OfPet {
        0: "type" = "pet",
        1: pet,
    } keep extra
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Group {
    pub parts: Vec<Part>,
    pub extra: Extra,
}

record! {
    Group {
        0: "type" = "group",
        1: parts,
    } keep extra
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Part {
    Text(Text),
    Image(Box<Image>),
    Pet(Box<OfPet>),
    Group(Group),
    Pause(Pause),
    Unknown(Unknown<Self, Value>),
}

union! {
    Part by "type" {
        Text = "text" | "prose",
        Image = "image",
        Pet = "pet",
        Group = "group",
    } bare {
        Pause = "pause",
    } else Unknown
}

/// One text, or parts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Content {
    Text(String),
    Parts(Vec<Part>),
    Unknown(Unknown<Self, Value>),
}

union! {
    Content by fit {
        Text,
        Parts,
    } else Unknown, text Text
}
