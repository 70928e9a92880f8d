//! The same request without Rust: a line for a shell.

use std::fmt::Write as _;

use serde_json::Value;

use super::server;
use crate::emit::Context;
use crate::emit::example::{Seed, Side, Target, is_form_text, sample};
use crate::emit::markdown;
use crate::ir::{Content, Location, Media, Operation, Param, SchemeKind, Style, TypeRef};

/// The command for an operation with what it requires.
pub fn command(context: Context<'_>, target: Target<'_>) -> String {
    let operation = target.operation;
    let mut request = Request::new(operation);
    let mut path = operation.path.clone();
    let mut query = Vec::new();
    for param in operation.params.iter().filter(|param| param.required) {
        let seed = Seed::of_parameter(context, operation, param);
        let value = sample(context, &param.ty, &seed, Side::Caller);
        match param.location {
            Location::Path => {
                let text = encoded(&one_text(&value));
                path = path.replace(&format!("{{{}}}", param.name), &text);
            }
            Location::Query => query.extend(pairs(param, &value)),
            Location::Header => {
                request.header(&format!("{}: {}", param.name, one_text(&value)));
            }
            // It goes with its part.
            Location::Part => {}
            Location::Cookie => {
                let pair = format!("{}={}", param.name, encoded(&one_text(&value)));
                request.option("-b", &quoted(&pair));
            }
        }
    }
    request.credentials(context, operation, &mut query);
    if let Some(body) = operation.body.as_ref().filter(|body| body.required)
        && let Some(media) = body.choices.first()
    {
        request.body(context, media, &Seed::of("body", &body.docs));
    }
    let base = server::url(context, operation);
    let mut address = Address::new(format!("{}{path}", base.trim_end_matches('/')));
    for (index, pair) in query.iter().enumerate() {
        address.pair(if index == 0 { '?' } else { '&' }, pair);
    }
    let address = address.into_word();
    markdown::plain_characters(&request.command(&address))
}

/// A pair in the query.
enum Pair {
    /// A name and its value.
    Known(String, String),
    /// A name, and the variable of the environment that has its value.
    Secret(String, String),
}

/// An address as a word of a shell, in which variables are read.
struct Address {
    word: String,
    literal: String,
}

impl Address {
    fn new(literal: String) -> Self {
        Self {
            word: String::new(),
            literal,
        }
    }

    fn pair(&mut self, sign: char, pair: &Pair) {
        let (Pair::Known(name, _) | Pair::Secret(name, _)) = pair;
        let _ = write!(self.literal, "{sign}{}=", encoded(name));
        match pair {
            Pair::Known(_, value) => self.literal.push_str(&encoded(value)),
            Pair::Secret(_, env) => {
                self.word
                    .push_str(&quoted(&std::mem::take(&mut self.literal)));
                let _ = write!(self.word, "\"${env}\"");
            }
        }
    }

    fn into_word(mut self) -> String {
        if !self.literal.is_empty() {
            self.word.push_str(&quoted(&self.literal));
        }
        self.word
    }
}

/// The options of a command.
struct Request {
    options: Vec<String>,
}

impl Request {
    fn new(operation: &Operation) -> Self {
        let mut options = Vec::new();
        match operation.method {
            "GET" => {}
            "HEAD" => options.push("--head".to_owned()),
            method => options.push(format!("-X {method}")),
        }
        if operation.stream.is_some() {
            options.push("--no-buffer".to_owned());
        }
        Self { options }
    }

    fn option(&mut self, name: &str, value: &str) {
        self.options.push(format!("{name} {value}"));
    }

    fn header(&mut self, line: &str) {
        self.option("-H", &quoted(line));
    }

    /// What proves who one is: the first of the ways that will do.
    fn credentials(&mut self, context: Context<'_>, operation: &Operation, query: &mut Vec<Pair>) {
        let api = context.api;
        let security = operation.security.as_ref().unwrap_or(&api.security);
        let needs = security.first().into_iter().flatten();
        for scheme in needs.filter_map(|need| api.schemes.get(need.scheme)) {
            let env = &scheme.env;
            match &scheme.kind {
                SchemeKind::Bearer | SchemeKind::OAuth2(_) => {
                    self.option("-H", &format!("\"Authorization: Bearer ${env}\""));
                }
                SchemeKind::Basic => self.option("-u", &format!("\"${env}\"")),
                SchemeKind::ApiKey(Location::Query, name) => {
                    query.push(Pair::Secret(name.clone(), env.clone()));
                }
                SchemeKind::ApiKey(Location::Cookie, name) => {
                    self.option("-b", &format!("{}\"${env}\"", quoted(&format!("{name}="))));
                }
                SchemeKind::ApiKey(_, name) => {
                    self.option("-H", &format!("{}\"${env}\"", quoted(&format!("{name}: "))));
                }
            }
        }
    }

    fn body(&mut self, context: Context<'_>, media: &Media, seed: &Seed<'_>) {
        let content_type = format!("Content-Type: {}", media.media_type);
        match &media.content {
            Content::Json(of) => {
                self.header(&content_type);
                let value = sample(context, of, seed, Side::Caller);
                let text = serde_json::to_string(&value).unwrap_or_default();
                self.option("-d", &quoted(&text));
            }
            Content::Form(of) => self.form(context, of, seed, "--data-urlencode"),
            Content::Multipart(Some(of)) => self.form(context, of, seed, "-F"),
            Content::Multipart(None) => self.option("-F", "name=value"),
            Content::Text | Content::Bytes => {
                self.header(&content_type);
                self.option("--data-binary", "@file");
            }
            Content::Empty => {}
        }
    }

    fn form(&mut self, context: Context<'_>, of: &TypeRef, seed: &Seed<'_>, option: &str) {
        let Value::Object(members) = sample(context, of, seed, Side::Caller) else {
            return;
        };
        for (name, value) in members {
            // Of a form, files are what no text can be.
            let value = match is_file(context, of, &name) {
                true => "@file".to_owned(),
                false => is_form_text(&value).unwrap_or_else(|| value.to_string()),
            };
            self.option(option, &quoted(&format!("{name}={value}")));
        }
    }

    fn command(&self, address: &str) -> String {
        let mut text = format!("curl {address}");
        for option in &self.options {
            let _ = write!(text, " \\\n  {option}");
        }
        text
    }
}

fn is_file(context: Context<'_>, of: &TypeRef, name: &str) -> bool {
    let TypeRef::Def(id) = context.api.resolve(of) else {
        return false;
    };
    let Some(crate::ir::Shape::Struct(object)) = context.api.def(*id).map(|def| &def.shape) else {
        return false;
    };
    let field = object.fields.iter().find(|field| field.name == name);
    field.is_some_and(|field| crate::emit::ty::is_file(context, &field.ty))
}

/// A value as one text: of a list the elements, of anything else its JSON.
fn one_text(value: &Value) -> String {
    let parts = |parts: &Vec<Value>| {
        let texts: Option<Vec<_>> = parts.iter().map(is_form_text).collect();
        texts.map(|texts| texts.join(","))
    };
    let text = match value {
        Value::Array(elements) => parts(elements),
        single => is_form_text(single),
    };
    text.unwrap_or_else(|| value.to_string())
}

/// A parameter in the query, as its style has it.
fn pairs(param: &Param, value: &Value) -> Vec<Pair> {
    let known = |name: &str, value: String| Pair::Known(name.to_owned(), value);
    let name = &param.name;
    match (value, param.style) {
        (Value::Array(elements), Style::Named("form", true)) => {
            let elements = elements.iter();
            elements.map(|one| known(name, one_text(one))).collect()
        }
        (Value::Array(elements), Style::Named(style, false)) => {
            let separator = match style {
                "spaceDelimited" => " ",
                "pipeDelimited" => "|",
                _ => ",",
            };
            let texts: Vec<_> = elements.iter().map(one_text).collect();
            vec![known(name, texts.join(separator))]
        }
        (Value::Object(members), Style::Named("form", true)) => {
            let members = members.iter();
            members
                .map(|(member, value)| known(member, one_text(value)))
                .collect()
        }
        (Value::Object(members), Style::Named("deepObject", _)) => {
            let members = members.iter();
            members
                .map(|(member, value)| known(&format!("{name}[{member}]"), one_text(value)))
                .collect()
        }
        _ => vec![known(name, one_text(value))],
    }
}

/// A text inside of an address (RFC 3986, section 2.1).
fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

/// A word as a shell reads it back.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=,@%+".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    let word: String = word.chars().filter(|c| !c.is_control()).collect();
    format!("'{}'", word.replace('\'', r"'\''"))
}
