//! What the feature `tracing` tells: a span for each call, an event for each attempt, and no secret.

use std::time::Duration;

use tracing::field::Empty;
use tracing::{Instrument, Span, debug, info_span, warn};

use super::retry::{Attempt, Outcome};
use crate::runtime::answer::Reply;
use crate::runtime::call::Call;
use crate::runtime::error::{Error, ErrorKind};

/// The span of a call. The names of its fields are those of OpenTelemetry's conventions for HTTP clients,
/// where there are any.
pub(in crate::runtime) fn span(call: &Call) -> Span {
    let endpoint = call.endpoint();
    info_span!(
        "call",
        otel.name = %endpoint.id,
        otel.kind = "client",
        http.request.method = %endpoint.method,
        url.template = %endpoint.path,
        http.response.status_code = Empty,
        http.request.resend_count = Empty,
        error.type = Empty,
    )
}

/// Carries out a call in its span, which learns how it ended.
pub(in crate::runtime) fn within(
    span: Span,
    exchange: impl Future<Output = Result<Reply, Error>> + Send,
) -> impl Future<Output = Result<Reply, Error>> + Send {
    let ended = async move {
        let result = exchange.await;
        end(&result);
        result
    };
    ended.instrument(span)
}

/// Tells the span of a call that its success could not be decoded.
pub(in crate::runtime) fn undecodable(span: &Span, kind: ErrorKind) {
    if kind == ErrorKind::Decode {
        span.record("error.type", tracing::field::debug(kind));
    }
}

/// Tells how an attempt went, and when there will be another.
pub(in crate::runtime) fn attempt(attempt: &Attempt<'_>, took: Duration, retry: Option<Duration>) {
    let number = attempt.number;
    let status = attempt.status();
    let failure = match attempt.outcome {
        Outcome::Answer { .. } => None,
        Outcome::Lost { connect: true, .. } => Some("no connection"),
        Outcome::Lost { timeout: true, .. } => Some("timeout"),
        Outcome::Lost { .. } => Some("connection lost"),
        Outcome::Unusable { .. } => Some("unusable"),
    };
    match retry {
        Some(delay) => warn!(
            number,
            status,
            failure,
            ?took,
            ?delay,
            "attempt, to be repeated"
        ),
        None => debug!(number, status, failure, ?took, "attempt"),
    }
}

fn end(result: &Result<Reply, Error>) {
    let span = Span::current();
    let (status, attempts) = match result {
        Ok(reply) => {
            if reply.status() >= 400 {
                span.record("error.type", reply.status());
            }
            (Some(reply.status()), reply.context.attempts)
        }
        Err(error) => {
            span.record("error.type", tracing::field::debug(error.kind()));
            (error.status(), error.attempts())
        }
    };
    span.record("http.response.status_code", status);
    span.record("http.request.resend_count", attempts.saturating_sub(1));
}
