//! What the server sends by itself: webhooks, and callbacks of operations.

use super::context::{Context, Cursor};
use super::operation::{method, operation};
use super::{Document, WebhookPiece, extension};

/// Reads the webhooks of a document. Before 3.1 they were an extension.
pub fn read(context: &mut Context<'_>, document: &mut Document) {
    let callbacks = std::mem::take(&mut document.webhooks);
    let root = context.root();
    for keyword in ["webhooks", "x-webhooks"] {
        let webhooks = context.object(&root, keyword);
        for (name, item) in webhooks.iter().flat_map(Cursor::members) {
            read_item(context, name, "", item, None, document);
        }
    }
    document.webhooks.extend(callbacks);
}

/// Reads the callbacks of the operation that is read next.
pub fn callbacks<'a>(context: &mut Context<'a>, of: &Cursor<'a>, document: &mut Document) {
    let index = document.operations.len();
    let callbacks = context.object(of, "callbacks");
    for (name, callback) in callbacks.iter().flat_map(Cursor::members) {
        let Some(callback) = context.follow(callback) else {
            continue;
        };
        for (address, item) in callback.members() {
            if !address.starts_with("x-") {
                read_item(context, name, address, item, Some(index), document);
            }
        }
    }
}

fn read_item<'a>(
    context: &mut Context<'a>,
    name: &str,
    address: &str,
    item: Cursor<'a>,
    of: Option<usize>,
    document: &mut Document,
) {
    let ignored = context.texts(&item, extension::IGNORE);
    let Some(item) = context.follow(item) else {
        return;
    };
    if item.node.as_object().is_none() {
        return context.invalid(&item, "an object");
    }
    for (key, member) in item.members() {
        let Some(method) = method(context, key, &member, &ignored) else {
            continue;
        };
        // Several operations may share a callback.
        if document
            .webhooks
            .iter()
            .any(|known| known.sent.at == member.at)
        {
            continue;
        }
        let sent = operation(context, member, address.to_owned(), method, &[]);
        document.webhooks.push(WebhookPiece {
            name: name.to_owned(),
            of,
            sent,
        });
    }
}
