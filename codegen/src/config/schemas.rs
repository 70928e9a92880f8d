//! `[schemas.<name>]`: what single types are called.

use std::collections::BTreeMap;

use super::reader::{Entry, Reader};
use crate::lock::{Pin, is_name};
use crate::{Place, Pointer};

/// What the configuration says about a schema.
#[derive(Clone, Debug)]
pub struct SchemaConfig {
    /// Where its name or place is.
    pub place: Place,
    /// Where it stands.
    at: Pointer,
    /// What its type is called.
    pub name: Option<Pin>,
}

impl SchemaConfig {
    /// Whether it is about the schema at this place.
    pub fn is(&self, at: &Pointer) -> bool {
        self.at == *at
    }
}

/// Reads the table of all schemas: by their names, or as a reference would name
/// them.
pub fn read(reader: &mut Reader, all: &Entry<'_>) -> BTreeMap<String, SchemaConfig> {
    let mut schemas = BTreeMap::new();
    for (key, schema) in reader.inner(all) {
        let entries = reader.inner(&schema);
        reader.known(&entries, &format!("the schema `{key}`"), &["name"]);
        let name = entries.get("name");
        let name = name.and_then(|entry| self::name(reader, entry));
        let component = Pointer::root()
            .join("components")
            .join("schemas")
            .join(&key);
        let at = Pointer::read(&key).unwrap_or(component);
        let place = schema.place;
        schemas.insert(key, SchemaConfig { place, at, name });
    }
    schemas
}

/// A name in Rust.
pub fn name(reader: &mut Reader, entry: &Entry<'_>) -> Option<Pin> {
    let name = reader.text(entry)?;
    let place = entry.value_place();
    if !is_name(&name) {
        let message = format!("`{}` cannot be a name in Rust", name.escape_debug());
        let help = "use ASCII letters, digits and `_`, and begin with a letter";
        reader.fault(&place, message, help);
        return None;
    }
    Some(Pin { name, place })
}
