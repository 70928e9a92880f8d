//! Values that cannot be sent: where they belong, and why not.

use std::fmt;

/// A value that cannot be sent.
#[derive(Clone)]
pub(in crate::runtime) struct Fault {
    pub(in crate::runtime) place: Place,
    pub(in crate::runtime) name: String,
    pub(in crate::runtime) reason: String,
}

/// What a value is a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::runtime) enum Place {
    Path,
    Query,
    Header,
    Cookie,
    Body,
    Option,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, reason, .. } = self;
        let name = name.escape_debug();
        let place = self.place.what();
        match self.place {
            Place::Body => write!(f, "{place}: {reason}"),
            _ => write!(f, "{place} `{name}`: {reason}"),
        }
    }
}

impl Place {
    /// What a value in this place is.
    pub(in crate::runtime) const fn what(self) -> &'static str {
        match self {
            Self::Path => "path parameter",
            Self::Query => "query parameter",
            Self::Header | Self::Option => "header",
            Self::Cookie => "cookie",
            Self::Body => "body",
        }
    }
}
