//! What is tried again, in words.

use std::time::Duration;

use super::links::Links;
use super::page::Page;
use crate::emit::Context;
use crate::ir::{Operation, Retry};

/// Methods that servers may meet twice without harm (RFC 9110, section 9.2.2).
const IDEMPOTENT: [&str; 6] = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"];

/// What becomes of an operation that fails for a reason that may pass.
pub fn write(context: Context<'_>, links: &Links<'_>, operation: &Operation, page: &mut Page) {
    page.heading(3, "Retries");
    let retry = operation.retry.as_ref().or(context.api.retry.as_ref());
    let place = links.page("README.md#retries");
    let policy = match (&operation.retry, attempts(retry)) {
        (Some(own), _) => policy(Some(own)),
        (None, 1) => "It is tried once.".to_owned(),
        (None, several) => format!("Up to {several} attempts, as [all calls]({place})."),
    };
    let method = operation.method;
    let harm = match IDEMPOTENT.contains(&method) {
        _ if attempts(retry) == 1 => String::new(),
        true => format!(" `{method}` is safe to repeat."),
        false => format!(
            " A `{method}` is repeated only if the server certainly did not act on it, or after \
             `with_idempotency_key`."
        ),
    };
    page.paragraph(&format!(
        "{policy}{harm} `with_retry` takes another policy for one call."
    ));
}

fn attempts(retry: Option<&Retry>) -> u32 {
    retry.and_then(|retry| retry.max_attempts).unwrap_or(3)
}

/// A policy as a sentence, with what the runtime does by itself.
pub fn policy(retry: Option<&Retry>) -> String {
    let none = Retry::default();
    let known = retry.unwrap_or(&none);
    let attempts = attempts(retry);
    if attempts == 1 {
        return "It is tried once.".to_owned();
    }
    let mut statuses = vec!["408".to_owned(), "429".to_owned(), "5XX".to_owned()];
    let known_already = |range: &&(u16, u16)| {
        let (start, end) = **range;
        !(start >= 500 || [408, 429].contains(&start) && start == end)
    };
    for (start, end) in known.statuses.iter().filter(known_already) {
        statuses.push(match start == end {
            true => start.to_string(),
            false => format!("{start} to {end}"),
        });
    }
    let connections = match known.connection_errors {
        Some(false) => "",
        _ => ", and where no connection came about",
    };
    let initial = known.initial_delay.unwrap_or(Duration::from_millis(500));
    let largest = known.max_delay.unwrap_or(Duration::from_secs(60));
    let factor = known.exponent.unwrap_or(2.0);
    format!(
        "Up to {attempts} attempts: after {}{connections}. Between them passes up to {}, each time {factor} times as \
         long, at most {}, or what the server asks for.",
        statuses.join(", "),
        time(initial),
        time(largest),
    )
}

/// A time as people say it.
fn time(of: Duration) -> String {
    let millis = of.as_millis();
    match millis % 1000 {
        0 => format!("{} s", millis / 1000),
        _ => format!("{millis} ms"),
    }
}
