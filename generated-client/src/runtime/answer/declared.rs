//! The values of headers that the API declares.
//!
//! None of these fails: a header is a remark beside the answer, which is not lost because of it.

use std::str::FromStr;

use http::HeaderMap;
use serde_json::Value;

/// The value of a header, if it is text: that of its first line.
pub(crate) fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    str::from_utf8(headers.get(name)?.as_bytes()).ok()
}

/// The value of a header as a number or truth value.
pub(crate) fn parsed<T: FromStr>(headers: &HeaderMap, name: &str) -> Option<T> {
    text(headers, name)?.trim().parse().ok()
}

/// The values of all lines of a header that may stand in several (RFC 9110, section 5.3), such as `Set-Cookie`,
/// which cannot be joined (RFC 6265, section 3).
pub(crate) fn lines<'a>(headers: &'a HeaderMap, name: &str) -> Vec<&'a str> {
    let lines = headers.get_all(name).into_iter();
    let texts = lines.filter_map(|line| str::from_utf8(line.as_bytes()).ok());
    texts.collect()
}

/// The items of a list, which may be spread over lines (RFC 9110, section 5.6.1); none if one is of another type.
pub(crate) fn list<T: FromStr>(headers: &HeaderMap, name: &str) -> Option<Vec<T>> {
    headers.get(name)?;
    let lines = lines(headers, name);
    let items = lines.iter().flat_map(|line| line.split(','));
    let items = items.map(str::trim).filter(|item| !item.is_empty());
    items.map(|item| item.parse().ok()).collect()
}

/// The value of a header that is JSON.
pub(crate) fn json(headers: &HeaderMap, name: &str) -> Option<Value> {
    serde_json::from_str(text(headers, name)?).ok()
}
