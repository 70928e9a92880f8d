// Generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `UpdateGuardrail`.

use crate::runtime::model::{Extra, Nullable, limits, record};
use super::ResetInterval;

/// The changes to make to a guardrail. Properties left out keep their present values.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGuardrail {
    /// A new name.
    ///
    /// From 1 to 200 characters.
    ///
    /// Example: `Updated Guardrail Name`
    pub name: Option<String>,
    /// A new note on what the guardrail is for.
    ///
    /// At most 1000 characters.
    ///
    /// Example: `Updated description`
    pub description: Nullable<String>,
    /// A new spending cap in US dollars.
    ///
    /// Greater than 0.
    ///
    /// Example: `75`
    pub limit_usd: Nullable<f64>,
    /// How often the spending cap should start afresh from now on.
    ///
    /// Example: `monthly`
    pub reset_interval: Nullable<ResetInterval>,
    /// IDs of the providers to allow from now on.
    ///
    /// At least 1 item.
    ///
    /// Example: `["openai","anthropic","deepseek"]`
    pub allowed_providers: Nullable<Vec<String>>,
    /// The models to allow from now on, each by its slug or its canonical slug.
    ///
    /// At least 1 item.
    ///
    /// Example: `["openai/gpt-5.2"]`
    pub allowed_models: Nullable<Vec<String>>,
    /// Whether to make zero data retention mandatory from now on.
    ///
    /// Example: `true`
    pub enforce_zdr: Nullable<bool>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl UpdateGuardrail {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<Nullable<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `limit_usd`.
    #[must_use]
    pub fn limit_usd(mut self, limit_usd: impl Into<Nullable<f64>>) -> Self {
        self.limit_usd = limit_usd.into();
        self
    }

    /// Sets `reset_interval`.
    #[must_use]
    pub fn reset_interval(
        mut self,
        reset_interval: impl Into<Nullable<ResetInterval>>,
    ) -> Self {
        self.reset_interval = reset_interval.into();
        self
    }

    /// Sets `allowed_providers`.
    #[must_use]
    pub fn allowed_providers(
        mut self,
        allowed_providers: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        self.allowed_providers = allowed_providers.into();
        self
    }

    /// Sets `allowed_models`.
    #[must_use]
    pub fn allowed_models(
        mut self,
        allowed_models: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        self.allowed_models = allowed_models.into();
        self
    }

    /// Sets `enforce_zdr`.
    #[must_use]
    pub fn enforce_zdr(mut self, enforce_zdr: impl Into<Nullable<bool>>) -> Self {
        self.enforce_zdr = enforce_zdr.into();
        self
    }
}

record! {
    UpdateGuardrail {
        0: name = optional("name"),
        1: description = nullable("description"),
        2: limit_usd = nullable("limit_usd"),
        3: reset_interval = nullable("reset_interval"),
        4: allowed_providers = nullable("allowed_providers"),
        5: allowed_models = nullable("allowed_models"),
        6: enforce_zdr = nullable("enforce_zdr"),
    } keep extra
}

limits! {
    UpdateGuardrail [
        member("name", &[min_length(1), max_length(200)]),
        member("description", &[max_length(1000)]),
        member("limit_usd", &[above(0.0)]),
        member("allowed_providers", &[min_items(1)]),
        member("allowed_models", &[min_items(1)]),
    ]
}
