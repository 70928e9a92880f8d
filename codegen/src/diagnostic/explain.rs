//! What a code means, at length.

use super::Code;

impl Code {
    /// All codes, in their order.
    pub const ALL: [Self; 31] = [
        Self::Empty,
        Self::NotText,
        Self::Syntax,
        Self::TooBig,
        Self::NotOpenApi,
        Self::Config,
        Self::Overlay,
        Self::DuplicateKey,
        Self::InvalidKeyword,
        Self::DanglingReference,
        Self::InfiniteType,
        Self::Unsupported,
        Self::Contradiction,
        Self::MissingKeyword,
        Self::Oversized,
        Self::Undefined,
        Self::Unmatched,
        Self::UnnamedOperation,
        Self::CollidingNames,
        Self::UnreachableSchema,
        Self::UntypedErrors,
        Self::WrongExample,
        Self::GrowingEnum,
        Self::UntaggedOperation,
        Self::RepeatedSchema,
        Self::UndescribedOperation,
        Self::EmptySuccess,
        Self::AnyJson,
        Self::NothingRequired,
        Self::AmbiguousUnion,
        Self::PlainHttp,
    ];

    /// What the code means, with an example and what to do, in Markdown.
    pub const fn explanation(self) -> &'static str {
        match self {
            Self::Empty => include_str!("explain/E001.md"),
            Self::NotText => include_str!("explain/E002.md"),
            Self::Syntax => include_str!("explain/E003.md"),
            Self::TooBig => include_str!("explain/E004.md"),
            Self::NotOpenApi => include_str!("explain/E005.md"),
            Self::Config => include_str!("explain/E006.md"),
            Self::Overlay => include_str!("explain/E007.md"),
            Self::DuplicateKey => include_str!("explain/W101.md"),
            Self::InvalidKeyword => include_str!("explain/W102.md"),
            Self::DanglingReference => include_str!("explain/W103.md"),
            Self::InfiniteType => include_str!("explain/W104.md"),
            Self::Unsupported => include_str!("explain/W105.md"),
            Self::Contradiction => include_str!("explain/W106.md"),
            Self::MissingKeyword => include_str!("explain/W107.md"),
            Self::Oversized => include_str!("explain/W108.md"),
            Self::Undefined => include_str!("explain/W109.md"),
            Self::Unmatched => include_str!("explain/W120.md"),
            Self::UnnamedOperation => include_str!("explain/L201.md"),
            Self::CollidingNames => include_str!("explain/L202.md"),
            Self::UnreachableSchema => include_str!("explain/L203.md"),
            Self::UntypedErrors => include_str!("explain/L204.md"),
            Self::WrongExample => include_str!("explain/L205.md"),
            Self::GrowingEnum => include_str!("explain/L206.md"),
            Self::UntaggedOperation => include_str!("explain/L207.md"),
            Self::RepeatedSchema => include_str!("explain/L208.md"),
            Self::UndescribedOperation => include_str!("explain/L209.md"),
            Self::EmptySuccess => include_str!("explain/L210.md"),
            Self::AnyJson => include_str!("explain/L211.md"),
            Self::NothingRequired => include_str!("explain/L212.md"),
            Self::AmbiguousUnion => include_str!("explain/L213.md"),
            Self::PlainHttp => include_str!("explain/L214.md"),
        }
    }
}
