//! Text in the encoding that it came in.

/// Text of an encoding that its label names (Encoding Standard section 4.2), otherwise of UTF-8.
///
/// # Errors
///
/// Why it cannot be read.
#[cfg(feature = "charset")]
pub(super) fn decode(bytes: &[u8], charset: Option<&str>) -> Result<String, String> {
    let label = charset.unwrap_or("utf-8");
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes());
    let Some(encoding) = encoding else {
        return Err(format!(
            "the body is in `{}`, an unknown encoding",
            label.escape_debug()
        ));
    };
    let (text, _, _) = encoding.decode(bytes);
    Ok(text.into_owned())
}

/// Text of UTF-8, of which ASCII is a part.
///
/// # Errors
///
/// Why it cannot be read.
#[cfg(not(feature = "charset"))]
pub(super) fn decode(bytes: &[u8], charset: Option<&str>) -> Result<String, String> {
    let known = |label: &&str| {
        let names = ["utf-8", "utf8", "us-ascii", "ascii"];
        names.iter().any(|name| label.eq_ignore_ascii_case(name))
    };
    match charset.filter(|label| !known(label)) {
        // Whatever it is, this part of it is ASCII in nearly all encodings.
        Some(label) if !bytes.is_ascii() => Err(format!(
            "the body is in `{}`, which the feature `charset` reads",
            label.escape_debug()
        )),
        _ => {
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            Ok(String::from_utf8_lossy(bytes).into_owned())
        }
    }
}
