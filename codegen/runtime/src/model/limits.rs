//! The macro that gives types their limits. Without the feature `validate` nothing comes of it.

/// Gives a type the limits of a table, and a method that checks a value against them.
#[cfg(feature = "validate")]
macro_rules! limits {
    ($type:ident [$($limit:expr),* $(,)?]) => {
        impl $crate::runtime::validate::Limited for $type {
            fn limits() -> $crate::runtime::validate::Limits {
                #[allow(unused_imports, reason = "few tables need all words")]
                use $crate::runtime::validate::limit::*;
                #[allow(clippy::approx_constant, reason = "limits are what they are")]
                static LIMITS: $crate::runtime::validate::Limits = &[$($limit),*];
                LIMITS
            }
        }

        impl $type {
            /// Checks the value against the limits of the document, which are in the comments of its parts.
            /// Nothing does that unasked: the server has the last word.
            ///
            /// # Errors
            ///
            /// All that the value violates, each with its place.
            pub fn validate(
                &self,
            ) -> ::std::result::Result<(), $crate::runtime::validate::Violations> {
                $crate::runtime::validate::validate(self)
            }
        }
    };
}

#[cfg(not(feature = "validate"))]
macro_rules! limits {
    ($($table:tt)*) => {};
}

pub(crate) use limits;
