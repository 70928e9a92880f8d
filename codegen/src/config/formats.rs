//! `[formats]`: what strings of a format are in Rust.

use std::collections::BTreeMap;

use super::reader::{Entries, Entry, Reader};
use crate::ir::TypedId;
use crate::{Place, format, manifest};

/// Formats with a type that nobody has to configure: those of the OpenAPI
/// Format Registry, and what else they are called.
const KNOWN: [(&str, &[&str]); 18] = [
    (
        "uuid::Uuid",
        &["uuid", "guid", "uuid1", "uuid3", "uuid4", "uuid5", "uuid7"],
    ),
    ("jiff::Timestamp", &["date-time"]),
    ("jiff::civil::DateTime", &["date-time-local"]),
    ("jiff::civil::Date", &["date"]),
    ("jiff::civil::Time", &["time", "time-local"]),
    ("jiff::Span", &["duration"]),
    ("url::Url", &["uri", "url", "iri"]),
    ("std::net::IpAddr", &["ip"]),
    ("std::net::Ipv4Addr", &["ipv4"]),
    ("std::net::Ipv6Addr", &["ipv6"]),
    (BASE64, &["byte", "base64"]),
    (BASE64_URL, &["base64url"]),
    ("rust_decimal::Decimal", &["decimal"]),
    // JSON's numbers are too short for some, so they travel as text.
    ("i32", &["int8", "int16", "int32"]),
    ("u32", &["uint8", "uint16", "uint32"]),
    ("i64", &["int64", "double-int"]),
    ("u64", &["uint64"]),
    ("f64", &["float", "double"]),
];

/// Where the types of the runtime are.
pub const RUNTIME: &str = "crate::runtime::model::";
const BASE64: &str = "crate::runtime::model::Base64";
const BASE64_URL: &str = "crate::runtime::model::Base64Url";

/// Crates whose version this generator knows.
const CRATES: [&str; 4] = ["jiff", "rust_decimal", "url", "uuid"];
/// Crates that come with the compiler.
const SYSROOT: [&str; 3] = ["alloc", "core", "std"];
/// Types that have no path.
const PRIMITIVES: [&str; 17] = [
    "String", "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8",
    "u16", "u32", "u64", "u128", "usize",
];

/// What strings of each format are in Rust.
#[derive(Clone, Debug, Default)]
pub struct Formats {
    /// What the configuration says.
    pub own: BTreeMap<String, FormatConfig>,
    /// The types of single schemas, as the configuration calls these, in
    /// alphabetical order.
    pub schemas: Vec<(String, FormatType)>,
}

/// What the configuration says about a format.
#[derive(Clone, Debug)]
pub struct FormatConfig {
    /// Where its name is.
    pub place: Place,
    /// The type; none leaves it text.
    pub ty: Option<FormatType>,
}

/// A type for strings of a format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatType {
    /// The type, with its whole path.
    pub path: String,
    /// The crate that has it, if it is one that a manifest must name.
    pub krate: Option<Crate>,
}

/// A crate to depend on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Crate {
    /// Its name, as Cargo spells it.
    pub name: String,
    /// Which version; none for the one that this generator knows.
    pub version: Option<String>,
    /// The features to enable.
    pub features: Vec<String>,
    /// Whether its default features stay enabled.
    pub default_features: bool,
}

impl Crate {
    fn known(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            version: None,
            features: Vec::new(),
            default_features: true,
        }
    }
}

impl Formats {
    /// The path of the type for a single schema.
    pub fn typed(&self, TypedId(id): TypedId) -> &str {
        let known = self.schemas.get(id);
        // Lowering gives a number to nothing else.
        known.map_or("serde_json::Value", |(_, ty)| ty.path.as_str())
    }

    /// The type for strings of this format, if they are more than text.
    pub fn of(&self, format: &str) -> Option<FormatType> {
        if let Some(own) = self.own.get(format) {
            return own.ty.clone();
        }
        let plain = format.to_ascii_lowercase();
        let mut known = KNOWN.iter();
        let (path, _) = known.find(|(_, names)| names.contains(&plain.as_str()))?;
        let krate = first(path);
        Some(FormatType {
            path: (*path).to_owned(),
            krate: CRATES.contains(&krate).then(|| Crate::known(krate)),
        })
    }
}

/// The first part of a path.
fn first(path: &str) -> &str {
    path.split(|c: char| !c.is_alphanumeric() && c != '_')
        .next()
        .unwrap_or_default()
}

/// Reads the table of all formats.
pub fn read(reader: &mut Reader, all: &Entry<'_>) -> Formats {
    let mut own = BTreeMap::new();
    for (name, entry) in reader.inner(all) {
        let read = match entry.is_table() {
            true => table(reader, &name, &entry),
            false => reader
                .text(&entry)
                .and_then(|path| by_path(reader, &entry, path, false)),
        };
        if let Some(ty) = read {
            let place = entry.place;
            own.insert(name, FormatConfig { place, ty });
        }
    }
    Formats {
        own,
        schemas: Vec::new(),
    }
}

/// A type that is named by nothing but its path; `within` a table of its own.
fn by_path(
    reader: &mut Reader,
    entry: &Entry<'_>,
    path: String,
    within: bool,
) -> Option<Option<FormatType>> {
    if path == "String" {
        return Some(None);
    }
    let krate = origin(reader, entry, &path)?;
    if krate
        .as_deref()
        .is_some_and(|krate| !CRATES.contains(&krate) && !manifest::depends_on(krate))
    {
        let message = format!(
            "nothing says which version of `{}` has this type",
            first(&path)
        );
        let help = match within {
            true => "add `version`, as in Cargo.toml".to_owned(),
            false => format!("write {{ type = \"{path}\", version = \"…\" }}"),
        };
        reader.fault(&entry.value_place(), message, &help);
        return None;
    }
    let krate = krate.as_deref().map(Crate::known);
    Some(Some(FormatType { path, krate }))
}

/// A type with what there is to say about its crate.
fn table(reader: &mut Reader, name: &str, entry: &Entry<'_>) -> Option<Option<FormatType>> {
    let entries = reader.inner(entry);
    reader.known(&entries, &format!("the format `{name}`"), &KEYS);
    let Some(path_entry) = entries.get("type") else {
        let message = format!("the format `{name}` has no `type`");
        reader.fault(
            &entry.place,
            message,
            "add it, such as type = \"uuid::Uuid\"",
        );
        return None;
    };
    described(reader, path_entry, &entries, |path| {
        format!("write {name} = \"{path}\"")
    })
}

/// The keys that describe a type.
pub const KEYS: [&str; 5] = ["crate", "default-features", "features", "type", "version"];

/// The type at `path_entry`, with what the entries beside it say about its
/// crate; none for text. `plain` is how to name a type of a crate that every
/// client depends on.
pub fn described(
    reader: &mut Reader,
    path_entry: &Entry<'_>,
    entries: &Entries<'_>,
    plain: impl Fn(&str) -> String,
) -> Option<Option<FormatType>> {
    let path = reader.text(path_entry)?;
    let Some(version_entry) = entries.get("version") else {
        if let Some(krate) = entries.get("crate").or(entries.get("features")) {
            let message = format!("`{}` says nothing without `version`", krate.key);
            reader.fault(&krate.place, message, "add the version, as in Cargo.toml");
            return None;
        }
        return by_path(reader, path_entry, path, true);
    };
    let origin = origin(reader, path_entry, &path)?;
    let version = self::plain(reader, version_entry, "a version, as in Cargo.toml")?;
    let krate = match entries.get("crate") {
        Some(krate) => Some(self::plain(reader, krate, "the name of a crate")?),
        None => origin.clone(),
    };
    let spelled = krate.as_deref().map(|krate| krate.replace('-', "_"));
    if spelled != origin {
        let message = format!("`{path}` is in no crate of this name");
        let place = entries.get("crate").unwrap_or(path_entry).value_place();
        reader.fault(&place, message, "begin the path with the crate");
        return None;
    }
    let krate = krate?;
    if manifest::depends_on(&krate) {
        let message = format!("every client depends on `{krate}`, in the version that it needs");
        reader.fault(&version_entry.place, message, &plain(&path));
        return None;
    }
    let default = entries.get("default-features");
    let krate = Crate {
        name: krate,
        version: Some(version),
        features: match entries.get("features") {
            Some(features) => reader.texts(features)?,
            None => Vec::new(),
        },
        default_features: default.is_none_or(|flag| reader.flag(flag) != Some(false)),
    };
    let krate = Some(krate);
    Some(Some(FormatType { path, krate }))
}

/// The crate that a type is in: none for one that is always there. `None` where
/// the path is none.
fn origin(reader: &mut Reader, entry: &Entry<'_>, path: &str) -> Option<Option<String>> {
    let shown = path.escape_debug();
    let krate = first(path);
    let (fault, help) = if !format::is_type(path) {
        (
            format!("`{shown}` is no type"),
            "write it with its whole path, such as \"uuid::Uuid\", or \"String\" for text",
        )
    } else if PRIMITIVES.contains(&path) || SYSROOT.contains(&krate) {
        return Some(None);
    } else if ["crate", "self", "super"].contains(&krate) {
        (
            format!("`{shown}` is in no crate that a client depends on"),
            "use a type of another crate",
        )
    } else if path.contains("::") {
        return Some(Some(krate.to_owned()));
    } else {
        (
            format!("`{shown}` has no path"),
            "write it whole, such as \"uuid::Uuid\"",
        )
    };
    reader.fault(&entry.value_place(), fault, help);
    None
}

/// A text for a manifest.
fn plain(reader: &mut Reader, entry: &Entry<'_>, what: &str) -> Option<String> {
    let text = reader.text(entry)?;
    let fit = |c: char| c.is_ascii_alphanumeric() || " _-+.,^~<>=*".contains(c);
    if text.is_empty() || !text.chars().all(fit) {
        let message = format!("`{}` is not {what}", text.escape_debug());
        reader.fault(&entry.value_place(), message, "");
        return None;
    }
    Some(text)
}
