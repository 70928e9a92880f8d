//! Headers that callers set by hand.

use http::header::{
    CONNECTION, CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue, TE, TRAILER, TRANSFER_ENCODING,
    UPGRADE,
};

/// What says where a request ends, and what becomes of its connection (RFC 9112, sections 6, 7 and 9.6).
const FRAMING: [HeaderName; 6] = [
    CONTENT_LENGTH,
    TRANSFER_ENCODING,
    CONNECTION,
    TE,
    TRAILER,
    UPGRADE,
];

/// A header by its text. The value does not show in the reason, nor in the debug output of the map.
pub(in crate::runtime) fn parse_header(
    name: &str,
    value: &str,
) -> Result<(HeaderName, HeaderValue), String> {
    let name = HeaderName::try_from(name).map_err(|_| "this is no header name".to_owned())?;
    if FRAMING.contains(&name) {
        return Err("the connection sets it: another value would change where requests end".into());
    }
    let mut value = HeaderValue::from_bytes(value.as_bytes())
        .map_err(|_| "the value contains a line break or another control character".to_owned())?;
    value.set_sensitive(true);
    Ok((name, value))
}

/// Sets a header by its text, or removes it.
pub(in crate::runtime) fn replace_header(
    headers: &mut HeaderMap,
    name: &str,
    text: Option<&str>,
) -> Result<(), String> {
    match text {
        Some(text) => {
            let (name, value) = parse_header(name, text)?;
            headers.insert(name, value);
        }
        None => _ = headers.remove(name),
    }
    Ok(())
}
