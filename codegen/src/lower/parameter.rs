//! Parameters, checked against the path they belong to.

use indexmap::IndexMap;
use openapiv3::{MediaType, Parameter, ParameterSchemaOrContent, PathStyle, QueryStyle};
use serde_json::json;

use super::class::Class;
use super::header::is_token;
use super::media::Direction;
use super::{Lowering, asked, docs, pointers};
use crate::ir::{Api, Docs, Global, Location, Param, Scalar, Style, TypeRef};
use crate::normalise::OperationPiece;
use crate::{Code, Diagnostic, Place, Pointer};

/// Headers that OpenAPI leaves to other keywords (OpenAPI 3.1, 4.8.12).
const RESERVED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// Headers that say where a request ends and what becomes of its connection (RFC 9112, sections 6, 7 and 9.6).
const FRAMING: [&str; 6] = [
    "connection",
    "content-length",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

impl Lowering<'_> {
    /// The parameters of an operation: those of the path in its order, then
    /// the others.
    pub fn parameters(&mut self, piece: &OperationPiece, api: &Api) -> Vec<Param> {
        let mut declared: Vec<Param> = Vec::new();
        for (at, parameter) in &piece.parameters {
            let param = self.parameter(at, parameter);
            let reserved = RESERVED_HEADERS.contains(&param.name.to_ascii_lowercase().as_str());
            if param.location == Location::Header && reserved {
                continue;
            }
            if let Some(warning) = impossible(&param) {
                self.diagnostics.push(warning);
                continue;
            }
            if let Some(first) = declared.iter().find(|first| same(first, &param)) {
                let place = Place::Value(at.clone());
                let message = format!("the parameter `{}` stands here twice", param.name);
                let note = (
                    Place::Value(first.origin.clone()),
                    "the first one counts".to_owned(),
                );
                let advice = Diagnostic::advice(Code::Contradiction, place, message);
                self.diagnostics.push(
                    advice
                        .note(note.0, note.1)
                        .help("remove one of them")
                        .remove(at),
                );
                continue;
            }
            declared.push(param);
        }
        let (in_path, others): (Vec<_>, Vec<_>) = declared
            .into_iter()
            .partition(|param| param.location == Location::Path);
        let mut params = Vec::new();
        let names = placeholders(&piece.path);
        for (index, name) in names.iter().enumerate() {
            // A placeholder may stand in the path more than once.
            if names.iter().take(index).any(|before| before == name) {
                continue;
            }
            match in_path.iter().find(|param| param.name == *name) {
                Some(param) => params.push(param.clone()),
                None => params.push(self.undeclared(piece, name)),
            }
        }
        for param in in_path
            .iter()
            .filter(|param| !names.contains(&param.name.as_str()))
        {
            let place = Place::Value(param.origin.join("name"));
            let message = format!("the path `{}` has no `{{{}}}`", piece.path, param.name);
            let advice = Diagnostic::advice(Code::Contradiction, place, message);
            self.diagnostics.push(
                advice
                    .help("add it to the path or remove the parameter")
                    .remove(&param.origin),
            );
        }
        params.extend(others);
        for param in &mut params {
            let index = api.globals.iter().position(|global| same(global, param));
            param.global = index.map(|index| Global {
                index,
                required: std::mem::replace(&mut param.required, false),
            });
        }
        params
    }

    /// The parameters that the client holds, as far as operations have them.
    pub fn globals(&mut self) -> Vec<Param> {
        let document = self.document;
        let mut globals: Vec<Param> = Vec::new();
        for (at, parameter) in &document.globals {
            let name = &parameter.parameter_data_ref().name;
            let is_it = |(_, other): &(_, Parameter)| {
                std::mem::discriminant(other) == std::mem::discriminant(parameter)
                    && names_same(parameter, &other.parameter_data_ref().name, name)
            };
            let mut operations = document.operations.iter();
            let in_path = matches!(parameter, Parameter::Path { .. });
            let used = operations.any(|piece| {
                piece.parameters.iter().any(is_it)
                    || (in_path && placeholders(&piece.path).contains(&name.as_str()))
            });
            let reserved = RESERVED_HEADERS.contains(&name.to_ascii_lowercase().as_str());
            let place = Place::Value(at.clone());
            if !used || reserved {
                let message =
                    format!("no operation has the parameter `{name}`; nothing is generated for it");
                let advice = Diagnostic::advice(Code::Contradiction, place, message)
                    .help("remove it")
                    .remove(at);
                self.diagnostics.push(advice);
                continue;
            }
            let global = self.parameter(at, parameter);
            if globals.iter().any(|known| same(known, &global)) {
                let message = format!("the parameter `{name}` stands here twice");
                let advice = Diagnostic::advice(Code::Contradiction, place, message)
                    .help("remove one of them")
                    .remove(at);
                self.diagnostics.push(advice);
                continue;
            }
            globals.push(global);
        }
        globals
    }

    fn undeclared(&mut self, piece: &OperationPiece, name: &str) -> Param {
        let message = format!("the path's `{{{name}}}` is not declared; it is taken for text");
        let help = "declare a parameter of this name with `in: path`";
        let place = Place::Key(piece.at.clone());
        let advice = Diagnostic::advice(Code::MissingKeyword, place, message).help(help);
        let schema = json!({ "type": "string" });
        let declared = json!({ "name": name, "in": "path", "required": true, "schema": schema });
        let list = piece.at.join("parameters");
        let is_listed = |(at, _): &(Pointer, _)| at.parent().as_ref() == Some(&list);
        self.diagnostics
            .push(match piece.parameters.iter().any(is_listed) {
                true => advice.update(&list, declared),
                false => advice.update(&piece.at, json!({ "parameters": [declared] })),
            });
        Param {
            origin: piece.at.clone(),
            name: name.to_owned(),
            rust_name: None,
            location: Location::Path,
            style: Location::Path.plain(),
            reserved: false,
            required: true,
            ty: TypeRef::Scalar(Scalar::String),
            limits: Vec::new(),
            docs: Docs::default(),
            global: None,
        }
    }

    /// The schema of a parameter's `content`, and how it is written.
    fn described_by_media(
        &mut self,
        at: &Pointer,
        content: &IndexMap<String, MediaType>,
    ) -> (Option<Pointer>, Form) {
        let at = at.join("content");
        for name in content.keys().skip(1) {
            let message = "a parameter has one media type only; the first one counts";
            let at = at.join(name);
            let warning =
                Diagnostic::warning(Code::InvalidKeyword, Place::Key(at.clone()), message)
                    .help("remove all media types but one")
                    .remove(&at);
            self.diagnostics.push(warning);
        }
        let Some((name, media)) = content.first() else {
            return (None, Form::Json);
        };
        let schema = media.schema.as_ref();
        let schema = schema.and_then(|schema| pointers([schema]).next());
        if self.is_decoded(name, media, Direction::Request) {
            return (schema, Form::Json);
        }
        let class = schema.as_ref().map(|schema| self.leaf_class(schema));
        let plain = name.trim().to_ascii_lowercase().starts_with("text/plain");
        match class {
            Some(Class::Scalar(_) | Class::Enum(_)) if plain => (schema, Form::Value),
            Some(Class::Scalar(Scalar::String)) => (schema, Form::Value),
            None if plain => (None, Form::Text),
            _ => {
                let message = format!("`{name}` is not modelled; the parameter is text");
                let warning =
                    Diagnostic::warning(Code::Unsupported, Place::Key(at.join(name)), message);
                self.diagnostics
                    .push(warning.help("callers have to put it together"));
                (None, Form::Text)
            }
        }
    }

    pub fn parameter(&mut self, at: &Pointer, parameter: &Parameter) -> Param {
        let data = parameter.parameter_data_ref();
        let (location, style, exploded) = match parameter {
            Parameter::Query { style, .. } => match style {
                QueryStyle::Form => (Location::Query, "form", true),
                QueryStyle::SpaceDelimited => (Location::Query, "spaceDelimited", false),
                QueryStyle::PipeDelimited => (Location::Query, "pipeDelimited", false),
                QueryStyle::DeepObject => (Location::Query, "deepObject", true),
            },
            Parameter::Path { style, .. } => match style {
                PathStyle::Simple => (Location::Path, "simple", false),
                PathStyle::Label => (Location::Path, "label", false),
                PathStyle::Matrix => (Location::Path, "matrix", false),
            },
            Parameter::Header { .. } => (Location::Header, "simple", false),
            Parameter::Cookie { .. } => (Location::Cookie, "form", true),
        };
        let mut style = Style::Named(style, data.explode.unwrap_or(exploded));
        let reserved = matches!(
            parameter,
            Parameter::Query {
                allow_reserved: true,
                ..
            }
        );
        let (schema, as_text) = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => (pointers([schema]).next(), false),
            ParameterSchemaOrContent::Content(content) => {
                let (schema, form) = self.described_by_media(at, content);
                style = match form {
                    Form::Json => Style::Json,
                    Form::Value | Form::Text => location.plain(),
                };
                (schema, form == Form::Text)
            }
        };
        let ty = match &schema {
            _ if as_text => TypeRef::Scalar(Scalar::String),
            Some(schema) => self.type_ref(schema),
            None => TypeRef::Any,
        };
        let limits = schema
            .as_ref()
            .map_or_else(Vec::new, |schema| self.limits(schema));
        let mut docs = schema.map_or_else(Docs::default, |schema| {
            let (data, any) = self.schema(&schema);
            docs::of(data, any)
        });
        if let Some(text) = &data.description {
            docs.text.clone_from(text);
        }
        docs.deprecated |= data.deprecated.unwrap_or_default();
        docs.example = data.example.clone().or(docs.example);
        Param {
            origin: at.clone(),
            name: data.name.clone(),
            rust_name: asked::parameter_name(&data.extensions),
            location,
            style,
            reserved,
            required: data.required || location == Location::Path,
            ty,
            limits,
            docs,
            global: None,
        }
    }
}

/// How a parameter is written that is described by a media type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// As JSON.
    Json,
    /// As it would be without a media type: a single value.
    Value,
    /// As text that callers put together.
    Text,
}

/// Why a parameter cannot be sent.
pub fn impossible(param: &Param) -> Option<Diagnostic> {
    let name = &param.name;
    let (code, message) = match param.location {
        Location::Header if !is_token(name) => (
            Code::InvalidKeyword,
            format!("`{name}` cannot be the name of a header; it is ignored"),
        ),
        Location::Header if FRAMING.contains(&name.to_ascii_lowercase().as_str()) => (
            Code::Unsupported,
            format!("the connection sets `{name}`; no caller can"),
        ),
        _ => return None,
    };
    let place = Place::Value(param.origin.clone());
    let warning = Diagnostic::warning(code, place, message);
    Some(warning.help("remove it").remove(&param.origin))
}

/// Whether both name the same part of a request.
fn same(one: &Param, other: &Param) -> bool {
    one.location == other.location
        && match one.location {
            Location::Header => one.name.eq_ignore_ascii_case(&other.name),
            _ => one.name == other.name,
        }
}

/// The same of parameters that are not lowered yet, both of the kind of `like`.
fn names_same(like: &Parameter, one: &str, other: &str) -> bool {
    match like {
        Parameter::Header { .. } => one.eq_ignore_ascii_case(other),
        _ => one == other,
    }
}

/// The path of an operation without what belongs to no path: a query string or
/// a fragment, which some documents use to tell operations apart.
pub fn path(piece: &OperationPiece) -> String {
    piece
        .path
        .split(['?', '#'])
        .next()
        .unwrap_or_default()
        .to_owned()
}

/// The names between braces in a path, in order.
pub fn placeholders(path: &str) -> Vec<&str> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    path.split('{')
        .skip(1)
        .filter_map(|part| Some(part.split_once('}')?.0))
        .collect()
}

/// The id of an operation, or words in place of one.
pub fn id_of(piece: &OperationPiece) -> String {
    let id = piece.operation.operation_id.clone();
    let id = id.filter(|id| id.chars().any(char::is_alphanumeric));
    id.unwrap_or_else(|| words_of(piece))
}

/// Words for an operation without an id, made of its method and path:
/// `get users by user_id`.
pub fn words_of(piece: &OperationPiece) -> String {
    let mut words = vec![piece.method.to_ascii_lowercase()];
    for segment in piece
        .path
        .split(['/', '?', '#', '&', '='])
        .filter(|part| !part.is_empty())
    {
        match segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'))
        {
            Some(name) => words.extend(["by".to_owned(), name.to_owned()]),
            None => words.push(segment.to_owned()),
        }
    }
    words.join(" ")
}
