//! How well a value fits the type that is being tried on it.
//!
//! Types are open, so a value decodes as many things that it is not. What tells them apart is how much of it was
//! strange to the type; the count is kept per thread because serde has nowhere to carry it.

use std::cell::Cell;
use std::mem;

use serde_json::Value;

use super::drift::{self, Notes};

/// What a value may cost in trials over its own size. Unions inside unions multiply the trials, and no answer of a
/// server may turn that into a standstill.
const WORK_PER_NODE: u64 = 128;
const LEAST_WORK: u64 = 1 << 16;

/// A value that is not listed says more than a field that is not listed: many types differ by nothing but a constant.
const UNKNOWN_VALUE: u32 = 16;

thread_local! {
    static TRIALS: Trials = const {
        Trials { strangeness: Cell::new(0), depth: Cell::new(0), work: Cell::new(0) }
    };
}

struct Trials {
    strangeness: Cell<u32>,
    depth: Cell<u32>,
    work: Cell<u64>,
}

/// Notes a field that its record does not list.
pub(super) fn unknown_field() {
    add(1);
}

/// Notes a value that its enum or union does not list.
pub(super) fn unknown_value() {
    add(UNKNOWN_VALUE);
}

fn add(strangeness: u32) {
    TRIALS.with(|trials| {
        trials
            .strangeness
            .set(trials.strangeness.get().wrapping_add(strangeness))
    });
}

/// A trial under way.
pub(super) struct Trial {
    before: u32,
    around: Notes,
}

impl Trial {
    /// Begins a trial on a value of this size, unless too much work has gone into the value around it.
    pub(super) fn begin(size: u64) -> Option<Self> {
        TRIALS.with(|trials| {
            if trials.depth.get() == 0 {
                trials
                    .work
                    .set(size.saturating_mul(WORK_PER_NODE).max(LEAST_WORK));
            }
            trials.work.set(trials.work.get().checked_sub(size)?);
            trials.depth.set(trials.depth.get() + 1);
            Some(Self {
                before: trials.strangeness.get(),
                around: drift::aside(),
            })
        })
    }

    /// How strange the value was.
    pub(super) fn strangeness(&self) -> u32 {
        TRIALS.with(|trials| trials.strangeness.get().wrapping_sub(self.before))
    }

    /// What was strange about it, if anybody wants to know.
    pub(super) fn notes(&self) -> Notes {
        drift::aside()
    }
}

impl Drop for Trial {
    /// What a trial found counts for nothing around it until it is chosen.
    fn drop(&mut self) {
        TRIALS.with(|trials| {
            trials.depth.set(trials.depth.get() - 1);
            trials.strangeness.set(self.before);
        });
        drift::resume(mem::take(&mut self.around));
    }
}

/// Notes that the outcome of a trial was chosen.
pub(super) fn choose(strangeness: u32, notes: Notes) {
    add(strangeness);
    drift::keep(notes);
}

/// The number of values in a value.
pub(super) fn size(json: &Value) -> u64 {
    1 + match json {
        Value::Array(items) => items.iter().map(size).sum(),
        Value::Object(fields) => fields.values().map(size).sum(),
        _ => 0,
    }
}
