//! Reads documents.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use anyhow::{Context as _, anyhow, ensure};

/// The largest document that is read. The largest known one has 13 MB; what
/// exceeds this is a mistake, and would only use up the memory.
pub const LARGEST: u64 = 512 << 20;

/// The bytes of the document at `path`.
///
/// # Errors
///
/// When there is no file, it cannot be read, is empty or exceeds [`LARGEST`].
pub fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    let bytes = read_any(path, "give the OpenAPI document in it")?;
    ensure!(!bytes.is_empty(), "{} is empty", path.display());
    Ok(bytes)
}

/// The bytes of a file, which may be none. `instead` says what to give in place
/// of a directory.
///
/// # Errors
///
/// When there is no file, it cannot be read or exceeds [`LARGEST`].
pub fn read_any(path: &Path, instead: &str) -> anyhow::Result<Vec<u8>> {
    let shown = path.display();
    let file = File::open(path).with_context(|| format!("cannot open {shown}"))?;
    let metadata = file
        .metadata()
        .with_context(|| format!("cannot open {shown}"))?;
    ensure!(!metadata.is_dir(), "{shown} is a directory; {instead}");
    let too_large = || {
        anyhow!(
            "{shown} exceeds {} MiB, more than a document may have",
            LARGEST >> 20
        )
    };
    ensure!(metadata.len() <= LARGEST, too_large());
    let expected = usize::try_from(metadata.len()).unwrap_or_default();
    let mut bytes = Vec::with_capacity(expected + 1);
    // What is no regular file, such as a pipe, tells its size only at its end.
    file.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .with_context(|| format!("cannot read {shown}"))?;
    ensure!(bytes.len() as u64 <= LARGEST, too_large());
    Ok(bytes)
}
