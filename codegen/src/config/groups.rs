//! `[groups.<tag>]`: what groups of operations are called.

use std::collections::BTreeMap;

use super::reader::{Entry, Reader};
use crate::Place;
use crate::lock::Pin;

/// What the configuration says about a group.
#[derive(Clone, Debug)]
pub struct GroupConfig {
    /// Where its tag is.
    pub place: Place,
    /// What its module, and the method that leads to it, are called.
    pub name: Option<Pin>,
}

/// Reads the table of all groups.
pub fn read(reader: &mut Reader, all: &Entry<'_>) -> BTreeMap<String, GroupConfig> {
    let mut groups = BTreeMap::new();
    for (tag, group) in reader.inner(all) {
        let entries = reader.inner(&group);
        reader.known(&entries, &format!("the group `{tag}`"), &["name"]);
        let name = entries.get("name");
        let name = name.and_then(|entry| super::schemas::name(reader, entry));
        let place = group.place;
        groups.insert(tag, GroupConfig { place, name });
    }
    groups
}
