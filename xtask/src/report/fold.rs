//! One fault at many places is told once.

use codegen::Diagnostic;

use super::{Reporter, Span};
use crate::status::count;

/// How many places are shown of one fault, with the lines around them.
const PLACES: usize = 4;

/// How many changes are suggested at once.
const CHANGES: usize = 16;

impl Reporter<'_> {
    /// The diagnostics as people read them: those that say the same of several
    /// places are one, where the first of them stands, with the other places
    /// and changes to the document as its own.
    pub fn fold(&self, diagnostics: &[&Diagnostic]) -> Vec<Diagnostic> {
        let mut told: Vec<Told> = Vec::new();
        for one in diagnostics {
            match told.iter_mut().find(|told| told.says_as(one)) {
                Some(told) => self.add(told, one),
                None => told.push(Told {
                    diagnostic: (*one).clone(),
                    spans: vec![self.span(&one.place)],
                }),
            }
        }
        told.into_iter().map(Told::finish).collect()
    }

    fn add(&self, told: &mut Told, other: &Diagnostic) {
        let known = &mut told.diagnostic;
        for action in other.overlay.iter() {
            if known.overlay.len() < CHANGES && !known.overlay.contains(action) {
                known.overlay.push(action.clone());
            }
        }
        // What several aliases lead to stands in one place.
        let span = self.span(&other.place);
        if told.spans.contains(&span) {
            return;
        }
        told.spans.push(span);
        if told.spans.len() <= PLACES {
            let note = (other.place.clone(), "the same here".to_owned());
            known.notes.push(note);
        }
    }
}

/// A diagnostic, and where all stand that say the same.
struct Told {
    diagnostic: Diagnostic,
    spans: Vec<Option<Span>>,
}

impl Told {
    fn says_as(&self, other: &Diagnostic) -> bool {
        let own = &self.diagnostic;
        (own.code, own.severity) == (other.code, other.severity)
            && own.message == other.message
            && own.help == other.help
    }

    fn finish(mut self) -> Diagnostic {
        if let Some(more) = self.spans.len().checked_sub(PLACES + 1)
            && let Some((_, text)) = self.diagnostic.notes.last_mut()
        {
            text.push_str(&format!(", and at {} besides", count(more + 1, "place")));
        }
        self.diagnostic
    }
}
