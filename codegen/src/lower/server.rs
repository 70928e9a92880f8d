//! Servers: where an API is, and which parts of that callers choose.

use std::collections::HashSet;

use openapiv3::ServerVariable as Declared;
use serde_json::{Value, json};
use url::{ParseError, Url};

use super::{Lowering, asked, parameter};
use crate::ir::{Api, EnumValue, Server, ServerVariable};
use crate::normalise::extension::{NO_DEFAULT, SERVER_ID};
use crate::{Code, Diagnostic, Place, Pointer};

impl Lowering<'_> {
    /// The servers of an operation, or those of the API where there is none yet, by their index among
    /// all. None where the operation's are those of the API.
    pub fn servers(
        &mut self,
        declared: &[(Pointer, openapiv3::Server)],
        api: Option<&Api>,
    ) -> Vec<usize> {
        let mut indexes = Vec::new();
        for (origin, declared) in declared {
            let server = self.server(origin, declared, api.is_some());
            let known = self.servers.iter().position(|known| same(known, &server));
            let index = known.unwrap_or(self.servers.len());
            if known.is_none() {
                self.servers.push(server);
            }
            if !indexes.contains(&index) {
                indexes.push(index);
            }
        }
        match api {
            Some(api) if api.served_by == indexes => Vec::new(),
            _ => indexes,
        }
    }

    fn server(&mut self, origin: &Pointer, declared: &openapiv3::Server, near: bool) -> Server {
        let text = |name: &str| declared.extensions.get(name).and_then(Value::as_str);
        let mut server = Server {
            origin: origin.clone(),
            url: declared.url.trim().to_owned(),
            name: text(SERVER_ID).map(str::to_owned),
            description: declared.description.clone().unwrap_or_default(),
            variables: Vec::new(),
            callable: false,
        };
        let names: Vec<String> = parameter::placeholders(&server.url)
            .into_iter()
            .map(str::to_owned)
            .collect();
        let variables = declared.variables.iter().flatten();
        for (name, _) in variables.filter(|(name, _)| !names.contains(name)) {
            let at = origin.join("variables").join(name);
            let place = Place::Key(at.clone());
            let message = format!("the server's URL has no `{{{name}}}`");
            let warning = Diagnostic::warning(Code::Contradiction, place, message)
                .help("add it to the URL or remove the variable")
                .remove(&at);
            self.diagnostics.push(warning);
        }
        let mut seen = HashSet::new();
        for name in names.iter().filter(|name| seen.insert(name.as_str())) {
            let declared = declared.variables.iter().flatten();
            let found = declared.into_iter().find(|(known, _)| *known == name);
            let variable = match found {
                Some((_, declared)) => self.variable(origin, name, declared),
                None => self.undeclared_variable(origin, name),
            };
            server.variables.push(variable);
        }
        settle_constants(&mut server);
        self.need_a_host(&mut server);
        match fault(&server, near) {
            Some(diagnostic) => self.diagnostics.push(diagnostic),
            None => server.callable = Url::parse(&sample(&server)).is_ok(),
        }
        server
    }

    fn variable(&mut self, origin: &Pointer, name: &str, declared: &Declared) -> ServerVariable {
        let at = origin.join("variables").join(name);
        let missing = declared.extensions.get(NO_DEFAULT);
        let default = missing.is_none().then(|| declared.default.clone());
        if missing == Some(&Value::Bool(true)) {
            let place = Place::Key(at.clone());
            let message = format!("the server variable `{name}` has no `default`");
            let help = "add one; until then, callers have to give a value";
            let warning = Diagnostic::warning(Code::MissingKeyword, place, message).help(help);
            self.diagnostics.push(match values(declared).first() {
                Some(value) => warning
                    .update(&at, json!({ "default": value.wire }))
                    .describe("this is the first of its values; another may be meant"),
                None => warning,
            });
        }
        let mut allowed = values(declared);
        if let Some(default) = default.as_ref().filter(|_| !allowed.is_empty())
            && !allowed.iter().any(|value| value.wire == *default)
        {
            let place = Place::Value(at.join("default"));
            let message =
                format!("`{default}` is not in `enum`; it is taken for one of its values");
            let warning = Diagnostic::warning(Code::Contradiction, place, message)
                .help("add it to the values, or correct it")
                .update(&at.join("enum"), json!(default));
            self.diagnostics.push(warning);
            allowed.push(EnumValue {
                wire: default.clone(),
                name: None,
                text: String::new(),
            });
        }
        ServerVariable {
            name: name.to_owned(),
            description: declared.description.clone().unwrap_or_default(),
            default,
            allowed,
        }
    }

    /// Where nothing is a default that leaves no host, or a gap in it, callers have to say something.
    fn need_a_host(&mut self, server: &mut Server) {
        let gap = |host: &str| host.split('.').any(str::is_empty);
        let incomplete = match Url::parse(&sample(server)) {
            Ok(url) => url.host_str().is_some_and(gap),
            Err(error) => error == ParseError::EmptyHost,
        };
        if !incomplete {
            return;
        }
        let (_, rest) = server.url.split_once("://").unwrap_or_default();
        let authority = rest.split('/').next().unwrap_or_default().to_owned();
        for variable in &mut server.variables {
            let in_host = authority.contains(&format!("{{{}}}", variable.name));
            if !in_host || variable.default.as_deref() != Some("") {
                continue;
            }
            variable.default = None;
            let at = server.origin.join("variables").join(&variable.name);
            let place = Place::Value(at.join("default"));
            let message = "this default leaves a gap in the server's host";
            let help = "name a host; until then, callers have to give a value";
            let warning = Diagnostic::warning(Code::Contradiction, place, message);
            self.diagnostics.push(warning.help(help));
        }
    }

    fn undeclared_variable(&mut self, origin: &Pointer, name: &str) -> ServerVariable {
        let place = Place::Value(origin.join("url"));
        let message = format!("the server variable `{name}` is not declared");
        let help = "declare it under `variables`; until then, callers have to give its text";
        let warning = Diagnostic::warning(Code::MissingKeyword, place, message);
        self.diagnostics.push(warning.help(help));
        ServerVariable {
            name: name.to_owned(),
            description: String::new(),
            default: None,
            allowed: Vec::new(),
        }
    }
}

/// Whether both are the same place, wherever they are described.
fn same(one: &Server, other: &Server) -> bool {
    (&one.url, &one.name, &one.variables) == (&other.url, &other.name, &other.variables)
}

/// The values of a variable that has a list of them, each once.
fn values(declared: &Declared) -> Vec<EnumValue> {
    let values = &declared.enumeration;
    let keys: Vec<&str> = values.iter().map(String::as_str).collect();
    let about = asked::about_values(&declared.extensions, &keys);
    let mut seen = HashSet::new();
    let values = values.iter().zip(about);
    values
        .filter(|(wire, _)| seen.insert(wire.as_str()))
        .map(|(wire, about)| EnumValue {
            wire: wire.clone(),
            name: about.name,
            text: about.text,
        })
        .collect()
}

/// Puts into the URL what can have one value only: where there is no choice, nobody is asked. So is text
/// that would have to be the beginning of a URL, for which a caller has the whole URL.
fn settle_constants(server: &mut Server) {
    let rooted = without_variables(&server.url).contains("://");
    let mut url = server.url.clone();
    server.variables.retain(|variable| {
        let only = match (variable.allowed.as_slice(), &variable.default) {
            ([only], _) => Some(&only.wire),
            ([], Some(default)) if !rooted => Some(default),
            _ => None,
        };
        let only = only.filter(|value| !value.contains(['{', '}']));
        if let Some(value) = only {
            url = url.replace(&format!("{{{}}}", variable.name), value);
        }
        only.is_none()
    });
    server.url = url;
}

fn without_variables(url: &str) -> String {
    let mut parts = url.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.map(|part| part.split_once('}').map_or(part, |(_, rest)| rest));
    first + &rest.collect::<String>()
}

/// The URL with some value for each variable.
fn sample(server: &Server) -> String {
    let mut url = server.url.clone();
    for variable in &server.variables {
        let hole = format!("{{{}}}", variable.name);
        let known = variable.allowed.first().map(|value| value.wire.as_str());
        let otherwise = match url.starts_with(&format!("{hole}://")) {
            true => "https",
            // A host, a port and a segment.
            false => "1",
        };
        let value = variable.default.as_deref().or(known).unwrap_or(otherwise);
        url = url.replace(&hole, value);
    }
    url
}

/// Why a client cannot call the server; `near` if that is a server of an operation, which may be relative
/// to the API's.
fn fault(server: &Server, near: bool) -> Option<Diagnostic> {
    let text = sample(server);
    let place = Place::Value(server.origin.join("url"));
    let wrong = |what: &str| {
        let message = format!("the server's URL {what}; there is no type for it");
        let warning = Diagnostic::warning(Code::InvalidKeyword, place.clone(), message);
        let help = "correct it, or remove the server";
        Some(warning.help(help).remove(&server.origin))
    };
    let url = match Url::parse(&text) {
        Ok(url) => url,
        Err(ParseError::RelativeUrlWithoutBase) => {
            let rooted = text.is_empty() || (text.starts_with('/') && !text.starts_with("//"));
            if near && rooted {
                return None;
            }
            let message = format!(
                "the server `{}` is relative to where the document is, which a client cannot know",
                server.url
            );
            let help = "write the whole URL; until then, callers have to give it";
            let advice = Diagnostic::advice(Code::Unsupported, place, message).help(help);
            let whole = format!("https://api.example.com{}", server.url);
            return Some(match rooted {
                true => advice
                    .update(&server.origin, json!({ "url": whole }))
                    .describe("put the host of the API in place of `api.example.com`"),
                false => advice,
            });
        }
        Err(error) => return wrong(&format!("is invalid ({error})")),
    };
    if !matches!(url.scheme(), "http" | "https") {
        return wrong("is neither http nor https");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return wrong("has a query or a fragment, which no path can be appended to");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return wrong("has a user or a password, which belong into a security scheme");
    }
    if text.contains(['{', '}']) {
        return wrong("has a brace without its other half");
    }
    None
}
