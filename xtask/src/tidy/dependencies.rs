//! Every dependency says why it is there.

use super::File;

pub fn check(file: &mut File<'_>) {
    let mut inside = false;
    for (number, line) in (1..).zip(file.text.lines()) {
        let line = line.trim();
        if line.starts_with('[') {
            inside = line.contains("dependencies");
        } else if inside && line.contains('=') && !line.starts_with('#') && !explained(line) {
            file.violation(
                number,
                "a dependency without a reason: add a comment to its line",
            );
        }
    }
}

/// Whether a dependency is of this workspace, or has a comment after it.
fn explained(line: &str) -> bool {
    let comment = line.rsplit_once('#').map(|(_, comment)| comment.trim());
    line.contains("path =") || comment.is_some_and(|comment| comment.len() > 2)
}
