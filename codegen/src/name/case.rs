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
    ('*', "asterisk"),
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
    finish(camel_case(text), digit, "Empty")
}

/// The words of a text, each in the case that it has in `UpperCamelCase`.
pub fn camel_words(text: &str) -> Vec<String> {
    split(&camel_case(text))
}

/// The words of a name in `UpperCamelCase`.
pub fn split(name: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for c in name.chars() {
        match found.last_mut() {
            Some(word) if !c.is_ascii_uppercase() => word.push(c),
            _ => found.push(c.to_string()),
        }
    }
    found
}

fn camel_case(text: &str) -> String {
    let words = words(text);
    // Camel case has no other way to keep two numbers apart.
    let parts = words.split('_').map(ToUpperCamelCase::to_upper_camel_case);
    parts.collect::<Vec<_>>().join("_")
}

/// `snake_case`, for everything that has a value or a file.
pub fn snake(text: &str) -> String {
    if is_snake(text) {
        return finish(text.to_owned(), "_", "empty");
    }
    finish(words(&whole_names(text)).to_snake_case(), "_", "empty")
}

/// Whether a text is in `snake_case` already, as most names of members are.
fn is_snake(text: &str) -> bool {
    let mut parts = text.split('_');
    let plain = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_lowercase())
            && part
                .bytes()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    parts.all(plain)
}

/// `SHOUTY_SNAKE_CASE`, for constants.
pub fn shouty(text: &str) -> String {
    finish(
        words(&whole_names(text)).to_shouty_snake_case(),
        "_",
        "EMPTY",
    )
}

/// The text with what tells it from another of the same words: the sign that
/// it begins with, or how it is written. What is written in small letters and
/// underscores is just that.
pub fn told_apart(text: &str) -> Option<String> {
    let sign = text.chars().next();
    let sign = SIGNS.iter().find(|(of, _)| Some(*of) == sign);
    if let Some((_, word)) = sign {
        return Some(format!("{word} {text}"));
    }
    let small = text.contains(char::is_lowercase);
    let large = text.contains(char::is_uppercase);
    let how = if large && !small {
        "upper"
    } else if text.contains(char::is_whitespace) {
        "spaced"
    } else if text.contains('-') {
        "dashed"
    } else if text.contains('.') {
        "dotted"
    } else if text.starts_with(char::is_uppercase) {
        "capital"
    } else if large {
        "camel"
    } else {
        return None;
    };
    Some(format!("{text} {how}"))
}

/// Names that are one word, although they have capitals within.
const NAMES: [&str; 20] = [
    "DynamoDB",
    "GitHub",
    "GitLab",
    "GraphQL",
    "IPv4",
    "IPv6",
    "JavaScript",
    "LinkedIn",
    "MongoDB",
    "MySQL",
    "NoSQL",
    "OAuth",
    "OData",
    "OpenAI",
    "PayPal",
    "PostgreSQL",
    "TypeScript",
    "WhatsApp",
    "iOS",
    "macOS",
];

/// The text with such names as one word.
fn whole_names(text: &str) -> String {
    let mut text = text.to_owned();
    // All of them have capitals.
    if !text.contains(|c: char| c.is_ascii_uppercase()) {
        return text;
    }
    for name in NAMES {
        let mut from = 0;
        while let Some(found) = text.get(from..).and_then(|rest| rest.find(name)) {
            let at = from + found;
            from = at + name.len();
            // `NOData` and `axiOS` are something else.
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            let own = match before {
                Some(c) if name.starts_with(char::is_uppercase) => !c.is_uppercase(),
                Some(c) => !c.is_alphanumeric(),
                None => true,
            };
            if own {
                let mut word = name.to_ascii_lowercase();
                if let Some(first) = word.get_mut(..1) {
                    first.make_ascii_uppercase();
                }
                text.replace_range(at..from, &word);
            }
        }
    }
    text
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
    let letters: Vec<char> = latin.chars().collect();
    let first = letters.iter().position(char::is_ascii_alphanumeric);
    let mut words = String::with_capacity(latin.len());
    for (index, c) in letters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| letters.get(before));
        let next = letters.get(index + 1);
        if c.is_ascii_alphanumeric() {
            // `IDs` are ids, no `I` and no `Ds`.
            match is_plural_of_capitals(&letters, index) {
                true => words.push(c.to_ascii_lowercase()),
                false => words.push(*c),
            }
        } else if before.is_some_and(char::is_ascii_digit) && next.is_some_and(char::is_ascii_digit)
        {
            // `1.5` and `15` are different numbers.
            words.push('_');
        } else if first.is_none_or(|first| is_meant(&letters, index, first)) {
            let meaning = SIGNS.iter().find(|(sign, _)| sign == c);
            words.push(' ');
            words.push_str(meaning.map_or("", |(_, word)| word));
            words.push(' ');
        } else if *c != '\'' {
            words.push(' ');
        }
    }
    words
}

/// Whether a sign is part of what a text means, rather than a hyphen or an
/// ornament; `first` is where its first letter or digit is.
fn is_meant(letters: &[char], index: usize, first: usize) -> bool {
    let digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let before = index.checked_sub(1).and_then(|before| letters.get(before));
    match letters.get(index) {
        // `>=5`, `-1`
        Some('+' | '-' | '<' | '>' | '=' | '!') if index < first && digit(first) => true,
        // `-created_at` is in the other order.
        Some('-') if index == 0 && first == 1 => true,
        // `reactions--1`
        Some('-') => digit(index + 1) && before == Some(&'-'),
        // `GMT+1`, `C++`, `A+`
        Some('+') => digit(index + 1) || letters.iter().skip(index).all(|c| *c == '+'),
        _ => false,
    }
}

/// Whether the letter is one of capitals before an `s` that ends a word, and
/// not the first of them.
fn is_plural_of_capitals(letters: &[char], index: usize) -> bool {
    let capital = |at: usize| letters.get(at).is_some_and(char::is_ascii_uppercase);
    if !capital(index) || !index.checked_sub(1).is_some_and(capital) {
        return false;
    }
    let rest = letters.iter().skip(index);
    let end = index + rest.take_while(|c| c.is_ascii_uppercase()).count();
    letters.get(end) == Some(&'s') && letters.get(end + 1).is_none_or(|c| !c.is_ascii_lowercase())
}
