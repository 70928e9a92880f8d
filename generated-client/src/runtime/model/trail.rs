//! Where inside a union decoding failed.
//!
//! A union is decoded from JSON that was read before, which has no lines and columns to report. So, on their way out,
//! errors leave the names of the fields that they pass; per thread, because serde has nowhere to carry them.

use std::cell::{Cell, RefCell};

use serde::de::Error;
use serde_json::Value;

use super::path::{self, Goal};

thread_local! {
    static UNIONS: Cell<u32> = const { Cell::new(0) };
    static NAMES: RefCell<Vec<Option<&'static str>>> = const { RefCell::new(Vec::new()) };
}

/// Reads the content of a union. The error says in which field it was, if the union is in no other.
pub(super) fn follow<T>(
    json: &Value,
    read: impl FnOnce() -> Result<T, serde_json::Error>,
) -> Result<T, serde_json::Error> {
    let inside = Inside::enter();
    let result = read();
    drop(inside);
    result.map_err(|error| {
        if UNIONS.get() == 0 {
            place(error, json)
        } else {
            error
        }
    })
}

/// Notes that an error left a field.
#[cold]
pub(super) fn leave(name: &'static str) {
    if UNIONS.get() > 0 {
        NAMES.with_borrow_mut(|names| names.push(Some(name)));
    }
}

/// Forgets an error that goes no further.
pub(super) fn forget() {
    NAMES.take();
}

fn place(error: serde_json::Error, json: &Value) -> serde_json::Error {
    let mut names = NAMES.take();
    if names.is_empty() {
        return error;
    }
    names.reverse();
    let goal = Goal {
        member: None,
        end: None,
    };
    let place = path::within(json, &names, goal);
    serde_json::Error::custom(format_args!("{error} in `{place}`"))
}

struct Inside;

impl Inside {
    fn enter() -> Self {
        UNIONS.set(UNIONS.get().saturating_add(1));
        Self
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        UNIONS.set(UNIONS.get().saturating_sub(1));
    }
}
