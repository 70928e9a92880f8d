//! Proofs of identity: which there are, and which are needed.

use indexmap::IndexMap;
use openapiv3::{APIKeyLocation, OAuth2Flows, Parameter, SecurityScheme};
use serde_json::{Value, json};

use super::Lowering;
use super::env::Variables;
use crate::ir::{Api, Flow, Flows, Location, Need, Scheme, SchemeKind, Security};
use crate::normalise::{self, OperationPiece, extension};
use crate::{Code, Diagnostic, Place, Pointer};

/// The schemes that the document declares and that can be generated.
pub fn schemes(lowering: &mut Lowering<'_>, variables: &mut Variables) -> Vec<Scheme> {
    let document = lowering.document;
    let mut schemes = Vec::new();
    for (origin, name, declared) in &document.security_schemes {
        if let Some((kind, description)) = kind(declared) {
            schemes.push(Scheme {
                origin: origin.clone(),
                name: name.clone(),
                description: description.clone().unwrap_or_default(),
                kind,
                env: String::new(),
                client_env: None,
            });
        } else {
            let message = format!("the security scheme `{name}` is not generated");
            let place = Place::Key(origin.clone());
            let help = "set what it needs with `ClientBuilder::header`";
            let diagnostic = Diagnostic::warning(Code::Unsupported, place, message).help(help);
            lowering.diagnostics.push(diagnostic);
        }
    }
    // What is asked for comes first, so that nothing else is called that.
    for scheme in &mut schemes {
        let configured = lowering.config.security.get(&scheme.name);
        if let Some(env) = configured.and_then(|settings| settings.env.as_ref()) {
            variables.take(env);
            scheme.env.clone_from(env);
        }
    }
    for scheme in schemes.iter_mut().filter(|scheme| scheme.env.is_empty()) {
        if let Some(asked) = asked(lowering, scheme, variables) {
            scheme.env = asked;
        }
    }
    let alone = document.security_schemes.len() == 1;
    let clients = schemes.iter().filter_map(Scheme::client_credentials);
    let only_client = clients.count() == 1;
    for scheme in &mut schemes {
        if scheme.env.is_empty() {
            scheme.env = variables.proof(&scheme.name, &scheme.kind, alone);
        }
        if scheme.client_credentials().is_some() {
            scheme.client_env = Some(variables.client(&scheme.name, only_client));
        }
    }
    schemes
}

/// The environment variable that the document asks for, if it can be had.
fn asked(
    lowering: &mut Lowering<'_>,
    scheme: &Scheme,
    variables: &mut Variables,
) -> Option<String> {
    let document = lowering.document;
    let mut declared = document.security_schemes.iter();
    let (origin, _, declared) = declared.find(|(_, name, _)| *name == scheme.name)?;
    let asked = extensions(declared).get(extension::ENV)?;
    match asked.as_str() {
        Some(name) if variables.take(name) => Some(name.to_owned()),
        _ => {
            let message = "`x-env` must be the name of an environment variable, one for each \
                           security scheme; it is ignored";
            let place = Place::Value(origin.join(extension::ENV));
            let help = "write letters, digits and underscores, such as `SHOP_API_KEY`";
            let diagnostic = Diagnostic::warning(Code::InvalidKeyword, place, message)
                .help(help)
                .remove(&origin.join(extension::ENV));
            lowering.diagnostics.push(diagnostic);
            None
        }
    }
}

fn extensions(declared: &SecurityScheme) -> &IndexMap<String, Value> {
    match declared {
        SecurityScheme::APIKey { extensions, .. }
        | SecurityScheme::HTTP { extensions, .. }
        | SecurityScheme::OAuth2 { extensions, .. }
        | SecurityScheme::OpenIDConnect { extensions, .. } => extensions,
    }
}

fn kind(declared: &SecurityScheme) -> Option<(SchemeKind, &Option<String>)> {
    Some(match declared {
        SecurityScheme::APIKey {
            location,
            name,
            description,
            ..
        } => {
            let location = match location {
                APIKeyLocation::Query => Location::Query,
                APIKeyLocation::Header => Location::Header,
                APIKeyLocation::Cookie => Location::Cookie,
            };
            (SchemeKind::ApiKey(location, name.clone()), description)
        }
        SecurityScheme::HTTP {
            scheme,
            description,
            ..
        } => {
            let kind = match scheme.to_ascii_lowercase().as_str() {
                "bearer" => SchemeKind::Bearer,
                "basic" => SchemeKind::Basic,
                _ => return None,
            };
            (kind, description)
        }
        SecurityScheme::OAuth2 {
            flows, description, ..
        } => (SchemeKind::OAuth2(self::flows(flows)), description),
        // Whoever has proved who they are holds a bearer token.
        SecurityScheme::OpenIDConnect { description, .. } => (SchemeKind::Bearer, description),
    })
}

fn flows(declared: &OAuth2Flows) -> Flows {
    let client_credentials = declared.client_credentials.as_ref().map(|flow| Flow {
        token_url: flow.token_url.clone(),
        scopes: flow.scopes.clone().into_iter().collect(),
    });
    let code = declared.authorization_code.as_ref();
    let code = code.map(|flow| (&flow.refresh_url, &flow.token_url));
    let password = declared.password.as_ref();
    let password = password.map(|flow| (&flow.refresh_url, &flow.token_url));
    // Only where a user agreed to something is there a refresh token, and the
    // token server takes it unless another place does (RFC 6749, section 6).
    let refresh = code.or(password);
    let refresh_url = refresh.map(|(refresh, token)| refresh.as_ref().unwrap_or(token).clone());
    Flows {
        client_credentials,
        refresh_url,
    }
}

/// What an operation needs that has the header of a scheme among its
/// parameters and names no scheme: such a parameter does not count (OpenAPI
/// 3.1, 4.8.12), but says who may call.
pub fn by_header(piece: &OperationPiece, api: &Api) -> Option<Security> {
    let is_it = |name: &str| name.eq_ignore_ascii_case("authorization");
    let asks = piece
        .parameters
        .iter()
        .any(|(_, parameter)| match parameter {
            Parameter::Header { parameter_data, .. } => is_it(&parameter_data.name),
            _ => false,
        });
    if !asks || !api.security.is_empty() {
        return None;
    }
    let carries = |scheme: &Scheme| match &scheme.kind {
        SchemeKind::ApiKey(location, name) => *location == Location::Header && is_it(name),
        SchemeKind::Bearer | SchemeKind::OAuth2(_) | SchemeKind::Basic => true,
    };
    let schemes = api.schemes.iter().enumerate();
    let fitting = schemes.filter(|(_, scheme)| carries(scheme));
    let needs: Security = fitting
        .map(|(scheme, _)| {
            let scopes = Vec::new();
            vec![Need { scheme, scopes }]
        })
        .collect();
    (!needs.is_empty()).then_some(needs)
}

/// The schemes by index. An alternative with a scheme that is not there cannot
/// be met and falls away; a certificate is shown by the transport.
pub fn needs(
    lowering: &mut Lowering<'_>,
    schemes: &[Scheme],
    alternatives: &[normalise::Need],
    at: &Pointer,
) -> Security {
    let document = lowering.document;
    let mut security = Security::new();
    for (index, alternative) in alternatives.iter().enumerate() {
        let carried = alternative
            .iter()
            .filter(|(name, _)| !document.certificates.contains(name));
        let need = |(name, scopes): &(String, Vec<String>)| {
            let scheme = schemes.iter().position(|scheme| scheme.name == *name)?;
            let scopes = scopes.clone();
            Some(Need { scheme, scopes })
        };
        if let Some(set) = carried.clone().map(need).collect::<Option<Vec<_>>>() {
            if let Some(clash) = clash(schemes, &set, at.index(index)) {
                lowering.diagnostics.push(clash);
            }
            security.push(set);
            continue;
        }
        let declared = |name: &str| {
            let mut schemes = document.security_schemes.iter();
            schemes.any(|(_, known, _)| known == name)
        };
        for (name, _) in carried.filter(|(name, _)| !declared(name)) {
            let message = format!("the security scheme `{name}` is not declared");
            let place = Place::Key(at.index(index).join(name));
            let help = "declare it under `components.securitySchemes`";
            let bearer = json!({ name: { "type": "http", "scheme": "bearer" } });
            let declared = json!({ "components": { "securitySchemes": bearer } });
            let warning = Diagnostic::warning(Code::DanglingReference, place, message)
                .help(help)
                .update(&Pointer::root(), declared)
                .describe("say how callers prove who they are, if not by a bearer token");
            lowering.diagnostics.push(warning);
        }
    }
    security
}

/// Two proofs that go together but would take each other's place.
fn clash(schemes: &[Scheme], set: &[Need], at: Pointer) -> Option<Diagnostic> {
    let mut found: Vec<((Location, String), &str)> = Vec::new();
    for scheme in set.iter().filter_map(|need| schemes.get(need.scheme)) {
        let place = match &scheme.kind {
            SchemeKind::ApiKey(Location::Header, name) => {
                (Location::Header, name.to_ascii_lowercase())
            }
            SchemeKind::ApiKey(location, name) => (*location, name.clone()),
            _ => (Location::Header, "authorization".to_owned()),
        };
        if let Some((_, other)) = found.iter().find(|(taken, _)| *taken == place) {
            let name = &scheme.name;
            let message = format!("`{other}` and `{name}` go to the same place; one is sent");
            let help = "if either is enough, make each an item of its own";
            let place = Place::Value(at);
            return Some(Diagnostic::warning(Code::Contradiction, place, message).help(help));
        }
        found.push((place, &scheme.name));
    }
    None
}
