// The schema `Thing`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::{Extra, Value, limits, record, setters};

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
    pub names: Option<BTreeMap<String, String>>,
    pub names_alone: Option<BTreeMap<String, Value>>,
    pub extra: Extra,
}
record!(Thing {
    0: [one], 1: [several_of_one_type], 2: [several_types], 3: [like_the_rest], 4: [unlike_the_rest],
    5: [beside_members], 6: [nothing_else], 7: [rest_beside_members], 8: [names], 9: [names_alone],
} keep extra);
impl Thing {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Thing {
    one: BTreeMap<String, String> = Some(one),
    several_of_one_type: BTreeMap<String, i64> = Some(several_of_one_type),
    several_types: BTreeMap<String, Value> = Some(several_types),
    like_the_rest: BTreeMap<String, String> = Some(like_the_rest),
    unlike_the_rest: BTreeMap<String, Value> = Some(unlike_the_rest),
    beside_members: ThingBesideMembers = Some(beside_members),
    nothing_else: ThingNothingElse = Some(nothing_else),
    rest_beside_members: ThingRestBesideMembers = Some(rest_beside_members),
    names: BTreeMap<String, String> = Some(names),
    names_alone: BTreeMap<String, Value> = Some(names_alone),
});
limits!(Thing [
    member("one", &[matching("^x-", &[min_length(2)])]),
    member("several_of_one_type", &[matching("^a", &[minimum(1.0)])]),
    member("like_the_rest", &[others(&[], &["^s"], &[max_length(3)])]),
    member("names", &[names(&[max_length(8), pattern("^[a-z]+$")])]),
]);

/// Other members have names that match `^x-`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingBesideMembers {
    pub id: Option<i64>,
    pub extra: Extra,
}
record!(ThingBesideMembers { 0: [id] } keep extra);
impl ThingBesideMembers {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(ThingBesideMembers { id: i64 = Some(id) });

/// Other members have names that match `^x-`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingNothingElse {
    pub id: Option<i64>,
    /// All other members.
    pub extra: BTreeMap<String, String>,
}
record!(ThingNothingElse { 0: [id] } collect extra);
impl ThingNothingElse {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(ThingNothingElse { id: i64 = Some(id) });

/// Other members have names that match `^x-`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingRestBesideMembers {
    pub id: Option<i64>,
    pub extra: Extra,
}
record!(ThingRestBesideMembers { 0: [id] } keep extra);
impl ThingRestBesideMembers {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(ThingRestBesideMembers { id: i64 = Some(id) });
