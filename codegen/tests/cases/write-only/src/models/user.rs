// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `User`.

use crate::runtime::model::{Extra, Nullable, limits, record};
use super::{Key, KeyInput, Pin};

/// An object.
///
/// Callers send `UserInput` instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Read only: servers ignore or refuse it in requests.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `keys`.
    pub keys: Option<Vec<Key>>,
    /// `partner`.
    pub partner: Nullable<Box<User>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    User {
        0: id = required("id"),
        1: name = required("name"),
        2: keys = optional("keys"),
        3: partner = nullable("partner"),
    } keep extra
}

/// An object.
///
/// This is `User` as callers send it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserInput {
    /// `name`.
    pub name: String,
    /// Write only: servers do not send it.
    pub password: Option<String>,
    /// `keys`.
    pub keys: Option<Vec<KeyInput>>,
    /// Write only: servers do not send it.
    pub pin: Option<Pin>,
    /// `partner`.
    pub partner: Nullable<Box<UserInput>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl UserInput {
    /// A value with everything that must be there.
    pub fn new(name: impl Into<String>, password: impl Into<Option<String>>) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
            keys: None,
            pin: None,
            partner: Nullable::Absent,
            extra: Default::default(),
        }
    }

    /// Sets `keys`.
    #[must_use]
    pub fn keys(mut self, keys: Vec<KeyInput>) -> Self {
        self.keys = Some(keys);
        self
    }

    /// Sets `pin`.
    #[must_use]
    pub fn pin(mut self, pin: impl Into<String>) -> Self {
        self.pin = Some(pin.into());
        self
    }

    /// Sets `partner`.
    #[must_use]
    pub fn partner(mut self, partner: impl Into<Nullable<Box<UserInput>>>) -> Self {
        self.partner = partner.into();
        self
    }
}

record! {
    UserInput {
        0: name = required("name"),
        1: password = required("password"),
        2: keys = optional("keys"),
        3: pin = optional("pin"),
        4: partner = nullable("partner"),
    } keep extra
}

limits! {
    UserInput [
        member("pin", &[pattern("^[0-9]{4}$")]),
        member("partner", &[is::<super::UserInput>()]),
    ]
}
