//! Where in a JSON text a position lies, as a path such as `data[3].limit_usd`.

use std::fmt::Write;

/// What encloses the position.
enum Frame<'a> {
    Array(usize),
    Object(Option<&'a [u8]>),
}

/// The path of the value at, or just before, the place that serde_json reports.
///
/// Lines and columns count from one, columns in bytes; a position is what has been read so far. The text
/// need not be valid: what cannot be understood is passed over.
pub(crate) fn locate(text: &[u8], line: usize, column: usize) -> Option<String> {
    let start = match line.checked_sub(1)? {
        0 => 0,
        before => {
            let mut ends = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
            ends.nth(before - 1)?.0 + 1
        }
    };
    let read = text.get(..start.checked_add(column)?.min(text.len()))?;
    Some(render(&frames(read)))
}

fn frames(text: &[u8]) -> Vec<Frame<'_>> {
    let mut frames = Vec::new();
    let mut key_next = false;
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        let mut next = at + 1;
        match byte {
            b'{' => {
                frames.push(Frame::Object(None));
                key_next = true;
            }
            b'[' => {
                frames.push(Frame::Array(0));
                key_next = false;
            }
            b'}' | b']' => {
                frames.pop();
                key_next = false;
            }
            b',' => match frames.last_mut() {
                Some(Frame::Array(index)) => *index += 1,
                Some(Frame::Object(key)) => {
                    *key = None;
                    key_next = true;
                }
                None => {}
            },
            b'"' => {
                next = string_end(text, at);
                if let Some(Frame::Object(key)) = frames.last_mut()
                    && key_next
                {
                    *key = text.get(at..next);
                    key_next = false;
                }
            }
            _ => {}
        }
        at = next;
    }
    frames
}

/// The index after the closing quote, or the end of the text.
fn string_end(text: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}

fn render(frames: &[Frame<'_>]) -> String {
    let mut path = String::new();
    for frame in frames {
        match frame {
            Frame::Array(index) => _ = write!(path, "[{index}]"),
            Frame::Object(None) => {}
            Frame::Object(Some(quoted)) => match serde_json::from_slice::<String>(quoted) {
                Ok(key) if is_plain(&key) && path.is_empty() => path.push_str(&key),
                Ok(key) if is_plain(&key) => _ = write!(path, ".{key}"),
                Ok(key) => _ = write!(path, "[{key:?}]"),
                Err(_) => _ = write!(path, "[{}]", String::from_utf8_lossy(quoted)),
            },
        }
    }
    path
}

fn is_plain(key: &str) -> bool {
    !key.is_empty()
        && key
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'$' | b'@'))
}
