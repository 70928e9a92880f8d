//! What concerns the whole API: servers, retries, and what [`security`] reads.

use std::time::Duration;

use indexmap::IndexMap;
use serde_json::Value;

use super::env::Variables;
use super::{Lowering, security};
use crate::Pointer;
use crate::ir::{Api, Retry};
use crate::normalise::extension;

/// Reads everything of the API but its types and operations.
pub fn read(lowering: &mut Lowering<'_>) -> Api {
    let document = lowering.document;
    let mut api = Api {
        title: document.title.trim().to_owned(),
        version: document.version.clone(),
        description: document.description.clone().unwrap_or_default(),
        served_by: lowering.servers(&document.servers, None),
        ..Api::default()
    };
    if api.title.is_empty() {
        api.title = "API".to_owned();
    }
    let mut variables = Variables::of(&api.title);
    api.schemes = security::schemes(lowering, &mut variables);
    api.server_env = variables.server();
    let at = Pointer::root().join("security");
    api.security = security::needs(lowering, &api.schemes, &document.security, &at);
    let said = lowering.config.retry.clone();
    api.retry = said.or_else(|| retry(&document.extensions));
    api.globals = lowering.globals();
    api
}

/// What the extensions of an object say about retries. Both vendors' forms may
/// stand side by side; each adds what the other leaves open.
pub fn retry(extensions: &IndexMap<String, Value>) -> Option<Retry> {
    let speakeasy = extensions.get(extension::RETRIES);
    let fern = extensions.get(extension::RETRY_STRATEGY);
    speakeasy.or(fern)?;
    let number = |of: Option<&Value>, way: &[&str]| {
        let found = way.iter().try_fold(of?, |value, key| value.get(key))?;
        found
            .as_f64()
            .filter(|value| value.is_finite() && *value >= 0.0)
    };
    let millis = |of, way: &[&str]| {
        let value = number(of, way)?.min(1e12);
        Some(Duration::from_millis(value as u64))
    };
    let none = speakeasy
        .and_then(|value| value.get("strategy"))
        .and_then(Value::as_str)
        == Some("none");
    Some(Retry {
        initial_delay: millis(speakeasy, &["backoff", "initialInterval"])
            .or(millis(fern, &["initialDelay"])),
        max_delay: millis(speakeasy, &["backoff", "maxInterval"]).or(millis(fern, &["maxDelay"])),
        max_attempts: if none {
            Some(1)
        } else {
            number(fern, &["maxAttempts"]).map(|n| n as u32)
        },
        max_elapsed: millis(speakeasy, &["backoff", "maxElapsedTime"]),
        exponent: number(speakeasy, &["backoff", "exponent"]).filter(|value| *value >= 1.0),
        statuses: statuses(speakeasy.and_then(|value| value.get("statusCodes"))),
        connection_errors: speakeasy
            .and_then(|value| value.get("retryConnectionErrors"))
            .and_then(Value::as_bool),
    })
}

/// Ranges of statuses, given as numbers, their digits, or as `5XX`.
fn statuses(codes: Option<&Value>) -> Vec<(u16, u16)> {
    let range = |code: &Value| {
        let text = code
            .as_str()
            .map_or_else(|| code.to_string(), str::to_owned);
        if let Some(hundreds) = text.to_ascii_uppercase().strip_suffix("XX") {
            let hundreds: u16 = hundreds.parse().ok().filter(|n| (1..=9).contains(n))?;
            return Some((hundreds * 100, hundreds * 100 + 99));
        }
        let status = text.parse().ok().filter(|n| (100..=999).contains(n))?;
        Some((status, status))
    };
    codes
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(range)
        .collect()
}
