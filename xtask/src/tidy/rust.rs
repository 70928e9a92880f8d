//! Conventions about Rust.

use super::File;
use super::lex::{Kind, Token, tokens};
use super::text::SOURCES;

/// The rooms of the generator, and the crates that only they may name.
const ROOMS: &[(&[&str], &[&str])] = &[
    (
        &["openapiv3", "serde_yaml"],
        &["load", "normalise", "lower"],
    ),
    (&["saphyr_parser"], &["load"]),
    (&["heck"], &["name"]),
    (
        &["quote", "proc_macro2"],
        &["emit", "format", "name/ident.rs"],
    ),
    (&["prettyplease", "syn"], &["format"]),
];

/// How long a function may be.
const LINES: usize = 80;

/// Functions that may be longer, each with its file and the reason.
const LONG: &[(&str, &str, &str)] = &[];

/// What a pure function does not do.
const IMPURE_MODULES: &[&str] = &["fs", "env", "process"];
const IMPURE_MACROS: &[&str] = &["print", "println", "eprint", "eprintln", "dbg"];

/// What a document must not be able to reach.
const PANICS: &[&str] = &["panic", "todo", "unimplemented", "unreachable"];

/// Macros whose tokens are somebody else's code.
const TEMPLATES: &[&str] = &["quote", "quote_spanned", "parse_quote"];

/// Words before `[` that no value ends with.
const KEYWORDS: &[&str] = &[
    "as", "box", "break", "const", "dyn", "else", "for", "if", "impl", "in", "let", "loop",
    "match", "move", "mut", "ref", "return", "static", "where", "while", "yield",
];

pub fn check(file: &mut File<'_>) {
    let all = tokens(file.text);
    ignored_tests(file, &all);
    if !file.is_below(SOURCES) {
        return;
    }
    let tokens = own(&all);
    functions(file, &tokens);
    if file.is_below(&["codegen/runtime/src/"]) {
        embedded(file, &all);
    }
    if file.is_below(&["codegen/src/"]) {
        let tokens = tested_elsewhere(&tokens);
        rooms(file, &tokens);
        panics(file, &tokens);
        impure(file, &tokens);
    }
}

/// Whether `tokens` continue with the given texts at `at`.
fn is(tokens: &[Token<'_>], at: usize, texts: &[&str]) -> bool {
    let rest = tokens.get(at..).unwrap_or_default();
    rest.len() >= texts.len()
        && rest
            .iter()
            .zip(texts)
            .all(|(token, text)| token.text == *text)
}

/// Where the bracket that opens at `at` is closed, or where all ends.
fn close(tokens: &[Token<'_>], at: usize) -> usize {
    let mut depth = 0_usize;
    for (offset, token) in tokens.iter().enumerate().skip(at) {
        match token.text {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return offset;
        }
    }
    tokens.len()
}

/// The tokens without the contents of templates.
fn own<'a>(all: &[Token<'a>]) -> Vec<Token<'a>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(token) = all.get(at) {
        tokens.push(*token);
        at += 1;
        if TEMPLATES.contains(&token.text) && is(all, at, &["!"]) {
            at = close(all, at + 1) + 1;
        }
    }
    tokens
}

/// The tokens without items that only tests have.
fn tested_elsewhere<'a>(all: &[Token<'a>]) -> Vec<Token<'a>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(token) = all.get(at) {
        if is(all, at, &["#", "[", "cfg", "(", "test", ")", "]"]) {
            at = item_end(all, at + 7);
        } else {
            tokens.push(*token);
            at += 1;
        }
    }
    tokens
}

/// Where the item ends that begins at `at`.
fn item_end(tokens: &[Token<'_>], mut at: usize) -> usize {
    while let Some(token) = tokens.get(at) {
        match token.text {
            ";" => return at + 1,
            "{" => return close(tokens, at) + 1,
            "(" | "[" => at = close(tokens, at) + 1,
            _ => at += 1,
        }
    }
    at
}

/// Every ignored test says why.
fn ignored_tests(file: &mut File<'_>, tokens: &[Token<'_>]) {
    for at in 0..tokens.len() {
        if is(tokens, at, &["#", "[", "ignore", "]"]) {
            file.violation(
                tokens[at].line,
                "an ignored test without a reason: `#[ignore = \"…\"]`",
            );
        }
    }
}

/// No function is too long to be read at once.
fn functions(file: &mut File<'_>, tokens: &[Token<'_>]) {
    for (at, pair) in tokens.windows(2).enumerate() {
        let [word, name] = pair else { continue };
        if word.text != "fn" || name.kind != Kind::Word {
            continue;
        }
        let end = item_end(tokens, at).saturating_sub(1).min(tokens.len() - 1);
        let lines = tokens[end].line - word.line + 1;
        let allowed = LONG
            .iter()
            .any(|(path, long, _)| *path == file.path && *long == name.text);
        if lines > LINES && !allowed {
            let name = name.text;
            let message = format!("`{name}` has {lines} lines, more than {LINES}; make it two");
            file.violation(word.line, message);
        }
    }
}

/// The runtime is a module of every generated crate, whose root is not its own:
/// from there it is named by the one name that it has everywhere.
fn embedded(file: &mut File<'_>, tokens: &[Token<'_>]) {
    for (at, token) in tokens.iter().enumerate() {
        let mounted = &["crate", ":", ":", "runtime"];
        if is(tokens, at, &mounted[..3]) && !is(tokens, at, mounted) {
            let message = "`crate::` is another crate once this is embedded; use `super::` or `crate::runtime::`";
            file.violation(token.line, message);
        }
        if is(tokens, at, &["#", "[", "cfg"]) {
            let end = close(tokens, at + 1);
            if tokens[at..end].iter().any(|token| token.text == "test") {
                let message = "tests would be embedded too; put them into the runtime's tests/";
                file.violation(token.line, message);
            }
        }
    }
}

/// Every crate is named in its rooms only.
fn rooms(file: &mut File<'_>, tokens: &[Token<'_>]) {
    for (crates, rooms) in ROOMS {
        let mut rooms = rooms.iter().map(|room| format!("codegen/src/{room}"));
        if rooms.any(|room| file.path.starts_with(&room)) {
            continue;
        }
        for (at, token) in tokens.iter().enumerate() {
            let before = at.checked_sub(1).map_or("", |before| tokens[before].text);
            let named = is(tokens, at + 1, &[":", ":"]) || matches!(before, "use" | "crate");
            if named && crates.contains(&token.text) {
                let name = token.text;
                file.violation(
                    token.line,
                    format!("`{name}` is not named in this part of codegen"),
                );
            }
        }
    }
}

/// Nothing that a document can reach panics.
fn panics(file: &mut File<'_>, tokens: &[Token<'_>]) {
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).map_or("", |before| tokens[before].text);
        let call = matches!(token.text, "unwrap" | "expect") && matches!(before, "." | ":");
        let panic = PANICS.contains(&token.text) && is(tokens, at + 1, &["!"]);
        if call || panic {
            let message = format!("`{}` can panic; bad input is a diagnostic", token.text);
            file.violation(token.line, message);
        }
        if token.text == "[" && at > 0 && is_value(&tokens[at - 1]) && !in_bounds(file, token.line)
        {
            let message = "indexing can panic: use `get`, or say why not: `// in bounds: …`";
            file.violation(token.line, message);
        }
    }
}

/// Whether a value may end with this token.
fn is_value(token: &Token<'_>) -> bool {
    match token.kind {
        Kind::Word => !KEYWORDS.contains(&token.text),
        Kind::Mark => matches!(token.text, ")" | "]" | "?"),
        Kind::Literal => true,
        Kind::Lifetime => false,
    }
}

/// Whether a comment on this line or the one above says why indexing is safe.
fn in_bounds(file: &File<'_>, line: usize) -> bool {
    let mut lines = file.text.lines().skip(line.saturating_sub(2)).take(2);
    lines.any(|line| line.contains("// in bounds: "))
}

/// The generator is a pure function.
fn impure(file: &mut File<'_>, tokens: &[Token<'_>]) {
    for (at, token) in tokens.iter().enumerate() {
        if IMPURE_MACROS.contains(&token.text) && is(tokens, at + 1, &["!"]) {
            file.violation(
                token.line,
                format!("`{}!` in codegen, which is pure", token.text),
            );
        }
        if is(tokens, at, &["std", ":", ":"]) {
            let named = match tokens.get(at + 3) {
                Some(open) if open.text == "{" => &tokens[at + 3..close(tokens, at + 3)],
                Some(_) => &tokens[at + 3..=at + 3],
                None => &[],
            };
            for module in named
                .iter()
                .filter(|word| IMPURE_MODULES.contains(&word.text))
            {
                let name = module.text;
                file.violation(
                    module.line,
                    format!("`std::{name}` in codegen, which is pure"),
                );
            }
        }
    }
}
