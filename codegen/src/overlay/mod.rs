//! Overlays: what the owner of a client changes in a document that belongs to
//! somebody else ([Overlay Specification] 1.0 and 1.1).
//!
//! They are applied to the tree of the document itself, before anything is made
//! of it, so nothing later knows of them. Where each node came from is kept
//! beside the tree ([`Origin`](crate::load::Origin)): a diagnostic about what an
//! overlay brought points into the overlay.
//!
//! [Overlay Specification]: https://spec.openapis.org/overlay/v1.1.0.html

mod action;
mod merge;
mod query;
mod read;

use std::collections::BTreeMap;

use self::action::Growth;
use crate::load::{self, Tree, in_file};
use crate::{Diagnostic, Place, Source};

/// An overlay to apply to a document.
#[derive(Clone, Debug)]
pub struct Overlay {
    /// What to call it in diagnostics: its path from the document's folder,
    /// where it has one.
    pub name: String,
    /// Its bytes, YAML or JSON.
    pub bytes: Vec<u8>,
}

/// Applies the overlays of `source` to its tree, one after the other, each
/// action to what those before it left.
pub fn apply<'s>(tree: &mut Tree<'s>, source: &'s Source, diagnostics: &mut Vec<Diagnostic>) {
    if source.overlays.is_empty() {
        return;
    }
    let mut overlays = BTreeMap::new();
    let bytes = source.overlays.iter().map(|overlay| overlay.bytes.len());
    let mut growth = Growth::of(source.bytes.len() + bytes.sum::<usize>());
    for overlay in &source.overlays {
        let name = overlay.name.as_str();
        let mut faults = Vec::new();
        let read = load::load(&overlay.bytes, &mut faults);
        let read = read.map_err(|fault| faults.push(about_it(fault))).ok();
        let placed = faults.into_iter().map(|fault| Diagnostic {
            place: in_file(name, fault.place),
            ..fault
        });
        diagnostics.extend(placed);
        let Some(node) = read else { continue };
        let actions = read::read(name, &node, tree.name(), diagnostics);
        for action in actions {
            if let Err(fault) = action.apply(tree, &mut growth) {
                diagnostics.push(*fault);
            }
        }
        overlays.insert(name, node);
    }
    tree.overlays = overlays;
}

/// A fault of reading in words that fit an overlay.
fn about_it(fault: Diagnostic) -> Diagnostic {
    Diagnostic {
        message: fault.message.replacen("the document ", "the overlay ", 1),
        help: match fault.place {
            Place::Document => Some("write an overlay into it, or do not name it".into()),
            _ => fault.help,
        },
        ..fault
    }
}
