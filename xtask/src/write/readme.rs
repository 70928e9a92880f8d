//! The package's own page: the generator's until somebody writes it.

use std::path::Path;

use super::{Manifest, Standing, hash, standing};

/// Where it is, in the package.
pub const PATH: &str = "README.md";

/// Whether the page in `directory` is somebody's own: it was edited, or was
/// never generated. It is left alone then, and what is in it is not tested.
///
/// What cannot be read is nobody's own here; whoever writes says what is wrong
/// with it.
pub fn is_own(directory: &Path) -> bool {
    let Ok(Standing::File(text)) = standing(&directory.join(PATH)) else {
        return false;
    };
    let manifest = match standing(&directory.join(Manifest::PATH)) {
        Ok(Standing::File(text)) => Manifest::parse(&text).unwrap_or_default(),
        _ => Manifest::default(),
    };
    manifest.get(PATH) != Some(hash(&text).as_str())
}
