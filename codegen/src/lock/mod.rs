//! The names that callers use, kept when the document changes.
//!
//! Each name that was given is a line of a text that belongs beside the client:
//! what has it, and the name. With that text, what is there keeps its name
//! whatever comes beside it, and what the document renames keeps its old name as
//! a deprecated alias. Without, everything is named anew.

mod digest;
mod keep;
mod keys;
mod text;
mod write;

pub use keep::{Kept, OldType, Pin, keep};
pub use keys::servers as server_keys;
pub use text::{Kind, Lock, is_name};
pub use write::write;

use crate::{Code, Diagnostic, Place};

/// That things cannot have the names that they are to have, in the order of
/// who says so.
pub fn refused(pins: &[Pin]) -> Vec<Diagnostic> {
    let mut pins: Vec<&Pin> = pins.iter().collect();
    pins.sort_by_key(|pin| match &pin.place {
        Place::Config(range) => range.start,
        Place::Line { line, .. } => *line,
        _ => 0,
    });
    let refused = pins.into_iter().map(|pin| {
        let message = format!(
            "`{}` is spoken for: something else there has this name, or it means something in Rust",
            pin.name
        );
        let code = match pin.place {
            Place::Config(_) => Code::Config,
            _ => Code::Lock,
        };
        let refused = Diagnostic::error(code, pin.place.clone(), message);
        refused.help("use another name, or delete the line")
    });
    refused.collect()
}
