//! Identifiers: text that Rust accepts as one.

use std::fmt;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, TokenStreamExt};

/// An identifier. Only a scope makes one, so it is valid and clashes with
/// nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

/// Words that are written `r#…` as an identifier: the keywords of all editions
/// to 2024, and those that are reserved. In alphabetical order.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Words that no prefix makes an identifier.
const NEVER: [&str; 5] = ["self", "Self", "super", "crate", "_"];

impl Ident {
    /// The identifier of a text of ASCII letters, digits and underscores that
    /// does not begin with a digit.
    pub(super) fn new(text: &str) -> Self {
        if NEVER.contains(&text) {
            Self(format!("{text}_"))
        } else {
            Self(text.to_owned())
        }
    }

    /// Whether a name is written as it is.
    pub(super) fn is_plain(name: &str) -> bool {
        !is_keyword(name) && !NEVER.contains(&name)
    }

    /// The identifier without a prefix, as in the name of a file.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if is_keyword(&self.0) {
            f.write_str("r#")?;
        }
        f.write_str(&self.0)
    }
}

impl ToTokens for Ident {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(if is_keyword(&self.0) {
            proc_macro2::Ident::new_raw(&self.0, Span::call_site())
        } else {
            proc_macro2::Ident::new(&self.0, Span::call_site())
        });
    }
}

fn is_keyword(text: &str) -> bool {
    KEYWORDS.binary_search(&text).is_ok()
}
