use std::fmt::{self, Display};
use std::ops::Deref;
use std::str::FromStr;

use base64::alphabet;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use base64::engine::{DecodePaddingMode, Engine as _};
use bytes::Bytes;

use super::{Formatted, Nullable};

/// Reads with and without padding, for servers differ.
const LENIENT: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);

const STANDARD: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, LENIENT);
const URL_SAFE: GeneralPurpose =
    GeneralPurpose::new(&alphabet::URL_SAFE, LENIENT.with_encode_padding(false));

/// Defines bytes in one of the alphabets.
macro_rules! bytes_as_text {
    ($(#[$docs:meta])* $name:ident, $engine:ident) => {
        $(#[$docs])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
        pub struct $name(pub Bytes);

        impl Deref for $name {
            type Target = [u8];

            fn deref(&self) -> &[u8] {
                &self.0
            }
        }

        impl AsRef<[u8]> for $name {
            fn as_ref(&self) -> &[u8] {
                &self.0
            }
        }

        impl Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                Display::fmt(&base64::display::Base64Display::new(&self.0, &$engine), f)
            }
        }

        impl FromStr for $name {
            type Err = base64::DecodeError;

            fn from_str(text: &str) -> Result<Self, base64::DecodeError> {
                $engine.decode(text).map(|bytes| Self(bytes.into()))
            }
        }

        bytes_as_text!($name from Bytes, Vec<u8>, &'static [u8], &'static str);

        impl From<$name> for Bytes {
            fn from(bytes: $name) -> Self {
                bytes.0
            }
        }
    };
    ($name:ident from $($from:ty),*) => {$(
        impl From<$from> for $name {
            fn from(bytes: $from) -> Self {
                Self(bytes.into())
            }
        }

        impl From<$from> for Formatted<$name> {
            fn from(bytes: $from) -> Self {
                $name::from(bytes).into()
            }
        }

        impl From<$from> for Nullable<Formatted<$name>> {
            fn from(bytes: $from) -> Self {
                $name::from(bytes).into()
            }
        }
    )*};
}

bytes_as_text! {
    /// Bytes that travel as a text in base64 (RFC 4648, section 4): the format `byte`.
    ///
    /// Setters take bytes as they are: a `Vec<u8>`, say. Reading a text, padding may be missing.
    Base64, STANDARD
}

bytes_as_text! {
    /// Bytes that travel as a text in base64 with the alphabet for URLs (RFC 4648, section 5), without padding: the
    /// format `base64url`. Reading a text, padding may be there.
    Base64Url, URL_SAFE
}
