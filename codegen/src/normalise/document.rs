//! The root object, but for its paths.

use std::collections::HashSet;

use indexmap::IndexMap;
use openapiv3::{Server, ServerVariable, Tag};

use super::context::{Context, Cursor};
use super::operation::parameters;
use super::security::{needs, schemes};
use super::{Document, extension};
use crate::load::Object;
use crate::{Code, Diagnostic, Place, Pointer};

/// Reads everything of the document but its operations.
pub fn read(context: &mut Context<'_>, document: &mut Document) {
    let root = context.root();
    if let Some(info) = context.object(&root, "info") {
        document.title = context.label(&info, "title").unwrap_or_default();
        document.version = context.label(&info, "version").unwrap_or_default();
        document.description = context.text(&info, "description");
    }
    document.servers = servers(context, &root);
    for tag in context.objects(&root, "tags") {
        if let Some(name) = context.text(&tag, "name") {
            let description = context.text(&tag, "description");
            document.tags.push(Tag {
                name,
                description,
                ..Tag::default()
            });
        }
    }
    document.security = needs(context, &root).unwrap_or_default();
    document.extensions = extensions(&root);
    if let Some(globals) = context.object(&root, extension::GLOBALS) {
        document.globals = parameters(context, &globals);
    }
    if let Some(components) = context.object(&root, "components") {
        schemes(context, &components, document);
        let mut named = HashSet::new();
        for (name, schema) in context
            .object(&components, "schemas")
            .iter()
            .flat_map(Cursor::members)
        {
            let at = match context.file_of(&schema) {
                // The name is that of the schema there, unless it has one already.
                Some(target) if !named.contains(&target) => target,
                _ => schema.at.clone(),
            };
            named.insert(at.clone());
            document.components.push((name.to_owned(), at));
            context.pending.push(schema);
        }
    }
}

/// The extensions of an object.
pub fn extensions(of: &Cursor<'_>) -> IndexMap<String, serde_json::Value> {
    let members = of.node.as_object().into_iter().flat_map(Object::iter);
    members
        .filter(|(key, _)| key.starts_with("x-"))
        .map(|(key, node)| (key.to_owned(), node.to_json()))
        .collect()
}

/// The servers that an object lists.
pub fn servers<'a>(context: &mut Context<'a>, of: &Cursor<'a>) -> Vec<(Pointer, Server)> {
    let mut servers = Vec::new();
    for cursor in context.objects(of, "servers") {
        if cursor.member("url").is_none() {
            let place = Place::Value(cursor.at.clone());
            let message = "a server needs a `url`; it is ignored";
            let diagnostic = Diagnostic::warning(Code::MissingKeyword, place, message)
                .help("add its URL, or remove it")
                .remove(&cursor.at);
            context.diagnostics.push(diagnostic);
        }
        let Some(url) = context.text(&cursor, "url") else {
            continue;
        };
        let mut server = Server {
            url,
            ..Server::default()
        };
        server.description = context.text(&cursor, "description");
        server.extensions = extensions(&cursor);
        // OpenAPI 3.2 has a keyword for what is an extension before.
        if let Some(name) = context.text(&cursor, "name") {
            let id = server.extensions.entry(extension::SERVER_ID.to_owned());
            id.or_insert(name.into());
        }
        let mut variables = IndexMap::new();
        for (name, variable) in context
            .object(&cursor, "variables")
            .iter()
            .flat_map(Cursor::members)
        {
            if variable.node.as_object().is_none() {
                context.invalid(&variable, "an object");
            }
            variables.insert(name.to_owned(), server_variable(context, &variable));
        }
        server.variables = Some(variables).filter(|variables| !variables.is_empty());
        servers.push((cursor.at, server));
    }
    servers
}

fn server_variable<'a>(context: &mut Context<'a>, variable: &Cursor<'a>) -> ServerVariable {
    let mut extensions = extensions(variable);
    let default = context.label(variable, "default");
    if default.is_none() {
        // Of a wrong one, or a wrong variable, enough has been said.
        let absent = variable.node.as_object().is_some() && variable.member("default").is_none();
        extensions.insert(extension::NO_DEFAULT.to_owned(), absent.into());
    }
    ServerVariable {
        enumeration: context.labels(variable, "enum"),
        default: default.unwrap_or_default(),
        description: context.text(variable, "description"),
        extensions,
    }
}
