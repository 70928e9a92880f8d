// The schema `Owner`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, limits, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub mail: Option<String>,
    pub phone: Option<String>,
    pub prefix: Option<String>,
    pub extra: Extra,
}
record!(Owner { 0: [mail], 1: [phone], 2: [prefix] } keep extra);
impl Owner {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Owner {
    mail: impl Into<String> = Some(mail.into()),
    phone: impl Into<String> = Some(phone.into()),
    prefix: impl Into<String> = Some(prefix.into()),
});
limits!(Owner [one_of(&[&["mail"], &["phone", "prefix"]])]);
