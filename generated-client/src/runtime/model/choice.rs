use serde::de::Deserialize;
use serde_json::Value;

use super::drift::Notes;
use super::trail;
use super::trial::{self, Trial};

/// Finds the variant that a value fits best, for unions that have nothing to tell their shapes apart by.
///
/// A variant fits if it decodes, and the fewer fields and values are strange to it the better. Between equals the one
/// tried first is taken, so the narrower types come first.
pub struct Choice<'a, U> {
    json: &'a Value,
    size: u64,
    best: Option<(u32, U, Notes)>,
}

impl<'a, U> Choice<'a, U> {
    /// Begins with a value that nothing has been tried on.
    pub fn new(json: &'a Value) -> Self {
        Self {
            json,
            size: trial::size(json),
            best: None,
        }
    }

    /// Tries a variant.
    pub fn attempt<T: Deserialize<'a>>(mut self, variant: fn(T) -> U) -> Self {
        let best = self
            .best
            .as_ref()
            .map_or(u32::MAX, |(strangeness, ..)| *strangeness);
        if best > 0
            && let Some(trial) = Trial::begin(self.size)
            && let Ok(content) = T::deserialize(self.json)
            && trial.strangeness() < best
        {
            self.best = Some((trial.strangeness(), variant(content), trial.notes()));
        }
        self
    }

    /// The variant that fits best, if one fits at all.
    pub fn finish(self) -> Result<Option<U>, serde_json::Error> {
        trail::forget();
        Ok(self.best.map(|(strangeness, union, notes)| {
            trial::choose(strangeness, notes);
            union
        }))
    }
}
