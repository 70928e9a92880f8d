//! The headers of a response.

use std::fmt;
use std::ops::Deref;

use http::HeaderMap;

/// The headers of a response.
///
/// It can be used like the [`HeaderMap`] that it holds. Besides, it has a method for each header that the API
/// declares, whatever the operation: a header that is not there, or is not of its type, is none.
#[derive(Clone, Default, PartialEq)]
pub struct Headers(HeaderMap);

impl From<HeaderMap> for Headers {
    fn from(headers: HeaderMap) -> Self {
        Self(headers)
    }
}

impl From<Headers> for HeaderMap {
    fn from(headers: Headers) -> Self {
        headers.0
    }
}

impl Deref for Headers {
    type Target = HeaderMap;

    fn deref(&self) -> &HeaderMap {
        &self.0
    }
}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
