//! How far an attempt came.

use crate::runtime::auth::Used;

/// How far an attempt came.
#[derive(Default)]
pub(super) struct Progress {
    /// Whether a request was started.
    pub(super) started: bool,
    /// The tokens that it carries.
    pub(super) tokens: Vec<Used>,
}

impl Progress {
    /// Forgets the tokens that another call obtained; false if there are none.
    pub(super) fn forget_tokens(&self) -> bool {
        let forgotten = self.tokens.iter().map(Used::forget);
        forgotten.fold(false, |any, forgotten| any | forgotten)
    }
}
