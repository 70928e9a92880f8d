//! `[retry]` and `[operations.<operationId>.retry]`: when to try again.

use std::time::Duration;

use super::reader::{Entry, Reader};
use crate::ir::Retry;

const KEYS: [&str; 7] = [
    "attempts",
    "connection-errors",
    "exponent",
    "initial-delay",
    "max-delay",
    "max-elapsed",
    "statuses",
];

/// Reads when to try again; `false` is never.
pub fn read(reader: &mut Reader, entry: &Entry<'_>) -> Option<Retry> {
    if entry.is_false() {
        return Some(Retry {
            max_attempts: Some(1),
            ..Retry::default()
        });
    }
    if !entry.is_table() {
        let help = "write what the keys of a table say, or `retry = false` for one attempt only";
        let message = "`retry` must be a table or `false`";
        reader.fault(&entry.value_place(), message, help);
        return None;
    }
    let entries = reader.inner(entry);
    reader.known(&entries, "`retry`", &KEYS);
    let mut time = |key: &str| entries.get(key).and_then(|entry| duration(reader, entry));
    let (initial_delay, max_delay) = (time("initial-delay"), time("max-delay"));
    let max_elapsed = time("max-elapsed");
    let attempts = entries.get("attempts").and_then(|entry| {
        let attempts = reader.number(entry)?;
        let fits = u32::try_from(attempts).ok().filter(|count| *count > 0);
        if fits.is_none() {
            let message = "there must be at least one attempt";
            reader.fault(
                &entry.value_place(),
                message,
                "write `retry = false` for just one",
            );
        }
        fits
    });
    let exponent = entries.get("exponent").and_then(|entry| {
        let exponent = reader.decimal(entry)?;
        if exponent < 1.0 {
            let message = "a delay must not become shorter";
            reader.fault(&entry.value_place(), message, "use 1.0 or more");
            return None;
        }
        Some(exponent)
    });
    let statuses = entries.get("statuses").map(|entry| statuses(reader, entry));
    let errors = entries.get("connection-errors");
    Some(Retry {
        initial_delay,
        max_delay,
        max_attempts: attempts,
        max_elapsed,
        exponent,
        statuses: statuses.unwrap_or_default(),
        connection_errors: errors.and_then(|entry| reader.flag(entry)),
    })
}

/// A time as text: `500ms`, `2s`, `1.5m`.
fn duration(reader: &mut Reader, entry: &Entry<'_>) -> Option<Duration> {
    let text = reader.text(entry)?;
    let units = [("ms", 0.001), ("s", 1.0), ("m", 60.0), ("h", 3600.0)];
    let parsed = units.into_iter().find_map(|(unit, seconds)| {
        let number: f64 = text.strip_suffix(unit)?.trim().parse().ok()?;
        let seconds = number * seconds;
        // What is longer than some years is a mistake.
        (0.0..1e9)
            .contains(&seconds)
            .then(|| Duration::from_secs_f64(seconds))
    });
    if parsed.is_none() {
        let message = format!("`{}` is no length of time", text.escape_debug());
        reader.fault(
            &entry.value_place(),
            message,
            "write it as \"500ms\", \"2s\" or \"1m\"",
        );
    }
    parsed
}

/// Statuses, and hundreds of them as `5XX`.
fn statuses(reader: &mut Reader, entry: &Entry<'_>) -> Vec<(u16, u16)> {
    let mut ranges = Vec::new();
    for (text, place) in reader.items(entry) {
        let hundreds = text
            .strip_suffix("XX")
            .and_then(|text| text.parse::<u16>().ok());
        let range = match (hundreds, text.parse::<u16>()) {
            (Some(of @ 1..=5), _) => Some((of * 100, of * 100 + 99)),
            (None, Ok(of @ 100..=599)) => Some((of, of)),
            _ => None,
        };
        match range {
            Some(range) => ranges.push(range),
            None => {
                let message = format!("`{}` is no status", text.escape_debug());
                reader.fault(&place, message, "write it as \"429\" or \"5XX\"");
            }
        }
    }
    ranges
}
