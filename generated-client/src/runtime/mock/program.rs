//! How answers are programmed.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::panic::Location;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde::Serialize;

use super::answer::{Answer, Described, Failure, set_header};
use super::events::Events;
use super::received::Received;
use super::script::{Matcher, Program, Script, Source};
use crate::runtime::call::operation::Operation;
use crate::runtime::call::unread::Streamed;

/// An operation that is about to get answers: see [`Mock::on`](super::Mock::on).
///
/// Answers are given in the order in which they are programmed, each once, unless [`Answered`] says
/// otherwise.
#[must_use = "the operation has no answer yet"]
pub struct On<O> {
    script: Script,
    when: Option<Arc<Matcher>>,
    operation: PhantomData<fn() -> O>,
}

/// An answer that is programmed, to say how often, how late and with which headers it is given; and its
/// operation, to say what it answers next.
pub struct Answered<O> {
    on: On<O>,
    at: usize,
}

impl<O: Operation> On<O> {
    pub(super) fn new(script: Script) -> Self {
        Self {
            script,
            when: None,
            operation: PhantomData,
        }
    }

    /// Answers only requests for which this is true.
    pub fn when(mut self, accept: impl Fn(&Received) -> bool + Send + Sync + 'static) -> Self {
        self.when = Some(Arc::new(accept));
        self
    }

    /// Answers with this body and the status of the operation's success.
    ///
    /// # Panics
    ///
    /// When the operation describes another body: the message tells where it differs.
    #[track_caller]
    pub fn reply(&self, body: impl Serialize) -> Answered<O> {
        self.answer(Answer::ok(body))
    }

    /// Answers with this body and one of the statuses that the operation describes, such as an error.
    ///
    /// # Panics
    ///
    /// When the operation does not describe the status, or describes another body for it.
    #[track_caller]
    pub fn reply_status(&self, status: u16, body: impl Serialize) -> Answered<O> {
        self.answer(Answer::status(status, body))
    }

    /// Answers with what a closure makes of the request: any JSON, or an [`Answer`]. It answers any number
    /// of requests, unless its [`times`](Answered::times) say otherwise.
    ///
    /// A call whose answer is not what its operation describes fails, and so does
    /// [`assert_done`](super::Mock::assert_done).
    #[track_caller]
    pub fn reply_with<A: Into<Answer>>(
        &self,
        mut respond: impl FnMut(&Received) -> A + Send + 'static,
    ) -> Answered<O> {
        let respond = move |received: &Received| {
            let answer: Answer = respond(received).into();
            answer.settle(&Described::of::<O>())
        };
        self.program(Source::Closure(Arc::new(Mutex::new(respond))), None)
    }

    /// Brings no response.
    #[track_caller]
    pub fn fail(&self, failure: Failure) -> Answered<O> {
        self.answer(Answer::fail(failure))
    }

    /// Answers with anything, whatever the operation describes: `raw(503, "")`.
    #[track_caller]
    pub fn raw(&self, status: u16, body: impl Into<Bytes>) -> Answered<O> {
        self.answer(Answer::raw(status, body))
    }

    /// Answers as proxies do when they are in trouble: with a web page.
    #[track_caller]
    pub fn html(&self, status: u16, page: impl Into<Bytes>) -> Answered<O> {
        let answer = Answer::raw(status, page);
        self.answer(answer.header(CONTENT_TYPE.as_str(), "text/html; charset=utf-8"))
    }

    /// Answers with a success whose body is not what it should be.
    #[track_caller]
    pub fn malformed(&self, body: impl Into<Bytes>) -> Answered<O> {
        self.answer(Answer::malformed(body.into()))
    }

    #[track_caller]
    fn answer(&self, answer: Answer) -> Answered<O> {
        match answer.settle(&Described::of::<O>()) {
            Ok(settled) => self.program(Source::Fixed(settled), Some(1)),
            Err(problem) => panic!("{problem}"),
        }
    }

    #[track_caller]
    fn program(&self, source: Source, times: Option<u32>) -> Answered<O> {
        let mut lines = self.script.lines();
        lines.programs.push(Program {
            operation: Described::of::<O>(),
            when: self.when.clone(),
            source,
            headers: HeaderMap::new(),
            delay: Duration::ZERO,
            cut: false,
            times,
            used: 0,
            place: Location::caller(),
        });
        Answered {
            on: Self {
                script: self.script.clone(),
                when: self.when.clone(),
                operation: PhantomData,
            },
            at: lines.programs.len() - 1,
        }
    }
}

impl<O: Streamed> On<O> {
    /// Answers with a stream of these events, for calls that read one with `stream`.
    ///
    /// Values are events by themselves; [`Events`] has what else can happen, such as pauses, and all that can go wrong
    /// on the way.
    ///
    /// # Panics
    ///
    /// When the operation describes other events: the message tells where the first differs.
    #[track_caller]
    pub fn stream(&self, events: impl Into<Events>) -> Answered<O> {
        match events.into().settle::<O>() {
            Ok(settled) => self.program(Source::Fixed(settled), Some(1)),
            Err(problem) => panic!("{problem}"),
        }
    }

    /// Answers with a stream of what a closure makes of the request. It answers any number of requests, unless its
    /// [`times`](Answered::times) say otherwise.
    ///
    /// A call whose events are not what its operation describes fails, and so does
    /// [`assert_done`](super::Mock::assert_done).
    #[track_caller]
    pub fn stream_with<E: Into<Events>>(
        &self,
        mut respond: impl FnMut(&Received) -> E + Send + 'static,
    ) -> Answered<O> {
        let respond = move |received: &Received| {
            let events: Events = respond(received).into();
            events.settle::<O>()
        };
        self.program(Source::Closure(Arc::new(Mutex::new(respond))), None)
    }
}

impl<O: Operation> Answered<O> {
    /// Gives the answer this often.
    pub fn times(self, times: u32) -> Self {
        self.change(|program| program.times = Some(times))
    }

    /// Gives the answer as often as it is asked for, also never, once no other answer is left. Of several
    /// such answers it is the latest.
    pub fn always(self) -> Self {
        self.change(|program| program.times = None)
    }

    /// Lets this much time pass before the answer. No test waits for it: the time is the mock's.
    pub fn delay(self, delay: Duration) -> Self {
        self.change(|program| program.delay = delay)
    }

    /// Adds a header to the answer, or replaces it.
    ///
    /// # Panics
    ///
    /// When there can be no such header.
    #[track_caller]
    pub fn header(self, name: &str, value: &str) -> Self {
        let mut outcome = Ok(());
        let answered = self.change(|program| {
            outcome = set_header(&mut program.headers, name, value);
        });
        match outcome {
            Ok(()) => answered,
            Err(problem) => panic!("{problem}"),
        }
    }

    /// Breaks the connection where the body ends, as if there were more of it; of a stream, before its mark.
    pub fn truncated(self) -> Self {
        self.change(|program| program.cut = true)
    }

    fn change(self, change: impl FnOnce(&mut Program)) -> Self {
        if let Some(program) = self.on.script.lines().programs.get_mut(self.at) {
            change(program);
        }
        self
    }
}

/// What the operation answers next.
impl<O> Deref for Answered<O> {
    type Target = On<O>;

    fn deref(&self) -> &On<O> {
        &self.on
    }
}

impl<O: Operation> fmt::Debug for On<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("On").field(&O::ENDPOINT.id).finish()
    }
}

impl<O: Operation> fmt::Debug for Answered<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Answered").field(&O::ENDPOINT.id).finish()
    }
}
