//! Operations: grouped, with parameters, body and responses.

use indexmap::IndexMap;
use serde_json::Value;

use super::{Lowering, parameter, security, settings};
use crate::Pointer;
use crate::ir::{Api, Body, Docs, Operation, Resource};
use crate::normalise::{OperationPiece, extension};

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
        let replies = self.replies(piece);
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
            success: replies.success,
            errors: replies.errors,
            stream: replies.stream,
            download: replies.download,
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
}
