//! Values that the document does not show, within the limits that it sets.

use super::pattern;
use super::seed::Seed;
use crate::ir::{Api, Field, Limit};

/// How many types are looked through for limits.
const DEEP: usize = 8;
/// How many elements a list gets for the sake of its limits.
const MANY: usize = 20;

impl<'a> Seed<'a> {
    /// With the limits of the place that the value is for.
    pub fn within(mut self, api: &'a Api, limits: &'a [Limit]) -> Self {
        let mut open = vec![(limits, 0)];
        while let Some((limits, depth)) = open.pop() {
            for limit in limits {
                match limit {
                    Limit::Is(id) if depth < DEEP => {
                        open.extend(api.def(*id).map(|def| (def.limits.as_slice(), depth + 1)));
                    }
                    // An example of one is one of all.
                    Limit::Any(alternatives) if depth < DEEP => {
                        let first = alternatives.first().map(|one| one.limits.as_slice());
                        open.extend(first.map(|limits| (limits, depth + 1)));
                    }
                    limit => self.limits.push(limit),
                }
            }
        }
        self
    }

    /// Of a member of an object that has these limits.
    pub fn of_member(api: &'a Api, object: &'a [Limit], field: &'a Field) -> Self {
        let mut seed = Self::of(&field.name, &field.docs);
        let mut open = vec![(object, 0)];
        while let Some((limits, depth)) = open.pop() {
            for limit in limits {
                match limit {
                    Limit::Member(name, limits) if *name == field.name => {
                        seed = seed.within(api, limits);
                    }
                    // It is an object of another type, too.
                    Limit::Is(id) if depth < DEEP => {
                        open.extend(api.def(*id).map(|def| (def.limits.as_slice(), depth + 1)));
                    }
                    _ => {}
                }
            }
        }
        seed
    }

    /// The limits of the elements of a list.
    pub fn of_items(&self) -> impl Iterator<Item = &'a [Limit]> {
        self.limits.iter().filter_map(|limit| match limit {
            Limit::Items(0, of) => Some(of.as_slice()),
            _ => None,
        })
    }

    /// How many elements a list has at least.
    pub fn least(&self) -> usize {
        let least = self.limits.iter().filter_map(|limit| match limit {
            Limit::MinItems(count) => Some(*count),
            _ => None,
        });
        let several = !self.limits.contains(&&Limit::UniqueItems);
        least.max().filter(|_| several).unwrap_or(1).clamp(1, MANY)
    }

    /// The text, or another one that keeps to the limits, as far as such a one is found.
    pub fn fit_text(&self, text: &str) -> String {
        let mut text = text.to_owned();
        let (mut least, mut most) = (0, usize::MAX);
        for limit in &self.limits {
            match limit {
                Limit::Pattern(pattern) => {
                    text = pattern::text(pattern).unwrap_or(text);
                }
                Limit::MinLength(length) => least = least.max(*length),
                Limit::MaxLength(length) => most = most.min(*length),
                _ => {}
            }
        }
        let length = text.chars().count();
        if length > most {
            return text.chars().take(most).collect();
        }
        if length < least && least <= pattern::LONG {
            return text.chars().cycle().take(least).collect();
        }
        text
    }

    /// The number nearest to one that keeps to the limits.
    pub fn fit_number(&self) -> f64 {
        let mut value: f64 = 1.0;
        let mut step: f64 = 1.0;
        for limit in &self.limits {
            match limit {
                Limit::Minimum(bound) => value = value.max(*bound),
                Limit::Above(bound) if value <= *bound => value = bound.floor() + 1.0,
                Limit::MultipleOf(of) if *of > 0.0 => step = *of,
                _ => {}
            }
        }
        value = (value / step).ceil() * step;
        for limit in &self.limits {
            match limit {
                Limit::Maximum(bound) => value = value.min(*bound),
                Limit::Below(bound) if value >= *bound => value = bound - step.min(0.5),
                _ => {}
            }
        }
        value
    }
}
