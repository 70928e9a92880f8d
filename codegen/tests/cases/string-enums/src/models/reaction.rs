// The schema `Reaction`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    pub enum Reaction {
        Plus1 = "+1", Minus1 = "-1",
        /// The empty text.
        Empty as "",
        /// ` `.
        Space as " ",
        Underscore = "_", Asterisk = "*", QuestionMark = "?",
    } else Unknown
}
