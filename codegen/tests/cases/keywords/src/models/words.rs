// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Words`.

use crate::runtime::model::{Extra, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Words {
    /// `type`.
    pub r#type: String,
    /// `self`.
    pub self_: String,
    /// `Self`.
    pub self_capital: Option<String>,
    /// `crate`.
    pub crate_: Option<String>,
    /// `super`.
    pub super_: Option<String>,
    /// `gen`.
    pub r#gen: Option<String>,
    /// `async`.
    pub r#async: Option<String>,
    /// `try`.
    pub r#try: Option<String>,
    /// `dyn`.
    pub r#dyn: Option<String>,
    /// `union`.
    pub union: Option<String>,
    /// `true`.
    pub r#true: Option<String>,
    /// `new`.
    pub new_field: String,
    /// `extra`.
    pub extra: String,
    /// `name`.
    pub name: String,
    /// `Name`.
    pub name_capital: Option<String>,
    /// `_`.
    pub underscore: Option<String>,
    /// `$`.
    pub dollar: Option<String>,
    /// `""`.
    pub empty: Option<String>,
    /// `1st`.
    pub _1st: Option<String>,
    /// `clone`.
    pub clone_field: Option<String>,
    /// `default`.
    pub default: Option<String>,
    /// `map`.
    pub map: Option<String>,
    /// `serialize`.
    pub serialize: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra_fields: Extra,
}

impl Words {
    /// A value with everything that must be there.
    pub fn new(
        r#type: impl Into<String>,
        self_: impl Into<String>,
        new_field: impl Into<String>,
        extra: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            self_: self_.into(),
            self_capital: None,
            crate_: None,
            super_: None,
            r#gen: None,
            r#async: None,
            r#try: None,
            r#dyn: None,
            union: None,
            r#true: None,
            new_field: new_field.into(),
            extra: extra.into(),
            name: name.into(),
            name_capital: None,
            underscore: None,
            dollar: None,
            empty: None,
            _1st: None,
            clone_field: None,
            default: None,
            map: None,
            serialize: None,
            extra_fields: Default::default(),
        }
    }

    /// Sets `Self`.
    #[must_use]
    pub fn self_capital(mut self, self_capital: impl Into<String>) -> Self {
        self.self_capital = Some(self_capital.into());
        self
    }

    /// Sets `crate`.
    #[must_use]
    pub fn crate_(mut self, crate_: impl Into<String>) -> Self {
        self.crate_ = Some(crate_.into());
        self
    }

    /// Sets `super`.
    #[must_use]
    pub fn super_(mut self, super_: impl Into<String>) -> Self {
        self.super_ = Some(super_.into());
        self
    }

    /// Sets `gen`.
    #[must_use]
    pub fn r#gen(mut self, r#gen: impl Into<String>) -> Self {
        self.r#gen = Some(r#gen.into());
        self
    }

    /// Sets `async`.
    #[must_use]
    pub fn r#async(mut self, r#async: impl Into<String>) -> Self {
        self.r#async = Some(r#async.into());
        self
    }

    /// Sets `try`.
    #[must_use]
    pub fn r#try(mut self, r#try: impl Into<String>) -> Self {
        self.r#try = Some(r#try.into());
        self
    }

    /// Sets `dyn`.
    #[must_use]
    pub fn r#dyn(mut self, r#dyn: impl Into<String>) -> Self {
        self.r#dyn = Some(r#dyn.into());
        self
    }

    /// Sets `union`.
    #[must_use]
    pub fn union(mut self, union: impl Into<String>) -> Self {
        self.union = Some(union.into());
        self
    }

    /// Sets `true`.
    #[must_use]
    pub fn r#true(mut self, r#true: impl Into<String>) -> Self {
        self.r#true = Some(r#true.into());
        self
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name_capital(mut self, name_capital: impl Into<String>) -> Self {
        self.name_capital = Some(name_capital.into());
        self
    }

    /// Sets `_`.
    #[must_use]
    pub fn underscore(mut self, underscore: impl Into<String>) -> Self {
        self.underscore = Some(underscore.into());
        self
    }

    /// Sets `$`.
    #[must_use]
    pub fn dollar(mut self, dollar: impl Into<String>) -> Self {
        self.dollar = Some(dollar.into());
        self
    }

    /// Sets `""`.
    #[must_use]
    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        self.empty = Some(empty.into());
        self
    }

    /// Sets `1st`.
    #[must_use]
    pub fn _1st(mut self, _1st: impl Into<String>) -> Self {
        self._1st = Some(_1st.into());
        self
    }

    /// Sets `clone`.
    #[must_use]
    pub fn clone_field(mut self, clone_field: impl Into<String>) -> Self {
        self.clone_field = Some(clone_field.into());
        self
    }

    /// Sets `default`.
    #[must_use]
    pub fn default(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// Sets `map`.
    #[must_use]
    pub fn map(mut self, map: impl Into<String>) -> Self {
        self.map = Some(map.into());
        self
    }

    /// Sets `serialize`.
    #[must_use]
    pub fn serialize(mut self, serialize: impl Into<String>) -> Self {
        self.serialize = Some(serialize.into());
        self
    }
}

record! {
    Words {
        0: r#type = required("type"),
        1: self_ = required("self"),
        2: self_capital = optional("Self"),
        3: crate_ = optional("crate"),
        4: super_ = optional("super"),
        5: r#gen = optional("gen"),
        6: r#async = optional("async"),
        7: r#try = optional("try"),
        8: r#dyn = optional("dyn"),
        9: union = optional("union"),
        10: r#true = optional("true"),
        11: new_field = required("new"),
        12: extra = required("extra"),
        13: name = required("name"),
        14: name_capital = optional("Name"),
        15: underscore = optional("_"),
        16: dollar = optional("$"),
        17: empty = optional(""),
        18: _1st = optional("1st"),
        19: clone_field = optional("clone"),
        20: default = optional("default"),
        21: map = optional("map"),
        22: serialize = optional("serialize"),
    } keep extra_fields
}
