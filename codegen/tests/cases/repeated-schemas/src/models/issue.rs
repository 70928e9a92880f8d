// The schema `Issue`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters, string_enum};
use super::Twin;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// Who wrote it.
    pub author: Option<IssueAuthor>,
    /// Who reads it.
    pub reviewer: Option<IssueReviewer>,
    pub owner: Option<IssueOwner>,
    pub state: Option<IssueState>,
    pub before: Option<IssueBefore>,
    pub twin: Option<Twin>,
    pub extra: Extra,
}
record!(Issue { 0: [author], 1: [reviewer], 2: [owner], 3: [state], 4: [before], 5: [twin] } keep extra);
impl Issue {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Issue {
    author: IssueAuthor = Some(author),
    reviewer: IssueReviewer = Some(reviewer),
    owner: IssueOwner = Some(owner),
    state: IssueState = Some(state),
    before: IssueBefore = Some(before),
    twin: Twin = Some(twin),
});

/// Who wrote it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueAuthor {
    pub name: Option<String>,
    pub site: Option<IssueAuthorSite>,
    pub extra: Extra,
}
record!(IssueAuthor { 0: [name], 1: [site] } keep extra);
impl IssueAuthor {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(IssueAuthor { name: impl Into<String> = Some(name.into()), site: IssueAuthorSite = Some(site) });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueOwner {
    /// In full.
    pub name: Option<String>,
    pub extra: Extra,
}
record!(IssueOwner { 0: [name] } keep extra);
impl IssueOwner {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(IssueOwner { name: impl Into<String> = Some(name.into()) });

string_enum! {
    pub enum IssueState { Open = "open", Closed = "closed" } else Unknown
}

pub type IssueReviewer = IssueAuthor;
pub type IssueBefore = IssueState;
pub type IssueAuthorSite = super::TwinSite;
pub type IssueReviewerSite = super::TwinSite;
