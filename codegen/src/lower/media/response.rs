//! What servers answer.

use indexmap::IndexMap;
use openapiv3::MediaType;

use super::{Direction, Treatment, media_type, schema_of};
use crate::ir::{Content, TypeRef};
use crate::lower::Lowering;
use crate::{Code, Diagnostic, Place, Pointer};

const DIRECTION: Direction = Direction::Response;

impl Lowering<'_> {
    /// What a response holds and its media type: the one of its alternatives that
    /// says most. The others are reported.
    pub fn response_content(
        &mut self,
        at: &Pointer,
        content: &IndexMap<String, MediaType>,
    ) -> (Option<String>, Content) {
        let treat = |(name, media): (&String, &MediaType)| self.treatment(name, media, DIRECTION);
        let treatments: Vec<_> = content.iter().map(treat).collect();
        let Some(best) = treatments.iter().min().copied() else {
            return (None, Content::Empty);
        };
        let Some(chosen) = treatments.iter().position(|treatment| *treatment == best) else {
            return (None, Content::Empty);
        };
        for (index, (name, _)) in content.iter().enumerate() {
            let place = Place::Key(at.join("content").join(name));
            if index == chosen && best == Treatment::Opaque {
                let message = format!("`{name}` is not modelled; the body is raw bytes");
                self.diagnostics
                    .push(Diagnostic::warning(Code::Unsupported, place, message));
            } else if index != chosen && !self.repeats(content, index, chosen) {
                let taken = content.get_index(chosen).map_or("", |(name, _)| name);
                let message = format!("`{name}` is not generated; `{taken}` is used");
                self.diagnostics
                    .push(Diagnostic::warning(Code::Unsupported, place, message));
            }
        }
        let Some((name, media)) = content.get_index(chosen) else {
            return (None, Content::Empty);
        };
        let schema = schema_of(media);
        let mut ty = || schema.as_ref().map_or(TypeRef::Any, |at| self.element(at));
        let content = match best {
            Treatment::Json => Content::Json(ty()),
            Treatment::Form => Content::Form(ty()),
            Treatment::Text => Content::Text,
            Treatment::Bytes | Treatment::Opaque => Content::Bytes,
        };
        (Some(media_type(name, best)), content)
    }
}
