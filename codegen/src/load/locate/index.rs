//! Where every node of a document stands.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, Span};

use crate::Pointer;

/// How many sources of `<<` one lookup visits; they may lead in circles.
const MERGES: usize = 256;

/// Where the nodes of a document stand.
#[derive(Debug, Default)]
pub struct Index {
    /// The document's root first, then every node in the order of the text.
    pub nodes: Vec<Node>,
    /// The byte of every [`STRIDE`]th character; none where all are ASCII.
    strides: Vec<usize>,
}

/// The parser counts characters, slices count bytes: a table of every so many
/// characters keeps the way between them short.
const STRIDE: usize = 256;

/// A node of the document.
#[derive(Debug)]
pub struct Node {
    /// What the parser marks, in characters.
    pub characters: Range<usize>,
    pub kind: Kind,
}

/// What is in a node; others are named by their number in [`Index::nodes`].
#[derive(Debug)]
pub enum Kind {
    Scalar,
    /// A scalar whose indicator stands before its marked content.
    Block,
    /// The anchored node, where it is known.
    Alias(Option<usize>),
    Mapping(Vec<Member>),
    Sequence(Vec<usize>),
}

/// A key and its value.
#[derive(Debug)]
pub struct Member {
    name: String,
    key: usize,
    value: usize,
}

/// What a pointer leads to.
pub struct Found {
    pub node: usize,
    /// The key that introduces the node.
    pub key: Option<usize>,
    /// Whether this is what was asked for and not something around it.
    pub exact: bool,
}

impl Index {
    pub fn new(text: &str) -> Self {
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
    pub fn byte(&self, text: &str, character: usize) -> usize {
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
    pub fn find(&self, pointer: &Pointer) -> Option<Found> {
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
