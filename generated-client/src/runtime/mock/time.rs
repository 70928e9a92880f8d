//! Time that moves only when every call waits for it.

use std::collections::BTreeSet;
use std::ops::Bound;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use crate::runtime::exchange::clock::Clock;

/// How often a delay is asked in vain, with nothing else going on, before time moves.
///
/// Each time gives whatever else can run its turn, so this is how many turns a call may need until it is
/// sent or waits, too.
const PATIENCE: u32 = 8;

/// 2020-01-01T00:00:00Z, in seconds since the epoch of Unix.
const BEGINNING: u64 = 1_577_836_800;

/// A clock whose time moves to the earliest moment that anyone waits for, once all there is to do is wait.
///
/// It knows neither executors nor threads: a delay that is not over asks to be polled again at once, and
/// after some turns in which nothing happened, it concludes that nothing will.
#[derive(Clone, Default)]
pub(super) struct VirtualClock {
    time: Arc<Mutex<Time>>,
}

#[derive(Default)]
struct Time {
    now: Duration,
    /// The moments that are waited for, each with the delay that waits.
    moments: Moments,
    /// The moments that limits are reached at, likewise.
    limits: Moments,
    delays: u64,
    /// Counts whatever happens.
    events: u64,
}

impl VirtualClock {
    fn delay(&self, duration: Duration, is_limit: bool) -> Delay {
        let mut time = self.time();
        time.delays += 1;
        Delay {
            clock: self.clone(),
            end: time.now.saturating_add(duration),
            number: time.delays,
            is_limit,
            waiting: false,
            seen: 0,
            quiet: 0,
        }
    }

    /// Something happened, so time stands still for now.
    pub(super) fn stir(&self) {
        self.time().events += 1;
    }

    fn time(&self) -> MutexGuard<'_, Time> {
        self.time.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> Duration {
        self.time().now
    }

    fn wall(&self) -> SystemTime {
        let beginning = SystemTime::UNIX_EPOCH + Duration::from_secs(BEGINNING);
        beginning.checked_add(self.now()).unwrap_or(beginning)
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(self.delay(duration, false))
    }

    fn limit(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(self.delay(duration, true))
    }
}

type Moments = BTreeSet<(Duration, u64)>;

struct Delay {
    clock: VirtualClock,
    end: Duration,
    number: u64,
    is_limit: bool,
    /// Whether it is among the moments that are waited for.
    waiting: bool,
    /// The number of events when it was last asked.
    seen: u64,
    /// How often it was asked since then.
    quiet: u32,
}

impl Future for Delay {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let clock = self.clock.clone();
        let mut time = clock.time();
        if self.is_over(&mut time) {
            return Poll::Ready(());
        }
        let is_next = time.next() == Some(self.end);
        drop(time);
        if is_next {
            // Whoever runs elsewhere may be about to call.
            std::thread::yield_now();
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Delay {
    fn is_over(&mut self, time: &mut Time) -> bool {
        if !std::mem::replace(&mut self.waiting, true) {
            time.set(self.is_limit).insert((self.end, self.number));
            time.events += 1;
        }
        self.quiet = match self.seen == time.events {
            true => self.quiet + 1,
            false => 0,
        };
        if self.quiet >= PATIENCE {
            time.pass();
            self.quiet = 0;
        }
        if self.end <= time.now {
            time.set(self.is_limit).remove(&(self.end, self.number));
            time.events += 1;
            return true;
        }
        self.seen = time.events;
        false
    }
}

impl Time {
    /// The next moment that anyone waits for.
    ///
    /// Limits alone do not make time pass: what they limit may be something that takes real time, such as a
    /// middleware or a provider of the user's.
    fn next(&self) -> Option<Duration> {
        // One that has come already belongs to a delay that nobody asks.
        let to_come = (Bound::Excluded((self.now, u64::MAX)), Bound::Unbounded);
        let first = |moments: &Moments| moments.range(to_come).next().map(|(moment, _)| *moment);
        let delay = first(&self.moments)?;
        Some(first(&self.limits).map_or(delay, |limit| limit.min(delay)))
    }

    fn set(&mut self, of_limits: bool) -> &mut Moments {
        match of_limits {
            true => &mut self.limits,
            false => &mut self.moments,
        }
    }

    /// Moves on to the next moment that anyone waits for.
    fn pass(&mut self) {
        if let Some(next) = self.next() {
            self.now = next;
            self.events += 1;
        }
    }
}

impl Drop for Delay {
    fn drop(&mut self) {
        if self.waiting {
            let mut time = self.clock.time();
            time.set(self.is_limit).remove(&(self.end, self.number));
        }
    }
}
