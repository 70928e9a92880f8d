// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Option`.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OptionEnum {
    /// `None`.
    None,
    /// `Some`.
    Some,
    /// `Ok`.
    Ok,
    /// `Err`.
    Err,
    /// `String`.
    String,
    /// `Self`.
    SelfValue,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    OptionEnum {
        None = "None",
        Some = "Some",
        Ok = "Ok",
        Err = "Err",
        String = "String",
        SelfValue = "Self",
    } else Unknown
}
