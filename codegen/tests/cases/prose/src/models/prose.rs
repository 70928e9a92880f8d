// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Prose`.

use crate::runtime::model::{Extra, Unknown, record, string_enum};

/// Title with \[link] and `tick.
///
/// Line one
/// line two still two
///
///
///
/// indented();
///
/// Its `key "with" \ */ #[x]` is always `value "with" \ */ {}`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Prose {
    /// \<b>bold\</b> \<img src=x onerror=alert(1)> &lt; \<T> Vec\<String>
    pub html: Option<String>,
    /// \[a](crate::Secret) \[b](javascript:alert(1)) !\[c](data:x) \[d]: <https://x.example> \[e]
    pub links: Option<String>,
    /// 🦀 👩‍👩‍👧‍👦 é
    pub emoji: Option<String>,
    /// | a | b |
    /// |---|---|
    /// | `|` | <i> |
    pub table: Option<String>,
    /// Text\[^1] and more.
    pub footnote: Option<String>,
    /// > quoted
    /// >
    /// >code();
    pub quote: Option<String>,
    /// 1. one
    /// 2. two
    ///
    /// code();
    pub list: Option<String>,
    /// # Errors
    ///
    /// Text
    pub heading: Option<String>,
    /// Ends with a backslash \
    pub r#enum: Option<ProseEnum>,
    /// `bidi `.
    pub bidi: Option<String>,
    /// indented title();.
    pub numbers: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Prose {
        0: "key \"with\" \\ */ #[x]" = "value \"with\" \\ */ {}",
        1: html = optional("html"),
        2: links = optional("links"),
        3: emoji = optional("emoji"),
        4: table = optional("table"),
        5: footnote = optional("footnote"),
        6: quote = optional("quote"),
        7: list = optional("list"),
        8: heading = optional("heading"),
        9: r#enum = optional("enum"),
        10: bidi = optional("bidi\u{202e}\0"),
        11: numbers = optional("numbers"),
    } keep extra
}

/// Ends with a backslash \
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProseEnum {
    /// `"`.
    DoubleQuote,
    /// ``.
    Empty,
    /// `\\`.
    BackslashBackslash,
    /// `*/`.
    AsteriskSlash,
    /// `` ` ``.
    Backtick,
    /// ` `.
    Newline,
    /// `{}`.
    LeftBraceRightBrace,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    ProseEnum {
        DoubleQuote = "\"",
        Empty = "\u{202e}\u{2066}",
        BackslashBackslash = "\\\\",
        AsteriskSlash = "*/",
        Backtick = "`",
        Newline = "\n",
        LeftBraceRightBrace = "{}",
    } else Unknown
}
