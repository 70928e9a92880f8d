//! What concerns the whole API: servers, proofs of identity, retries.

use std::time::Duration;

use indexmap::IndexMap;
use openapiv3::{APIKeyLocation, SecurityScheme};
use serde_json::Value;

use super::Lowering;
use crate::config::is_env;
use crate::ir::{Api, Location, Retry, Scheme, SchemeKind, Security, Server, ServerVariable};
use crate::normalise::extension;
use crate::{Code, Diagnostic, Place, Pointer};

/// Reads everything of the API but its types and operations.
pub fn read(lowering: &mut Lowering<'_>) -> Api {
    let document = lowering.document;
    let mut api = Api {
        title: document.title.trim().to_owned(),
        version: document.version.clone(),
        description: document.description.clone().unwrap_or_default(),
        servers: document.servers.iter().map(server).collect(),
        ..Api::default()
    };
    if api.title.is_empty() {
        api.title = "API".to_owned();
    }
    let alone = document.security_schemes.len() == 1;
    for (origin, name, declared) in &document.security_schemes {
        if let Some(mut scheme) = scheme(origin, name, declared, &api.title, alone) {
            let configured = lowering.config.security.get(name);
            if let Some(env) = configured.and_then(|scheme| scheme.env.as_ref()) {
                scheme.env.clone_from(env);
            }
            api.schemes.push(scheme);
        } else {
            let message = format!("the security scheme `{name}` is not generated");
            let place = Place::Key(origin.clone());
            let help = "set what it needs with `ClientBuilder::header`";
            let diagnostic = Diagnostic::warning(Code::Unsupported, place, message).help(help);
            lowering.diagnostics.push(diagnostic);
        }
    }
    let at = Pointer::root().join("security");
    api.security = security(lowering, &api.schemes, &document.security, &at);
    api.retry = retry(&document.extensions);
    api
}

/// A server of the document.
pub fn server(declared: &openapiv3::Server) -> Server {
    let name = declared
        .extensions
        .get(extension::SERVER_ID)
        .and_then(Value::as_str);
    let variables = declared
        .variables
        .iter()
        .flatten()
        .map(|(name, variable)| ServerVariable {
            name: name.clone(),
            default: variable.default.clone(),
            allowed: variable.enumeration.clone(),
        });
    Server {
        url: declared.url.clone(),
        name: name.map(str::to_owned),
        variables: variables.collect(),
    }
}

fn scheme(
    origin: &Pointer,
    name: &str,
    declared: &SecurityScheme,
    title: &str,
    alone: bool,
) -> Option<Scheme> {
    let (kind, description, extensions) = match declared {
        SecurityScheme::APIKey {
            location,
            name,
            description,
            extensions,
        } => {
            let location = match location {
                APIKeyLocation::Query => Location::Query,
                APIKeyLocation::Header => Location::Header,
                APIKeyLocation::Cookie => Location::Cookie,
            };
            (
                SchemeKind::ApiKey(location, name.clone()),
                description,
                extensions,
            )
        }
        SecurityScheme::HTTP {
            scheme,
            description,
            extensions,
            ..
        } => {
            let kind = match scheme.to_ascii_lowercase().as_str() {
                "bearer" => SchemeKind::Bearer,
                "basic" => SchemeKind::Basic,
                _ => return None,
            };
            (kind, description, extensions)
        }
        // Whoever has gone through the flow holds a bearer token.
        SecurityScheme::OAuth2 {
            description,
            extensions,
            ..
        }
        | SecurityScheme::OpenIDConnect {
            description,
            extensions,
            ..
        } => (SchemeKind::Bearer, description, extensions),
    };
    let asked = extensions
        .get(extension::ENV)
        .and_then(Value::as_str)
        .filter(|env| is_env(env));
    let env = asked.map_or_else(|| env(title, name, &kind, alone), str::to_owned);
    let description = description.clone().unwrap_or_default();
    Some(Scheme {
        origin: origin.clone(),
        name: name.to_owned(),
        description,
        kind,
        env,
    })
}

/// The name of the environment variable for a credential: the API's title
/// without the word API, then the kind of credential, or the scheme's own name
/// where there are several.
fn env(title: &str, scheme: &str, kind: &SchemeKind, alone: bool) -> String {
    let shout = |text: &str| {
        let letters = text
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' });
        letters.collect::<String>().to_ascii_uppercase()
    };
    let product: Vec<_> = title
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty() && !word.eq_ignore_ascii_case("api"))
        .map(shout)
        .collect();
    let product = product.join("_");
    let credential = match kind {
        _ if !alone => split_words(scheme),
        SchemeKind::Basic => "BASIC_AUTH".to_owned(),
        SchemeKind::Bearer | SchemeKind::ApiKey(..) => "API_KEY".to_owned(),
    };
    let name = format!("{product}_{credential}");
    let name = name.trim_matches('_');
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("API_{name}")
    } else {
        name.to_owned()
    }
}

/// `apiKey` as `API_KEY`.
fn split_words(name: &str) -> String {
    let mut words = String::new();
    let mut lower = false;
    for c in name.chars() {
        if !c.is_ascii_alphanumeric() {
            words.push('_');
        } else {
            if lower && c.is_ascii_uppercase() {
                words.push('_');
            }
            words.push(c.to_ascii_uppercase());
        }
        lower = c.is_ascii_lowercase() || c.is_ascii_digit();
    }
    words
}

/// The schemes by index. An alternative with a scheme that is not there cannot
/// be met and falls away.
pub fn security(
    lowering: &mut Lowering<'_>,
    schemes: &[Scheme],
    alternatives: &[Vec<String>],
    at: &Pointer,
) -> Security {
    let mut security = Security::new();
    for (index, names) in alternatives.iter().enumerate() {
        let find = |name: &String| schemes.iter().position(|scheme| scheme.name == *name);
        match names.iter().map(find).collect::<Option<Vec<_>>>() {
            Some(set) => security.push(set),
            None => {
                let declared = |name: &&String| {
                    lowering
                        .document
                        .security_schemes
                        .iter()
                        .any(|(_, known, _)| known == *name)
                };
                for name in names.iter().filter(|name| !declared(name)) {
                    let message = format!("the security scheme `{name}` is not declared");
                    let place = Place::Value(at.index(index));
                    let help = "declare it under `components.securitySchemes`";
                    let warning = Diagnostic::warning(Code::DanglingReference, place, message);
                    lowering.diagnostics.push(warning.help(help));
                }
            }
        }
    }
    security
}

/// What the extensions of an object say about retries. Both vendors' forms may
/// stand side by side; each adds what the other leaves open.
pub fn retry(extensions: &IndexMap<String, Value>) -> Option<Retry> {
    let speakeasy = extensions.get(extension::RETRIES);
    let fern = extensions.get(extension::RETRY_STRATEGY);
    speakeasy.or(fern)?;
    let number = |of: Option<&Value>, way: &[&str]| {
        let found = way.iter().try_fold(of?, |value, key| value.get(key))?;
        found
            .as_f64()
            .filter(|value| value.is_finite() && *value >= 0.0)
    };
    let millis = |of, way: &[&str]| {
        let value = number(of, way)?.min(1e12);
        Some(Duration::from_millis(value as u64))
    };
    let none = speakeasy
        .and_then(|value| value.get("strategy"))
        .and_then(Value::as_str)
        == Some("none");
    Some(Retry {
        initial_delay: millis(speakeasy, &["backoff", "initialInterval"])
            .or(millis(fern, &["initialDelay"])),
        max_delay: millis(speakeasy, &["backoff", "maxInterval"]).or(millis(fern, &["maxDelay"])),
        max_attempts: if none {
            Some(1)
        } else {
            number(fern, &["maxAttempts"]).map(|n| n as u32)
        },
        max_elapsed: millis(speakeasy, &["backoff", "maxElapsedTime"]),
        exponent: number(speakeasy, &["backoff", "exponent"]).filter(|value| *value >= 1.0),
        statuses: statuses(speakeasy.and_then(|value| value.get("statusCodes"))),
        connection_errors: speakeasy
            .and_then(|value| value.get("retryConnectionErrors"))
            .and_then(Value::as_bool),
    })
}

/// Ranges of statuses, given as numbers, their digits, or as `5XX`.
fn statuses(codes: Option<&Value>) -> Vec<(u16, u16)> {
    let range = |code: &Value| {
        let text = code
            .as_str()
            .map_or_else(|| code.to_string(), str::to_owned);
        if let Some(hundreds) = text.to_ascii_uppercase().strip_suffix("XX") {
            let hundreds: u16 = hundreds.parse().ok().filter(|n| (1..=9).contains(n))?;
            return Some((hundreds * 100, hundreds * 100 + 99));
        }
        let status = text.parse().ok().filter(|n| (100..=999).contains(n))?;
        Some((status, status))
    };
    codes
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(range)
        .collect()
}
