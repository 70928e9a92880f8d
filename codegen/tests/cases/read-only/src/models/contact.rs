// The schema `Contact`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    pub mail: Option<String>,
    /// Read only: servers ignore or refuse it in requests. Write only: servers do not send it.
    pub both: Option<String>,
    pub extra: Extra,
}
record!(Contact { 0: [mail], 1: [both] } keep extra);
impl Contact {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Contact { mail: impl Into<String> = Some(mail.into()), both: impl Into<String> = Some(both.into()) });
