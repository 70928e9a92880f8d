//! Webhooks and callbacks: what is in their bodies.

use std::collections::HashMap;

use super::{Lowering, parameter};
use crate::ir::{Api, Docs, Webhook};
use crate::normalise::{Document, WebhookPiece};
use crate::{Code, Diagnostic, Place, Pointer};

/// The name of every webhook: that of the document, with the operation where
/// several have callbacks of the name, and the method where that is not enough.
pub fn names(document: &Document) -> HashMap<&Pointer, String> {
    let with_operation = |piece: &WebhookPiece| {
        let operation = piece.of.and_then(|index| document.operations.get(index));
        let id = operation.map(parameter::id_of).unwrap_or_default();
        format!("{id} {}", piece.name).trim().to_owned()
    };
    let with_method = |piece: &WebhookPiece| {
        let method = piece.sent.method.to_ascii_lowercase();
        format!("{} {method}", with_operation(piece))
    };
    let plain = |piece: &WebhookPiece| piece.name.clone();
    let mut names: Vec<String> = document.webhooks.iter().map(plain).collect();
    for longer in [
        &with_operation as &dyn Fn(&WebhookPiece) -> String,
        &with_method,
    ] {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for name in &names {
            *counts.entry(name.to_ascii_lowercase()).or_default() += 1;
        }
        for (name, piece) in names.iter_mut().zip(&document.webhooks) {
            if counts.get(&name.to_ascii_lowercase()) > Some(&1) {
                *name = longer(piece);
            }
        }
    }
    let places = document.webhooks.iter().map(|piece| &piece.sent.at);
    places.zip(names).collect()
}

/// Reads what the server sends by itself.
pub fn read(lowering: &mut Lowering<'_>, api: &Api) -> Vec<Webhook> {
    let document = lowering.document;
    let pieces = document.webhooks.iter();
    pieces.map(|piece| webhook(lowering, api, piece)).collect()
}

fn webhook(lowering: &mut Lowering<'_>, api: &Api, piece: &WebhookPiece) -> Webhook {
    let sent = &piece.sent;
    let declared = &sent.operation;
    let content = sent.body.as_ref().map(|(at, body)| {
        // What a client sends is what we receive here.
        let json = lowering.received_json(at, &body.content);
        (at, json, body.content.is_empty())
    });
    for (at, _, response) in &sent.responses {
        lowering.request_content(at, &response.content);
    }
    let payload = match content {
        Some((_, Some(ty), _)) => Some(ty),
        Some((at, None, false)) => {
            let message = format!("what `{}` sends is no JSON; it is not decoded", piece.name);
            let place = Place::Value(at.clone());
            let diagnostic = Diagnostic::warning(Code::Unsupported, place, message)
                .help("describe it as `application/json`, or take its bytes as they are");
            lowering.diagnostics.push(diagnostic);
            None
        }
        Some((_, None, true)) | None => None,
    };
    let mut operations = api.resources.iter().flat_map(|group| &group.operations);
    let of = piece
        .of
        .and_then(|index| operations.find(|one| one.index == index));
    Webhook {
        origin: sent.at.clone(),
        name: lowering.webhooks.get(&sent.at).cloned().unwrap_or_default(),
        of: of.map(|operation| operation.id.clone()),
        address: sent.path.clone(),
        method: sent.method,
        docs: Docs {
            title: declared.summary.clone().unwrap_or_default(),
            text: declared.description.clone().unwrap_or_default(),
            deprecated: declared.deprecated,
            ..Docs::default()
        },
        payload,
    }
}
