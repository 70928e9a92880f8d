//! What a code means, at length.

use super::Code;

impl Code {
    /// All codes, in their order.
    pub const ALL: [Self; 19] = [
        Self::Empty,
        Self::NotText,
        Self::Syntax,
        Self::TooBig,
        Self::NotOpenApi,
        Self::Config,
        Self::Overlay,
        Self::Lock,
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
        Self::Renamed,
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
            Self::Lock => include_str!("explain/E008.md"),
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
            Self::Renamed => include_str!("explain/W121.md"),
        }
    }
}
