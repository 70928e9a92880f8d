//! Headers that responses declare.

use super::{Docs, Scalar};
use crate::Pointer;

/// A header that responses declare, whichever they are.
#[derive(Clone, Debug)]
pub struct Header {
    /// Where it is declared first.
    pub origin: Pointer,
    /// Its name, as it is written there.
    pub name: String,
    /// What it holds.
    pub value: HeaderValue,
    /// What the document says about it.
    pub docs: Docs,
}

/// What a header holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderValue {
    /// A single value.
    One(Scalar),
    /// A list of single values.
    List(Scalar),
    /// Text that may stand in several lines.
    Lines,
    /// JSON of any kind.
    Json,
}
