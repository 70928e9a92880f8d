// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Contact`.

use crate::runtime::model::{Extra, Nullable, Value, limits, record};
use super::{Misfit, Pet};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// `id`.
    pub id: String,
    /// `place`.
    pub place: Option<ContactPlace>,
    /// `beside`.
    pub beside: Option<ContactBeside>,
    /// `pet`.
    pub pet: Option<Pet>,
    /// `misfit`.
    pub misfit: Option<Misfit>,
    /// `email`.
    pub email: Option<String>,
    /// `kind`.
    pub kind: Option<String>,
    /// `sent`.
    pub sent: Nullable<Value>,
    /// At most 9 characters.
    pub phone: Option<String>,
    /// `street`.
    pub street: Option<String>,
    /// `box`.
    pub r#box: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Contact {
    /// A value with everything that must be there.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            place: None,
            beside: None,
            pet: None,
            misfit: None,
            email: None,
            kind: None,
            sent: Nullable::Absent,
            phone: None,
            street: None,
            r#box: None,
            extra: Default::default(),
        }
    }

    /// Sets `place`.
    #[must_use]
    pub fn place(mut self, place: ContactPlace) -> Self {
        self.place = Some(place);
        self
    }

    /// Sets `beside`.
    #[must_use]
    pub fn beside(mut self, beside: ContactBeside) -> Self {
        self.beside = Some(beside);
        self
    }

    /// Sets `pet`.
    #[must_use]
    pub fn pet(mut self, pet: Pet) -> Self {
        self.pet = Some(pet);
        self
    }

    /// Sets `misfit`.
    #[must_use]
    pub fn misfit(mut self, misfit: Misfit) -> Self {
        self.misfit = Some(misfit);
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `sent`.
    #[must_use]
    pub fn sent(mut self, sent: impl Into<Nullable<Value>>) -> Self {
        self.sent = sent.into();
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `street`.
    #[must_use]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Sets `box`.
    #[must_use]
    pub fn r#box(mut self, r#box: i64) -> Self {
        self.r#box = Some(r#box);
        self
    }
}

record! {
    Contact {
        0: id = required("id"),
        1: place = optional("place"),
        2: beside = optional("beside"),
        3: pet = optional("pet"),
        4: misfit = optional("misfit"),
        5: email = optional("email"),
        6: kind = optional("kind"),
        7: sent = nullable("sent"),
        8: phone = optional("phone"),
        9: street = optional("street"),
        10: r#box = optional("box"),
    } keep extra
}

limits! {
    Contact [
        any(&[object(&["email"], &[]), object(&["phone"], &[member("phone", &[max_length(9)])]), anything(&[])]),
    ]
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactPlace {
    /// `name`.
    pub name: String,
    /// `x`.
    pub x: Option<f64>,
    /// `size`.
    pub size: Option<f64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl ContactPlace {
    /// A value with everything that must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            x: None,
            size: None,
            extra: Default::default(),
        }
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: f64) -> Self {
        self.x = Some(x);
        self
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: f64) -> Self {
        self.size = Some(size);
        self
    }
}

record! {
    ContactPlace {
        0: name = required("name"),
        1: x = optional("x"),
        2: size = optional("size"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactBeside {
    /// `name`.
    pub name: String,
    /// `x`.
    pub x: Option<f64>,
    /// `size`.
    pub size: Option<f64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl ContactBeside {
    /// A value with everything that must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            x: None,
            size: None,
            extra: Default::default(),
        }
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: f64) -> Self {
        self.x = Some(x);
        self
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: f64) -> Self {
        self.size = Some(size);
        self
    }
}

record! {
    ContactBeside {
        0: name = required("name"),
        1: x = optional("x"),
        2: size = optional("size"),
    } keep extra
}
