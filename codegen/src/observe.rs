//! Watching the generator at work, for those who measure it.
//!
//! The generator asks nothing of clocks or of the system. It tells an
//! [`Observer`] what it begins and ends, and that can look.

/// A stage of the generator, in the order in which they come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Text to a tree of values.
    Load,
    /// Any dialect of OpenAPI 3 to pieces of one shape.
    Normalise,
    /// Pieces to the API that they describe.
    Lower,
    /// What follows from the API.
    Analyse,
    /// The names of everything.
    Name,
    /// The API to items. Threads work on several files at once.
    Emit,
    /// Items to text, file by file as they are emitted.
    Format,
}

impl Step {
    /// The stage in one word.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Load => "load",
            Self::Normalise => "normalise",
            Self::Lower => "lower",
            Self::Analyse => "analyse",
            Self::Name => "name",
            Self::Emit => "emit",
            Self::Format => "format",
        }
    }
}

/// Is told of stages by the threads that work on them. A thread works on one
/// at a time.
pub trait Observer: Sync {
    /// This thread begins to work on a stage.
    fn begins(&self, step: Step);
    /// This thread has done what it had to do for a stage.
    fn ends(&self, step: Step);
}

/// Nobody watches.
impl Observer for () {
    fn begins(&self, _: Step) {}
    fn ends(&self, _: Step) {}
}

/// Does a part of a stage.
pub(crate) fn during<T>(observer: &dyn Observer, step: Step, work: impl FnOnce() -> T) -> T {
    observer.begins(step);
    let made = work();
    observer.ends(step);
    made
}
