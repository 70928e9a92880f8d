//! How callers prove who they are, and what for.

use indexmap::IndexMap;
use openapiv3::{
    APIKeyLocation, AuthorizationCodeOAuth2Flow, ClientCredentialsOAuth2Flow, OAuth2Flows,
    PasswordOAuth2Flow, SecurityScheme,
};
use serde_json::json;

use super::context::{Context, Cursor};
use super::document::extensions;
use super::{Document, Need};
use crate::load::Node;
use crate::{Code, Diagnostic, Place};

/// The alternatives that `security` lists; `None` where it is absent.
pub fn needs<'a>(context: &mut Context<'a>, of: &Cursor<'a>) -> Option<Vec<Need>> {
    of.member("security")?;
    let alternatives = context.objects(of, "security");
    let need = |of: Cursor<'a>| {
        let schemes = of.members();
        let scopes = schemes.map(|(name, _)| (name.to_owned(), context.texts(&of, name)));
        scopes.collect()
    };
    Some(alternatives.into_iter().map(need).collect())
}

/// The schemes that are declared under `components`.
pub fn schemes<'a>(context: &mut Context<'a>, components: &Cursor<'a>, document: &mut Document) {
    for (name, cursor) in context
        .object(components, "securitySchemes")
        .iter()
        .flat_map(Cursor::members)
    {
        let Some(cursor) = context.follow(cursor) else {
            continue;
        };
        if kind(context, &cursor) == "mutualtls" {
            let message = format!("`{name}` is a client certificate, which the transport presents");
            let place = Place::Key(cursor.at);
            let advice = Diagnostic::advice(Code::Unsupported, place, message)
                .help("give `ClientBuilder::transport` one that is set up with the certificate");
            context.diagnostics.push(advice);
            document.certificates.push(name.to_owned());
            continue;
        }
        match scheme(context, &cursor) {
            Some(scheme) => document
                .security_schemes
                .push((cursor.at, name.to_owned(), scheme)),
            None => {
                let message =
                    format!("the security scheme `{name}` is of no known kind; it is ignored");
                // Of what is missing, nothing can be shown.
                let known = ["apikey", "http", "oauth2", "openidconnect"];
                let place = match known.contains(&kind(context, &cursor).as_str()) {
                    true => Place::Key(cursor.at),
                    false => Place::Value(cursor.at.join("type")),
                };
                let diagnostic = Diagnostic::warning(Code::Unsupported, place, message)
                    .help("use apiKey, http, mutualTLS, oauth2 or openIdConnect");
                context.diagnostics.push(diagnostic);
            }
        }
    }
}

/// The type of a scheme in small letters. One without a type is what its other
/// keywords say.
fn kind<'a>(context: &mut Context<'a>, cursor: &Cursor<'a>) -> String {
    let has = |key: &str| cursor.node.get(key).is_some_and(|node| *node != Node::Null);
    match context.text(cursor, "type") {
        Some(kind) => kind.to_ascii_lowercase(),
        None if has("scheme") => "http".to_owned(),
        None if has("flows") => "oauth2".to_owned(),
        None if has("openIdConnectUrl") => "openidconnect".to_owned(),
        None => "apikey".to_owned(),
    }
}

fn scheme<'a>(context: &mut Context<'a>, cursor: &Cursor<'a>) -> Option<SecurityScheme> {
    let description = context.text(cursor, "description");
    let extensions = extensions(cursor);
    Some(match kind(context, cursor).as_str() {
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
        "oauth2" => SecurityScheme::OAuth2 {
            flows: flows(context, cursor),
            description,
            extensions,
        },
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

/// The flows in which a program without a browser has a part: it takes neither
/// to the implicit flow, which gives it no token to renew, nor through the
/// first half of the authorization code flow.
fn flows<'a>(context: &mut Context<'a>, scheme: &Cursor<'a>) -> OAuth2Flows {
    let mut flows = OAuth2Flows {
        implicit: None,
        password: None,
        client_credentials: None,
        authorization_code: None,
        extensions: IndexMap::new(),
    };
    let Some(declared) = context.object(scheme, "flows") else {
        return flows;
    };
    flows.client_credentials =
        flow(context, &declared, "clientCredentials").map(|flow| ClientCredentialsOAuth2Flow {
            refresh_url: flow.refresh_url,
            token_url: flow.token_url,
            scopes: flow.scopes,
            extensions: IndexMap::new(),
        });
    flows.password = flow(context, &declared, "password").map(|flow| PasswordOAuth2Flow {
        refresh_url: flow.refresh_url,
        token_url: flow.token_url,
        scopes: flow.scopes,
        extensions: IndexMap::new(),
    });
    flows.authorization_code =
        flow(context, &declared, "authorizationCode").map(|flow| AuthorizationCodeOAuth2Flow {
            authorization_url: String::new(),
            token_url: flow.token_url,
            refresh_url: flow.refresh_url,
            scopes: flow.scopes,
            extensions: IndexMap::new(),
        });
    flows
}

/// What all flows have that end at a token server.
struct Flow {
    token_url: String,
    refresh_url: Option<String>,
    scopes: IndexMap<String, String>,
}

fn flow<'a>(context: &mut Context<'a>, flows: &Cursor<'a>, name: &str) -> Option<Flow> {
    let flow = context.object(flows, name)?;
    let url = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
    let Some(token_url) = url(context.text(&flow, "tokenUrl")) else {
        let message = format!("the flow `{name}` has no `tokenUrl`; it is ignored");
        let place = Place::Key(flow.at.clone());
        let diagnostic = Diagnostic::warning(Code::MissingKeyword, place, message)
            .help("add the URL at which tokens are obtained")
            .update(
                &flow.at,
                json!({ "tokenUrl": "https://auth.example.com/token" }),
            )
            .describe("put the address of the API's tokens in place of this one");
        context.diagnostics.push(diagnostic);
        return None;
    };
    let refresh_url = url(context.text(&flow, "refreshUrl"));
    let mut scopes = IndexMap::new();
    if let Some(declared) = context.object(&flow, "scopes") {
        for (scope, _) in declared.members() {
            let about = context.text(&declared, scope).unwrap_or_default();
            scopes.insert(scope.to_owned(), about);
        }
    }
    Some(Flow {
        token_url,
        refresh_url,
        scopes,
    })
}
