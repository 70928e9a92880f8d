//! Finds lines and columns, only when a diagnostic is shown.
//!
//! The loader's tree has no positions, so the text is read a second time, by a
//! parser that keeps them. That parser may disagree with the loader about odd
//! documents; what it cannot find is shown by the nearest thing around it.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, Span};

use crate::{Place, Pointer};

/// How many sources of `<<` one lookup visits; they may lead in circles.
const MERGES: usize = 256;

/// The bytes of `text` that `place` is about.
///
/// One place costs a pass over the text: see [`Locator`] for several.
pub fn locate(text: &str, place: &Place) -> Option<Range<usize>> {
    Locator::new(text).locate(place)
}

/// Finds places in one document, reading it once, when first asked.
#[derive(Debug)]
pub struct Locator<'text> {
    text: &'text str,
    index: OnceCell<Index>,
}

impl<'text> Locator<'text> {
    /// A locator of places in `text`.
    pub const fn new(text: &'text str) -> Self {
        Self {
            text,
            index: OnceCell::new(),
        }
    }

    /// The bytes that `place` is about; `None` for the document as a whole.
    ///
    /// - A scalar is its whole token, with quotes or block indicator.
    /// - A mapping or sequence on one line is all of it; over several lines
    ///   it is the key that introduces it, or its first line where none does.
    ///   The key also stands for a value that is left out.
    /// - An alias is the alias; what a pointer names behind it is where the
    ///   anchored node has it.
    /// - What is not found is its nearest ancestor.
    pub fn locate(&self, place: &Place) -> Option<Range<usize>> {
        match place {
            Place::Document => None,
            Place::Position { line, column } => self.position(*line, *column),
            Place::Value(pointer) => {
                let found = self.index().find(pointer)?;
                self.show(found.node, found.key)
            }
            Place::Key(pointer) => {
                let found = self.index().find(pointer)?;
                match found.key {
                    Some(key) if found.exact => self.show(key, None),
                    key => self.show(found.node, key),
                }
            }
        }
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::new(self.text))
    }

    /// The character at a line and column, or the end of a line that is shorter.
    fn position(&self, line: usize, column: usize) -> Option<Range<usize>> {
        let start = match line.checked_sub(2) {
            None => 0,
            Some(nth) => self.text.match_indices('\n').nth(nth)?.0 + 1,
        };
        let line = self.text.get(start..)?.lines().next().unwrap_or_default();
        let mut rest = line.char_indices().skip(column.saturating_sub(1));
        let (from, to) = match rest.next() {
            Some((from, character)) => (from, from + character.len_utf8()),
            None => (line.len(), line.len()),
        };
        Some(start + from..start + to)
    }

    /// The bytes to show for a node that was introduced by `key`.
    fn show(&self, node: usize, key: Option<usize>) -> Option<Range<usize>> {
        let node = self.index().nodes.get(node)?;
        let whole = self.token(node);
        let token = self.text.get(whole.clone())?;
        let collection = matches!(node.kind, Kind::Mapping(_) | Kind::Sequence(_));
        let short = !token.is_empty() && !(collection && token.contains('\n'));
        match key {
            _ if short => Some(whole),
            Some(key) => Some(self.token(self.index().nodes.get(key)?)),
            None => {
                let line = token.lines().next().unwrap_or_default().trim_end();
                Some(whole.start..whole.start + line.len())
            }
        }
    }

    /// The bytes of a node: what the parser marks, less the space after it and
    /// the anchor and tag before it.
    fn token(&self, node: &Node) -> Range<usize> {
        let index = self.index();
        let start = index.byte(self.text, node.characters.start);
        let end = index.byte(self.text, node.characters.end).max(start);
        let before = self.text.get(..start).unwrap_or_default();
        let token = self.text.get(start..end).unwrap_or_default().trim_end();
        let end = start + token.len();
        match node.kind {
            Kind::Block => block_indicator(before).unwrap_or(start)..end,
            Kind::Sequence(_) if !token.starts_with(['[', '-', '&', '!']) => {
                // Of a sequence that is not indented, the first element is marked.
                let dash = before.trim_end();
                if dash.ends_with('-') {
                    dash.len() - 1..end
                } else {
                    start..end
                }
            }
            _ => end - without_properties(token).len()..end,
        }
    }
}

/// A token without the anchor and tag before it.
fn without_properties(token: &str) -> &str {
    let mut rest = token;
    while rest.starts_with(['&', '!']) {
        match rest.split_once(char::is_whitespace) {
            Some((_, after)) => rest = after.trim_start(),
            None => break,
        }
    }
    rest
}

/// Where the `|` or `>` stands whose content begins after `before`.
fn block_indicator(before: &str) -> Option<usize> {
    let header = before.trim_end();
    let line = header.rfind('\n').map_or(0, |at| at + 1);
    let comment = header
        .get(line..)?
        .find(" #")
        .map_or(header.len(), |at| line + at);
    let header = header.get(..comment)?.trim_end();
    let header = header.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-'));
    header.ends_with(['|', '>']).then(|| header.len() - 1)
}

/// The text with escaped surrogates made harmless: JSON writes characters as
/// pairs of them, which YAML refuses. Nothing moves.
fn without_surrogates(text: &str) -> Cow<'_, str> {
    let surrogate = |at: &usize| {
        let digits = text.as_bytes().get(at + 2..at + 4).unwrap_or_default();
        matches!(
            digits,
            [b'd' | b'D', b'8' | b'9' | b'a'..=b'f' | b'A'..=b'F']
        )
    };
    let mut places = text
        .match_indices("\\u")
        .map(|(at, _)| at)
        .filter(surrogate)
        .peekable();
    if places.peek().is_none() {
        return Cow::Borrowed(text);
    }
    let mut readable = String::with_capacity(text.len());
    for at in places {
        readable.push_str(text.get(readable.len()..at).unwrap_or_default());
        readable.push_str("\\u00");
    }
    readable.push_str(text.get(readable.len()..).unwrap_or_default());
    Cow::Owned(readable)
}

/// Where the nodes of a document stand.
#[derive(Debug, Default)]
struct Index {
    /// The document's root first, then every node in the order of the text.
    nodes: Vec<Node>,
    /// The byte of every [`STRIDE`]th character; none where all are ASCII.
    strides: Vec<usize>,
}

/// The parser counts characters, slices count bytes: a table of every so many
/// characters keeps the way between them short.
const STRIDE: usize = 256;

#[derive(Debug)]
struct Node {
    characters: Range<usize>,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Scalar,
    /// A scalar whose indicator stands before its marked content.
    Block,
    /// The anchored node, where it is known.
    Alias(Option<usize>),
    Mapping(Vec<Member>),
    Sequence(Vec<usize>),
}

#[derive(Debug)]
struct Member {
    name: String,
    key: usize,
    value: usize,
}

/// What a pointer leads to.
struct Found {
    node: usize,
    /// The key that introduces the node.
    key: Option<usize>,
    /// Whether this is what was asked for and not something around it.
    exact: bool,
}

impl Index {
    fn new(text: &str) -> Self {
        let mut strides = Vec::new();
        if !text.is_ascii() {
            strides.extend(text.char_indices().step_by(STRIDE).map(|(byte, _)| byte));
        }
        let readable = without_surrogates(text);
        let mut builder = Builder::default();
        // Of a document that breaks off, what stands before is known.
        for (event, span) in Parser::new_from_str(&readable).map_while(Result::ok) {
            if event == Event::DocumentEnd {
                break;
            }
            builder.event(event, span);
        }
        Self {
            nodes: builder.nodes,
            strides,
        }
    }

    /// The byte where a character stands.
    fn byte(&self, text: &str, character: usize) -> usize {
        if self.strides.is_empty() {
            return character.min(text.len());
        }
        let Some(&from) = self.strides.get(character / STRIDE) else {
            return text.len();
        };
        let rest = text.get(from..).unwrap_or_default();
        let mut characters = rest.char_indices().skip(character % STRIDE);
        characters
            .next()
            .map_or(text.len(), |(byte, _)| from + byte)
    }

    /// Follows a pointer as far as it leads.
    fn find(&self, pointer: &Pointer) -> Option<Found> {
        self.nodes.first()?;
        let mut found = Found {
            node: 0,
            key: None,
            exact: true,
        };
        for segment in pointer.segments() {
            match self.step(found.node, &segment) {
                Some((node, key)) => {
                    found = Found {
                        node,
                        key,
                        exact: true,
                    }
                }
                None => {
                    found.exact = false;
                    break;
                }
            }
        }
        Some(found)
    }

    /// The child that `segment` names, with its key.
    fn step(&self, node: usize, segment: &str) -> Option<(usize, Option<usize>)> {
        match self.target(node)? {
            Kind::Mapping(members) => {
                let member = self.member(members, segment)?;
                Some((member.value, Some(member.key)))
            }
            Kind::Sequence(elements) => {
                let element = *elements.get(segment.parse::<usize>().ok()?)?;
                Some((element, None))
            }
            Kind::Scalar | Kind::Block | Kind::Alias(_) => None,
        }
    }

    /// A node, or what it is an alias of.
    fn target(&self, node: usize) -> Option<&Kind> {
        match &self.nodes.get(node)?.kind {
            Kind::Alias(target) => self.nodes.get((*target)?).map(|node| &node.kind),
            kind => Some(kind),
        }
    }

    /// The member called `name`: the last one that is written, else the first
    /// one that is merged in.
    fn member<'a>(&'a self, members: &'a [Member], name: &str) -> Option<&'a Member> {
        let mut sources = vec![members];
        for _ in 0..MERGES {
            let members = sources.pop()?;
            if let Some(member) = members.iter().rev().find(|member| member.name == name) {
                return Some(member);
            }
            for merge in members.iter().filter(|member| member.name == "<<").rev() {
                match self.target(merge.value) {
                    Some(Kind::Mapping(members)) => sources.push(members),
                    Some(Kind::Sequence(elements)) => {
                        let mappings = elements.iter().rev().filter_map(|element| {
                            match self.target(*element) {
                                Some(Kind::Mapping(members)) => Some(members.as_slice()),
                                _ => None,
                            }
                        });
                        sources.extend(mappings);
                    }
                    _ => {}
                }
            }
        }
        None
    }
}

/// Builds the index from the parser's events, without recursion.
#[derive(Default)]
struct Builder {
    nodes: Vec<Node>,
    open: Vec<Open>,
    anchors: HashMap<usize, usize>,
    /// Where the last token ended, in characters.
    end: usize,
}

/// A mapping or sequence whose end has not been seen.
struct Open {
    node: usize,
    /// The key that waits for its value.
    key: Option<(String, usize)>,
}

impl Builder {
    fn event(&mut self, event: Event<'_>, span: Span) {
        let characters = span.start.index()..span.end.index();
        match event {
            Event::Alias(anchor) => {
                let target = self.anchors.get(&anchor).copied();
                self.add(characters, Kind::Alias(target), 0, String::new());
            }
            Event::Scalar(value, style, anchor, _) => {
                let kind = match style {
                    ScalarStyle::Literal | ScalarStyle::Folded => Kind::Block,
                    _ => Kind::Scalar,
                };
                self.add(characters, kind, anchor, value.into_owned());
            }
            Event::SequenceStart(anchor, _) => {
                let node = self.add(
                    characters,
                    Kind::Sequence(Vec::new()),
                    anchor,
                    String::new(),
                );
                self.open.push(Open { node, key: None });
            }
            Event::MappingStart(anchor, _) => {
                let node = self.add(characters, Kind::Mapping(Vec::new()), anchor, String::new());
                self.open.push(Open { node, key: None });
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(characters),
            _ => {}
        }
    }

    /// Adds a node where the innermost open one continues.
    fn add(&mut self, characters: Range<usize>, kind: Kind, anchor: usize, name: String) -> usize {
        let node = self.nodes.len();
        self.end = characters.end;
        self.nodes.push(Node { characters, kind });
        if anchor != 0 {
            self.anchors.insert(anchor, node);
        }
        if let Some(open) = self.open.last_mut() {
            match self.nodes.get_mut(open.node).map(|node| &mut node.kind) {
                Some(Kind::Sequence(elements)) => elements.push(node),
                Some(Kind::Mapping(members)) => match open.key.take() {
                    Some((name, key)) => members.push(Member {
                        name,
                        key,
                        value: node,
                    }),
                    None => open.key = Some((name, node)),
                },
                _ => {}
            }
        }
        node
    }

    /// Ends the innermost open node: at a bracket, or with its last token.
    fn close(&mut self, characters: Range<usize>) {
        if !characters.is_empty() {
            // The parser counts a comment after the bracket to it.
            self.end = characters.start + 1;
        }
        let Some(open) = self.open.pop() else { return };
        if let Some(node) = self.nodes.get_mut(open.node) {
            node.characters.end = self.end.max(node.characters.start);
        }
    }
}
