//! Time, which tests replace so that nothing waits.

use std::fmt;
use std::pin::Pin;
use std::task::Poll;
use std::time::{Duration, Instant, SystemTime};

/// A source of time and of delays.
pub trait Clock: Send + Sync + 'static {
    /// The time since some fixed moment. It never goes back.
    fn now(&self) -> Duration;

    /// The time of day, which dates in `Retry-After` are compared with.
    fn wall(&self) -> SystemTime;

    /// Completes once this much time has passed.
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>>;

    /// The same for a time limit, which is dropped when what it limits is done in time. Only a clock that
    /// makes time pass by itself needs to tell them apart.
    fn limit(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.sleep(duration)
    }

    /// Why there can be no delays here, if that is so. Asked before each call.
    ///
    /// # Errors
    ///
    /// What is missing, and what to do about it.
    fn check(&self) -> Result<(), String> {
        Ok(())
    }
}

/// The system's time, with delays by Tokio's timer, for which a Tokio runtime must be running.
#[derive(Clone, Copy)]
pub struct TokioClock {
    origin: Instant,
}

impl TokioClock {
    /// A clock that starts now.
    pub fn new() -> Self {
        Self {
            origin: Instant::now(),
        }
    }
}

impl Default for TokioClock {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for TokioClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokioClock")
    }
}

impl Clock for TokioClock {
    fn now(&self) -> Duration {
        self.origin.elapsed()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn check(&self) -> Result<(), String> {
        let runtime = tokio::runtime::Handle::try_current();
        runtime.map(drop).map_err(|_| {
            "no Tokio runtime is running here: send it inside of one, or with `send_blocking`"
                .into()
        })
    }
}

/// What the work comes to, unless it takes too long. It stays where it is pinned: moving a future costs as much as
/// copying it.
pub(in crate::runtime) fn within<T>(
    clock: &dyn Clock,
    limit: Duration,
    mut work: Pin<&mut (impl Future<Output = T> + Send)>,
) -> impl Future<Output = Option<T>> + Send {
    let mut timer = (limit < Duration::MAX).then(|| clock.limit(limit));
    std::future::poll_fn(move |cx| {
        if let Poll::Ready(output) = work.as_mut().poll(cx) {
            return Poll::Ready(Some(output));
        }
        match &mut timer {
            Some(timer) => timer.as_mut().poll(cx).map(|()| None),
            None => Poll::Pending,
        }
    })
}
