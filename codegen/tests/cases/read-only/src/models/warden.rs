// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Warden`.

use crate::runtime::model::{Extra, record};
use super::Contact;

/// An object.
///
/// Callers send `WardenInput` instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Warden {
    /// Read only: servers ignore or refuse it in requests.
    pub made_at: String,
    /// `contact`.
    pub contact: Option<Contact>,
    /// Read only: servers ignore or refuse it in requests.
    pub chief: Option<Contact>,
    /// `deputy`.
    pub deputy: Option<Contact>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Warden {
        0: made_at = required("made_at"),
        1: contact = optional("contact"),
        2: chief = optional("chief"),
        3: deputy = optional("deputy"),
    } keep extra
}

/// An object.
///
/// This is `Warden` as callers send it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WardenInput {
    /// `contact`.
    pub contact: Option<Contact>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl WardenInput {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `contact`.
    #[must_use]
    pub fn contact(mut self, contact: Contact) -> Self {
        self.contact = Some(contact);
        self
    }
}

record! {
    WardenInput {
        0: contact = optional("contact"),
    } keep extra
}
