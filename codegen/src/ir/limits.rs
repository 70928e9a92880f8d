//! What values must keep to beyond their types.

use super::TypeId;

/// One limit of a value. As in JSON Schema, it concerns values of its own kind
/// only: a number has no length.
#[derive(Clone, Debug, PartialEq)]
pub enum Limit {
    /// At least so many characters.
    MinLength(usize),
    /// At most so many characters.
    MaxLength(usize),
    /// A regular expression of ECMA-262 that matches some part of a text.
    Pattern(String),
    /// At least this.
    Minimum(f64),
    /// More than this.
    Above(f64),
    /// At most this.
    Maximum(f64),
    /// Less than this.
    Below(f64),
    /// Any number of these.
    MultipleOf(f64),
    /// At least so many items.
    MinItems(usize),
    /// At most so many items.
    MaxItems(usize),
    /// No item is there twice.
    UniqueItems,
    /// Those of the item at an index.
    Item(usize, Vec<Limit>),
    /// Those of the items from an index on.
    Items(usize, Vec<Limit>),
    /// At least so many members.
    MinMembers(usize),
    /// At most so many members.
    MaxMembers(usize),
    /// Those of the names of all members.
    Names(Vec<Limit>),
    /// Those of a member.
    Member(String, Vec<Limit>),
    /// Those of members whose names match a pattern.
    Matching(String, Vec<Limit>),
    /// Those of members that have none of these names, and match none of these
    /// patterns.
    Others(Vec<String>, Vec<String>, Vec<Limit>),
    /// Where the first member is, the others are too.
    Together(String, Vec<String>),
    /// All members of at least one of these lists are there.
    OneOf(Vec<Vec<String>>),
    /// Those of a type.
    Is(TypeId),
    /// Those that go with the text of a member.
    Tagged(String, Vec<(Vec<String>, Vec<Limit>)>),
    /// Those of one of the alternatives that the value can be.
    Any(Vec<Alternative>),
}

/// One of the shapes that a value may have.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// What values it may be.
    pub kind: Kind,
    /// Its limits.
    pub limits: Vec<Limit>,
}

/// Of what kind a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Of any, or several.
    Any,
    /// Text.
    Text,
    /// True or false.
    Truth,
    /// A whole number.
    Whole,
    /// A number.
    Number,
    /// A list.
    List,
    /// An object with these members.
    Object(Vec<String>),
}

impl Limit {
    /// The limits of parts that this is made of.
    pub fn parts(&self) -> Vec<&Vec<Limit>> {
        match self {
            Self::Item(_, of)
            | Self::Items(_, of)
            | Self::Names(of)
            | Self::Member(_, of)
            | Self::Matching(_, of)
            | Self::Others(_, _, of) => vec![of],
            Self::Tagged(_, variants) => variants.iter().map(|(_, of)| of).collect(),
            Self::Any(alternatives) => alternatives.iter().map(|one| &one.limits).collect(),
            _ => Vec::new(),
        }
    }

    fn parts_mut(&mut self) -> Vec<&mut Vec<Limit>> {
        match self {
            Self::Item(_, of)
            | Self::Items(_, of)
            | Self::Names(of)
            | Self::Member(_, of)
            | Self::Matching(_, of)
            | Self::Others(_, _, of) => vec![of],
            Self::Tagged(_, variants) => variants.iter_mut().map(|(_, of)| of).collect(),
            Self::Any(alternatives) => {
                let limits = alternatives.iter_mut().map(|one| &mut one.limits);
                limits.collect()
            }
            _ => Vec::new(),
        }
    }
}

/// Changes the types that limits are those of.
pub fn retarget(limits: &mut [Limit], to: &impl Fn(TypeId) -> TypeId) {
    for limit in limits {
        match limit {
            Limit::Is(id) => *id = to(*id),
            other => {
                for part in other.parts_mut() {
                    retarget(part, to);
                }
            }
        }
    }
}

/// The limits that say something: a type says something where `speaks` holds.
pub fn prune(limits: &[Limit], speaks: &impl Fn(TypeId) -> bool) -> Vec<Limit> {
    let mut kept = limits.to_vec();
    kept.retain_mut(|limit| match limit {
        Limit::Is(id) => speaks(*id),
        other => {
            let mut parts = other.parts_mut();
            let whole = parts.is_empty();
            for part in &mut parts {
                **part = prune(part, speaks);
            }
            // What one alternative allows without a limit, all allow.
            whole || parts.iter().any(|part| !part.is_empty())
        }
    });
    kept
}
