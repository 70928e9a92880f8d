//! What is strange to the document in a response that is being read, and where.
//!
//! Records say which of their members they are at, and whoever meets something strange notes it with the members
//! around. It is kept per thread because serde has nowhere to carry it. While nobody watches, it costs a record the
//! look at one flag.

use std::cell::{Cell, RefCell};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::mem;

use serde_json::Value;

use super::path::{self, End, Goal};
use super::{Only, excerpt};

/// How many different notes are kept of one response. The others are counted.
const NOTES: usize = 64;

/// How much of a name or value is kept, in bytes, besides the longest secret that must be recognised in it.
const KEPT: usize = 256;

thread_local! {
    static WATCHED: Cell<bool> = const { Cell::new(false) };
    static STATE: RefCell<State> = const { RefCell::new(State::new()) };
}

struct State {
    steps: Vec<Step>,
    notes: Notes,
    tag: Option<&'static str>,
    kept: usize,
}

/// The member that a record is at.
#[derive(Clone, Copy)]
pub(crate) struct Step {
    of: &'static str,
    /// Its name, if it is one of the record's own.
    pub(crate) name: Option<&'static str>,
    /// Where the name was read from. That is inside the response's body, unless the name is written with escapes or
    /// belongs to a union.
    pub(crate) address: usize,
}

/// What is strange about a value.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Strange {
    /// It belongs to a member that its record does not list.
    Member,
    /// Its enum does not list it.
    Value,
    /// It is none of the shapes of its union.
    Shape,
    /// It is the value of the member that a union is told apart by, and the union does not list it.
    Tag(&'static str),
    /// It is not the only value that its member may have.
    Constant(Only),
    /// It cannot be read in the format that it should have.
    Format,
}

/// Something strange.
pub(crate) struct Note {
    pub(crate) strange: Strange,
    /// The type that it is strange to.
    pub(crate) of: &'static str,
    /// The way to it, from the outside, as far as it does not lead through a union.
    pub(crate) steps: Vec<Step>,
    /// The rest of the way.
    pub(crate) rest: String,
    /// What is found at the end of the steps.
    pub(crate) end: End,
    /// The name of the last step, if its record does not list it.
    pub(crate) member: Option<String>,
    /// The start of the value, as JSON.
    pub(crate) value: String,
    /// How often the same was met.
    pub(crate) count: u64,
    digest: u64,
}

/// What was noted.
#[derive(Default)]
pub(crate) struct Notes {
    pub(crate) list: Vec<Note>,
    /// How many more there would be.
    pub(crate) omitted: u64,
}

/// A response that is watched while it is read.
pub(crate) struct Watch(());

impl Watch {
    /// Begins to take notes on this thread.
    pub(crate) fn begin(longest_secret: usize) -> Self {
        STATE.with_borrow_mut(|state| {
            *state = State::new();
            state.kept = KEPT.saturating_add(longest_secret);
        });
        WATCHED.set(true);
        Self(())
    }

    /// What has been noted.
    pub(crate) fn end(self) -> Notes {
        take()
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        WATCHED.set(false);
        STATE.with_borrow_mut(|state| *state = State::new());
    }
}

impl State {
    const fn new() -> Self {
        Self {
            steps: Vec::new(),
            notes: Notes {
                list: Vec::new(),
                omitted: 0,
            },
            tag: None,
            kept: KEPT,
        }
    }

    /// Notes a value. Its place is that of what is around, which is the value itself but for a tag.
    fn note(
        &mut self,
        (strange, of): (Strange, &'static str),
        member: Option<&str>,
        value: &Value,
        around: &Value,
    ) {
        let mut hasher = DefaultHasher::new();
        (strange, of, member).hash(&mut hasher);
        for step in &self.steps {
            step.name.hash(&mut hasher);
        }
        // Other shapes and members differ in more than matters.
        let shown = || excerpt::json(value, self.kept);
        let alike = matches!(strange, Strange::Member | Strange::Shape | Strange::Format);
        let text = (!alike).then(shown);
        text.hash(&mut hasher);
        let digest = hasher.finish();
        if self.notes.count(digest, 1) {
            return;
        }
        let name = member.or_else(|| self.steps.last()?.name);
        let secret = name.is_some_and(excerpt::is_secret) && excerpt::can_hold_secret(value);
        let value_text = match text {
            Some(text) => text,
            None if secret => excerpt::REDACTED.to_owned(),
            None => shown(),
        };
        self.notes.list.push(Note {
            strange,
            of,
            steps: self.steps.clone(),
            rest: String::new(),
            end: End::of(around),
            member: member.map(|member| excerpt::start(member, self.kept).to_owned()),
            value: value_text,
            count: 1,
            digest,
        });
    }
}

impl Note {
    /// Whether it is about the member that the innermost record is at, and not about something in there.
    pub(crate) fn is_of_record(&self) -> bool {
        matches!(self.strange, Strange::Member | Strange::Constant(_))
    }
}

impl Notes {
    /// Counts what was noted before.
    fn count(&mut self, digest: u64, count: u64) -> bool {
        let full = self.list.len() >= NOTES;
        let known = self.list.iter_mut().find(|note| note.digest == digest);
        let counter = match known {
            Some(note) => &mut note.count,
            None if full => &mut self.omitted,
            None => return false,
        };
        *counter = counter.saturating_add(count);
        true
    }

    /// Adds what was noted on the side.
    fn merge(&mut self, others: Self) {
        for note in others.list {
            if !self.count(note.digest, note.count) {
                self.list.push(note);
            }
        }
        self.omitted = self.omitted.saturating_add(others.omitted);
    }
}

/// Whether anybody wants to know.
#[inline]
pub(super) fn is_watched() -> bool {
    WATCHED.get()
}

/// Begins a record, if somebody watches.
#[inline]
pub(super) fn enter(of: &'static str) -> bool {
    let watched = WATCHED.get();
    if watched {
        push(of);
    }
    watched
}

#[cold]
fn push(of: &'static str) {
    let step = Step {
        of,
        name: None,
        address: 0,
    };
    STATE.with_borrow_mut(|state| state.steps.push(step));
}

/// Goes on to a member of the record.
#[cold]
pub(super) fn step(name: Option<&'static str>, address: usize) {
    STATE.with_borrow_mut(|state| {
        if let Some(step) = state.steps.last_mut() {
            step.name = name;
            step.address = address;
        }
    });
}

/// Ends the record.
#[cold]
pub(super) fn leave() {
    STATE.with_borrow_mut(|state| state.steps.pop());
}

/// Notes that the record does not list the member that it is at.
pub(super) fn member(name: &str, value: &Value) {
    if WATCHED.get() {
        STATE.with_borrow_mut(|state| {
            let of = state.steps.last().map_or("", |step| step.of);
            state.note((Strange::Member, of), Some(name), value, value);
        });
    }
}

/// Notes that the member that the record is at has another value than its only one.
pub(super) fn constant(only: Only, value: &Value) {
    if WATCHED.get() {
        STATE.with_borrow_mut(|state| {
            let of = state.steps.last().map_or("", |step| step.of);
            state.note((Strange::Constant(only), of), None, value, value);
        });
    }
}

/// Notes a value that its enum does not list.
pub(super) fn value<T>(value: impl Into<Value>) {
    if WATCHED.get() {
        note_value(type_name::<T>(), &value.into());
    }
}

fn note_value(of: &'static str, value: &Value) {
    STATE.with_borrow_mut(|state| state.note((Strange::Value, of), None, value, value));
}

/// Notes a text that cannot be read as this type.
#[cold]
pub(super) fn misfit(wanted: &'static str, text: &str) {
    let value = Value::from(text);
    STATE.with_borrow_mut(|state| state.note((Strange::Format, wanted), None, &value, &value));
}

/// The last part of the path of a type.
fn type_name<T>() -> &'static str {
    let name = std::any::type_name::<T>();
    name.rsplit("::").next().unwrap_or(name)
}

/// Remembers the member that a union is told apart by.
#[inline]
pub(super) fn tagged_by(name: &'static str) {
    if WATCHED.get() {
        tag(Some(name));
    }
}

#[cold]
fn tag(name: Option<&'static str>) {
    STATE.with_borrow_mut(|state| state.tag = name);
}

/// A union that is being read.
pub(super) struct Union {
    steps: usize,
    notes: usize,
}

impl Union {
    /// Begins a union, if somebody watches.
    #[inline]
    pub(super) fn enter() -> Option<Self> {
        WATCHED.get().then(Self::begin)
    }

    #[cold]
    fn begin() -> Self {
        STATE.with_borrow_mut(|state| {
            state.tag = None;
            Self {
                steps: state.steps.len(),
                notes: state.notes.list.len(),
            }
        })
    }

    /// Ends it. Whatever was noted inside has its place in this value, which will be gone.
    #[cold]
    pub(super) fn leave(self, json: &Value) {
        STATE.with_borrow_mut(|state| {
            let inside = state.notes.list.get_mut(self.notes..).unwrap_or_default();
            for note in inside {
                let steps = note.steps.split_off(self.steps.min(note.steps.len()));
                let names: Vec<_> = steps.iter().map(|step| step.name).collect();
                let goal = Goal {
                    member: note.member.as_deref(),
                    end: Some(&note.end),
                };
                let mut rest = path::within(json, &names, goal);
                path::join(&mut rest, &note.rest);
                if let Some(member) = note.member.take() {
                    path::push(&mut rest, &member);
                }
                note.rest = rest;
                note.end = End::of(json);
            }
        });
    }
}

/// Notes a value that has none of the shapes of its union.
#[cold]
pub(super) fn shape<T>(json: &Value) {
    note_shape(type_name::<T>(), json);
}

fn note_shape(of: &'static str, json: &Value) {
    STATE.with_borrow_mut(|state| {
        let tag = state.tag.take();
        match tag.and_then(|name| Some((name, json.get(name)?))) {
            Some((name, value)) => state.note((Strange::Tag(name), of), None, value, json),
            None => state.note((Strange::Shape, of), None, json, json),
        }
    });
}

/// Begins notes on the side, and returns those so far.
pub(super) fn aside() -> Notes {
    if WATCHED.get() {
        take()
    } else {
        Notes::default()
    }
}

/// Replaces the notes on the side by those so far.
pub(super) fn resume(around: Notes) {
    if WATCHED.get() {
        STATE.with_borrow_mut(|state| state.notes = around);
    }
}

/// Takes the notes on the side.
#[cold]
fn take() -> Notes {
    STATE.with_borrow_mut(|state| mem::take(&mut state.notes))
}

/// Adds what was noted on the side.
pub(super) fn keep(notes: Notes) {
    if WATCHED.get() {
        STATE.with_borrow_mut(|state| {
            state.tag = None;
            state.notes.merge(notes);
        });
    }
}
