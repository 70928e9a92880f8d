//! Single values: as the document has them where they are fit to be shown, else
//! something that could be.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

/// How many characters of a text are still an example.
const LONG: usize = 72;

/// A text that is safe to show and worth it: on one line, short, of letters and
/// what keyboards have, and without what could be taken for the end of a block
/// of code.
pub fn shown(text: &str) -> bool {
    let plain = |c: char| c == ' ' || c.is_ascii_graphic() || c.is_alphanumeric();
    !text.trim().is_empty()
        && text.chars().count() <= LONG
        && text.chars().all(plain)
        && !text.contains("```")
}

/// A text of this format, or else after the name of what it is for.
pub fn text<'a>(format: Option<&str>, name: &'a str) -> &'a str {
    match format {
        Some("date-time") => "2025-01-31T12:00:00Z",
        Some("date") => "2025-01-31",
        Some("date-time-local") => "2025-01-31T12:00:00",
        Some("time" | "time-local") => "12:00:00",
        Some("duration") => "PT1H",
        Some("uuid" | "guid" | "uuid1" | "uuid3" | "uuid4" | "uuid5" | "uuid7") => {
            "123e4567-e89b-12d3-a456-426614174000"
        }
        Some("email" | "idn-email") => "user@example.com",
        Some("uri" | "url" | "iri") => "https://example.com",
        Some("hostname" | "idn-hostname") => "example.com",
        Some("ip" | "ipv4") => "192.0.2.1",
        Some("ipv6") => "2001:db8::1",
        Some("byte" | "base64") => "aGVsbG8=",
        Some("base64url") => "aGVsbG8",
        Some("decimal" | "float" | "double") => "1.25",
        Some("int8" | "int16" | "int32" | "int64" | "uint8" | "uint16" | "uint32" | "uint64") => {
            "1"
        }
        _ if shown(name) => name,
        _ => "value",
    }
}

/// A whole number, with the type `suffix` where nothing else tells it.
pub fn whole(value: i128, suffix: Option<&str>) -> TokenStream {
    let digits = format!(
        "{}{}",
        value.unsigned_abs(),
        suffix
            .map(|suffix| format!("_{suffix}"))
            .unwrap_or_default()
    );
    // Digits are a literal whatever their number.
    let Ok(literal) = digits.parse::<Literal>() else {
        return quote!(1);
    };
    if value < 0 {
        quote!(-#literal)
    } else {
        quote!(#literal)
    }
}

/// A number of double precision that reads well.
pub fn double(value: f64) -> Option<TokenStream> {
    let text = value.abs().to_string();
    if !value.is_finite() || text.len() > 20 {
        return None;
    }
    let literal = Literal::f64_unsuffixed(value.abs());
    Some(if value < 0.0 {
        quote!(-#literal)
    } else {
        quote!(#literal)
    })
}

/// A single value as what `Value::from` takes.
pub fn scalar(value: &Value) -> Option<TokenStream> {
    Some(match value {
        Value::String(text) if shown(text) => quote!(#text),
        Value::Bool(flag) => quote!(#flag),
        Value::Number(number) => match number.as_i64() {
            Some(whole) => self::whole(whole.into(), Some("i64")),
            None => double(number.as_f64()?)?,
        },
        _ => return None,
    })
}
