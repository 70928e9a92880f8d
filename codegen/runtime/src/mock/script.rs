//! What was programmed, what was asked, and what is left.

use std::fmt::{self, Write as _};
use std::panic::Location;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;

use super::answer::{Described, Failure, Settled, lost};
use super::received::Received;
use super::time::VirtualClock;
use crate::runtime::api::EndpointRef;
use crate::runtime::body::Body;
use crate::runtime::exchange::clock::Clock as _;
use crate::runtime::exchange::transport::{Transport, TransportError, TransportFuture};

pub(super) type Matcher = dyn Fn(&Received) -> bool + Send + Sync;
pub(super) type Respond = dyn FnMut(&Received) -> Result<Settled, String> + Send;

/// What a mock and its clients share.
#[derive(Clone, Default)]
pub(super) struct Script {
    pub(super) clock: VirtualClock,
    lines: Arc<Mutex<Lines>>,
}

#[derive(Default)]
pub(super) struct Lines {
    pub(super) programs: Vec<Program>,
    pub(super) records: Vec<Record>,
    /// What was asked and not answered, or wrongly.
    faults: Vec<String>,
}

/// An answer that is programmed.
pub(super) struct Program {
    pub(super) operation: Described,
    pub(super) when: Option<Arc<Matcher>>,
    pub(super) source: Source,
    pub(super) headers: HeaderMap,
    pub(super) delay: Duration,
    pub(super) cut: bool,
    /// How often it is given; nothing for any number of times.
    pub(super) times: Option<u32>,
    pub(super) used: u32,
    pub(super) place: &'static Location<'static>,
}

/// Where an answer comes from.
#[derive(Clone)]
pub(super) enum Source {
    Fixed(Settled),
    Closure(Arc<Mutex<Respond>>),
}

/// A request and what became of it.
pub(super) struct Record {
    pub(super) received: Received,
    /// When it was answered or given up.
    pub(super) ended: Option<Duration>,
}

/// An answer that is about to be given.
struct Chosen {
    source: Source,
    headers: HeaderMap,
    delay: Duration,
    cut: bool,
}

impl Script {
    pub(super) fn lines(&self) -> MutexGuard<'_, Lines> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes a request down, and tells where.
    fn record(&self, request: http::Request<Bytes>) -> Result<(usize, Received), TransportError> {
        self.clock.stir();
        let asked = format!("{} {}", request.method(), request.uri().path());
        let Some(received) = Received::new(request, self.clock.now()) else {
            let fault = format!("{asked} is no operation of the API, so it has no answer");
            self.lines().faults.push(fault.clone());
            return Err(refused(fault));
        };
        let mut lines = self.lines();
        let same = |record: &&Record| record.received.origin().is(received.origin());
        let earlier = lines.records.iter().filter(same).count();
        let attempt = u32::try_from(earlier).unwrap_or(u32::MAX).saturating_add(1);
        let received = received.numbered(attempt);
        lines.records.push(Record {
            received: received.clone(),
            ended: None,
        });
        Ok((lines.records.len() - 1, received))
    }

    /// The answer to a request: the first programmed one that has any uses left, or else the last of
    /// those without a limit.
    fn choose(&self, received: &Received) -> Result<Chosen, TransportError> {
        let endpoint = received.endpoint();
        let candidates: Vec<_> = {
            let lines = self.lines();
            let programs = lines.programs.iter().enumerate();
            let usable = |program: &Program| program.left() > 0 || program.times.is_none();
            programs
                .filter(|(_, program)| program.is_for(endpoint) && usable(program))
                .map(|(at, program)| (at, program.when.clone()))
                .collect()
        };
        // Not while the script is locked: a matcher may look at the mock.
        let candidates: Vec<_> = candidates
            .into_iter()
            .filter(|(_, when)| when.as_ref().is_none_or(|when| when(received)))
            .collect();
        let mut lines = self.lines();
        let limited = candidates
            .iter()
            .map(|(at, _)| *at)
            .find(|at| lines.programs[*at].left() > 0);
        let unlimited = || {
            let mut latest_first = candidates.iter().rev().map(|(at, _)| *at);
            latest_first.find(|at| lines.programs[*at].times.is_none())
        };
        let Some(at) = limited.or_else(unlimited) else {
            let fault = lines.unanswered(received);
            lines.faults.push(fault.clone());
            return Err(refused(fault));
        };
        let program = &mut lines.programs[at];
        program.used = program.used.saturating_add(1);
        Ok(Chosen {
            source: program.source.clone(),
            headers: program.headers.clone(),
            delay: program.delay,
            cut: program.cut,
        })
    }

    fn settle(&self, source: Source, received: &Received) -> Result<Settled, TransportError> {
        let respond = match source {
            Source::Fixed(settled) => return Ok(settled),
            Source::Closure(respond) => respond,
        };
        let mut respond = respond.lock().unwrap_or_else(PoisonError::into_inner);
        respond(received).map_err(|problem| {
            let fault = format!("a wrong answer to {received}: {problem}");
            self.lines().faults.push(fault.clone());
            refused(fault)
        })
    }
}

impl Transport for Script {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            // As a server would, before it answers.
            let body = body.collect().await.map_err(TransportError::exchange)?;
            let (at, received) = self.record(http::Request::from_parts(parts, body))?;
            let _end = End { script: self, at };
            let chosen = self.choose(&received)?;
            let settled = self.settle(chosen.source, &received)?;
            if !chosen.delay.is_zero() {
                self.clock.sleep(chosen.delay).await;
            }
            match settled {
                Settled::Response(mut response) => {
                    response.set_headers(&chosen.headers);
                    let limit = received.origin().response_limit();
                    Ok(response.into_response(chosen.cut, &self.clock, limit))
                }
                Settled::Failure(failure) => {
                    if failure == Failure::Timeout {
                        self.clock.sleep(Duration::MAX).await;
                    }
                    Err(lost(failure))
                }
            }
        })
    }
}

/// Notes when a request is over, also when its caller gives up.
struct End<'a> {
    script: &'a Script,
    at: usize,
}

impl Drop for End<'_> {
    fn drop(&mut self) {
        let now = self.script.clock.now();
        if let Some(record) = self.script.lines().records.get_mut(self.at) {
            record.ended = Some(now);
        }
    }
}

impl Program {
    fn is_for(&self, endpoint: &EndpointRef) -> bool {
        endpoint.is(self.operation.endpoint)
    }

    /// How often it will still be given, if that is limited.
    fn left(&self) -> u32 {
        self.times
            .map_or(0, |times| times.saturating_sub(self.used))
    }
}

impl Lines {
    /// What is wrong: answers that nobody asked for, and requests without an answer.
    pub(super) fn faults(&self) -> Option<String> {
        let mut text = String::new();
        for program in self.programs.iter().filter(|program| program.left() > 0) {
            let _ = write!(text, "\n- not asked for: {program}");
        }
        for fault in &self.faults {
            let _ = write!(text, "\n- {fault}");
        }
        (!text.is_empty()).then_some(text)
    }

    fn unanswered(&self, received: &Received) -> String {
        let id = received.operation();
        let mut text = format!("no answer is programmed for {received} (`{id}`)");
        let programs = self.programs.iter();
        let same: Vec<_> = programs
            .filter(|program| program.is_for(received.endpoint()))
            .collect();
        for program in &same {
            let why = match program.times {
                Some(times) if program.used >= times => "used up",
                _ => "does not match",
            };
            let _ = write!(text, "\n  {why}: {program}");
        }
        if let Some(program) = same.first() {
            let request = program.operation.request;
            let _ = write!(
                text,
                "\n  add an answer with `mock.on::<{request}>().reply(…)`, or repeat one with `.times(…)` or `.always()`"
            );
            return text;
        }
        text += "\n  add one with `mock.on::<…>().reply(…)` and the type of the request that the client's method returns";
        for program in &self.programs {
            let _ = write!(text, "\n  programmed: {program}");
        }
        text
    }
}

/// One line: the operation, the answer, how often it was given, and where it was programmed.
impl fmt::Display for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.operation.request)?;
        if self.when.is_some() {
            f.write_str(" with a condition")?;
        }
        match &self.source {
            Source::Fixed(settled) => write!(f, ", {settled}")?,
            Source::Closure(_) => f.write_str(", by a closure")?,
        }
        match self.times {
            Some(times) => write!(f, ", used {} of {times}", self.used)?,
            None => write!(f, ", used {}", self.used)?,
        }
        write!(f, " (at {})", self.place)
    }
}

/// Why a request had no answer. It shows line by line in debug output, too, where tests print it.
struct Unanswered(String);

fn refused(fault: String) -> TransportError {
    TransportError::refused(Unanswered(fault))
}

impl fmt::Display for Unanswered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Unanswered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unanswered {}
