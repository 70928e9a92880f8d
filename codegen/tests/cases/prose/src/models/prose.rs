// The schema `Prose`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, string_enum};

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
    pub extra: Extra,
}
record!(Prose {
    0: "key \"with\" \\ */ #[x]" = "value \"with\" \\ */ {}", 1: [html], 2: [links], 3: [emoji], 4: [table],
    5: [footnote], 6: [quote], 7: [list], 8: [heading], 9: [r#enum = "enum"], 10: [bidi = "bidi\u{202e}\0"],
    11: [numbers],
} keep extra);

string_enum! {
    /// Ends with a backslash \
    pub enum ProseEnum {
        DoubleQuote = "\"",
        /// ``.
        Empty as "\u{202e}\u{2066}",
        BackslashBackslash = "\\\\", AsteriskSlash = "*/",
        /// `` ` ``.
        Backtick as "`",
        /// ` `.
        Newline as "\n",
        LeftBraceRightBrace = "{}",
    } else Unknown
}
