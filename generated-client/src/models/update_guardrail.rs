// The schema `UpdateGuardrail`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Nullable, limits, record, setters};
use super::ResetInterval;

/// The changes to make to a guardrail. Properties left out keep their present values.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGuardrail {
    /// A new name. From 1 to 200 characters. Example: `Updated Guardrail Name`
    pub name: Option<String>,
    /// A new note on what the guardrail is for. At most 1000 characters. Example: `Updated description`
    pub description: Nullable<String>,
    /// A new spending cap in US dollars. Greater than 0. Example: `75`
    pub limit_usd: Nullable<f64>,
    /// How often the spending cap should start afresh from now on. Example: `monthly`
    pub reset_interval: Nullable<ResetInterval>,
    /// IDs of the providers to allow from now on. At least 1 item. Example: `["openai","anthropic","deepseek"]`
    pub allowed_providers: Nullable<Vec<String>>,
    /// The models to allow from now on, each by its slug or its canonical slug. At least 1 item. Example: `["openai/gpt-5.2"]`
    pub allowed_models: Nullable<Vec<String>>,
    /// Whether to make zero data retention mandatory from now on. Example: `true`
    pub enforce_zdr: Nullable<bool>,
    pub extra: Extra,
}
record!(UpdateGuardrail {
    0: [name], 1: [description], 2: [limit_usd], 3: [reset_interval], 4: [allowed_providers], 5: [allowed_models],
    6: [enforce_zdr],
} keep extra);
impl UpdateGuardrail {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(UpdateGuardrail {
    name: impl Into<String> = Some(name.into()),
    description: impl Into<Nullable<String>> = description.into(),
    limit_usd: impl Into<Nullable<f64>> = limit_usd.into(),
    reset_interval: impl Into<Nullable<ResetInterval>> = reset_interval.into(),
    allowed_providers: impl Into<Nullable<Vec<String>>> = allowed_providers.into(),
    allowed_models: impl Into<Nullable<Vec<String>>> = allowed_models.into(),
    enforce_zdr: impl Into<Nullable<bool>> = enforce_zdr.into(),
});
limits!(UpdateGuardrail [
    member("name", &[min_length(1), max_length(200)]), member("description", &[max_length(1000)]),
    member("limit_usd", &[above(0.0)]), member("allowed_providers", &[min_items(1)]),
    member("allowed_models", &[min_items(1)]),
]);
