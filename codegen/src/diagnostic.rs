//! What is told about a document, and where in it.

mod explain;
pub mod overlay;

use std::ops::Range;

use serde_json::Value;

use crate::Pointer;
use overlay::{Action, Change, Overlay};

/// One thing to say about the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of thing it is, for people who search for it.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// What it is about.
    pub place: Place,
    /// One sentence in the present tense, without a full stop.
    pub message: String,
    /// Other places involved, each with what it has to do with it.
    pub notes: Vec<(Place, String)>,
    /// What the reader can do, as an action.
    pub help: Option<Box<str>>,
    /// A change to the document that mends it, where one can be told.
    pub overlay: Overlay,
}

/// How bad a diagnostic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing was lost; the client would be better with a change.
    Advice,
    /// The smallest enclosing thing was degraded, the rest was generated.
    Warning,
    /// Nothing can be generated.
    Error,
}

/// What a diagnostic is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The document as a whole.
    Document,
    /// A line and column of its text, both from 1, the column in characters.
    Position {
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1.
        column: usize,
    },
    /// A line and column of a file that the document refers to.
    InFile {
        /// Its path from the document's folder.
        file: Box<str>,
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1.
        column: usize,
    },
    /// Some characters of a line of a file that is no document: the names that
    /// were given before.
    Line {
        /// What the file is called.
        file: Box<str>,
        /// The line, from 1.
        line: usize,
        /// The columns in characters, from 1.
        columns: Range<u32>,
    },
    /// The value that a pointer names.
    Value(Pointer),
    /// The key of the member that a pointer names.
    Key(Pointer),
    /// These bytes of the configuration, not of the document.
    Config(Range<usize>),
}

impl Place {
    /// The file that it is in, by its path from the document's folder; none for
    /// the document itself and the configuration.
    pub fn file(&self) -> Option<&str> {
        match self {
            Self::Value(at) | Self::Key(at) => at.file(),
            Self::InFile { file, .. } | Self::Line { file, .. } => Some(file),
            Self::Document | Self::Position { .. } | Self::Config(_) => None,
        }
    }
}

/// The kinds of diagnostics. A code is never reused for something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Code {
    /// E001: the document is empty.
    Empty,
    /// E002: the document is not text in UTF-8.
    NotText,
    /// E003: the text is neither YAML nor JSON.
    Syntax,
    /// E004: the document nests too deeply or its aliases expand too far.
    TooBig,
    /// E005: the document is not an OpenAPI 3 description.
    NotOpenApi,
    /// E006: the configuration makes no sense, or not for this document.
    Config,
    /// E007: an overlay makes no sense, or not for this document.
    Overlay,
    /// E008: the names that were given before make no sense.
    Lock,
    /// W101: a key stands twice in one object.
    DuplicateKey,
    /// W102: a keyword has a value that its specification does not allow.
    InvalidKeyword,
    /// W103: a reference leads nowhere.
    DanglingReference,
    /// W104: a value must contain itself for ever.
    InfiniteType,
    /// W105: something that is not generated yet.
    Unsupported,
    /// W106: parts of the document contradict each other.
    Contradiction,
    /// W107: a keyword that is required is absent.
    MissingKeyword,
    /// W108: a single value is larger than anybody means it to be.
    Oversized,
    /// W109: the specification does not say what something looks like when it is sent.
    Undefined,
    /// W120: an action of an overlay selects nothing.
    Unmatched,
    /// L201: an operation has no id.
    UnnamedOperation,
    /// L202: names are the same in Rust.
    CollidingNames,
    /// L203: no operation uses a schema.
    UnreachableSchema,
    /// L204: nobody says what an error looks like.
    UntypedErrors,
    /// L205: an example does not fit its schema.
    WrongExample,
    /// L206: an enum will surely have more values.
    GrowingEnum,
    /// L207: an operation has no tag.
    UntaggedOperation,
    /// L208: a schema is written several times.
    RepeatedSchema,
    /// L209: nothing says what an operation does.
    UndescribedOperation,
    /// L210: a success has no body.
    EmptySuccess,
    /// L211: nothing is known of a body but that it is JSON.
    AnyJson,
    /// L212: an answer requires nothing.
    NothingRequired,
    /// L213: alternatives cannot be told apart.
    AmbiguousUnion,
    /// L214: a server has no TLS.
    PlainHttp,
    /// W121: something is called differently than before.
    Renamed,
}

impl Code {
    /// The code as it is printed, for example `W103`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "E001",
            Self::NotText => "E002",
            Self::Syntax => "E003",
            Self::TooBig => "E004",
            Self::NotOpenApi => "E005",
            Self::Config => "E006",
            Self::Overlay => "E007",
            Self::Lock => "E008",
            Self::DuplicateKey => "W101",
            Self::InvalidKeyword => "W102",
            Self::DanglingReference => "W103",
            Self::InfiniteType => "W104",
            Self::Unsupported => "W105",
            Self::Contradiction => "W106",
            Self::MissingKeyword => "W107",
            Self::Oversized => "W108",
            Self::Undefined => "W109",
            Self::Unmatched => "W120",
            Self::UnnamedOperation => "L201",
            Self::CollidingNames => "L202",
            Self::UnreachableSchema => "L203",
            Self::UntypedErrors => "L204",
            Self::WrongExample => "L205",
            Self::GrowingEnum => "L206",
            Self::UntaggedOperation => "L207",
            Self::RepeatedSchema => "L208",
            Self::UndescribedOperation => "L209",
            Self::EmptySuccess => "L210",
            Self::AnyJson => "L211",
            Self::NothingRequired => "L212",
            Self::AmbiguousUnion => "L213",
            Self::PlainHttp => "L214",
            Self::Renamed => "W121",
        }
    }

    /// Whether a document that has it cannot be used.
    pub fn is_fatal(self) -> bool {
        self.as_str().starts_with('E')
    }

    /// Whether only linting finds it.
    pub fn is_lint(self) -> bool {
        self.as_str().starts_with('L')
    }

    /// Whether it is told only to those who ask for it.
    pub fn is_quiet(self) -> bool {
        self == Self::UndescribedOperation
    }
}

impl Diagnostic {
    /// A fault that leaves nothing to generate.
    pub fn error(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Error, place, message.into())
    }

    /// A fault that costs the smallest enclosing thing.
    pub fn warning(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Warning, place, message.into())
    }

    /// Something odd that costs nothing.
    pub fn advice(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Advice, place, message.into())
    }

    fn new(code: Code, severity: Severity, place: Place, message: String) -> Self {
        Self {
            code,
            severity,
            place,
            message,
            notes: Vec::new(),
            help: None,
            overlay: Overlay::default(),
        }
    }

    /// Adds another place that is involved.
    #[must_use]
    pub fn note(mut self, place: Place, text: impl Into<String>) -> Self {
        self.notes.push((place, text.into()));
        self
    }

    /// Says what the reader can do.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into().into());
        self
    }

    /// Says that it is mended where what stands at `at` is removed.
    #[must_use]
    pub(crate) fn remove(mut self, at: &Pointer) -> Self {
        self.overlay.push(Action::new(at, Change::Remove));
        self
    }

    /// Says that it is mended where `with` is merged into the object at `at`,
    /// or appended to the array there.
    #[must_use]
    pub(crate) fn update(mut self, at: &Pointer, with: Value) -> Self {
        self.overlay.push(Action::new(at, Change::Update(with)));
        self
    }

    /// Says what is left to do for whoever pastes the last change.
    #[must_use]
    pub(crate) fn describe(mut self, text: impl Into<String>) -> Self {
        if let Some(action) = self.overlay.last_mut() {
            action.describe(text);
        }
        self
    }
}
