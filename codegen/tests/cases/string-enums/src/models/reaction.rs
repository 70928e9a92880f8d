// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Reaction`.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reaction {
    /// `+1`.
    Plus1,
    /// `-1`.
    Minus1,
    /// The empty text.
    Empty,
    /// ` `.
    Space,
    /// `_`.
    Underscore,
    /// `*`.
    Asterisk,
    /// `?`.
    QuestionMark,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    Reaction {
        Plus1 = "+1",
        Minus1 = "-1",
        Empty = "",
        Space = " ",
        Underscore = "_",
        Asterisk = "*",
        QuestionMark = "?",
    } else Unknown
}
