// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! What only the operation `replaceFiles` uses.

use crate::runtime;
use crate::runtime::model::{Base64, Extra, Formatted, Nullable, record};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplaceFilesBody {
    /// `files`.
    pub files: Vec<runtime::File>,
    /// `meta`.
    pub meta: ReplaceFilesBodyMeta,
    /// `cover`.
    pub cover: Option<runtime::File>,
    /// Format: `binary`.
    pub sound: Nullable<runtime::File>,
    /// Format: `byte`.
    pub encoded: Option<Formatted<Base64>>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl ReplaceFilesBody {
    /// A value with everything that must be there.
    pub fn new(
        files: impl IntoIterator<Item = impl Into<runtime::File>>,
        meta: ReplaceFilesBodyMeta,
    ) -> Self {
        Self {
            files: files.into_iter().map(Into::into).collect(),
            meta,
            cover: None,
            sound: Nullable::Absent,
            encoded: None,
            extra: Default::default(),
        }
    }

    /// Sets `cover`.
    #[must_use]
    pub fn cover(mut self, cover: impl Into<runtime::File>) -> Self {
        self.cover = Some(cover.into());
        self
    }

    /// Sets `sound`.
    #[must_use]
    pub fn sound(mut self, sound: impl Into<Nullable<runtime::File>>) -> Self {
        self.sound = sound.into();
        self
    }

    /// Sets `encoded`.
    #[must_use]
    pub fn encoded(mut self, encoded: impl Into<Formatted<Base64>>) -> Self {
        self.encoded = Some(encoded.into());
        self
    }
}

record! {
    ReplaceFilesBody {
        0: files = required("files"),
        1: meta = required("meta"),
        2: cover = optional("cover"),
        3: sound = nullable("sound"),
        4: encoded = optional("encoded"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplaceFilesBodyMeta {
    /// `title`.
    pub title: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl ReplaceFilesBodyMeta {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

record! {
    ReplaceFilesBodyMeta {
        0: title = optional("title"),
    } keep extra
}
