//! Sends a request, as often as it takes.

pub(super) mod clock;
pub(super) mod collect;
pub(super) mod hints;
pub(super) mod middleware;
mod progress;
pub(super) mod reqwest_transport;
pub(crate) mod retry;
#[cfg(feature = "tracing")]
pub(super) mod trace;
pub(super) mod transport;

use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::TryFutureExt as _;
use futures_util::future::Either;
use http::{HeaderMap, StatusCode};

pub(super) use self::clock::within;
use self::collect::{End, read};
use self::middleware::RequestInfo;
use self::progress::Progress;
use self::reqwest_transport::Incoming;
use self::retry::{Attempt, Moment, Outcome, RetryPolicy};
use self::transport::{BoxError, Transport as _, TransportError};
use crate::runtime::answer::{Context, Reply};
use crate::runtime::auth::{Secrets, Wire};
use crate::runtime::body::ResponseBody;
use crate::runtime::call::Call;
use crate::runtime::client::Settings;
use crate::runtime::error::{Error, ErrorKind};
use crate::runtime::media::media_type;
use crate::runtime::request::{Prepared, Unready};

/// A call under way. It is the same type for every operation, so that each costs no more than its decoding.
pub(super) type Exchange = Pin<Box<dyn Future<Output = Result<Reply, Error>> + Send>>;

/// How much of an error's body is read, in bytes. Nobody has more to say.
const ERROR_LIMIT: usize = 1 << 20;

pub(super) fn execute(call: Call) -> Exchange {
    #[cfg(feature = "tracing")]
    let span = self::trace::span(&call);
    let exchange = async move {
        if let Err(reason) = call.client().settings.clock.check() {
            return Err(Error::new(ErrorKind::Request, reason).at(call.described_by()));
        }
        let prepared = Prepared::new(&call)?;
        attempts(&call, &prepared).await
    };
    #[cfg(feature = "tracing")]
    let exchange = self::trace::within(span, exchange);
    Box::pin(exchange)
}

/// Why an attempt brought no response that could be decoded.
enum Failure {
    /// No request.
    Unready(Unready),
    /// No response.
    Lost(TransportError),
    /// No complete response in time, or not even a request.
    Late { limit: Limit, sent: bool },
    /// A request whose body could not be read to its end, for this reason.
    Unread(String, TransportError),
    /// A response whose body broke off.
    Broken(Box<Reply>, BoxError),
    /// A response whose body is larger than allowed.
    TooLarge(Box<Reply>),
}

/// What there was too little of.
#[derive(Clone, Copy)]
enum Limit {
    Timeout(Duration),
    Deadline(Duration),
}

async fn attempts(call: &Call, prepared: &Prepared<'_>) -> Result<Reply, Error> {
    let settings = &call.client().settings;
    let clock = &*settings.clock;
    let policy = policy(call);
    let deadline = call.options.deadline.unwrap_or(settings.deadline);
    let started = clock.now();
    let mut number = 0;
    let mut requests = 0;
    let mut sent = false;
    let mut renewed = false;
    loop {
        number += 1;
        #[cfg(feature = "tracing")]
        let begun = clock.now();
        let left = match number {
            1 => deadline,
            _ => deadline.saturating_sub(clock.now().saturating_sub(started)),
        };
        // What came of the attempt is gone before the next is waited for, and takes no room meanwhile.
        let delay = {
            let mut progress = Progress::default();
            let result = limited(call, prepared, requests + 1, left, &mut progress).await;
            requests += u32::from(progress.started);
            let outcome = outcome(&result);
            sent |= outcome.was_sent();
            let elapsed = || clock.now().saturating_sub(started);
            let spent = prepared.is_spent();
            // The server did not act on a request that it refused to look at, so any may be repeated.
            let renews = !renewed && is_unauthorized(&result) && elapsed() < deadline;
            let renews = renews && progress.forget_tokens();
            if renews && !spent {
                renewed = true;
                continue;
            }
            let moment = || Moment {
                elapsed: elapsed(),
                deadline,
                wall: clock.wall(),
                fraction: (settings.jitter)(),
            };
            let content = policy.is_content(outcome);
            let attempt = Attempt {
                operation: &call.endpoint().id,
                number,
                repeatable: !content && prepared.repeatable(),
                spent,
                outcome,
            };
            let wanted = match content {
                true => None,
                false => policy.next_delay(&attempt, &moment()),
            };
            let unrepeatable = spent && (renews || wanted.is_some());
            let delay = wanted.filter(|_| !spent);
            #[cfg(feature = "tracing")]
            self::trace::attempt(&attempt, clock.now().saturating_sub(begun), delay);
            let Some(delay) = delay else {
                return match result {
                    Ok(mut reply) => {
                        reply.context.unrepeatable = unrepeatable;
                        Ok(reply)
                    }
                    Err(failure) => {
                        let error = failure.into_error(call, requests, sent);
                        Err(error.unrepeatable(unrepeatable))
                    }
                };
            };
            delay
        };
        clock.sleep(delay).await;
    }
}

/// An attempt, for no longer than it may take and than is left until the deadline.
async fn limited(
    call: &Call,
    prepared: &Prepared<'_>,
    number: u32,
    left: Duration,
    progress: &mut Progress,
) -> Result<Reply, Failure> {
    let settings = &call.client().settings;
    let timeout = call.options.timeout.unwrap_or(settings.timeout);
    let (allowed, limit) = if left < timeout {
        let deadline = call.options.deadline.unwrap_or(settings.deadline);
        (left, Limit::Deadline(deadline))
    } else {
        (timeout, Limit::Timeout(timeout))
    };
    let result = {
        let work = pin!(attempt(call, prepared, number, progress));
        within(&*settings.clock, allowed, work).await
    };
    match result {
        Some(result) => result,
        None => Err(Failure::Late {
            limit,
            sent: progress.started,
        }),
    }
}

/// The first that is set of the call's, the client's, the operation's and the API's.
fn policy(call: &Call) -> &RetryPolicy {
    static OTHERWISE: RetryPolicy = RetryPolicy::exponential();
    let settings = &call.client().settings;
    let described = [&call.endpoint().retry, &settings.api.retry];
    let chosen = [&call.options.retry, &settings.retry];
    let mut policies = chosen.into_iter().chain(described).flatten();
    policies.next().unwrap_or(&OTHERWISE)
}

fn is_unauthorized(result: &Result<Reply, Failure>) -> bool {
    matches!(result, Ok(reply) if reply.status == StatusCode::UNAUTHORIZED)
}

async fn attempt(
    call: &Call,
    prepared: &Prepared<'_>,
    number: u32,
    progress: &mut Progress,
) -> Result<Reply, Failure> {
    let settings = &call.client().settings;
    let mut wire = Wire::default();
    let (status, headers, mut body) = exchange(call, prepared, number, progress, &mut wire).await?;
    let secrets = wire.secrets;
    let is_error = status.is_client_error() || status.is_server_error();
    let limit = if is_error {
        settings.response_limit.min(ERROR_LIMIT)
    } else {
        settings.response_limit
    };
    let unread = call.options.unread;
    if unread.is_some_and(|unread| unread.takes(status.as_u16(), media_type(&headers))) {
        return Ok(Reply {
            status,
            headers: headers.into(),
            body: Bytes::new(),
            rest: Some(Box::new(body)),
            context: context(call, settings, secrets, number),
        });
    }
    let (body, end) = read(&mut body, limit).await;
    let reply = Reply {
        status,
        headers: headers.into(),
        rest: None,
        body: if is_error {
            secrets.redact_body(body)
        } else {
            body
        },
        context: context(call, settings, secrets, number),
    };
    match end {
        End::Complete => Ok(reply),
        // Its status says more than its length.
        End::TooLarge if is_error => Ok(reply),
        End::TooLarge => Err(Failure::TooLarge(Box::new(reply))),
        End::Broken(source) => Err(Failure::Broken(Box::new(reply), source)),
    }
}

/// Sends one request, and tells what credentials added to it.
async fn exchange(
    call: &Call,
    prepared: &Prepared<'_>,
    number: u32,
    progress: &mut Progress,
    wire: &mut Wire,
) -> Result<(StatusCode, HeaderMap, ResponseBody), Failure> {
    let settings = &call.client().settings;
    let unready = |error: Error| Failure::Unready(error.into());
    // What goes into the request is gone before it is waited for, and takes no room meanwhile.
    let (sent, watch) = {
        let mut body = prepared.body().await.map_err(Failure::Unready)?;
        let mut tokens = Vec::new();
        let signed = prepared.sign(wire, &mut tokens).await;
        signed.map_err(Failure::Unready)?;
        let headers = prepared.complete(wire).map_err(unready)?;
        let url = prepared.address(wire);
        let watch = body.watch();
        let sent = match &settings.direct {
            Some(transport) => {
                let (method, again) = (prepared.method(), || prepared.headers(wire).ok());
                let take = Incoming::parts;
                Either::Left(transport.exchange(method, url, headers, body, again, take))
            }
            None => {
                let request = prepared.request(&url, headers, body);
                let mut request = request.map_err(unready)?;
                request.extensions_mut().insert(RequestInfo {
                    endpoint: call.described_by(),
                    attempt: number,
                    reached: Arc::default(),
                });
                Either::Right(settings.transport.send(request).map_ok(|response| {
                    let (parts, body) = response.into_parts();
                    (parts.status, parts.headers, body)
                }))
            }
        };
        *progress = Progress {
            started: true,
            tokens,
        };
        (sent, watch)
    };
    sent.await.map_err(|failure| {
        let unread = watch.as_ref().and_then(|watch| watch.failed());
        match unread {
            Some(reason) => Failure::Unread(reason.to_owned(), failure),
            None => Failure::Lost(failure),
        }
    })
}

fn context(call: &Call, settings: &Settings, secrets: Secrets, attempts: u32) -> Context {
    Context {
        endpoint: call.described_by(),
        attempts,
        body_limit: settings.error_body_limit,
        secrets,
        received: settings.clock.wall(),
        unrepeatable: false,
        on_drift: settings.on_drift.clone(),
        #[cfg(feature = "tracing")]
        span: tracing::Span::current(),
    }
}

fn outcome(result: &Result<Reply, Failure>) -> Outcome<'_> {
    match result {
        Ok(reply) => Outcome::Answer {
            status: reply.status.as_u16(),
            headers: &reply.headers,
            body: &reply.body,
        },
        Err(Failure::Unready(Unready { passing: false, .. })) => Outcome::Unusable { sent: false },
        Err(Failure::Unready(unready)) => Outcome::Lost {
            connect: false,
            timeout: unready.error.is_timeout(),
            sent: false,
        },
        Err(Failure::Lost(error)) if error.is_refused() => Outcome::Unusable { sent: false },
        Err(Failure::Lost(error)) => Outcome::Lost {
            connect: error.is_connect(),
            timeout: error.is_timeout(),
            sent: error.was_sent(),
        },
        Err(Failure::Late { sent, .. }) => Outcome::Lost {
            connect: false,
            timeout: true,
            sent: *sent,
        },
        Err(Failure::Broken(..)) => Outcome::Lost {
            connect: false,
            timeout: false,
            sent: true,
        },
        Err(Failure::TooLarge(_) | Failure::Unread(..)) => Outcome::Unusable { sent: true },
    }
}

impl Failure {
    fn into_error(self, call: &Call, attempts: u32, sent: bool) -> Error {
        let error = match self {
            Self::Unready(unready) => unready.error,
            Self::Lost(failure) => {
                let kind = match (failure.is_connect(), failure.is_refused()) {
                    (true, _) => ErrorKind::Connect,
                    (_, true) => ErrorKind::Request,
                    _ if failure.is_timeout() => ErrorKind::Timeout,
                    _ => ErrorKind::Transport,
                };
                Error::new(kind, failure.to_string()).with(|inner| {
                    inner.timeout = failure.is_timeout();
                    inner.source = Some(failure.into_source());
                })
            }
            Self::Late { limit, sent } => {
                let summary = match limit {
                    Limit::Timeout(limit) if !sent => format!("no credential within {limit:?}"),
                    Limit::Timeout(limit) => format!("no complete response within {limit:?}"),
                    Limit::Deadline(limit) => {
                        format!("the call was not done within its deadline of {limit:?}")
                    }
                };
                Error::new(ErrorKind::Timeout, summary).with(|inner| inner.timeout = true)
            }
            Self::Unread(reason, failure) => {
                let summary = format!("the body could not be sent to its end: {reason}");
                let source = failure.into_source();
                Error::new(ErrorKind::Request, summary).with(|inner| inner.source = Some(source))
            }
            Self::Broken(reply, source) => {
                let read = reply.body.len() as u64;
                reply.broke_off(read, source)
            }
            Self::TooLarge(reply) => {
                let evidence = reply.evidence();
                let status = evidence.status_line();
                let limit = call.client().settings.response_limit;
                let summary =
                    format!("{status}, but the body is larger than the limit of {limit} bytes");
                reply.error(ErrorKind::TooLarge, summary, evidence)
            }
        };
        error.at(call.described_by()).with(|inner| {
            inner.attempts = attempts;
            inner.sent = sent;
        })
    }
}
