// The schema `MachineState`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    pub enum MachineState {
        /// It runs.
        Running = "1",
        Stopped = "2",
    } else Unknown
}
