// The schema `Version`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime;

/// As Semantic Versioning has it. Matches `^\d+\.\d+\.\d+$`.
pub type Version = runtime::Typed<semver::Version>;
