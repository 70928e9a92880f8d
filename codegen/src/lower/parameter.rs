//! Parameters, checked against the path they belong to.

use openapiv3::{Parameter, ParameterSchemaOrContent, PathStyle, QueryStyle};
use serde_json::Value;

use super::{Lowering, docs, pointers};
use crate::ir::{Api, Docs, Global, Location, Param, Scalar, Style, TypeRef};
use crate::normalise::{OperationPiece, extension};
use crate::{Code, Diagnostic, Place, Pointer};

/// Headers that OpenAPI leaves to other keywords (OpenAPI 3.1, 4.8.12).
const RESERVED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

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
            if let Some(first) = declared.iter().find(|first| same(first, &param)) {
                let place = Place::Value(at.clone());
                let message = format!("the parameter `{}` stands here twice", param.name);
                let note = (
                    Place::Value(first.origin.clone()),
                    "the first one counts".to_owned(),
                );
                let advice = Diagnostic::advice(Code::Contradiction, place, message);
                self.diagnostics.push(advice.note(note.0, note.1));
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
            let place = Place::Value(param.origin.clone());
            let message = format!("the path `{}` has no `{{{}}}`", piece.path, param.name);
            let advice = Diagnostic::advice(Code::Contradiction, place, message);
            self.diagnostics
                .push(advice.help("add it to the path or remove the parameter"));
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
                let advice = Diagnostic::advice(Code::Contradiction, place, message);
                self.diagnostics.push(advice);
                continue;
            }
            let global = self.parameter(at, parameter);
            if globals.iter().any(|known| same(known, &global)) {
                let message = format!("the parameter `{name}` stands here twice");
                let advice = Diagnostic::advice(Code::Contradiction, place, message);
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
        let place = Place::Value(piece.at.clone());
        self.diagnostics
            .push(Diagnostic::advice(Code::MissingKeyword, place, message).help(help));
        Param {
            origin: piece.at.clone(),
            name: name.to_owned(),
            rust_name: None,
            location: Location::Path,
            style: Style::Named("simple", false),
            required: true,
            ty: TypeRef::Scalar(Scalar::String),
            docs: Docs::default(),
            global: None,
        }
    }

    fn parameter(&mut self, at: &Pointer, parameter: &Parameter) -> Param {
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
        let schema = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => pointers([schema]).next(),
            ParameterSchemaOrContent::Content(content) => {
                style = Style::Json;
                let media = content.values().next();
                media
                    .and_then(|media| media.schema.as_ref())
                    .and_then(|s| pointers([s]).next())
            }
        };
        let ty = schema
            .as_ref()
            .map_or(TypeRef::Any, |schema| self.type_ref(schema));
        let mut docs = schema.map_or_else(Docs::default, |schema| {
            let (data, any) = self.schema(&schema);
            docs::of(data, any)
        });
        if let Some(text) = &data.description {
            docs.text.clone_from(text);
        }
        docs.deprecated |= data.deprecated.unwrap_or_default();
        docs.example = data.example.clone().or(docs.example);
        let rust_name = data
            .extensions
            .get(extension::RUST_NAME)
            .and_then(Value::as_str);
        Param {
            origin: at.clone(),
            name: data.name.clone(),
            rust_name: rust_name.map(str::to_owned),
            location,
            style,
            required: data.required || location == Location::Path,
            ty,
            docs,
            global: None,
        }
    }
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
