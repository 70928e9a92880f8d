//! What stands for itself where a value is written (RFC 3986, section 2), and what is encoded.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Where a value is written, which decides what stands for itself and what is between parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Escape {
    /// In a path: the unreserved characters stand for themselves.
    Path,
    /// In a query: the unreserved ones, too.
    Reserved,
    /// In a query: also the reserved ones (`allowReserved`), except `#` and `&`, which would end the value,
    /// and what is percent-encoded already.
    Nothing,
    /// In a cookie: the unreserved ones.
    Cookie,
    /// The value of a header: all.
    Header,
    /// In a form: the unreserved ones.
    Form,
    /// In a form: also the reserved ones (`allowReserved`) that mean nothing in one.
    FormReserved,
    /// A part of a form of several: all, for it is no part of a URL.
    Part,
}

impl Escape {
    /// A name: what is reserved for values is never so for names.
    pub(super) fn name(self, text: &str) -> String {
        match self {
            Self::Header | Self::Part => text.to_owned(),
            _ => percent_encode(text),
        }
    }
}

/// All but letters, digits and `-._~`.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

const ENCODED_UNLESS_RESERVED: &AsciiSet = &ENCODED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'[')
    .remove(b']')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

const ENCODED_IN_FORMS: &AsciiSet = &ENCODED_UNLESS_RESERVED.add(b'+').add(b'=').remove(b'#');

/// Encodes everything but letters, digits and `-._~`.
pub(crate) fn percent_encode(text: &str) -> String {
    utf8_percent_encode(text, ENCODED).to_string()
}

/// Adds a name with everything encoded but letters, digits and `-._~`.
pub(super) fn push_name(encoded: &mut String, name: &str) {
    encoded.extend(utf8_percent_encode(name, ENCODED));
}

/// A text with what may not stand for itself encoded.
pub(super) fn escaped(text: &str, escape: Escape) -> String {
    let mut encoded = String::with_capacity(text.len());
    push_escaped(&mut encoded, text, escape);
    encoded
}

/// Adds such a text.
pub(super) fn push_escaped(encoded: &mut String, text: &str, escape: Escape) {
    match escape {
        Escape::Path | Escape::Reserved | Escape::Cookie | Escape::Form => {
            encoded.extend(utf8_percent_encode(text, ENCODED));
        }
        Escape::FormReserved => encoded.extend(utf8_percent_encode(text, ENCODED_IN_FORMS)),
        Escape::Header | Escape::Part => encoded.push_str(text),
        Escape::Nothing => {
            let mut rest = text;
            // Triples that are percent-encoded already pass; any other percent sign is encoded.
            while let Some(at) = rest.find('%') {
                let (before, percent) = rest.split_at(at);
                encoded.extend(utf8_percent_encode(before, ENCODED_UNLESS_RESERVED));
                let digits = percent.as_bytes().get(1..3);
                if digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)) {
                    encoded.push_str(&percent[..3]);
                    rest = &percent[3..];
                } else {
                    encoded.push_str("%25");
                    rest = &percent[1..];
                }
            }
            encoded.extend(utf8_percent_encode(rest, ENCODED_UNLESS_RESERVED));
        }
    }
}
