//! Text to a tree of values.
//!
//! YAML is read by `serde_yaml`, JSON by `serde_json`, both into [`Node`]. The
//! tree has no positions: [`locate`] finds them again when a diagnostic is
//! shown, so a document without faults does not pay for them.

mod files;
pub mod locate;
pub mod node;
mod origin;
mod read;
mod write;

pub use files::referenced;
pub(crate) use files::{Target, Tree, in_file, percent_decode};
pub use node::{Node, Object};
pub(crate) use origin::{Came, Origin};
pub(crate) use read::{DEEPEST, EXPANSION, EXPANSION_FLOOR};
pub use write::{json, yaml};

use crate::{Code, Diagnostic, Place};

/// Reads a document.
///
/// Keys that stand twice in one object are reported to `diagnostics`; the last
/// one counts.
///
/// # Errors
///
/// When the bytes hold no usable tree: they are empty, no UTF-8, neither YAML
/// nor JSON, nest too deeply, or their aliases expand without bound.
pub fn load<'t>(
    bytes: &'t [u8],
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Node<'t>, Diagnostic> {
    let text = decode(bytes)?;
    let is_blank = |line: &str| line.trim().is_empty() || line.trim().starts_with('#');
    if text.lines().all(is_blank) {
        return Err(
            Diagnostic::error(Code::Empty, Place::Document, "the document is empty")
                .help("give the path of an OpenAPI 3 description in YAML or JSON"),
        );
    }
    let mut faults = read::Faults::default();
    let tree = if text.trim_start().starts_with(['{', '[']) {
        // A YAML flow mapping may begin like JSON, so YAML has the last word.
        read::json(text, &mut faults).or_else(|json_error| {
            if json_error.code == Code::TooBig {
                return Err(json_error);
            }
            faults = read::Faults::default();
            read::yaml(text, &mut faults).map_err(|_| json_error)
        })
    } else {
        read::yaml(text, &mut faults)
    }?;
    diagnostics.extend(faults.into_diagnostics());
    Ok(tree)
}

/// The text of the bytes, without a byte order mark.
///
/// # Errors
///
/// When the bytes are not UTF-8.
pub fn decode(bytes: &[u8]) -> Result<&str, Diagnostic> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let before = String::from_utf8_lossy(bytes.get(..error.valid_up_to()).unwrap_or_default());
        let line = before.matches('\n').count() + 1;
        let column = before
            .rsplit('\n')
            .next()
            .unwrap_or_default()
            .chars()
            .count()
            + 1;
        Diagnostic::error(
            Code::NotText,
            Place::Position { line, column },
            "the document is not text in UTF-8",
        )
        .help("save the document as UTF-8")
    })
}
