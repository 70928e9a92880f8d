//! The names that were given to lines.

use std::collections::HashMap;

use super::digest::digest;
use super::keys::{self, BODY, EXTRA, TypeKey, path};
use super::text::{Kind, line};
use crate::ir::{Api, Operation, Shape};
use crate::name::{Ident, Names, OperationNames, TypeNames, is_own_reply, is_own_value};

const HEADING: &str = "\
# What callers of this client use by name: what is here keeps its name when the document changes.
# Written by the generator. Delete a line, or the file, to have it named anew.
";

/// The text for the names of `api`.
pub fn write(api: &Api, names: &Names) -> String {
    let mut lines = Vec::new();
    types(api, names, &mut lines);
    operations(api, names, &mut lines);
    servers(api, names, &mut lines);
    let mut simple = |kind, key: &str, name: &Ident| {
        lines.push(line(kind, &[key], &[name.as_str()]));
    };
    for (scheme, names) in api.schemes.iter().zip(&names.schemes) {
        simple(Kind::Credential, &scheme.name, &names.credential);
        if let Some(client) = &names.client {
            simple(Kind::ClientCredential, &scheme.name, client);
        }
    }
    for (what, name) in names.modules() {
        simple(Kind::Module, what, name);
    }
    for (global, name) in api.globals.iter().zip(&names.globals) {
        simple(Kind::Global, &global.name, name);
    }
    for (header, name) in api.headers.iter().zip(&names.headers) {
        simple(Kind::Header, &header.name, name);
    }
    for (header, name) in api.part_headers.iter().zip(&names.part_headers) {
        simple(Kind::PartHeader, &header.name, name);
    }
    for (webhook, name) in api.webhooks.iter().zip(&names.webhooks) {
        if webhook.payload.is_some() {
            simple(Kind::Webhook, &webhook.origin.to_string(), name);
        }
    }
    lines.sort_unstable();
    lines.dedup();
    let lines = lines.into_iter().map(|line| line + "\n");
    HEADING.to_owned() + &lines.collect::<String>()
}

fn types(api: &Api, names: &Names, lines: &mut Vec<String>) {
    let keys = keys::types(api);
    for (key, (def, of)) in keys.iter().zip(api.types.iter().zip(&names.types)) {
        let words = [key.at.as_str(), &digest(api, def)];
        lines.push(line(key.kind, &words, &[of.name.as_str()]));
        members(&def.shape, of, key, lines);
        if let Shape::Struct(_) = def.shape
            && of.rest.as_str() != EXTRA
        {
            lines.push(line(key.rest, &[&key.at], &[of.rest.as_str()]));
        }
    }
    for (old, id) in &names.old.types {
        if let Some(key) = keys.get(id.0) {
            lines.push(line(Kind::WasType, &[&key.at], &[old.as_str()]));
        }
    }
}

/// The members whose names are not what everybody would make of their keys:
/// all others have theirs whatever comes beside them.
fn members(shape: &Shape, names: &TypeNames, key: &TypeKey, lines: &mut Vec<String>) {
    let members = keys::members(shape);
    for (index, (member, name)) in members.iter().zip(&names.members).enumerate() {
        let (kind, own) = match shape {
            Shape::Struct(_) => (key.field, member == name.as_str()),
            Shape::Enum(of) => {
                let wire = of.values.get(index).map_or("", |value| &value.wire);
                (key.variant, is_own_value(wire, name))
            }
            _ => (key.variant, member == name.as_str()),
        };
        if !own {
            lines.push(line(kind, &[&key.at, member], &[name.as_str()]));
        }
    }
}

fn operations(api: &Api, names: &Names, lines: &mut Vec<String>) {
    for (resource, of) in api.resources.iter().zip(&names.resources) {
        let group = [of.module.as_str(), of.name.as_str()];
        lines.push(line(Kind::Group, &[&resource.name], &group));
        for (operation, names) in resource.operations.iter().zip(&of.operations) {
            let method = format!("{}.{}", of.module.as_str(), names.method.as_str());
            let path = path(operation);
            let key = [operation.method, &path, &operation.id];
            lines.push(line(Kind::Method, &key, &[&method, names.base.as_str()]));
            for (param, name) in operation.params.iter().zip(&names.params) {
                if name.as_str() != param.name {
                    let place = format!("{:?}", param.location).to_ascii_lowercase();
                    let key = [operation.method, &path, &place, &param.name];
                    lines.push(line(Kind::Parameter, &key, &[name.as_str()]));
                }
            }
            bodies(operation, names, &path, lines);
        }
    }
    old(api, names, lines);
}

/// The body of an operation, and which of several bodies and responses there are.
fn bodies(operation: &Operation, names: &OperationNames, path: &str, lines: &mut Vec<String>) {
    let method = operation.method;
    if let Some(body) = &operation.body {
        // It is a setter then.
        if !body.required {
            let key = [method, path, BODY, ""];
            lines.push(line(Kind::Parameter, &key, &[names.body.as_str()]));
        }
        if body.only().is_none() {
            for (media, name) in keys::bodies(&body.choices).iter().zip(&names.choices) {
                let key = [method, path, media];
                lines.push(line(Kind::Body, &key, &[name.as_str()]));
            }
        }
    }
    let several = operation.success.len() > 1;
    let success = keys::replies(&operation.success).into_iter();
    let success = success.zip(&names.success).filter(|_| several);
    let success = success.map(|of| (Kind::Output, of));
    let own = operation.errors.iter().zip(&names.errors);
    let own = own.map(|(reply, name)| is_own_reply(reply, name));
    let errors = keys::replies(&operation.errors).into_iter();
    let errors = errors.zip(&names.errors).zip(own);
    let errors = errors.filter_map(|(of, own)| (!own).then_some(of));
    for (kind, ((status, media), name)) in success.chain(errors.map(|of| (Kind::Error, of))) {
        let media = media.first().map_or("", String::as_str);
        let key = [method, path, &status, media];
        lines.push(line(kind, &key, &[name.as_str()]));
    }
}

fn servers(api: &Api, names: &Names, lines: &mut Vec<String>) {
    let keys = keys::servers(&api.servers);
    let servers = api.servers.iter().zip(&names.servers).zip(keys);
    for ((server, of), url) in servers.filter(|((server, _), _)| server.callable) {
        lines.push(line(Kind::Server, &[&url], &[of.name.as_str()]));
        let variables = server.variables.iter().zip(&of.variables).zip(&of.choices);
        for ((variable, name), choice) in variables {
            let key = [url.as_str(), &variable.name];
            if name.as_str() != variable.name {
                lines.push(line(Kind::ServerVariable, &key, &[name.as_str()]));
            }
            let Some(choice) = choice.and_then(|choice| names.choices.get(choice)) else {
                continue;
            };
            lines.push(line(Kind::ServerChoice, &key, &[choice.name.as_str()]));
            for (value, name) in variable.allowed.iter().zip(&choice.values) {
                if !is_own_value(&value.wire, name) {
                    let key = [url.as_str(), &variable.name, &value.wire];
                    lines.push(line(Kind::ServerValue, &key, &[name.as_str()]));
                }
            }
        }
    }
}

/// What operations and groups were called.
fn old(api: &Api, names: &Names, lines: &mut Vec<String>) {
    let operations = api.resources.iter().zip(&names.resources);
    let operations = operations.flat_map(|(of, names)| of.operations.iter().zip(&names.operations));
    let operations: HashMap<_, _> = operations.map(|of| (of.0.index, of)).collect();
    for old in &names.old.methods {
        let group = names.resources.get(old.group).map(|of| of.module.as_str());
        let operation = operations.get(&old.of);
        if let (Some(group), Some((operation, now))) = (group, operation) {
            let name = old.name.as_ref().unwrap_or(&now.method);
            let method = format!("{group}.{}", name.as_str());
            let base = old.base.as_ref().unwrap_or(&now.base).as_str();
            let path = path(operation);
            let key = [operation.method, path.as_str()];
            lines.push(line(Kind::WasMethod, &key, &[&method, base]));
        }
    }
    for old in &names.old.groups {
        if let Some(resource) = api.resources.get(old.of) {
            let names = [old.module.as_str(), old.name.as_str()];
            lines.push(line(Kind::WasGroup, &[&resource.name], &names));
        }
    }
}
