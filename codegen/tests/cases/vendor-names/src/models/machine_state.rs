// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `MachineState`.

use crate::runtime::model::{Unknown, string_enum};

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MachineState {
    /// `1`: It runs.
    Running,
    /// `2`.
    Stopped,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    MachineState {
        Running = "1",
        Stopped = "2",
    } else Unknown
}
