//! Bodies that arrive step by step.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame};

use super::time::VirtualClock;
use crate::runtime::exchange::clock::Clock as _;
use crate::runtime::exchange::transport::BoxError;

/// What happens next to a body.
#[derive(Clone, Debug)]
pub(super) enum Step {
    Bytes(Bytes),
    /// Nothing comes for a while.
    Pause(Duration),
    /// Nothing comes any more.
    Silence,
    /// One byte more comes than the client takes at once.
    Flood,
    Break,
}

/// As much of a flood as comes at once.
const WAVE: &[u8] = &[b'a'; 1 << 14];

/// A body that arrives in steps, in the time of a mock.
pub(super) struct Arriving {
    steps: Arc<[Step]>,
    next: usize,
    clock: VirtualClock,
    waiting: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
    /// How much of a flood is left.
    flood: usize,
    /// What the client takes at once.
    limit: usize,
}

impl Arriving {
    pub(super) fn new(steps: Arc<[Step]>, clock: VirtualClock, limit: usize) -> Self {
        Self {
            steps,
            next: 0,
            clock,
            waiting: None,
            flood: 0,
            limit,
        }
    }
}

impl Body for Arriving {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = self.get_mut();
        loop {
            if let Some(waiting) = &mut this.waiting {
                ready!(waiting.as_mut().poll(cx));
                this.waiting = None;
            }
            if this.flood > 0 {
                let wave = WAVE.get(..this.flood).unwrap_or(WAVE);
                this.flood -= wave.len();
                return Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(wave)))));
            }
            let Some(step) = this.steps.get(this.next) else {
                return Poll::Ready(None);
            };
            this.next += 1;
            match step {
                Step::Bytes(bytes) => return Poll::Ready(Some(Ok(Frame::data(bytes.clone())))),
                Step::Pause(pause) => this.waiting = Some(this.clock.sleep(*pause)),
                Step::Silence => this.waiting = Some(this.clock.sleep(Duration::MAX)),
                Step::Flood => this.flood = this.limit.saturating_add(1),
                Step::Break => {
                    this.next = this.steps.len();
                    return Poll::Ready(Some(Err("the mock broke the connection".into())));
                }
            }
        }
    }
}
