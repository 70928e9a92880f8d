// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Holder`.

use crate::runtime::model::{Extra, Unknown, record, string_enum};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `inline`.
    pub inline: Option<HolderInline>,
    /// `list`.
    pub list: Option<Vec<HolderList>>,
    /// Default: `"up"`.
    pub default: Option<HolderDefault>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Holder {
        0: inline = optional("inline"),
        1: list = optional("list"),
        2: default = optional("default"),
    } keep extra
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderInline {
    /// `left`.
    Left,
    /// `right`.
    Right,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    HolderInline {
        Left = "left",
        Right = "right",
    } else Unknown
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderList {
    /// `up`.
    Up,
    /// `down`.
    Down,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    HolderList {
        Up = "up",
        Down = "down",
    } else Unknown
}

/// Another name for this type.
///
/// Default: `"up"`.
pub type HolderDefault = HolderList;
