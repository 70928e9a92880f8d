//! Text of any kind to the words of an identifier.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// How long an identifier gets at most, in bytes.
const LONGEST: usize = 96;

/// Signs that mean something where there are no letters beside them.
const SIGNS: [(char, &str); 34] = [
    ('+', "plus"),
    ('-', "minus"),
    ('<', "less than"),
    ('>', "greater than"),
    ('=', "equals"),
    ('!', "not"),
    ('*', "star"),
    ('/', "slash"),
    ('\\', "backslash"),
    ('%', "percent"),
    ('&', "and"),
    ('|', "or"),
    ('^', "caret"),
    ('~', "tilde"),
    ('$', "dollar"),
    ('#', "hash"),
    ('@', "at"),
    ('.', "dot"),
    (',', "comma"),
    (':', "colon"),
    (';', "semicolon"),
    ('?', "question mark"),
    ('\'', "quote"),
    ('"', "double quote"),
    ('_', "underscore"),
    (' ', "space"),
    ('\n', "newline"),
    ('`', "backtick"),
    ('(', "left parenthesis"),
    (')', "right parenthesis"),
    ('[', "left bracket"),
    (']', "right bracket"),
    ('{', "left brace"),
    ('}', "right brace"),
];

/// `UpperCamelCase`, for types and variants. `digit` goes before a digit that
/// would come first.
pub fn camel(text: &str, digit: &str) -> String {
    let words = words(text);
    // Camel case has no other way to keep two numbers apart.
    let parts = words.split('_').map(ToUpperCamelCase::to_upper_camel_case);
    finish(parts.collect::<Vec<_>>().join("_"), digit, "Empty")
}

/// `snake_case`, for everything that has a value or a file.
pub fn snake(text: &str) -> String {
    finish(words(text).to_snake_case(), "_", "empty")
}

/// `SHOUTY_SNAKE_CASE`, for constants.
pub fn shouty(text: &str) -> String {
    finish(words(text).to_shouty_snake_case(), "_", "EMPTY")
}

fn finish(mut name: String, digit: &str, empty: &str) -> String {
    // ASCII only, so every index is a boundary.
    name.truncate(LONGEST);
    if name.is_empty() {
        empty.clone_into(&mut name);
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert_str(0, digit);
    }
    name
}

/// The text in ASCII letters and digits, with spaces for all else.
fn words(text: &str) -> String {
    let latin = if text.is_ascii() {
        text.to_owned()
    } else {
        deunicode::deunicode(text)
    };
    let mut words = String::with_capacity(latin.len());
    let wordless = !latin.chars().any(|c| c.is_ascii_alphanumeric());
    let mut before = ' ';
    let mut rest = latin.chars().enumerate().peekable();
    while let Some((index, c)) = rest.next() {
        // A sign before a number is part of its value.
        let sign_of_number = index == 0
            && matches!(c, '+' | '-' | '<' | '>')
            && latin
                .chars()
                .skip_while(|c| !c.is_ascii_alphanumeric())
                .take(1)
                .all(|c| c.is_ascii_digit());
        if c.is_ascii_alphanumeric() {
            words.push(c);
        } else if before.is_ascii_digit()
            && rest.peek().is_some_and(|(_, next)| next.is_ascii_digit())
        {
            // `1.5` and `15` are different numbers.
            words.push('_');
        } else if wordless || sign_of_number {
            let meaning = SIGNS
                .iter()
                .find(|(sign, _)| *sign == c)
                .map_or("", |(_, word)| word);
            words.push(' ');
            words.push_str(meaning);
            words.push(' ');
        } else if c != '\'' {
            words.push(' ');
        }
        before = c;
    }
    words
}
