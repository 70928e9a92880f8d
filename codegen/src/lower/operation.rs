//! Operations: grouped, with parameters, body and responses.

use indexmap::IndexMap;

use super::{Lowering, asked, parameter, security, settings};
use crate::Pointer;
use crate::ir::{Api, Body, Docs, Operation, Resource};
use crate::normalise::OperationPiece;

/// Reads all operations, grouped in the order in which the groups appear.
pub fn read(lowering: &mut Lowering<'_>, api: &Api) -> Vec<Resource> {
    let document = lowering.document;
    let mut resources: IndexMap<String, Resource> = IndexMap::new();
    for (index, piece) in document.operations.iter().enumerate() {
        let operation = lowering.operation(index, piece, api);
        let name = group(piece);
        let resource = resources.entry(words(&name)).or_insert_with(|| {
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

/// The words of a group: tags that only differ in how they are written are one.
fn words(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ").to_lowercase()
}

/// The group of an operation: the one it asks for, its first tag, or the first
/// word of its path.
fn group(piece: &OperationPiece) -> String {
    let asked = asked::group(&piece.operation.extensions);
    if let Some(name) = asked.or(piece.operation.tags.first().cloned())
        && name.chars().any(char::is_alphanumeric)
    {
        return name;
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
        let security = security.or_else(|| security::by_header(piece, api));
        let mut params = self.parameters(piece, api);
        self.part_params.clear();
        let body = piece
            .body
            .as_ref()
            .and_then(|(at, body)| self.body(at, body));
        params.append(&mut self.part_params);
        let replies = self.replies(piece);
        let mut headers = Vec::new();
        for (at, _, response) in &piece.responses {
            headers.extend(self.headers(at, response));
        }
        headers.sort_unstable();
        headers.dedup();
        let id = parameter::id_of(piece);
        self.note_paging(index, piece, &id);
        let said = self.config.operations.get(&id);
        let said = said.and_then(|said| said.retry.clone());
        let served_by = self.servers(&piece.servers, Some(api));
        Operation {
            origin: piece.at.clone(),
            index,
            id,
            method_name: asked::method_name(&declared.extensions),
            method: piece.method,
            path: parameter::path(piece),
            docs,
            params,
            body,
            success: replies.success,
            errors: replies.errors,
            stream: replies.stream,
            download: replies.download,
            headers,
            security: security.filter(|security| *security != api.security),
            retry: said.or_else(|| settings::retry(&declared.extensions)),
            // Decided when all types are known.
            paging: None,
            served_by,
        }
    }

    fn body(&mut self, at: &Pointer, body: &openapiv3::RequestBody) -> Option<Body> {
        let choices = self.request_content(at, &body.content);
        // A body of no media type is no body.
        let first = choices.first()?;
        let media = body.content.get(&first.media_type);
        let limits = choices
            .iter()
            .map(|choice| self.choice_limits(choice, &body.content));
        let limits: Vec<_> = limits.collect();
        // Which of several is chosen is not known here.
        let same = limits.windows(2).all(|pair| pair.first() == pair.last());
        let limits = limits
            .into_iter()
            .next()
            .filter(|_| same)
            .unwrap_or_default();
        let docs = Docs {
            text: body.description.clone().unwrap_or_default(),
            example: media.and_then(|media| media.example.clone()),
            ..Docs::default()
        };
        Some(Body {
            origin: at.clone(),
            required: body.required,
            choices,
            limits,
            docs,
        })
    }
}
