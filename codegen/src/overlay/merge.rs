//! Merging a value into another, as the Overlay Specification has it.

use crate::load::{Came, Node, Origin};

/// Two values that cannot be merged: the place of the one that comes.
#[derive(Debug)]
pub struct Mismatch {
    /// Where the value stands that comes.
    pub at: crate::Pointer,
    /// What it is.
    pub found: &'static str,
    /// What it was to be merged with.
    pub target: &'static str,
}

/// Merges `update`, which came from somewhere, into what an action selects:
/// objects member by member, arrays by adding to their end; what is not an
/// array becomes one more element of one.
///
/// # Errors
///
/// When the kinds do not fit; what was merged before stays.
pub fn into_target<'s>(
    target: &mut Node<'s>,
    origin: &mut Origin,
    update: &Node<'s>,
    came: Came<'_>,
) -> Result<(), Mismatch> {
    match (&mut *target, update) {
        (Node::Array(elements), update) if update.as_array().is_none() => {
            push(elements, origin, update, came);
            Ok(())
        }
        _ => merge(target, origin, update, came),
    }
}

fn merge<'s>(
    target: &mut Node<'s>,
    origin: &mut Origin,
    update: &Node<'s>,
    came: Came<'_>,
) -> Result<(), Mismatch> {
    match (&mut *target, update) {
        (Node::Object(object), Node::Object(members)) => {
            for (key, value) in members.iter() {
                let came = came.child(key);
                match object.get_mut(key) {
                    Some(member) => merge(member, origin.child_mut(key), value, came)?,
                    None => {
                        object.insert(key.to_owned(), value.clone());
                        origin.child_mut(key).replace(came);
                    }
                }
            }
        }
        (Node::Array(elements), Node::Array(more)) => {
            for (index, value) in more.iter().enumerate() {
                push(elements, origin, value, came.child(&index.to_string()));
            }
        }
        // Nothing to merge: an example of the specification says it like that.
        (Node::Object(_) | Node::Array(_), Node::Null) => {}
        (Node::Object(_) | Node::Array(_), _) => return Err(mismatch(target, update, &came)),
        // `components:` without anything behind it is no value to keep.
        (Node::Null, _) => {
            *target = update.clone();
            origin.replace(came);
        }
        (_, Node::Object(_) | Node::Array(_)) => return Err(mismatch(target, update, &came)),
        (_, _) => {
            *target = update.clone();
            origin.replace(came);
        }
    }
    Ok(())
}

fn push<'s>(elements: &mut Vec<Node<'s>>, origin: &mut Origin, value: &Node<'s>, came: Came<'_>) {
    origin.child_mut(&elements.len().to_string()).replace(came);
    elements.push(value.clone());
}

fn mismatch(target: &Node<'_>, update: &Node<'_>, came: &Came<'_>) -> Mismatch {
    Mismatch {
        at: came.at().clone(),
        found: update.kind(),
        target: target.kind(),
    }
}
