// The schema `Tree`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::{limits, newtype};

/// At most 1 member.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree(pub BTreeMap<String, Tree>);
newtype!(Tree);
limits!(Tree [max_members(1), others(&[], &[], &[is::<super::Tree>()])]);
