//! The walk through a value and the limits of each of its parts.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use serde_json::{Map, Number, Value};

use super::limit::{Alternative, Kind, Limits, Rule};
use super::pattern;
use super::violation::Violation;
use crate::runtime::error::fault::Place;
use crate::runtime::model::excerpt::{self, REDACTED, can_hold_secret, is_secret};
use crate::runtime::model::path::push;

/// How much of a value is shown, in bytes.
const SHOWN: usize = 60;

/// A walk through one value. What it has to do is on a stack of its own, so no value is nested too deeply for it;
/// only alternatives are walked through by another one.
pub(super) struct Walk<'v> {
    input: Option<(Place, &'static str)>,
    /// The steps taken so far, each with the one before.
    steps: Vec<(usize, Step<'v>)>,
    /// What was looked at already: two schemas may be made of each other.
    seen: HashSet<(*const u8, *const Value)>,
    /// What came of alternatives: where unions contain each other, they are met again and again.
    tried: HashMap<(*const Alternative, *const Value), Rc<Vec<Violation>>>,
    todo: Vec<(&'v Value, Limits, usize)>,
    found: Vec<Violation>,
}

#[derive(Clone, Copy)]
enum Step<'v> {
    Start,
    Member(&'v str),
    Item(usize),
}

impl<'v> Walk<'v> {
    pub(super) fn new(input: Option<(Place, &'static str)>) -> Self {
        Self {
            input,
            steps: vec![(0, Step::Start)],
            seen: HashSet::new(),
            tried: HashMap::new(),
            todo: Vec::new(),
            found: Vec::new(),
        }
    }

    /// What a value violates.
    pub(super) fn of(mut self, value: &'v Value, limits: Limits) -> Vec<Violation> {
        self.walk(value, limits, 0)
    }

    fn walk(&mut self, value: &'v Value, limits: Limits, at: usize) -> Vec<Violation> {
        let (todo, found) = (
            std::mem::take(&mut self.todo),
            std::mem::take(&mut self.found),
        );
        // What an alternative has looked at does not count for the others.
        let seen = std::mem::take(&mut self.seen);
        self.todo.push((value, limits, at));
        while let Some((value, limits, at)) = self.todo.pop() {
            if !self.seen.insert((limits.as_ptr().cast(), value)) {
                continue;
            }
            let before = self.todo.len();
            for limit in limits {
                self.rule(value, limit.0, at);
            }
            // The last one is taken first.
            if let Some(added) = self.todo.get_mut(before..) {
                added.reverse();
            }
        }
        (self.todo, self.seen) = (todo, seen);
        std::mem::replace(&mut self.found, found)
    }

    fn rule(&mut self, value: &'v Value, rule: Rule, at: usize) {
        match (rule, value) {
            (Rule::Same(limits), _) => self.todo.push((value, limits(), at)),
            (Rule::Any(alternatives), _) => self.any(value, alternatives, at),
            (_, Value::String(text)) => self.text(value, text, rule, at),
            (_, Value::Number(number)) => self.number(value, number, rule, at),
            (_, Value::Array(items)) => self.items(value, items, rule, at),
            (_, Value::Object(members)) => self.members(value, members, rule, at),
            (_, Value::Null | Value::Bool(_)) => {}
        }
    }

    fn text(&mut self, value: &Value, text: &str, rule: Rule, at: usize) {
        let length = || text.chars().count();
        match rule {
            Rule::MinLength(least) if length() < least => {
                self.report(value, "minLength", at, |_| {
                    too_few(length(), "character", least)
                });
            }
            Rule::MaxLength(most) if length() > most => {
                self.report(value, "maxLength", at, |_| {
                    too_many(length(), "character", most)
                });
            }
            Rule::Pattern(pattern) if !pattern::matches(pattern, text) => {
                self.report(value, "pattern", at, |value| {
                    format!("{value} does not match {pattern}")
                });
            }
            _ => {}
        }
    }

    fn number(&mut self, value: &Value, number: &Number, rule: Rule, at: usize) {
        let Some(size) = number.as_f64() else { return };
        match rule {
            Rule::Minimum(least) if size < least => {
                self.report(value, "minimum", at, |value| {
                    format!("{value}, at least {least} is needed")
                });
            }
            Rule::Above(bound) if size <= bound => {
                self.report(value, "exclusiveMinimum", at, |value| {
                    format!("{value}, more than {bound} is needed")
                });
            }
            Rule::Maximum(most) if size > most => {
                self.report(value, "maximum", at, |value| {
                    format!("{value}, at most {most} is allowed")
                });
            }
            Rule::Below(bound) if size >= bound => {
                self.report(value, "exclusiveMaximum", at, |value| {
                    format!("{value}, less than {bound} is allowed")
                });
            }
            Rule::MultipleOf(step) if !is_multiple(number, size, step) => {
                self.report(value, "multipleOf", at, |value| {
                    format!("{value}, a multiple of {step} is needed")
                });
            }
            _ => {}
        }
    }

    fn items(&mut self, value: &Value, items: &'v [Value], rule: Rule, at: usize) {
        match rule {
            Rule::MinItems(least) if items.len() < least => {
                self.report(value, "minItems", at, |_| {
                    too_few(items.len(), "item", least)
                });
            }
            Rule::MaxItems(most) if items.len() > most => {
                self.report(value, "maxItems", at, |_| {
                    too_many(items.len(), "item", most)
                });
            }
            Rule::UniqueItems => {
                if let Some((first, second)) = twice(items) {
                    self.report(value, "uniqueItems", at, |_| {
                        format!("the items {first} and {second} are the same")
                    });
                }
            }
            Rule::Item(index, limits) => {
                if let Some(item) = items.get(index) {
                    self.enter(item, limits, at, Step::Item(index));
                }
            }
            Rule::Items(from, limits) => {
                for (index, item) in items.iter().enumerate().skip(from) {
                    self.enter(item, limits, at, Step::Item(index));
                }
            }
            _ => {}
        }
    }

    fn members(
        &mut self,
        value: &'v Value,
        members: &'v Map<String, Value>,
        rule: Rule,
        at: usize,
    ) {
        match rule {
            Rule::MinMembers(least) if members.len() < least => {
                self.report(value, "minProperties", at, |_| {
                    too_few(members.len(), "member", least)
                });
            }
            Rule::MaxMembers(most) if members.len() > most => {
                self.report(value, "maxProperties", at, |_| {
                    too_many(members.len(), "member", most)
                });
            }
            Rule::Names(limits) => self.names(value, members, limits, at),
            Rule::Member(name, limits) => {
                if let Some((name, value)) = members.get_key_value(name) {
                    self.enter(value, limits, at, Step::Member(name));
                }
            }
            Rule::Matching(pattern, limits) => {
                for (name, value) in members {
                    if pattern::matches(pattern, name) {
                        self.enter(value, limits, at, Step::Member(name));
                    }
                }
            }
            Rule::Others(names, patterns, limits) => {
                for (name, value) in members {
                    let mut patterns = patterns.iter();
                    if !names.contains(&name.as_str())
                        && !patterns.any(|pattern| pattern::matches(pattern, name))
                    {
                        self.enter(value, limits, at, Step::Member(name));
                    }
                }
            }
            Rule::Together(name, others) if members.contains_key(name) => {
                let lacking = others.iter().filter(|other| !members.contains_key(**other));
                for other in lacking {
                    self.report(value, "dependentRequired", at, |_| {
                        format!("`{name}` needs `{other}` beside it")
                    });
                }
            }
            Rule::OneOf(lists) if !lists.iter().any(|names| contains_all(members, names)) => {
                let lists: Vec<_> = lists.iter().map(|names| names.join(" and ")).collect();
                self.report(value, "required", at, |_| {
                    format!("one of these is needed: {}", lists.join("; "))
                });
            }
            Rule::Tagged(member, variants) => {
                let tag = members
                    .get(member)
                    .and_then(Value::as_str)
                    .unwrap_or_default();
                let mut variants = variants.iter();
                if let Some((_, limits)) = variants.find(|(tags, _)| tags.contains(&tag)) {
                    self.todo.push((value, limits, at));
                }
            }
            _ => {}
        }
    }

    /// The names of members are texts of their own.
    fn names(&mut self, value: &Value, members: &Map<String, Value>, limits: Limits, at: usize) {
        for name in members.keys() {
            let text = Value::from(name.as_str());
            let found = Walk::new(None).of(&text, limits);
            for violation in found {
                let name = excerpt::json(&text, SHOWN);
                self.report(value, "propertyNames", at, |_| {
                    format!("the name {name}: {}", violation.message)
                });
            }
        }
    }

    /// Of those alternatives that the value can be, the one that it violates least counts.
    fn any(&mut self, value: &'v Value, alternatives: &'static [Alternative], at: usize) {
        let key = (alternatives.as_ptr(), std::ptr::from_ref(value));
        if let Some(known) = self.tried.get(&key) {
            self.found.extend(known.iter().cloned());
            return;
        }
        // Should it lead back to itself, that adds nothing.
        self.tried.insert(key, Rc::default());
        let mut least: Option<Vec<Violation>> = None;
        for alternative in alternatives.iter().filter(|one| one.can_be(value)) {
            let found = self.walk(value, alternative.limits, at);
            if least.as_ref().is_none_or(|least| found.len() < least.len()) {
                least = Some(found);
            }
        }
        let least = Rc::new(least.unwrap_or_default());
        self.found.extend(least.iter().cloned());
        self.tried.insert(key, least);
    }

    fn enter(&mut self, value: &'v Value, limits: Limits, from: usize, step: Step<'v>) {
        self.steps.push((from, step));
        self.todo.push((value, limits, self.steps.len() - 1));
    }

    fn report(
        &mut self,
        value: &Value,
        keyword: &'static str,
        at: usize,
        message: impl FnOnce(&str) -> String,
    ) {
        let mut way = Vec::new();
        let mut here = at;
        while let Some((before, step)) = self.steps.get(here)
            && !matches!(step, Step::Start)
        {
            way.push(*step);
            here = *before;
        }
        let mut path = String::new();
        let mut secret = self.input.is_some_and(|(_, name)| is_secret(name));
        for step in way.iter().rev() {
            match step {
                Step::Start => {}
                Step::Item(index) => path.push_str(&format!("[{index}]")),
                Step::Member(name) => {
                    secret |= is_secret(name);
                    push(&mut path, name);
                }
            }
        }
        let excerpt = if secret && can_hold_secret(value) {
            REDACTED.to_owned()
        } else {
            excerpt::json(value, SHOWN)
        };
        self.found.push(Violation {
            input: self.input,
            path,
            keyword,
            message: message(&excerpt),
            excerpt,
        });
    }
}

impl Alternative {
    fn can_be(&self, value: &Value) -> bool {
        match self.kind {
            Kind::Anything => true,
            Kind::Text => value.is_string(),
            Kind::Truth => value.is_boolean(),
            Kind::Whole => value.is_i64() || value.is_u64(),
            Kind::Number => value.is_number(),
            Kind::List => value.is_array(),
            Kind::Object => {
                let members = value.as_object();
                members.is_some_and(|members| contains_all(members, self.required))
            }
        }
    }
}

fn contains_all(members: &Map<String, Value>, names: &[&str]) -> bool {
    names.iter().all(|name| members.contains_key(*name))
}

fn too_few(count: usize, unit: &str, least: usize) -> String {
    let verb = if least == 1 { "is" } else { "are" };
    format!("{}, at least {least} {verb} needed", units(count, unit))
}

fn too_many(count: usize, unit: &str, most: usize) -> String {
    let verb = if most == 1 { "is" } else { "are" };
    format!("{}, at most {most} {verb} allowed", units(count, unit))
}

fn units(count: usize, unit: &str) -> String {
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}

/// Whether a number is a multiple of another. Fractions such as 0.01 have no exact value in binary, so they count
/// as what is written.
fn is_multiple(number: &Number, size: f64, step: f64) -> bool {
    /// The largest whole number up to which all are exact in double precision.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let whole = step.fract() == 0.0 && (1.0..EXACT).contains(&step);
    if whole && let Some(number) = number.as_i128() {
        return number % (step as i128) == 0;
    }
    let times = size / step;
    !times.is_finite() || (times - times.round()).abs() <= 4.0 * f64::EPSILON * times.abs().max(1.0)
}

/// The first item that was there before, and where.
fn twice(items: &[Value]) -> Option<(usize, usize)> {
    let mut seen = HashMap::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        if let Some(first) = seen.insert(item.to_string(), index) {
            return Some((first, index));
        }
    }
    None
}
