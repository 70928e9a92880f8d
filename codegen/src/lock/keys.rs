//! What things go by in the text.

use std::collections::{HashMap, HashSet};

use super::text::Kind;
use crate::ir::{Api, Label, Media, Operation, Reply, Server, Shape, TypeId};

/// The place of what is no parameter but a body.
pub const BODY: &str = "body";
/// The field for members without one, as a rule.
pub const EXTRA: &str = "extra";

/// What a type goes by.
pub struct TypeKey {
    /// The kind of its line.
    pub kind: Kind,
    /// The kind of the lines of its fields.
    pub field: Kind,
    /// The kind of the lines of its values or alternatives.
    pub variant: Kind,
    /// The kind of the line of what has no field.
    pub rest: Kind,
    /// Where it stands.
    pub at: String,
}

/// What the types of `api` go by, in their order.
pub fn types(api: &Api) -> Vec<TypeKey> {
    let inputs: HashSet<TypeId> = api.inputs.values().copied().collect();
    let mut seen = HashMap::new();
    let keys = api.types.iter().enumerate().map(|(index, def)| {
        let (kind, field, variant, rest) = match inputs.contains(&TypeId(index)) {
            true => (
                Kind::Input,
                Kind::InputField,
                Kind::InputVariant,
                Kind::InputRest,
            ),
            false => (Kind::Type, Kind::Field, Kind::Variant, Kind::Rest),
        };
        let at = distinct(&mut seen, kind, def.origin.to_string());
        TypeKey {
            kind,
            field,
            variant,
            rest,
            at,
        }
    });
    keys.collect()
}

/// What the members of a type go by, in their order.
pub fn members(shape: &Shape) -> Vec<String> {
    let mut seen = HashMap::new();
    let mut distinct = |key| distinct(&mut seen, Kind::Variant, key);
    match shape {
        Shape::Struct(of) => of.fields.iter().map(|of| of.name.clone()).collect(),
        Shape::Enum(of) => of
            .values
            .iter()
            .map(|of| distinct(of.wire.clone()))
            .collect(),
        Shape::Union(of) => {
            let labels = of.variants.iter().map(|of| match &of.label {
                Label::Name(name) => name.clone(),
                label => crate::dump::label(label),
            });
            labels.map(distinct).collect()
        }
        Shape::Alias(_) | Shape::Newtype(_) => Vec::new(),
    }
}

/// The key, with a number if it was there before: one schema can be made of
/// several types.
fn distinct(seen: &mut HashMap<(Kind, String), usize>, kind: Kind, key: String) -> String {
    let count = seen.entry((kind, key.clone())).or_default();
    *count += 1;
    match *count {
        1 => key,
        count => format!("{key}~{count}"),
    }
}

/// What bodies go by among those of their operation: their media types, which
/// several may have.
pub fn bodies(choices: &[Media]) -> Vec<String> {
    let mut seen = HashMap::new();
    let choices = choices.iter();
    let keys = choices.map(|of| distinct(&mut seen, Kind::Body, of.media_type.clone()));
    keys.collect()
}

/// What responses go by among those of their operation: their status and their
/// media types, of which the first is written.
pub fn replies(replies: &[Reply]) -> Vec<(String, Vec<String>)> {
    let mut seen = HashMap::new();
    let keys = replies.iter().map(reply).map(|(status, media)| {
        let media = media.into_iter().map(|name| {
            let key = distinct(&mut seen, Kind::Error, format!("{status} {name}"));
            key.split_once(' ')
                .map_or(name, |(_, media)| media.to_owned())
        });
        let media = media.collect();
        (status, media)
    });
    keys.collect()
}

fn reply(reply: &Reply) -> (String, Vec<String>) {
    let status = match &reply.statuses {
        None => "default".to_owned(),
        Some(statuses) if statuses.start() == statuses.end() => statuses.start().to_string(),
        Some(statuses) => format!("{}XX", statuses.start() / 100),
    };
    let media = match reply.media_types.as_slice() {
        [] => vec![String::new()],
        names => names.to_vec(),
    };
    (status, media)
}

/// What servers go by: their URLs, which several may have.
pub fn servers(servers: &[Server]) -> Vec<String> {
    let mut seen = HashMap::new();
    let servers = servers.iter();
    let keys = servers.map(|of| distinct(&mut seen, Kind::Server, of.url.clone()));
    keys.collect()
}

/// The path of an operation as the document writes it: several may be one but
/// for what a server does not see of them.
pub fn path(operation: &Operation) -> String {
    let mut steps = operation.origin.segments();
    match (
        operation.origin.file(),
        steps.next().as_deref(),
        steps.next(),
    ) {
        (None, Some("paths"), Some(path)) => path,
        _ => operation.path.clone(),
    }
}
