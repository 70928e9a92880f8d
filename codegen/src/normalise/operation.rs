//! Paths: operations with everything that they refer to at hand.

use indexmap::IndexMap;
use openapiv3::{
    CookieStyle, Header, HeaderStyle, Operation, Parameter, ParameterData,
    ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr, RequestBody, Response,
};

use super::context::{Context, Cursor};
use super::document::{extensions, servers};
use super::media::{content, example};
use super::security::needs;
use super::webhook::callbacks;
use super::{Document, OperationPiece, Schema, Status, extension};
use crate::{Code, Diagnostic, Place, Pointer};

/// The methods of a path item, as they are written and as HTTP has them.
pub const METHODS: [(&str, &str); 8] = [
    ("get", "GET"),
    ("put", "PUT"),
    ("post", "POST"),
    ("delete", "DELETE"),
    ("options", "OPTIONS"),
    ("head", "HEAD"),
    ("patch", "PATCH"),
    ("trace", "TRACE"),
];

/// Reads the operations of all paths.
pub fn read(context: &mut Context<'_>, document: &mut Document) {
    let root = context.root();
    let Some(paths) = context.object(&root, "paths") else {
        return;
    };
    for (path, item) in paths.members().filter(|(path, _)| !path.starts_with("x-")) {
        let at = item.at.clone();
        let ignored = context.texts(&item, extension::IGNORE);
        let Some(item) = context.follow(item) else {
            continue;
        };
        if item.node.as_object().is_none() {
            context.invalid(&item, "an object");
            continue;
        }
        if !path.starts_with('/') {
            let message = format!("the path `{path}` does not begin with `/`; one is added");
            let place = Place::Key(at);
            let advice = Diagnostic::advice(Code::InvalidKeyword, place, message)
                .help("begin the path with `/`");
            context.diagnostics.push(advice);
        }
        let path = format!("/{}", path.strip_prefix('/').unwrap_or(path));
        let shared = parameters(context, &item);
        let path_servers = servers(context, &item);
        for (key, member) in item.members() {
            let Some(method) = method(context, key, &member, &ignored) else {
                continue;
            };
            callbacks(context, &member, document);
            let mut piece = operation(context, member, path.clone(), method, &shared);
            if piece.servers.is_empty() {
                piece.servers.clone_from(&path_servers);
            }
            document.operations.push(piece);
        }
    }
}

/// The method that a member of a path item is an operation of, if it is one that somebody wants.
pub fn method(
    context: &mut Context<'_>,
    key: &str,
    member: &Cursor<'_>,
    ignored: &[String],
) -> Option<&'static str> {
    let (_, method) = METHODS.iter().find(|(known, _)| *known == key)?;
    if ignored.iter().any(|method| method == key) {
        return None;
    }
    if member.node.as_object().is_none() {
        context.invalid(member, "an object");
        return None;
    }
    Some(method)
}

pub fn operation<'a>(
    context: &mut Context<'a>,
    cursor: Cursor<'a>,
    path: String,
    method: &'static str,
    shared: &[(Pointer, Parameter)],
) -> OperationPiece {
    let own = parameters(context, &cursor);
    let identity = |parameter: &Parameter| {
        (
            std::mem::discriminant(parameter),
            parameter.parameter_data_ref().name.clone(),
        )
    };
    let overridden: Vec<_> = own
        .iter()
        .map(|(_, parameter)| identity(parameter))
        .collect();
    let inherited = shared
        .iter()
        .filter(|(_, shared)| !overridden.contains(&identity(shared)));
    let parameters = inherited.cloned().chain(own).collect();
    let body = context
        .object(&cursor, "requestBody")
        .and_then(|body| request_body(context, body));
    let responses = responses(context, &cursor);
    let operation = Operation {
        tags: context.texts(&cursor, "tags"),
        summary: context.text(&cursor, "summary"),
        description: context.text(&cursor, "description"),
        operation_id: context.text(&cursor, "operationId"),
        deprecated: context.flag(&cursor, "deprecated").unwrap_or_default(),
        extensions: extensions(&cursor),
        ..Operation::default()
    };
    let servers = servers(context, &cursor);
    let security = needs(context, &cursor);
    let at = cursor.at;
    OperationPiece {
        at,
        path,
        method,
        operation,
        servers,
        security,
        parameters,
        body,
        responses,
    }
}

/// The parameters that an object lists.
pub fn parameters<'a>(context: &mut Context<'a>, of: &Cursor<'a>) -> Vec<(Pointer, Parameter)> {
    let mut parameters = Vec::new();
    for cursor in context.array(of, "parameters") {
        let Some(cursor) = context.follow(cursor) else {
            continue;
        };
        if let Some(parameter) = parameter(context, &cursor) {
            parameters.push((cursor.at, parameter));
        }
    }
    parameters
}

fn parameter<'a>(context: &mut Context<'a>, cursor: &Cursor<'a>) -> Option<Parameter> {
    let (Some(name), Some(location)) = (context.text(cursor, "name"), context.text(cursor, "in"))
    else {
        let message = "a parameter needs a `name` and `in`; it is ignored";
        let place = Place::Value(cursor.at.clone());
        let warning = Diagnostic::warning(Code::MissingKeyword, place, message)
            .help("add what is missing, or remove the parameter")
            .remove(&cursor.at);
        context.diagnostics.push(warning);
        return None;
    };
    let style = context.text(cursor, "style");
    let parameter_data = ParameterData {
        name,
        description: context.text(cursor, "description"),
        required: context.flag(cursor, "required").unwrap_or_default(),
        deprecated: context.flag(cursor, "deprecated"),
        format: schema_or_content(context, cursor),
        example: example(cursor),
        examples: IndexMap::new(),
        explode: context.flag(cursor, "explode"),
        extensions: extensions(cursor),
    };
    let mut unknown = false;
    let parameter = match location.as_str() {
        "query" => Parameter::Query {
            parameter_data,
            allow_reserved: context.flag(cursor, "allowReserved").unwrap_or_default(),
            style: match style.as_deref() {
                None | Some("form") => QueryStyle::Form,
                Some("spaceDelimited") => QueryStyle::SpaceDelimited,
                Some("pipeDelimited") => QueryStyle::PipeDelimited,
                Some("deepObject") => QueryStyle::DeepObject,
                Some(_) => {
                    unknown = true;
                    QueryStyle::Form
                }
            },
            allow_empty_value: context.flag(cursor, "allowEmptyValue"),
        },
        "path" => Parameter::Path {
            parameter_data,
            style: match style.as_deref() {
                None | Some("simple") => PathStyle::Simple,
                Some("matrix") => PathStyle::Matrix,
                Some("label") => PathStyle::Label,
                Some(_) => {
                    unknown = true;
                    PathStyle::Simple
                }
            },
        },
        "header" => {
            unknown = !matches!(style.as_deref(), None | Some("simple"));
            Parameter::Header {
                parameter_data,
                style: HeaderStyle::Simple,
            }
        }
        "cookie" => {
            unknown = !matches!(style.as_deref(), None | Some("form"));
            Parameter::Cookie {
                parameter_data,
                style: CookieStyle::Form,
            }
        }
        _ => {
            let place = Place::Value(cursor.at.join("in"));
            let message = format!("a parameter cannot be in `{location}`; it is ignored");
            let diagnostic = Diagnostic::warning(Code::InvalidKeyword, place, message)
                .help("put it into the query, path, header or cookie, or remove it")
                .remove(&cursor.at);
            context.diagnostics.push(diagnostic);
            return None;
        }
    };
    misplaced(context, cursor, &location, unknown);
    Some(parameter)
}

/// Tells of keywords of a parameter that mean nothing in its place; `style` if that is not one of the place's.
fn misplaced<'a>(context: &mut Context<'a>, cursor: &Cursor<'a>, location: &str, style: bool) {
    if location != "query" && context.flag(cursor, "allowReserved") == Some(true) {
        let at = cursor.at.join("allowReserved");
        let place = Place::Key(at.clone());
        let message = format!("`allowReserved` has no meaning for a parameter in `{location}`");
        let warning = Diagnostic::warning(Code::InvalidKeyword, place, message);
        context.diagnostics.push(
            warning
                .help("remove it: reserved characters are percent-encoded there")
                .remove(&at),
        );
    }
    if style {
        let at = cursor.at.join("style");
        let message = format!("no parameter in `{location}` has this style; the default is used");
        let warning = Diagnostic::warning(Code::InvalidKeyword, Place::Value(at.clone()), message);
        context
            .diagnostics
            .push(warning.help("correct it, or remove it").remove(&at));
    }
}

fn schema_or_content<'a>(
    context: &mut Context<'a>,
    cursor: &Cursor<'a>,
) -> ParameterSchemaOrContent {
    if let Some(schema) = cursor.member("schema") {
        return ParameterSchemaOrContent::Schema(context.schema(schema));
    }
    let content = content(context, cursor);
    if !content.is_empty() {
        return ParameterSchemaOrContent::Content(content);
    }
    // Nothing is said, so any value will do, which is what an empty schema says.
    let reference = cursor.at.join("schema").to_string();
    context
        .made
        .insert(cursor.at.join("schema"), Schema::default());
    ParameterSchemaOrContent::Schema(ReferenceOr::Reference { reference })
}

fn request_body<'a>(context: &mut Context<'a>, at: Cursor<'a>) -> Option<(Pointer, RequestBody)> {
    let cursor = context.follow(at)?;
    let body = RequestBody {
        description: context.text(&cursor, "description"),
        content: content(context, &cursor),
        required: context.flag(&cursor, "required").unwrap_or_default(),
        extensions: extensions(&cursor),
    };
    Some((cursor.at, body))
}

fn responses<'a>(context: &mut Context<'a>, of: &Cursor<'a>) -> Vec<(Pointer, Status, Response)> {
    let mut responses = Vec::new();
    for (key, cursor) in context
        .object(of, "responses")
        .iter()
        .flat_map(Cursor::members)
    {
        if key.starts_with("x-") {
            continue;
        }
        let Some(status) = status(key) else {
            let message =
                format!("`{key}` is no status, range of statuses or `default`; it is ignored");
            let place = Place::Key(cursor.at.clone());
            let warning = Diagnostic::warning(Code::InvalidKeyword, place, message)
                .help("write a status such as `404`, a range such as `4XX`, or `default`")
                .remove(&cursor.at);
            context.diagnostics.push(warning);
            continue;
        };
        let Some(cursor) = context.follow(cursor) else {
            continue;
        };
        if cursor.node.as_object().is_none() {
            context.invalid(&cursor, "an object");
            continue;
        }
        let response = Response {
            description: context.text(&cursor, "description").unwrap_or_default(),
            content: content(context, &cursor),
            headers: headers(context, &cursor),
            extensions: extensions(&cursor),
            ..Response::default()
        };
        responses.push((cursor.at, status, response));
    }
    responses
}

/// The headers of a response, or of a part of a form.
pub(super) fn headers<'a>(
    context: &mut Context<'a>,
    of: &Cursor<'a>,
) -> IndexMap<String, ReferenceOr<Header>> {
    let mut headers = IndexMap::new();
    for (name, cursor) in context
        .object(of, "headers")
        .iter()
        .flat_map(Cursor::members)
    {
        let Some(cursor) = context.follow(cursor) else {
            continue;
        };
        if cursor.node.as_object().is_none() {
            context.invalid(&cursor, "an object");
            continue;
        }
        let header = Header {
            description: context.text(&cursor, "description"),
            style: HeaderStyle::Simple,
            required: context.flag(&cursor, "required").unwrap_or_default(),
            deprecated: context.flag(&cursor, "deprecated"),
            format: schema_or_content(context, &cursor),
            example: example(&cursor),
            examples: IndexMap::new(),
            extensions: extensions(&cursor),
        };
        headers.insert(name.to_owned(), ReferenceOr::Item(header));
    }
    headers
}

fn status(key: &str) -> Option<Status> {
    if key.eq_ignore_ascii_case("default") {
        return Some(Status::Default);
    }
    if let Some(hundreds) = key.strip_suffix("XX").or_else(|| key.strip_suffix("xx")) {
        let hundreds = hundreds.parse().ok()?;
        return (1..=5)
            .contains(&hundreds)
            .then_some(Status::Range(hundreds));
    }
    let code = key.parse().ok()?;
    (100..=999).contains(&code).then_some(Status::Code(code))
}
