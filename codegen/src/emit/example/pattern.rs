//! A text that a pattern matches: the shortest that reads well.

use regex_syntax::hir::{Class, ClassUnicode, Hir, HirKind};

/// How long such a text may be.
pub const LONG: usize = 72;

/// How many steps are taken towards it: patterns may repeat nothing, many times.
const STEPS: usize = 1000;

/// A text that `pattern` matches; `None` where it is no regular expression
/// that is understood here (look-around is none), or matches no short text.
pub fn text(pattern: &str) -> Option<String> {
    let hir = regex_syntax::parse(pattern).ok()?;
    let mut sample = Sample {
        text: String::new(),
        steps: STEPS,
    };
    sample.append(&hir)?;
    (!sample.text.is_empty()).then_some(sample.text)
}

struct Sample {
    text: String,
    steps: usize,
}

impl Sample {
    /// Appends what a part of a pattern matches. It does not go deeper than
    /// the parser does, which has a limit.
    fn append(&mut self, hir: &Hir) -> Option<()> {
        self.steps = self.steps.checked_sub(1)?;
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => {
                self.text.push_str(std::str::from_utf8(&literal.0).ok()?);
            }
            HirKind::Class(Class::Unicode(class)) => self.text.push(member(class)?),
            HirKind::Class(Class::Bytes(_)) => return None,
            HirKind::Repetition(repetition) => {
                // What is optional is left out, unless nothing would be left.
                let wanted = repetition.min == 0 && self.text.is_empty();
                let times = repetition.min.max(u32::from(wanted));
                for _ in 0..times.min(repetition.max.unwrap_or(times)) {
                    self.append(&repetition.sub)?;
                }
            }
            HirKind::Capture(capture) => self.append(&capture.sub)?,
            HirKind::Concat(parts) => parts.iter().try_for_each(|part| self.append(part))?,
            HirKind::Alternation(parts) => self.append(parts.first()?)?,
        }
        (self.text.len() <= LONG).then_some(())
    }
}

/// The character of a class that reads best.
fn member(class: &ClassUnicode) -> Option<char> {
    let has = |wanted: &char| {
        let mut ranges = class.iter();
        ranges.any(|range| (range.start()..=range.end()).contains(wanted))
    };
    let liked = "a0A-_ ".chars().find(has);
    let printable = || ('!'..='~').find(has);
    let first = || class.iter().next().map(|range| range.start());
    liked.or_else(printable).or_else(first)
}
