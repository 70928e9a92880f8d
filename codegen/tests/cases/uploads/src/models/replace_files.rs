// What only the operation `replaceFiles` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime;
use crate::runtime::model::{Base64, Extra, Formatted, Nullable, record, setters, string_enum};

string_enum! {
    pub enum ReplaceFilesBodyXKind { Draft = "draft", Final = "final" } else Unknown
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplaceFilesBody {
    pub files: Vec<runtime::File>,
    pub meta: ReplaceFilesBodyMeta,
    pub cover: Option<runtime::File>,
    /// Format: `binary`.
    pub sound: Nullable<runtime::File>,
    pub encoded: Option<Formatted<Base64>>,
    pub extra: Extra,
}
record!(ReplaceFilesBody { 0: files, 1: meta, 2: [cover], 3: [sound], 4: [encoded] } keep extra);
impl ReplaceFilesBody {
    /// A value with everything that must be there.
    pub fn new(files: impl IntoIterator<Item = impl Into<runtime::File>>, meta: ReplaceFilesBodyMeta) -> Self {
        Self {
            files: files.into_iter().map(Into::into).collect(), meta, cover: None, sound: Nullable::Absent,
            encoded: None, extra: Default::default(),
        }
    }
}
setters!(ReplaceFilesBody {
    cover: impl Into<runtime::File> = Some(cover.into()),
    sound: impl Into<Nullable<runtime::File>> = sound.into(),
    encoded: impl Into<Formatted<Base64>> = Some(encoded.into()),
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplaceFilesBodyMeta {
    pub title: Option<String>,
    pub extra: Extra,
}
record!(ReplaceFilesBodyMeta { 0: [title] } keep extra);
impl ReplaceFilesBodyMeta {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(ReplaceFilesBodyMeta { title: impl Into<String> = Some(title.into()) });
