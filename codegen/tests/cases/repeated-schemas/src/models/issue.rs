// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Issue`.

use crate::runtime::model::{Extra, Unknown, record, string_enum};
use super::{Twin, TwinSite};

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// Who wrote it.
    pub author: Option<IssueAuthor>,
    /// Who reads it.
    pub reviewer: Option<IssueReviewer>,
    /// `owner`.
    pub owner: Option<IssueOwner>,
    /// `state`.
    pub state: Option<IssueState>,
    /// `before`.
    pub before: Option<IssueBefore>,
    /// `twin`.
    pub twin: Option<Twin>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Issue {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `author`.
    #[must_use]
    pub fn author(mut self, author: IssueAuthor) -> Self {
        self.author = Some(author);
        self
    }

    /// Sets `reviewer`.
    #[must_use]
    pub fn reviewer(mut self, reviewer: IssueReviewer) -> Self {
        self.reviewer = Some(reviewer);
        self
    }

    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: IssueOwner) -> Self {
        self.owner = Some(owner);
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: IssueState) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: IssueBefore) -> Self {
        self.before = Some(before);
        self
    }

    /// Sets `twin`.
    #[must_use]
    pub fn twin(mut self, twin: Twin) -> Self {
        self.twin = Some(twin);
        self
    }
}

record! {
    Issue {
        0: author = optional("author"),
        1: reviewer = optional("reviewer"),
        2: owner = optional("owner"),
        3: state = optional("state"),
        4: before = optional("before"),
        5: twin = optional("twin"),
    } keep extra
}

/// Who wrote it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueAuthor {
    /// `name`.
    pub name: Option<String>,
    /// `site`.
    pub site: Option<IssueAuthorSite>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl IssueAuthor {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `site`.
    #[must_use]
    pub fn site(mut self, site: IssueAuthorSite) -> Self {
        self.site = Some(site);
        self
    }
}

record! {
    IssueAuthor {
        0: name = optional("name"),
        1: site = optional("site"),
    } keep extra
}

/// Who reads it.
pub type IssueReviewer = IssueAuthor;

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueOwner {
    /// In full.
    pub name: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl IssueOwner {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

record! {
    IssueOwner {
        0: name = optional("name"),
    } keep extra
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssueState {
    /// `open`.
    Open,
    /// `closed`.
    Closed,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    IssueState {
        Open = "open",
        Closed = "closed",
    } else Unknown
}

/// Another name for this type.
pub type IssueBefore = IssueState;

/// Another name for this type.
pub type IssueAuthorSite = TwinSite;

/// Another name for this type.
pub type IssueReviewerSite = TwinSite;
