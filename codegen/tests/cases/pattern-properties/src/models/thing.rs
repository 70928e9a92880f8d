// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Thing`.

use std::collections::BTreeMap;

use crate::runtime::model::{Extra, Value, limits, record};

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// Members have names that match `^x-`.
    pub one: Option<BTreeMap<String, String>>,
    /// Members have names that match `^a` or `^b`.
    pub several_of_one_type: Option<BTreeMap<String, i64>>,
    /// Members have names that match `^s` or `^n`.
    pub several_types: Option<BTreeMap<String, Value>>,
    /// Members have names that match `^s`.
    pub like_the_rest: Option<BTreeMap<String, String>>,
    /// Members have names that match `^s`.
    pub unlike_the_rest: Option<BTreeMap<String, Value>>,
    /// Other members have names that match `^x-`.
    pub beside_members: Option<ThingBesideMembers>,
    /// Other members have names that match `^x-`.
    pub nothing_else: Option<ThingNothingElse>,
    /// Other members have names that match `^x-`.
    pub rest_beside_members: Option<ThingRestBesideMembers>,
    /// `names`.
    pub names: Option<BTreeMap<String, String>>,
    /// `names_alone`.
    pub names_alone: Option<BTreeMap<String, Value>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Thing {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `one`.
    #[must_use]
    pub fn one(mut self, one: BTreeMap<String, String>) -> Self {
        self.one = Some(one);
        self
    }

    /// Sets `several_of_one_type`.
    #[must_use]
    pub fn several_of_one_type(
        mut self,
        several_of_one_type: BTreeMap<String, i64>,
    ) -> Self {
        self.several_of_one_type = Some(several_of_one_type);
        self
    }

    /// Sets `several_types`.
    #[must_use]
    pub fn several_types(mut self, several_types: BTreeMap<String, Value>) -> Self {
        self.several_types = Some(several_types);
        self
    }

    /// Sets `like_the_rest`.
    #[must_use]
    pub fn like_the_rest(mut self, like_the_rest: BTreeMap<String, String>) -> Self {
        self.like_the_rest = Some(like_the_rest);
        self
    }

    /// Sets `unlike_the_rest`.
    #[must_use]
    pub fn unlike_the_rest(mut self, unlike_the_rest: BTreeMap<String, Value>) -> Self {
        self.unlike_the_rest = Some(unlike_the_rest);
        self
    }

    /// Sets `beside_members`.
    #[must_use]
    pub fn beside_members(mut self, beside_members: ThingBesideMembers) -> Self {
        self.beside_members = Some(beside_members);
        self
    }

    /// Sets `nothing_else`.
    #[must_use]
    pub fn nothing_else(mut self, nothing_else: ThingNothingElse) -> Self {
        self.nothing_else = Some(nothing_else);
        self
    }

    /// Sets `rest_beside_members`.
    #[must_use]
    pub fn rest_beside_members(
        mut self,
        rest_beside_members: ThingRestBesideMembers,
    ) -> Self {
        self.rest_beside_members = Some(rest_beside_members);
        self
    }

    /// Sets `names`.
    #[must_use]
    pub fn names(mut self, names: BTreeMap<String, String>) -> Self {
        self.names = Some(names);
        self
    }

    /// Sets `names_alone`.
    #[must_use]
    pub fn names_alone(mut self, names_alone: BTreeMap<String, Value>) -> Self {
        self.names_alone = Some(names_alone);
        self
    }
}

record! {
    Thing {
        0: one = optional("one"),
        1: several_of_one_type = optional("several_of_one_type"),
        2: several_types = optional("several_types"),
        3: like_the_rest = optional("like_the_rest"),
        4: unlike_the_rest = optional("unlike_the_rest"),
        5: beside_members = optional("beside_members"),
        6: nothing_else = optional("nothing_else"),
        7: rest_beside_members = optional("rest_beside_members"),
        8: names = optional("names"),
        9: names_alone = optional("names_alone"),
    } keep extra
}

limits! {
    Thing [
        member("one", &[matching("^x-", &[min_length(2)])]),
        member("several_of_one_type", &[matching("^a", &[minimum(1.0)])]),
        member("like_the_rest", &[others(&[], &["^s"], &[max_length(3)])]),
        member("names", &[names(&[max_length(8), pattern("^[a-z]+$")])]),
    ]
}

/// An object.
///
/// Other members have names that match `^x-`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingBesideMembers {
    /// `id`.
    pub id: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl ThingBesideMembers {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

record! {
    ThingBesideMembers {
        0: id = optional("id"),
    } keep extra
}

/// An object.
///
/// Other members have names that match `^x-`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingNothingElse {
    /// `id`.
    pub id: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: BTreeMap<String, String>,
}

impl ThingNothingElse {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

record! {
    ThingNothingElse {
        0: id = optional("id"),
    } collect extra
}

/// An object.
///
/// Other members have names that match `^x-`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingRestBesideMembers {
    /// `id`.
    pub id: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl ThingRestBesideMembers {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

record! {
    ThingRestBesideMembers {
        0: id = optional("id"),
    } keep extra
}
