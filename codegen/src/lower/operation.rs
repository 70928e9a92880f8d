//! Operations: grouped, with parameters, body and responses.

use indexmap::IndexMap;

use super::{Lowering, asked, docs, hint, parameter, security, settings};
use crate::ir::{Api, Body, Content, Docs, Operation, Reply, Resource, Statuses};
use crate::normalise::{OperationPiece, Status};
use crate::{Code, Diagnostic, Place, Pointer};

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
        let params = self.parameters(piece, api);
        let body = piece
            .body
            .as_ref()
            .and_then(|(at, body)| self.body(at, body));
        let (success, errors) = self.replies(piece);
        let mut headers = Vec::new();
        for (at, _, response) in &piece.responses {
            headers.extend(self.headers(at, response));
        }
        headers.sort_unstable();
        headers.dedup();
        let id = parameter::id_of(piece);
        self.note_paging(index, piece, &id);
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
            success,
            errors,
            headers,
            security: security.filter(|security| *security != api.security),
            retry: settings::retry(&declared.extensions),
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
            // The document types nothing that could be lost.
            self.diagnostics
                .push(Diagnostic::advice(Code::MissingKeyword, place, message));
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
