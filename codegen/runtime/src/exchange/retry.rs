//! Whether to send a request again, and when.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::header::{HeaderMap, RETRY_AFTER};

/// Whether a failed call is tried again, how often, and after which delays.
///
/// Out of the box a request is repeated after 408, 429, any 5XX and failed connections, provided that
/// repeating it is harmless: its method is idempotent, it carries an idempotency key, or the server
/// certainly did not act on it (no connection was made, or the answer was 429, or 503 with `Retry-After`).
/// A body that can be read only once ([`Body::is_repeatable`](crate::runtime::Body::is_repeatable)) is never sent
/// again once a part of it was, and the error says so.
#[derive(Clone)]
#[must_use]
pub struct RetryPolicy {
    max_attempts: u32,
    initial_delay: Duration,
    max_delay: Duration,
    factor: f64,
    max_elapsed: Duration,
    statuses: &'static [(u16, u16)],
    connection_errors: bool,
    non_idempotent: bool,
    classifier: Option<Classifier>,
}

type Classifier = Arc<dyn Fn(&Attempt<'_>) -> Verdict + Send + Sync>;

impl RetryPolicy {
    /// One attempt, and one more if the token of the first turns out to be no longer valid.
    pub const fn none() -> Self {
        Self::exponential().max_attempts(1)
    }

    /// Up to three attempts. The largest delay starts at half a second and doubles up to a minute, and
    /// the delay is anything up to that.
    pub const fn exponential() -> Self {
        Self {
            max_attempts: 3,
            initial_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(60),
            factor: 2.0,
            max_elapsed: Duration::from_secs(600),
            statuses: &[(408, 408), (429, 429), (500, 599)],
            connection_errors: true,
            non_idempotent: false,
            classifier: None,
        }
    }

    /// How often a request is sent at most, the first time included.
    pub const fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// The largest delay before the second attempt.
    pub const fn initial_delay(mut self, delay: Duration) -> Self {
        self.initial_delay = delay;
        self
    }

    /// The largest delay before any attempt, also when the server asks for more.
    pub const fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// How much the largest delay grows with each attempt.
    pub const fn factor(mut self, factor: f64) -> Self {
        self.factor = factor;
        self
    }

    /// No attempt starts later than this after the first.
    pub const fn max_elapsed(mut self, elapsed: Duration) -> Self {
        self.max_elapsed = elapsed;
        self
    }

    /// The statuses to retry, as ranges that include both ends: `&[(429, 429), (500, 599)]`.
    pub const fn statuses(mut self, ranges: &'static [(u16, u16)]) -> Self {
        self.statuses = ranges;
        self
    }

    /// Whether to retry when there was no connection, it broke, or an attempt took too long.
    pub const fn connection_errors(mut self, retry: bool) -> Self {
        self.connection_errors = retry;
        self
    }

    /// Whether to repeat any request at all, even if the server may already have acted on it.
    pub const fn non_idempotent(mut self, retry: bool) -> Self {
        self.non_idempotent = retry;
        self
    }

    /// A function that has the first word on every attempt, also on those that seem to have succeeded.
    /// The limits of this policy still hold.
    pub fn classifier(
        mut self,
        classifier: impl Fn(&Attempt<'_>) -> Verdict + Send + Sync + 'static,
    ) -> Self {
        self.classifier = Some(Arc::new(classifier));
        self
    }

    /// Whether there is no next attempt whatever the time is: most attempts succeed, and then nobody need know it.
    pub(crate) fn is_content(&self, outcome: Outcome<'_>) -> bool {
        self.classifier.is_none() && !self.retries(outcome, true, true)
    }

    /// The delay before the next attempt, if there should be one.
    pub(crate) fn next_delay(&self, attempt: &Attempt<'_>, now: &Moment) -> Option<Duration> {
        if attempt.number >= self.max_attempts {
            return None;
        }
        let hint = attempt
            .headers()
            .and_then(|headers| hint(headers, now.wall));
        let verdict = self
            .classifier
            .as_ref()
            .map_or(Verdict::Default, |classify| classify(attempt));
        match verdict {
            Verdict::Stop => return None,
            Verdict::Default
                if !self.retries(attempt.outcome, attempt.repeatable, hint.is_some()) =>
            {
                return None;
            }
            Verdict::Default | Verdict::Retry => {}
        }
        let delay = match hint {
            Some(hint) => hint.min(self.max_delay),
            None => self.backoff(attempt.number, now.fraction),
        };
        let resumed = now.elapsed.checked_add(delay)?;
        (resumed <= self.max_elapsed && resumed < now.deadline).then_some(delay)
    }

    fn retries(&self, outcome: Outcome<'_>, repeatable: bool, hinted: bool) -> bool {
        let repeatable = repeatable || self.non_idempotent;
        match outcome {
            Outcome::Lost { sent, .. } => self.connection_errors && (repeatable || !sent),
            Outcome::Answer { status, .. } => {
                let listed = self
                    .statuses
                    .iter()
                    .any(|(first, last)| (*first..=*last).contains(&status));
                listed && (repeatable || status == 429 || (status == 503 && hinted))
            }
            Outcome::Unusable { .. } => false,
        }
    }

    /// Full jitter: anything up to the largest delay, which grows with each attempt.
    fn backoff(&self, attempt: u32, fraction: f64) -> Duration {
        let exponent = i32::try_from(attempt.saturating_sub(1)).unwrap_or(i32::MAX);
        let largest = self.initial_delay.as_secs_f64() * self.factor.powi(exponent);
        // `min` and `max` also replace what is not a number.
        let largest = largest.min(self.max_delay.as_secs_f64()).max(0.0);
        let fraction = fraction.clamp(0.0, 1.0);
        Duration::try_from_secs_f64(largest * fraction).unwrap_or(self.max_delay)
    }
}

impl fmt::Debug for RetryPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryPolicy")
            .field("max_attempts", &self.max_attempts)
            .field("initial_delay", &self.initial_delay)
            .field("max_delay", &self.max_delay)
            .field("factor", &self.factor)
            .field("max_elapsed", &self.max_elapsed)
            .field("statuses", &self.statuses)
            .field("connection_errors", &self.connection_errors)
            .field("non_idempotent", &self.non_idempotent)
            .field("classifier", &self.classifier.is_some())
            .finish()
    }
}

/// What a classifier decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// What the policy says otherwise.
    Default,
    /// Try again.
    Retry,
    /// Do not try again.
    Stop,
}

/// How an attempt went.
#[derive(Clone, Copy)]
pub struct Attempt<'a> {
    pub(crate) operation: &'a str,
    pub(crate) number: u32,
    pub(crate) repeatable: bool,
    /// Whether the body was read, and cannot be read again.
    pub(crate) spent: bool,
    pub(crate) outcome: Outcome<'a>,
}

#[derive(Clone, Copy)]
pub(crate) enum Outcome<'a> {
    /// There was a response.
    Answer {
        status: u16,
        headers: &'a HeaderMap,
        body: &'a [u8],
    },
    /// There was none, or not all of it.
    Lost {
        connect: bool,
        timeout: bool,
        sent: bool,
    },
    /// There was something that would not be better the next time.
    Unusable { sent: bool },
}

impl Outcome<'_> {
    pub(crate) fn was_sent(&self) -> bool {
        match self {
            Self::Answer { .. } => true,
            Self::Lost { sent, .. } | Self::Unusable { sent } => *sent,
        }
    }
}

/// When a decision is made.
pub(crate) struct Moment {
    /// Since the first attempt began.
    pub(crate) elapsed: Duration,
    /// For the whole call.
    pub(crate) deadline: Duration,
    pub(crate) wall: SystemTime,
    /// The random part of the delay.
    pub(crate) fraction: f64,
}

impl<'a> Attempt<'a> {
    /// The id of the operation.
    pub fn operation(&self) -> &'a str {
        self.operation
    }

    /// Which attempt this was, from one.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<u16> {
        match self.outcome {
            Outcome::Answer { status, .. } => Some(status),
            _ => None,
        }
    }

    /// The headers of the response, if there was one.
    pub fn headers(&self) -> Option<&'a HeaderMap> {
        match self.outcome {
            Outcome::Answer { headers, .. } => Some(headers),
            _ => None,
        }
    }

    /// The body of the response, if there was one.
    pub fn body(&self) -> &'a [u8] {
        match self.outcome {
            Outcome::Answer { body, .. } => body,
            _ => &[],
        }
    }

    /// Whether no connection could be made.
    pub fn is_connect(&self) -> bool {
        matches!(self.outcome, Outcome::Lost { connect: true, .. })
    }

    /// Whether the attempt took too long.
    pub fn is_timeout(&self) -> bool {
        matches!(self.outcome, Outcome::Lost { timeout: true, .. })
    }

    /// Whether the server may have received the request.
    pub fn was_sent(&self) -> bool {
        self.outcome.was_sent()
    }

    /// Whether sending the request twice does the same as sending it once, and can be done at all: the body of a
    /// reader or stream can be read only once, and no verdict changes that.
    pub fn is_repeatable(&self) -> bool {
        self.repeatable && !self.spent
    }
}

/// Leaves out headers and body, which may be secret.
impl fmt::Debug for Attempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("operation", &self.operation)
            .field("number", &self.number)
            .field("status", &self.status())
            .field("is_timeout", &self.is_timeout())
            .field("was_sent", &self.was_sent())
            .finish_non_exhaustive()
    }
}

/// How long the server asks to wait: `retry-after-ms`, or else `retry-after` in seconds or as a date.
pub(in crate::runtime) fn hint(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    let number = |text: &str| text.parse::<f64>().ok();
    let delay = |seconds: f64| {
        let valid = seconds >= 0.0 && seconds.is_finite();
        // More than a duration can hold is still a long time.
        valid.then(|| Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
    };
    let milliseconds = text("retry-after-ms").and_then(number);
    if let Some(asked) = milliseconds.and_then(|asked| delay(asked / 1000.0)) {
        return Some(asked);
    }
    let asked = text(RETRY_AFTER.as_str())?;
    match number(asked) {
        Some(seconds) => delay(seconds),
        None => {
            let date = httpdate::parse_http_date(asked).ok()?;
            Some(date.duration_since(now).unwrap_or_default())
        }
    }
}
