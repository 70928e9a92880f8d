// The schema `CreateGuardrail`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Nullable, limits, record, setters};
use super::ResetInterval;

/// What a new guardrail is to be called and which rules it is to hold.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateGuardrail {
    /// What to call the guardrail. From 1 to 200 characters. Example: `My New Guardrail`
    pub name: String,
    /// A note on what the guardrail is for. At most 1000 characters. Example: `A guardrail for limiting API usage`
    pub description: Nullable<String>,
    /// Spending cap in US dollars. Greater than 0. Example: `50`
    pub limit_usd: Nullable<f64>,
    /// How often the spending cap should start afresh. Example: `monthly`
    pub reset_interval: Nullable<ResetInterval>,
    /// IDs of the providers to allow. At least 1 item. Example: `["openai","anthropic","deepseek"]`
    pub allowed_providers: Nullable<Vec<String>>,
    /// The models to allow, each by its slug or its canonical slug.
    /// At least 1 item. Example: `["openai/gpt-5.2","anthropic/claude-4.5-opus-20251124","deepseek/deepseek-r1-0528:free"]`
    pub allowed_models: Nullable<Vec<String>>,
    /// Whether to make zero data retention mandatory. Example: `false`
    pub enforce_zdr: Nullable<bool>,
    pub extra: Extra,
}
record!(CreateGuardrail {
    0: name, 1: [description], 2: [limit_usd], 3: [reset_interval], 4: [allowed_providers], 5: [allowed_models],
    6: [enforce_zdr],
} keep extra);
impl CreateGuardrail {
    /// A value with everything that must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(), description: Nullable::Absent, limit_usd: Nullable::Absent,
            reset_interval: Nullable::Absent, allowed_providers: Nullable::Absent, allowed_models: Nullable::Absent,
            enforce_zdr: Nullable::Absent, extra: Default::default(),
        }
    }
}
setters!(CreateGuardrail {
    description: impl Into<Nullable<String>> = description.into(),
    limit_usd: impl Into<Nullable<f64>> = limit_usd.into(),
    reset_interval: impl Into<Nullable<ResetInterval>> = reset_interval.into(),
    allowed_providers: impl Into<Nullable<Vec<String>>> = allowed_providers.into(),
    allowed_models: impl Into<Nullable<Vec<String>>> = allowed_models.into(),
    enforce_zdr: impl Into<Nullable<bool>> = enforce_zdr.into(),
});
limits!(CreateGuardrail [
    member("name", &[min_length(1), max_length(200)]), member("description", &[max_length(1000)]),
    member("limit_usd", &[above(0.0)]), member("allowed_providers", &[min_items(1)]),
    member("allowed_models", &[min_items(1)]),
]);
