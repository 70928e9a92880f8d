//! The root object, but for its paths.

use indexmap::IndexMap;
use openapiv3::{Server, ServerVariable, Tag};

use super::Document;
use super::context::{Context, Cursor};
use super::security::{needs, schemes};
use crate::{Code, Diagnostic, Place};

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
    if let Some(components) = context.object(&root, "components") {
        schemes(context, &components, document);
        for (name, schema) in context
            .object(&components, "schemas")
            .iter()
            .flat_map(Cursor::members)
        {
            document
                .components
                .push((name.to_owned(), schema.at.clone()));
            context.pending.push(schema);
        }
    }
    if let Some(webhooks) = context.object(&root, "webhooks") {
        let message = "webhooks are received by servers; no call is generated for them";
        let place = Place::Key(webhooks.at);
        let diagnostic = Diagnostic::warning(Code::Unsupported, place, message);
        context.diagnostics.push(Diagnostic {
            severity: crate::Severity::Advice,
            ..diagnostic
        });
    }
}

/// The extensions of an object.
pub fn extensions(of: &Cursor<'_>) -> IndexMap<String, serde_json::Value> {
    let members = of.members().filter(|(key, _)| key.starts_with("x-"));
    members
        .map(|(key, member)| (key.to_owned(), member.node.to_json()))
        .collect()
}

/// The servers that an object lists.
pub fn servers<'a>(context: &mut Context<'a>, of: &Cursor<'a>) -> Vec<Server> {
    let mut servers = Vec::new();
    for cursor in context.objects(of, "servers") {
        let Some(url) = context.text(&cursor, "url") else {
            continue;
        };
        let mut server = Server {
            url,
            ..Server::default()
        };
        server.description = context.text(&cursor, "description");
        server.extensions = extensions(&cursor);
        let mut variables = IndexMap::new();
        for (name, variable) in context
            .object(&cursor, "variables")
            .iter()
            .flat_map(Cursor::members)
        {
            let variable = ServerVariable {
                enumeration: context.texts(&variable, "enum"),
                default: context.label(&variable, "default").unwrap_or_default(),
                description: context.text(&variable, "description"),
                extensions: IndexMap::new(),
            };
            variables.insert(name.to_owned(), variable);
        }
        server.variables = Some(variables).filter(|variables| !variables.is_empty());
        servers.push(server);
    }
    servers
}
