// The schema `Contact`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Nullable, Value, limits, record, setters};
use super::{Misfit, Pet};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    pub id: String,
    pub place: Option<ContactPlace>,
    pub beside: Option<ContactBeside>,
    pub pet: Option<Pet>,
    pub misfit: Option<Misfit>,
    pub email: Option<String>,
    pub kind: Option<String>,
    pub sent: Nullable<Value>,
    /// At most 9 characters.
    pub phone: Option<String>,
    pub street: Option<String>,
    pub r#box: Option<i64>,
    pub extra: Extra,
}
record!(Contact {
    0: id, 1: [place], 2: [beside], 3: [pet], 4: [misfit], 5: [email], 6: [kind], 7: [sent], 8: [phone], 9: [street],
    10: [r#box = "box"],
} keep extra);
impl Contact {
    /// A value with everything that must be there.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(), place: None, beside: None, pet: None, misfit: None, email: None, kind: None,
            sent: Nullable::Absent, phone: None, street: None, r#box: None, extra: Default::default(),
        }
    }
}
setters!(Contact {
    place: ContactPlace = Some(place),
    beside: ContactBeside = Some(beside),
    pet: Pet = Some(pet),
    misfit: Misfit = Some(misfit),
    email: impl Into<String> = Some(email.into()),
    kind: impl Into<String> = Some(kind.into()),
    sent: impl Into<Nullable<Value>> = sent.into(),
    phone: impl Into<String> = Some(phone.into()),
    street: impl Into<String> = Some(street.into()),
    r#box: i64 = Some(r#box),
});
limits!(Contact [
    any(&[object(&["email"], &[]), object(&["phone"], &[member("phone", &[max_length(9)])]), anything(&[])]),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactPlace {
    pub name: String,
    pub x: Option<f64>,
    pub size: Option<f64>,
    pub extra: Extra,
}
record!(ContactPlace { 0: name, 1: [x], 2: [size] } keep extra);
impl ContactPlace {
    /// A value with everything that must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), x: None, size: None, extra: Default::default() }
    }
}
setters!(ContactPlace { x: f64 = Some(x), size: f64 = Some(size) });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactBeside {
    pub name: String,
    pub x: Option<f64>,
    pub size: Option<f64>,
    pub extra: Extra,
}
record!(ContactBeside { 0: name, 1: [x], 2: [size] } keep extra);
impl ContactBeside {
    /// A value with everything that must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), x: None, size: None, extra: Default::default() }
    }
}
setters!(ContactBeside { x: f64 = Some(x), size: f64 = Some(size) });
