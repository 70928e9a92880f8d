//! Statements to text: paths, calls and literals, of which examples are made.
//!
//! They are written as they are read, and broken where a line ends: between the steps of a chain, or else between
//! the arguments of a call. What else there may be is left to `prettyplease`, which takes twenty times as long.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// How wide a line is: it stands in a comment of a method.
const WIDTH: usize = 100;
/// How far what is broken is moved.
const STEP: usize = 4;

/// Statements on lines of their own; `None` where there is something that is not known here.
pub fn block(statements: TokenStream) -> Option<String> {
    let mut lines = Lines::default();
    lines.block(statements, 0)?;
    Some(lines.text)
}

/// A part of a line that is not broken, but for what stands in brackets.
enum Piece {
    /// Words and signs, with the space before them.
    Text(String),
    /// What stands in brackets, between the marks of these, with all of it on one line.
    Group {
        open: &'static str,
        items: Vec<Vec<Piece>>,
        close: &'static str,
        line: String,
    },
}

impl Piece {
    fn line(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Group { line, .. } => line,
        }
    }

    fn starts_step(&self) -> bool {
        matches!(self, Self::Text(text) if text == ".")
    }
}

#[derive(Default)]
struct Lines {
    text: String,
    /// How wide the last line is.
    column: usize,
}

impl Lines {
    fn block(&mut self, statements: TokenStream, indent: usize) -> Option<()> {
        let mut statement: Vec<TokenTree> = Vec::new();
        let mut tokens = statements.into_iter().peekable();
        while let Some(token) = tokens.next() {
            let first = statement.first().unwrap_or(&token);
            let has_block = is_word(first, &["while", "for", "async", "fn"]);
            match token {
                TokenTree::Punct(end) if end.as_char() == ';' => {
                    self.statement(std::mem::take(&mut statement), ";", indent)?;
                }
                TokenTree::Punct(mark) if mark.as_char() == '#' && statement.is_empty() => {
                    let attribute = TokenStream::from_iter(tokens.next());
                    self.start(indent);
                    self.push(&format!("#{}", line(&pieces(attribute)?)));
                    self.end();
                }
                TokenTree::Group(body) if has_block && body.delimiter() == Delimiter::Brace => {
                    let head = pieces(std::mem::take(&mut statement).into_iter().collect())?;
                    self.start(indent);
                    self.broken(&head, indent, 2);
                    self.push(" {");
                    self.end();
                    self.block(body.stream(), indent + STEP)?;
                    self.start(indent);
                    self.push("}");
                    self.end();
                }
                token => statement.push(token),
            }
        }
        match statement.is_empty() {
            true => Some(()),
            false => self.statement(statement, "", indent),
        }
    }

    fn statement(&mut self, tokens: Vec<TokenTree>, end: &str, indent: usize) -> Option<()> {
        let pieces = pieces(tokens.into_iter().collect())?;
        self.start(indent);
        self.broken(&pieces, indent, end.len());
        self.push(end);
        self.end();
        Some(())
    }

    /// Pieces from here on, with room for so much after them.
    fn broken(&mut self, pieces: &[Piece], indent: usize, after: usize) {
        let whole = line(pieces);
        if self.fits(width(&whole) + after) {
            return self.push(&whole);
        }
        let mut within = indent;
        let mut rest = pieces;
        while !rest.is_empty() {
            let next = rest.iter().skip(1).position(Piece::starts_step);
            let (step, others) = rest.split_at(next.map_or(rest.len(), |next| next + 1));
            rest = others;
            let after = if rest.is_empty() { after } else { 0 };
            let whole = line(step);
            let moves = step.first().is_some_and(Piece::starts_step);
            if moves && !self.fits(width(&whole) + after) && self.column > indent + STEP {
                self.end();
                within = indent + STEP;
                self.start(within);
            }
            if self.fits(width(&whole) + after) {
                self.push(&whole);
                continue;
            }
            self.pieces(step, within, after);
        }
    }

    /// Pieces that do not fit, with what is in brackets below them.
    fn pieces(&mut self, pieces: &[Piece], indent: usize, after: usize) {
        for piece in pieces {
            let Piece::Group {
                open,
                items,
                close,
                line,
            } = piece
            else {
                self.push(piece.line());
                continue;
            };
            match items.as_slice() {
                [] => self.push(line),
                _ if self.fits(width(line) + after) => self.push(line),
                // A list alone is in both brackets at once.
                [only]
                    if matches!(only.as_slice(), [Piece::Group { .. }])
                        && !line.ends_with(",)") =>
                {
                    self.push(open);
                    self.pieces(only, indent, after + 1);
                    self.push(close);
                }
                items => self.items(open, items, close, indent),
            }
        }
    }

    /// What stands in brackets, on lines of its own.
    fn items(&mut self, open: &str, items: &[Vec<Piece>], close: &str, indent: usize) {
        self.push(open);
        self.end();
        let within = indent + STEP;
        let mut begun = false;
        for item in items {
            let whole = width(&line(item)) + 1;
            if begun && self.fits(whole + 1) {
                self.push(" ");
            } else {
                if begun {
                    self.end();
                }
                self.start(within);
            }
            self.broken(item, within, 1);
            self.push(",");
            begun = true;
        }
        self.end();
        self.start(indent);
        self.push(close);
    }

    fn fits(&self, width: usize) -> bool {
        self.column + width <= WIDTH
    }

    fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.column += width(text);
    }

    fn start(&mut self, indent: usize) {
        self.text.extend(std::iter::repeat_n(' ', indent));
        self.column = indent;
    }

    fn end(&mut self) {
        self.text.push('\n');
        self.column = 0;
    }
}

fn width(text: &str) -> usize {
    text.chars().count()
}

fn line(pieces: &[Piece]) -> String {
    pieces.iter().map(Piece::line).collect()
}

fn is_word(token: &TokenTree, words: &[&str]) -> bool {
    matches!(token, TokenTree::Ident(word) if words.iter().any(|one| word == one))
}

/// Words after which there is a space, whatever comes.
const OPEN: [&str; 6] = ["let", "in", "mut", "return", "as", "use"];

/// Tokens with the spaces that people leave between them.
fn pieces(tokens: TokenStream) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    // Whether the last one was a word, and whether it asks for a space.
    let (mut word, mut open) = (false, false);
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let (was_word, was_open) = (std::mem::take(&mut word), std::mem::take(&mut open));
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => return None,
            TokenTree::Group(group) => {
                let after_path = pieces
                    .last()
                    .is_some_and(|last: &Piece| last.line() == "::");
                if group.delimiter() == Delimiter::Brace && !after_path {
                    return None;
                }
                pieces.extend(was_open.then(|| Piece::Text(" ".to_owned())));
                pieces.push(self::group(group.delimiter(), group.stream())?);
            }
            TokenTree::Punct(punct) => {
                let mut sign = String::from(punct.as_char());
                let mut joint = punct.spacing() == Spacing::Joint;
                while joint
                    && let Some(TokenTree::Punct(next)) = tokens.peek()
                    && matches!((sign.as_str(), next.as_char()), (":", ':') | ("-", '>'))
                {
                    sign.push(next.as_char());
                    joint = next.spacing() == Spacing::Joint;
                    tokens.next();
                }
                let spaced = match sign.as_str() {
                    "::" | "." | "?" | "!" | "<" | ">" => sign,
                    "&" if !was_word => sign,
                    "," | ":" => sign + " ",
                    "=" | "->" => format!(" {sign} "),
                    _ => return None,
                };
                pieces.push(Piece::Text(spaced));
            }
            // Nothing that is known here has brackets before a word.
            _ if matches!(pieces.last(), Some(Piece::Group { .. })) => return None,
            other => {
                let text = other.to_string();
                let gap = if was_word { " " } else { "" };
                open = OPEN.contains(&text.as_str());
                word = true;
                pieces.push(Piece::Text(format!("{gap}{text}")));
            }
        }
    }
    Some(pieces)
}

fn group(delimiter: Delimiter, tokens: TokenStream) -> Option<Piece> {
    let (open, close) = match delimiter {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Bracket => ("[", "]"),
        _ => ("{", "}"),
    };
    let mut items = Vec::new();
    let mut item = Vec::new();
    let mut angles = 0_usize;
    for token in tokens {
        let sign = match &token {
            TokenTree::Punct(punct) => punct.as_char(),
            _ => ' ',
        };
        match sign {
            '<' => angles += 1,
            '>' => angles = angles.saturating_sub(1),
            ';' => return None,
            ',' if angles == 0 => {
                items.push(pieces(std::mem::take(&mut item).into_iter().collect())?);
                continue;
            }
            _ => {}
        }
        item.push(token);
    }
    // A comma at the end has nothing after it.
    let alone = items.len() == 1 && item.is_empty() && delimiter == Delimiter::Parenthesis;
    if !item.is_empty() {
        items.push(pieces(item.into_iter().collect())?);
    }
    let lines: Vec<_> = items.iter().map(|item| line(item)).collect();
    let within = lines.join(", ");
    let line = match (items.is_empty(), alone) {
        (true, _) => format!("{open}{close}"),
        // Which may make a tuple of it.
        (false, true) => format!("{open}{within},{close}"),
        (false, false) => format!("{open}{within}{close}"),
    };
    Some(Piece::Group {
        open,
        items,
        close,
        line,
    })
}
