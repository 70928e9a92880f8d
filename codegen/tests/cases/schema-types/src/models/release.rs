// The schema `Release`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime;
use crate::runtime::model::{Extra, Nullable, Unknown, Value, record, union};
use super::{Downloads, Host, Version};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Release {
    /// As Semantic Versioning has it. Example: `1.2.3`
    pub version: Version,
    /// What it goes with. Example: `>=1`
    pub range: runtime::Typed<semver::VersionReq>,
    pub counts: Nullable<Downloads>,
    pub older: Option<Vec<Version>>,
    pub hosts: Option<BTreeMap<String, Host>>,
    pub next: Option<ReleaseNext>,
    pub extra: Extra,
}
record!(Release { 0: version, 1: range, 2: [counts], 3: [older], 4: [hosts], 5: [next] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReleaseNext {
    /// `Version`.
    Version(Version),
    /// `Release`.
    Release(Box<Release>),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(ReleaseNext by fit { Release, Version } else Unknown);
