// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Settings`.

use crate::runtime::model::{
    Extra, Nullable, Unknown, Value, integer_enum, record, union,
};
use super::MixedAuto;

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    /// `mode`.
    pub mode: Nullable<SettingsMode>,
    /// `automatic`.
    pub automatic: Option<SettingsAutomatic>,
    /// One of `1`, `2.5`.
    pub ratio: Option<f64>,
    /// One of `"none"`, `{"width":1}`.
    pub shape: Nullable<Value>,
    /// Always `true`.
    pub always: Option<bool>,
    /// `nothing`.
    pub nothing: Nullable<Value>,
    /// Always `{"a":[1]}`.
    pub fixed: Nullable<Value>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Settings {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<Nullable<SettingsMode>>) -> Self {
        self.mode = mode.into();
        self
    }

    /// Sets `automatic`.
    #[must_use]
    pub fn automatic(mut self, automatic: SettingsAutomatic) -> Self {
        self.automatic = Some(automatic);
        self
    }

    /// Sets `ratio`.
    #[must_use]
    pub fn ratio(mut self, ratio: f64) -> Self {
        self.ratio = Some(ratio);
        self
    }

    /// Sets `shape`.
    #[must_use]
    pub fn shape(mut self, shape: impl Into<Nullable<Value>>) -> Self {
        self.shape = shape.into();
        self
    }

    /// Sets `always`.
    #[must_use]
    pub fn always(mut self, always: bool) -> Self {
        self.always = Some(always);
        self
    }

    /// Sets `nothing`.
    #[must_use]
    pub fn nothing(mut self, nothing: impl Into<Nullable<Value>>) -> Self {
        self.nothing = nothing.into();
        self
    }

    /// Sets `fixed`.
    #[must_use]
    pub fn fixed(mut self, fixed: impl Into<Nullable<Value>>) -> Self {
        self.fixed = fixed.into();
        self
    }
}

record! {
    Settings {
        0: mode = nullable("mode"),
        1: automatic = optional("automatic"),
        2: ratio = optional("ratio"),
        3: shape = nullable("shape"),
        4: always = optional("always"),
        5: nothing = nullable("nothing"),
        6: fixed = nullable("fixed"),
    } keep extra
}

/// One of these shapes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SettingsMode {
    /// `auto`.
    Auto(SettingsModeAuto),
    /// `Keyword`.
    Keyword(SettingsModeKeyword),
    /// `Boolean`.
    Boolean(bool),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}

union! {
    SettingsMode by fit {
        Auto,
        Keyword,
        Boolean,
    } else Unknown
}

/// One of these shapes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SettingsAutomatic {
    /// `auto`.
    Auto(SettingsAutomaticAuto),
    /// `Boolean`.
    Boolean(bool),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}

union! {
    SettingsAutomatic by fit {
        Auto,
        Boolean,
    } else Unknown
}

/// Another name for this type.
pub type SettingsModeAuto = MixedAuto;

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingsModeKeyword {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// A value that the document does not know.
    Unknown(Unknown<Self, i64>),
}

integer_enum! {
    SettingsModeKeyword {
        Value1 = 1,
        Value2 = 2,
    } else Unknown
}

/// Another name for this type.
pub type SettingsAutomaticAuto = MixedAuto;
