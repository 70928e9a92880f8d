// The schema `User`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Nullable, limits, record, setters};
use super::{Key, KeyInput, Pin};

/// Callers send `UserInput` instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Read only: servers ignore or refuse it in requests.
    pub id: String,
    pub name: String,
    pub keys: Option<Vec<Key>>,
    pub partner: Nullable<Box<User>>,
    pub extra: Extra,
}
record!(User { 0: id, 1: name, 2: [keys], 3: [partner] } keep extra);

/// This is `User` as callers send it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserInput {
    pub name: String,
    /// Write only: servers do not send it.
    pub password: Option<String>,
    pub keys: Option<Vec<KeyInput>>,
    /// Write only: servers do not send it.
    pub pin: Option<Pin>,
    pub partner: Nullable<Box<UserInput>>,
    pub extra: Extra,
}
record!(UserInput { 0: name, 1: password, 2: [keys], 3: [pin], 4: [partner] } keep extra);
impl UserInput {
    /// A value with everything that must be there.
    pub fn new(name: impl Into<String>, password: impl Into<Option<String>>) -> Self {
        Self {
            name: name.into(), password: password.into(), keys: None, pin: None, partner: Nullable::Absent,
            extra: Default::default(),
        }
    }
}
setters!(UserInput {
    keys: Vec<KeyInput> = Some(keys),
    pin: impl Into<String> = Some(pin.into()),
    partner: impl Into<Nullable<Box<UserInput>>> = partner.into(),
});
limits!(UserInput [member("pin", &[pattern("^[0-9]{4}$")]), member("partner", &[is::<super::UserInput>()])]);
