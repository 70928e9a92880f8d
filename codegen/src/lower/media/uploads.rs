//! Which schemas stand for files: binary parts of forms.

use std::collections::HashSet;

use openapiv3::Encoding;

use super::{essence, schema_of};
use crate::Pointer;
use crate::ir::Scalar;
use crate::lower::class::Class;
use crate::lower::{CHAIN, Lowering};
use crate::pointer::Hashing;

/// How deep lists and alternatives within a part are looked into.
const DEEP: usize = 8;

impl Lowering<'_> {
    /// The schemas of files, by where they stand: members of forms of several parts, items of their lists, and
    /// alternatives. Binary text elsewhere is text, because JSON has no bytes.
    pub fn find_files(&self) -> HashSet<Pointer, Hashing> {
        let mut files = HashSet::default();
        let bodies = self.document.operations.iter();
        for (_, body) in bodies.filter_map(|piece| piece.body.as_ref()) {
            let forms = body.content.iter();
            for (_, media) in forms.filter(|(name, _)| essence(name).starts_with("multipart/")) {
                let Some(at) = schema_of(media) else { continue };
                let mut shapes = vec![at.clone()];
                if self.leaf_class(&at) == Class::Union {
                    shapes = self.alternatives(self.resolved(&at).1);
                }
                for at in shapes {
                    if let Class::Map(Some(values)) = self.leaf_class(&at) {
                        self.mark(&values, None, &mut files);
                    }
                    for (name, member) in self.members(&at).at {
                        let encoding = media.encoding.get(&name);
                        let said = encoding.and_then(|encoding| encoding.content_type.as_deref());
                        self.mark(&member, said, &mut files);
                    }
                }
            }
        }
        files
    }

    /// Whether a part of a form is a file, or several.
    pub fn holds_files(&self, at: &Pointer, encoding: &Encoding) -> bool {
        let mut files = HashSet::default();
        self.mark(at, encoding.content_type.as_deref(), &mut files);
        !files.is_empty()
    }

    /// Marks the files in a part of which it is said that it has this media type.
    fn mark(&self, at: &Pointer, said: Option<&str>, files: &mut HashSet<Pointer, Hashing>) {
        let mut open = vec![(at.clone(), 0)];
        while let Some((mut here, depth)) = open.pop() {
            for _ in 0..CHAIN {
                match self.class(&here) {
                    Class::Same(target) => here = target,
                    _ => break,
                }
            }
            let (_, any) = self.schema(&here);
            let deeper = depth < DEEP;
            // Text or a file, which is one kind of text to everybody else.
            let parts = self.alternatives(any);
            if deeper && !parts.is_empty() {
                open.extend(parts.into_iter().map(|part| (part, depth + 1)));
                continue;
            }
            match self.class(&here) {
                Class::Scalar(Scalar::String) => {
                    let binary = any.format.as_deref() == Some("binary");
                    if binary || said.is_some_and(is_binary) {
                        files.insert(here);
                    }
                }
                Class::Any if said.is_some_and(is_binary) => {
                    files.insert(here);
                }
                // One that is known already.
                Class::Scalar(Scalar::File) => {
                    files.insert(here);
                }
                Class::List(Some(items)) if deeper => open.push((items, depth + 1)),
                _ => {}
            }
        }
    }
}

/// Whether a media type, or the first of several, is surely not text.
fn is_binary(media_type: &str) -> bool {
    let first = media_type.split(',').next().unwrap_or_default();
    let essence = essence(first);
    ["image/", "audio/", "video/", "font/"]
        .iter()
        .any(|kind| essence.starts_with(kind))
        || [
            "application/octet-stream",
            "application/pdf",
            "application/zip",
        ]
        .contains(&essence.as_str())
}
