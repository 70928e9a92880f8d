// The schema `Settings`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Nullable, Unknown, Value, integer_enum, record, setters, union};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    pub mode: Nullable<SettingsMode>,
    pub automatic: Option<SettingsAutomatic>,
    /// One of `1`, `2.5`.
    pub ratio: Option<f64>,
    /// One of `"none"`, `{"width":1}`.
    pub shape: Nullable<Value>,
    /// Always `true`.
    pub always: Option<bool>,
    pub nothing: Nullable<Value>,
    /// Always `{"a":[1]}`.
    pub fixed: Nullable<Value>,
    pub extra: Extra,
}
record!(Settings {
    0: [mode], 1: [automatic], 2: [ratio], 3: [shape], 4: [always], 5: [nothing], 6: [fixed],
} keep extra);
impl Settings {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Settings {
    mode: impl Into<Nullable<SettingsMode>> = mode.into(),
    automatic: SettingsAutomatic = Some(automatic),
    ratio: f64 = Some(ratio),
    shape: impl Into<Nullable<Value>> = shape.into(),
    always: bool = Some(always),
    nothing: impl Into<Nullable<Value>> = nothing.into(),
    fixed: impl Into<Nullable<Value>> = fixed.into(),
});

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
union!(SettingsMode by fit { Auto, Keyword, Boolean } else Unknown);

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
union!(SettingsAutomatic by fit { Auto, Boolean } else Unknown);

integer_enum! {
    pub enum SettingsModeKeyword { Value1 = 1, Value2 = 2 } else Unknown
}

pub type SettingsModeAuto = super::MixedAuto;
pub type SettingsAutomaticAuto = super::MixedAuto;
