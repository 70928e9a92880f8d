//! What servers answer: whole, event by event, or in pieces of any size.

use indexmap::IndexMap;
use openapiv3::MediaType;
use serde_json::Value;

use super::{Direction, Treatment, essence, schema_of};
use crate::ir::{Content, Framing, TypeRef};
use crate::lower::Lowering;
use crate::{Code, Diagnostic, Place, Pointer};

/// What a response of one status can be.
#[derive(Debug, Default)]
pub struct Answers {
    /// Its contents, each unlike the others; the first is expected, the media type tells the others.
    pub whole: Vec<Answer>,
    /// The media type that arrives event by event, and where it stands.
    pub stream: Option<(String, Pointer, Framing)>,
    /// The media types that can be read piece by piece.
    pub pieces: Vec<String>,
}

/// One content of a response.
#[derive(Debug)]
pub struct Answer {
    /// Its media types.
    pub media_types: Vec<String>,
    /// What it holds.
    pub content: Content,
    /// An example of it.
    pub example: Option<Value>,
    schema: Option<Pointer>,
}

impl Lowering<'_> {
    /// What a response can be, by its media types.
    ///
    /// JSON comes before all else. What is declared beside it is the same in other words, where it has the same
    /// schema, and otherwise something that is asked for in another way. Errors are not asked for: there, every content
    /// of its own counts.
    pub fn answers(
        &mut self,
        at: &Pointer,
        content: &IndexMap<String, MediaType>,
        success: bool,
    ) -> Answers {
        let mut answers = Answers::default();
        let mut others = Vec::new();
        for (name, media) in content {
            let here = at.join("content").join(name);
            if let Some(framing) = framing(name).filter(|_| success) {
                self.add_stream(&mut answers, name, here, framing);
                continue;
            }
            match self.treatment(name, media, Direction::Response) {
                Treatment::Json => self.add_json(&mut answers, name, media),
                treatment => others.push((name, media, treatment, here)),
            }
        }
        let json = !answers.whole.is_empty();
        for (name, media, treatment, here) in others {
            let text = treatment == Treatment::Text;
            if json && self.is_repeated(&answers, media, text) {
                continue;
            }
            let media_type = accepted(name, treatment);
            if success {
                answers.pieces.push(media_type.clone());
            }
            if essence(name).starts_with("multipart/") {
                let message =
                    format!("the parts of `{name}` are not told apart; the body is bytes");
                let warning = Diagnostic::warning(Code::Unsupported, Place::Key(here), message)
                    .help("take the bytes apart with a crate for such bodies, such as `multer`");
                self.diagnostics.push(warning);
            }
            if !(json && success) {
                let content = if text { Content::Text } else { Content::Bytes };
                add(&mut answers, media_type, media, content, None);
            }
        }
        answers
    }

    /// The type of the JSON that the server sends by itself; none for anything else.
    pub fn received_json(
        &mut self,
        at: &Pointer,
        content: &IndexMap<String, MediaType>,
    ) -> Option<TypeRef> {
        let answers = self.answers(at, content, false);
        answers
            .whole
            .into_iter()
            .find_map(|answer| match answer.content {
                Content::Json(ty) => Some(ty),
                _ => None,
            })
    }

    fn add_stream(&mut self, answers: &mut Answers, name: &str, at: Pointer, framing: Framing) {
        match &answers.stream {
            Some((taken, ..)) => {
                let message = format!("`{name}` is not generated; `{taken}` is the stream");
                let warning = Diagnostic::warning(Code::Unsupported, Place::Key(at), message)
                    .help("make it an operation of its own, or remove it");
                self.diagnostics.push(warning);
            }
            None => answers.stream = Some((name.trim().to_owned(), at, framing)),
        }
    }

    fn add_json(&mut self, answers: &mut Answers, name: &str, media: &MediaType) {
        let schema = schema_of(media);
        let media_type = accepted(name, Treatment::Json);
        let target = schema.as_ref().map(|at| self.target(at));
        let known = answers
            .whole
            .iter()
            .position(|answer| answer.schema.as_ref().map(|at| self.target(at)) == target);
        match known.and_then(|at| answers.whole.get_mut(at)) {
            Some(same) => same.media_types.push(media_type),
            None => {
                let ty = schema.as_ref().map_or(TypeRef::Any, |at| self.element(at));
                add(answers, media_type, media, Content::Json(ty), schema);
            }
        }
    }

    /// Whether something that is no JSON has the schema of JSON, so that it says the same.
    fn is_repeated(&self, answers: &Answers, media: &MediaType, text: bool) -> bool {
        let Some(schema) = schema_of(media) else {
            return false;
        };
        let target = self.target(&schema);
        let class = self.leaf_class(&schema);
        answers
            .whole
            .iter()
            .filter_map(|answer| answer.schema.as_ref())
            .any(|json| self.target(json) == target || (text && self.leaf_class(json) == class))
    }
}

/// Adds a content, or another name of one that is there.
fn add(
    answers: &mut Answers,
    media_type: String,
    media: &MediaType,
    content: Content,
    schema: Option<Pointer>,
) {
    let mut known = answers.whole.iter_mut();
    match known.find(|answer| answer.content == content) {
        Some(same) => same.media_types.push(media_type),
        None => answers.whole.push(Answer {
            media_types: vec![media_type],
            content,
            example: media.example.clone(),
            schema,
        }),
    }
}

/// How a media type is cut into events, if it consists of some.
fn framing(name: &str) -> Option<Framing> {
    let essence = essence(name);
    match essence.as_str() {
        "text/event-stream" => Some(Framing::Data),
        "application/x-ndjson"
        | "application/ndjson"
        | "application/jsonl"
        | "application/x-jsonl"
        | "application/jsonlines"
        | "application/x-jsonlines"
        | "application/json-lines"
        | "application/stream+json"
        | "application/x-json-stream" => Some(Framing::Lines),
        "application/json-seq" => Some(Framing::Sequence),
        _ if essence.ends_with("+json-seq") => Some(Framing::Sequence),
        _ if essence.ends_with("+ndjson") || essence.ends_with("+jsonl") => Some(Framing::Lines),
        _ => None,
    }
}

/// A media type as `Accept` has it, which may be a range of them.
fn accepted(name: &str, treatment: Treatment) -> String {
    let plain = name.bytes().all(|byte| (0x20..0x7f).contains(&byte));
    let name = name.trim();
    match treatment {
        Treatment::Json if !plain || name.is_empty() || name.contains('*') => "application/json",
        _ if !plain || name.is_empty() => "*/*",
        _ => name,
    }
    .to_owned()
}
