// The schema `Guardrail`, generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Formatted, Nullable, record};
use super::ResetInterval;

/// A named set of rules for spending, providers, models and data retention.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Guardrail {
    /// The guardrail's unique ID. Example: `550e8400-e29b-41d4-a716-446655440000`
    pub id: Formatted<uuid::Uuid>,
    /// What the guardrail is called. Example: `Production Guardrail`
    pub name: String,
    /// A note on what the guardrail is for. Example: `Guardrail for production environment`
    pub description: Nullable<String>,
    /// Spending cap in US dollars. Greater than 0. Example: `100`
    pub limit_usd: Nullable<f64>,
    /// How often the spending cap starts afresh. Example: `monthly`
    pub reset_interval: Nullable<ResetInterval>,
    /// IDs of the providers that may be used. Example: `["openai","anthropic","google"]`
    pub allowed_providers: Nullable<Vec<String>>,
    /// The models that may be used, given by their permanent canonical slugs.
    /// Example: `["openai/gpt-5.2-20251211","anthropic/claude-4.5-opus-20251124","deepseek/deepseek-r1-0528:free"]`
    pub allowed_models: Nullable<Vec<String>>,
    /// Whether zero data retention is mandatory. Example: `false`
    pub enforce_zdr: Nullable<bool>,
    /// When the guardrail was created, as an ISO 8601 timestamp. Example: `2025-08-24T10:30:00Z`
    pub created_at: String,
    /// When the guardrail last changed, as an ISO 8601 timestamp. Example: `2025-08-24T15:45:00Z`
    pub updated_at: Nullable<String>,
    pub extra: Extra,
}
record!(Guardrail {
    0: id, 1: name, 2: [description], 3: [limit_usd], 4: [reset_interval], 5: [allowed_providers], 6: [allowed_models],
    7: [enforce_zdr], 8: created_at, 9: [updated_at],
} keep extra);
