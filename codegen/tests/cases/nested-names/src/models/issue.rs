// The schema `Issue`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::{Extra, Nullable, record, string_enum};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    pub labels: Option<Vec<IssueLabel>>,
    pub assignee: Option<IssueAssignee>,
    pub assignees: Option<Vec<IssueAssigneesItem>>,
    pub children: Option<Vec<IssueChild>>,
    pub statuses: Option<Vec<IssueStatus>>,
    pub fields: Option<BTreeMap<String, IssueField>>,
    pub metadata: Option<BTreeMap<String, IssueMetadataValue>>,
    pub matrix: Option<Vec<Vec<IssueMatrixItem>>>,
    pub milestone: Nullable<IssueMilestone>,
    pub extra: Extra,
}
record!(Issue {
    0: [labels], 1: [assignee], 2: [assignees], 3: [children], 4: [statuses], 5: [fields], 6: [metadata], 7: [matrix],
    8: [milestone],
} keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueLabel {
    pub color: Option<String>,
    pub extra: Extra,
}
record!(IssueLabel { 0: [color] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueAssignee {
    pub login: Option<String>,
    pub extra: Extra,
}
record!(IssueAssignee { 0: [login] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueAssigneesItem {
    pub id: Option<i64>,
    pub extra: Extra,
}
record!(IssueAssigneesItem { 0: [id] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueChild {
    pub number: Option<i64>,
    pub extra: Extra,
}
record!(IssueChild { 0: [number] } keep extra);

string_enum! {
    pub enum IssueStatus { Open = "open", Closed = "closed" } else Unknown
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueField {
    pub hint: Option<String>,
    pub extra: Extra,
}
record!(IssueField { 0: [hint] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueMetadataValue {
    pub by: Option<String>,
    pub extra: Extra,
}
record!(IssueMetadataValue { 0: [by] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueMatrixItem {
    pub cell: Option<String>,
    pub extra: Extra,
}
record!(IssueMatrixItem { 0: [cell] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueMilestone {
    pub due: Option<String>,
    pub extra: Extra,
}
record!(IssueMilestone { 0: [due] } keep extra);
