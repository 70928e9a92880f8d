// The schema `Warden`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};
use super::Contact;

/// Callers send `WardenInput` instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Warden {
    /// Read only: servers ignore or refuse it in requests.
    pub made_at: String,
    pub contact: Option<Contact>,
    /// Read only: servers ignore or refuse it in requests.
    pub chief: Option<Contact>,
    pub deputy: Option<Contact>,
    pub extra: Extra,
}
record!(Warden { 0: made_at, 1: [contact], 2: [chief], 3: [deputy] } keep extra);

/// This is `Warden` as callers send it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WardenInput {
    pub contact: Option<Contact>,
    pub extra: Extra,
}
record!(WardenInput { 0: [contact] } keep extra);
impl WardenInput {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(WardenInput { contact: Contact = Some(contact) });
