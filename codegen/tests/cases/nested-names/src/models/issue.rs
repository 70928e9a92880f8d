// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Issue`.

use std::collections::BTreeMap;

use crate::runtime::model::{Extra, Nullable, Unknown, record, string_enum};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// `labels`.
    pub labels: Option<Vec<IssueLabel>>,
    /// `assignee`.
    pub assignee: Option<IssueAssignee>,
    /// `assignees`.
    pub assignees: Option<Vec<IssueAssigneesItem>>,
    /// `children`.
    pub children: Option<Vec<IssueChild>>,
    /// `statuses`.
    pub statuses: Option<Vec<IssueStatus>>,
    /// `fields`.
    pub fields: Option<BTreeMap<String, IssueField>>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, IssueMetadataValue>>,
    /// `matrix`.
    pub matrix: Option<Vec<Vec<IssueMatrixItem>>>,
    /// `milestone`.
    pub milestone: Nullable<IssueMilestone>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Issue {
        0: labels = optional("labels"),
        1: assignee = optional("assignee"),
        2: assignees = optional("assignees"),
        3: children = optional("children"),
        4: statuses = optional("statuses"),
        5: fields = optional("fields"),
        6: metadata = optional("metadata"),
        7: matrix = optional("matrix"),
        8: milestone = nullable("milestone"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueLabel {
    /// `color`.
    pub color: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    IssueLabel {
        0: color = optional("color"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueAssignee {
    /// `login`.
    pub login: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    IssueAssignee {
        0: login = optional("login"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueAssigneesItem {
    /// `id`.
    pub id: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    IssueAssigneesItem {
        0: id = optional("id"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueChild {
    /// `number`.
    pub number: Option<i64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    IssueChild {
        0: number = optional("number"),
    } keep extra
}

/// One of these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssueStatus {
    /// `open`.
    Open,
    /// `closed`.
    Closed,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    IssueStatus {
        Open = "open",
        Closed = "closed",
    } else Unknown
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueField {
    /// `hint`.
    pub hint: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    IssueField {
        0: hint = optional("hint"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueMetadataValue {
    /// `by`.
    pub by: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    IssueMetadataValue {
        0: by = optional("by"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueMatrixItem {
    /// `cell`.
    pub cell: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    IssueMatrixItem {
        0: cell = optional("cell"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueMilestone {
    /// `due`.
    pub due: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    IssueMilestone {
        0: due = optional("due"),
    } keep extra
}
