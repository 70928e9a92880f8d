//! `[schemas.<name>]`: what single types are called, and which are those of
//! other crates.

use std::collections::BTreeMap;

use super::formats::{self, FormatType};
use super::reader::{Entries, Entry, Reader};
use crate::lock::{Pin, is_name};
use crate::{Place, Pointer, manifest};

/// What the configuration says about a schema.
#[derive(Clone, Debug)]
pub struct SchemaConfig {
    /// Where its name or place is.
    pub place: Place,
    /// Where it stands.
    pub at: Pointer,
    /// What its type is called.
    pub name: Option<Pin>,
    /// The type of another crate that reads and writes it.
    pub ty: Option<FormatType>,
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
        let [a, b, c, d, e] = formats::KEYS;
        let keys = [a, b, c, "name", d, e];
        reader.known(&entries, &format!("the schema `{key}`"), &keys);
        let name = entries.get("name");
        let name = name.and_then(|entry| self::name(reader, entry));
        let ty = ty(reader, &entries);
        let component = Pointer::root()
            .join("components")
            .join("schemas")
            .join(&key);
        let at = Pointer::read(&key).unwrap_or(component);
        let place = schema.place;
        schemas.insert(
            key,
            SchemaConfig {
                place,
                at,
                name,
                ty,
            },
        );
    }
    schemas
}

/// The type of another crate, if there is to be one.
fn ty(reader: &mut Reader, entries: &Entries<'_>) -> Option<FormatType> {
    let Some(path) = entries.get("type") else {
        let others = formats::KEYS.iter().filter_map(|key| entries.get(*key));
        if let Some(other) = others.into_iter().next() {
            let message = format!("`{}` says nothing without `type`", other.key);
            reader.fault(&other.place, message, "add the type, by its whole path");
        }
        return None;
    };
    let ty = formats::described(reader, path, entries, |_| {
        "leave out what is about the crate".to_owned()
    })?;
    let text = || FormatType {
        path: "String".to_owned(),
        krate: None,
    };
    let ty = ty.unwrap_or_else(text);
    if let Some(krate) = ty.krate.as_ref().filter(|krate| krate.version.is_none())
        && !manifest::depends_on(&krate.name)
    {
        let message = format!("nothing says that `{}` has serde for this type", krate.name);
        let help = "add `version`, and `features` with that of serde";
        reader.fault(&path.value_place(), message, help);
        return None;
    }
    Some(ty)
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
