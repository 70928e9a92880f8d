//! What becomes a body by itself.

use std::path::{Path, PathBuf};

use bytes::Bytes;

use super::body::Body;
use super::file::File;

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self::whole(bytes)
    }
}

macro_rules! from_bytes {
    ($($owned:ty),*) => {$(
        impl From<$owned> for Body {
            fn from(bytes: $owned) -> Self {
                Bytes::from(bytes).into()
            }
        }
    )*};
}

from_bytes!(Vec<u8>, String, Box<[u8]>);

/// A copy of the text.
impl From<&str> for Body {
    fn from(text: &str) -> Self {
        text.as_bytes().into()
    }
}

/// A copy of the bytes.
impl From<&[u8]> for Body {
    fn from(bytes: &[u8]) -> Self {
        Bytes::copy_from_slice(bytes).into()
    }
}

/// A copy of the bytes.
impl<const N: usize> From<&[u8; N]> for Body {
    fn from(bytes: &[u8; N]) -> Self {
        bytes.as_slice().into()
    }
}

/// The file at this path: see [`Body::from_path`].
impl From<&Path> for Body {
    fn from(path: &Path) -> Self {
        Self::from_path(path)
    }
}

/// The file at this path: see [`Body::from_path`].
impl From<PathBuf> for Body {
    fn from(path: PathBuf) -> Self {
        Self::from_path(path)
    }
}

/// Its content and, where that is said, its media type.
impl From<File> for Body {
    fn from(file: File) -> Self {
        file.into_body()
    }
}
