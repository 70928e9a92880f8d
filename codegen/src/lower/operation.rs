//! Operations: grouped, with parameters, body and responses.

use indexmap::IndexMap;
use serde_json::Value;

use super::{Lowering, docs, hint, parameter, security, settings};
use crate::ir::{Api, Body, Content, Docs, Operation, Reply, Resource, Statuses};
use crate::normalise::{OperationPiece, Status, extension};
use crate::{Code, Diagnostic, Place, Pointer};

/// Reads all operations, grouped in the order in which the groups appear.
pub fn read(lowering: &mut Lowering<'_>, api: &Api) -> Vec<Resource> {
    let document = lowering.document;
    let mut resources: IndexMap<String, Resource> = IndexMap::new();
    for (index, piece) in document.operations.iter().enumerate() {
        let operation = lowering.operation(index, piece, api);
        let name = group(piece);
        let resource = resources.entry(name.clone()).or_insert_with(|| {
            let tag = document.tags.iter().find(|tag| tag.name == name);
            let description = tag
                .and_then(|tag| tag.description.clone())
                .unwrap_or_default();
            Resource {
                name,
                description,
                operations: Vec::new(),
            }
        });
        resource.operations.push(operation);
    }
    resources.into_values().collect()
}

/// The group of an operation: the one it asks for, its first tag, or the first
/// word of its path.
fn group(piece: &OperationPiece) -> String {
    let asked = piece
        .operation
        .extensions
        .get(extension::GROUP)
        .and_then(Value::as_str);
    if let Some(name) = asked.or(piece.operation.tags.first().map(String::as_str))
        && name.chars().any(char::is_alphanumeric)
    {
        return name.to_owned();
    }
    let mut words = piece
        .path
        .split('/')
        .filter(|word| !word.is_empty() && !word.contains('{'));
    words.next().unwrap_or("root").to_owned()
}

impl Lowering<'_> {
    fn operation(&mut self, index: usize, piece: &OperationPiece, api: &Api) -> Operation {
        let declared = &piece.operation;
        let text = |name: &str| {
            let text = declared.extensions.get(name).and_then(Value::as_str);
            text.map(str::to_owned)
        };
        let docs = Docs {
            title: declared.summary.clone().unwrap_or_default(),
            text: declared.description.clone().unwrap_or_default(),
            deprecated: declared.deprecated,
            ..Docs::default()
        };
        let security = piece.security.as_ref().map(|alternatives| {
            let at = piece.at.join("security");
            security::needs(self, &api.schemes, alternatives, &at)
        });
        let params = self.parameters(piece, api);
        let body = piece
            .body
            .as_ref()
            .and_then(|(at, body)| self.body(at, body));
        let (success, errors) = self.replies(piece);
        let id = parameter::id_of(piece);
        self.note_paging(index, piece, &id);
        let served_by = self.servers(&piece.servers, Some(api));
        Operation {
            origin: piece.at.clone(),
            index,
            id,
            method_name: text(extension::RUST_NAME).or(text(extension::METHOD_NAME)),
            method: piece.method,
            path: parameter::path(piece),
            docs,
            params,
            body,
            success,
            errors,
            security: security.filter(|security| *security != api.security),
            retry: settings::retry(&declared.extensions),
            // Decided when all types are known.
            paging: None,
            served_by,
        }
    }

    fn body(&mut self, at: &Pointer, body: &openapiv3::RequestBody) -> Option<Body> {
        let (media_type, content) = self.request_content(at, &body.content);
        let media = media_type.as_ref().and_then(|name| body.content.get(name));
        let docs = Docs {
            text: body.description.clone().unwrap_or_default(),
            example: media.and_then(|media| media.example.clone()),
            ..Docs::default()
        };
        // A body of no media type is no body.
        let media_type = media_type?;
        Some(Body {
            origin: at.clone(),
            required: body.required,
            media_type,
            content,
            docs,
        })
    }

    /// The responses that mean success and those that mean failure.
    fn replies(&mut self, piece: &OperationPiece) -> (Vec<Reply>, Vec<Reply>) {
        let (mut success, mut errors) = (Vec::new(), Vec::new());
        let succeeds = |status: &Status| match status {
            Status::Code(code) => (200..300).contains(code),
            Status::Range(hundreds) => *hundreds == 2,
            Status::Default => false,
        };
        let known = piece
            .responses
            .iter()
            .any(|(_, status, _)| succeeds(status));
        for (at, status, response) in &piece.responses {
            let (media_type, content) = self.response_content(at, &response.content);
            let media = media_type
                .as_ref()
                .and_then(|name| response.content.get(name));
            let statuses = match status {
                Status::Code(code) => Some(*code..=*code),
                Status::Range(hundreds) => Some(hundreds * 100..=hundreds * 100 + 99),
                Status::Default => None,
            };
            let reply = Reply {
                origin: at.clone(),
                label: label(statuses.as_ref()),
                statuses,
                media_type,
                content,
                description: docs::first_paragraph(&response.description),
                example: media.and_then(|media| media.example.clone()),
            };
            // Where nothing else does, the default response means success too.
            if *status == Status::Default && !known {
                let statuses = Some(200..=299);
                let label = label(statuses.as_ref());
                success.push(Reply {
                    statuses,
                    label,
                    ..reply.clone()
                });
            }
            match succeeds(status) {
                true => success.push(reply),
                false => errors.push(reply),
            }
        }
        if success.is_empty() {
            let place = Place::Value(piece.at.clone());
            let message = "no response means success; the body of any is given as bytes";
            self.diagnostics
                .push(Diagnostic::warning(Code::MissingKeyword, place, message));
            success.push(Reply {
                origin: piece.at.clone(),
                label: label(Some(&(200..=299))),
                statuses: Some(200..=299),
                media_type: None,
                content: Content::Bytes,
                description: String::new(),
                example: None,
            });
        }
        for replies in [&mut success, &mut errors] {
            // One status wins over its range, the range over the rest.
            replies.sort_by_key(|reply| match &reply.statuses {
                Some(statuses) => (statuses.end() - statuses.start(), *statuses.start()),
                None => (u16::MAX, 0),
            });
        }
        (success, errors)
    }
}

/// What a response is called among those of its operation.
fn label(statuses: Option<&Statuses>) -> String {
    match statuses {
        None => "Other".to_owned(),
        Some(statuses) if statuses.start() == statuses.end() => {
            hint::reason(&statuses.start().to_string())
        }
        Some(statuses) => hint::reason(&format!("{}XX", statuses.start() / 100)),
    }
}
