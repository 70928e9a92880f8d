// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The headers that responses, and files in forms, declare.

use crate::runtime::File;

impl File {
    /// How many pixels.
    ///
    /// Sends the header `X-Size`.
    #[must_use]
    pub fn x_size(self, x_size: i64) -> Self {
        self.header("X-Size", x_size.to_string())
    }

    /// Sends the header `Content-Language`.
    #[must_use]
    pub fn content_language(self, content_language: impl Into<String>) -> Self {
        self.header("Content-Language", content_language)
    }

    /// Sends the header `Header`.
    #[deprecated]
    #[must_use]
    pub fn header_header(self, header_header: impl Into<String>) -> Self {
        self.header("Header", header_header)
    }

    /// Sends the header `X-Public`.
    #[must_use]
    pub fn x_public(self, x_public: bool) -> Self {
        self.header("X-Public", x_public.to_string())
    }
}
