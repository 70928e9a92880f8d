//! The root object, but for its paths.

use indexmap::IndexMap;
use openapiv3::{APIKeyLocation, OAuth2Flows, SecurityScheme, Server, ServerVariable, Tag};

use super::context::{Context, Cursor};
use super::operation::parameters;
use super::{Document, extension};
use crate::load::Node;
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
    document.security = security(context, &root).unwrap_or_default();
    document.extensions = extensions(&root);
    if let Some(globals) = context.object(&root, extension::GLOBALS) {
        document.globals = parameters(context, &globals);
    }
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
pub fn servers<'a>(context: &mut Context<'a>, of: &Cursor<'a>) -> Vec<(Pointer, Server)> {
    let mut servers = Vec::new();
    for cursor in context.objects(of, "servers") {
        if cursor.member("url").is_none() {
            let place = Place::Value(cursor.at.clone());
            let message = "a server needs a `url`; it is ignored";
            let diagnostic = Diagnostic::warning(Code::MissingKeyword, place, message);
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

/// The alternatives that `security` lists; `None` where it is absent.
pub fn security<'a>(context: &mut Context<'a>, of: &Cursor<'a>) -> Option<Vec<Vec<String>>> {
    of.member("security")?;
    let alternatives = context.objects(of, "security");
    let names = |of: Cursor<'_>| of.members().map(|(name, _)| name.to_owned()).collect();
    Some(alternatives.into_iter().map(names).collect())
}

fn schemes<'a>(context: &mut Context<'a>, components: &Cursor<'a>, document: &mut Document) {
    for (name, cursor) in context
        .object(components, "securitySchemes")
        .iter()
        .flat_map(Cursor::members)
    {
        let Some(cursor) = context.follow(cursor) else {
            continue;
        };
        match scheme(context, &cursor) {
            Some(scheme) => document
                .security_schemes
                .push((cursor.at, name.to_owned(), scheme)),
            None => {
                let message =
                    format!("the security scheme `{name}` is of no known kind; it is ignored");
                let diagnostic =
                    Diagnostic::warning(Code::Unsupported, Place::Key(cursor.at), message)
                        .help("apiKey, http, oauth2 and openIdConnect are known");
                context.diagnostics.push(diagnostic);
            }
        }
    }
}

fn scheme<'a>(context: &mut Context<'a>, cursor: &Cursor<'a>) -> Option<SecurityScheme> {
    let description = context.text(cursor, "description");
    let extensions = extensions(cursor);
    // A scheme without a type is what its other keywords say.
    let has = |key: &str| cursor.node.get(key).is_some_and(|node| *node != Node::Null);
    let kind = match context.text(cursor, "type") {
        Some(kind) => kind,
        None if has("scheme") => "http".to_owned(),
        None if has("flows") => "oauth2".to_owned(),
        None if has("openIdConnectUrl") => "openIdConnect".to_owned(),
        None => "apiKey".to_owned(),
    };
    Some(match kind.to_ascii_lowercase().as_str() {
        "apikey" => {
            let location = match context.text(cursor, "in")?.as_str() {
                "header" => APIKeyLocation::Header,
                "query" => APIKeyLocation::Query,
                "cookie" => APIKeyLocation::Cookie,
                _ => return None,
            };
            let name = context.text(cursor, "name")?;
            SecurityScheme::APIKey {
                location,
                name,
                description,
                extensions,
            }
        }
        "http" => {
            let scheme = context.text(cursor, "scheme")?;
            let bearer_format = context.text(cursor, "bearerFormat");
            SecurityScheme::HTTP {
                scheme,
                bearer_format,
                description,
                extensions,
            }
        }
        "oauth2" => {
            let flows = OAuth2Flows {
                implicit: None,
                password: None,
                client_credentials: None,
                authorization_code: None,
                extensions: IndexMap::new(),
            };
            SecurityScheme::OAuth2 {
                flows,
                description,
                extensions,
            }
        }
        "openidconnect" => {
            let open_id_connect_url = context.text(cursor, "openIdConnectUrl").unwrap_or_default();
            SecurityScheme::OpenIDConnect {
                open_id_connect_url,
                description,
                extensions,
            }
        }
        _ => return None,
    })
}
