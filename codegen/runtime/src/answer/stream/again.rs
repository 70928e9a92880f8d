//! Connecting again where a stream ended, as browsers do (HTML Living Standard section 9.2.3).

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use super::Streaming;
use crate::runtime::answer::Reply;
use crate::runtime::call::Call;
use crate::runtime::error::Error;
use crate::runtime::exchange::{Exchange, execute};

/// How long to wait unless the server says.
const DELAY: Duration = Duration::from_secs(1);
/// The longest wait that a server can ask for.
const LONGEST: Duration = Duration::from_secs(60);
/// How many connections without an event are enough.
const IN_VAIN: u32 = 3;

/// A stream that is begun again, from its latest event.
pub(super) struct Again {
    call: Call,
    step: Step,
    in_vain: u32,
}

enum Step {
    Nothing,
    Waiting(Pin<Box<dyn Future<Output = ()> + Send>>),
    Connecting(Exchange),
}

impl Again {
    pub(super) fn new(call: Call) -> Self {
        Self {
            call,
            step: Step::Nothing,
            in_vain: 0,
        }
    }

    /// An event arrived.
    pub(super) fn succeeded(&mut self) {
        self.in_vain = 0;
    }

    pub(super) fn is_under_way(&self) -> bool {
        !matches!(self.step, Step::Nothing)
    }

    /// Begins to wait, unless that was in vain too often.
    pub(super) fn begin(&mut self, delay: Option<Duration>, last_id: &str) -> bool {
        self.in_vain += 1;
        if self.in_vain > IN_VAIN {
            return false;
        }
        if !last_id.is_empty() {
            self.call.set_extra_header("last-event-id", last_id);
        }
        let delay = delay.unwrap_or(DELAY).min(LONGEST);
        self.step = Step::Waiting(self.call.client().settings.clock.sleep(delay));
        true
    }

    /// The response that goes on, or nothing where the server says that there is no more.
    pub(super) fn poll(
        &mut self,
        cx: &mut Context<'_>,
        streaming: &Streaming,
    ) -> Poll<Result<Option<Reply>, Error>> {
        loop {
            match &mut self.step {
                Step::Nothing => return Poll::Ready(Ok(None)),
                Step::Waiting(delay) => {
                    ready!(delay.as_mut().poll(cx));
                    self.step = Step::Connecting(execute(self.call.clone()));
                }
                Step::Connecting(exchange) => {
                    let outcome = ready!(exchange.as_mut().poll(cx));
                    self.step = Step::Nothing;
                    return Poll::Ready(match outcome {
                        // The server's way to say that there will be nothing more.
                        Ok(reply) if reply.status.as_u16() == 204 => Ok(None),
                        Ok(reply) if reply.rest.is_some() => Ok(Some(reply)),
                        Ok(reply) if reply.status.is_success() => Err(reply.no_stream(streaming)),
                        Ok(reply) => Err(reply.failed()),
                        Err(error) => Err(error),
                    });
                }
            }
        }
    }
}
