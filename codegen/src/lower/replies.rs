//! The responses of an operation: what means success and what failure, whole and as streams.

use serde_json::json;

use super::media::{Answer, Answers};
use super::{Lowering, docs, hint};
use crate::ir::{Content, Download, Reply, Statuses, Stream};
use crate::normalise::{OperationPiece, Status};
use crate::{Code, Diagnostic, Place};

/// What comes back from an operation.
#[derive(Default)]
pub struct Replies {
    /// The responses that mean success.
    pub success: Vec<Reply>,
    /// The responses that mean failure.
    pub errors: Vec<Reply>,
    /// A success that arrives event by event.
    pub stream: Option<Stream>,
    /// A success that can be read piece by piece.
    pub download: Option<Download>,
}

impl Lowering<'_> {
    /// Reads the responses of an operation.
    pub fn replies(&mut self, piece: &OperationPiece) -> Replies {
        let mut replies = Replies::default();
        let known = piece
            .responses
            .iter()
            .any(|(_, status, _)| succeeds(status));
        for (at, status, response) in &piece.responses {
            let statuses = match status {
                Status::Code(code) => Some(*code..=*code),
                Status::Range(hundreds) => Some(hundreds * 100..=hundreds * 100 + 99),
                Status::Default => None,
            };
            // Where nothing else does, the default response means success too.
            let both = *status == Status::Default && !known;
            let success = succeeds(status) || both;
            let answers = match has_no_body(piece.method, status) {
                true => Answers::default(),
                false => self.answers(at, &response.content, success),
            };
            let description = docs::first_paragraph(&response.description);
            let made = |statuses: Option<Statuses>, of: &[Answer]| {
                let base = Reply {
                    origin: at.clone(),
                    label: label(statuses.as_ref()),
                    statuses,
                    media_types: Vec::new(),
                    alternative: false,
                    content: Content::Empty,
                    description: description.clone(),
                    example: None,
                };
                alternatives(&base, of)
            };
            if both {
                // It is an error besides, of which nothing is streamed.
                replies.errors.extend(made(None, &answers.whole));
            }
            let statuses = if both { Some(200..=299) } else { statuses };
            let list = made(statuses.clone(), &answers.whole);
            if !success {
                replies.errors.extend(list);
                continue;
            }
            if !answers.pieces.is_empty() && replies.download.is_none() {
                replies.download = Some(Download {
                    media_types: answers.pieces,
                    statuses: statuses.clone(),
                });
            }
            let only = answers.whole.is_empty();
            if let Some(found) = answers.stream.filter(|_| replies.stream.is_none()) {
                let mut media = response.content.iter();
                let media = media.find(|(name, _)| name.trim() == found.0);
                replies.stream =
                    media.map(|(_, media)| self.stream(piece, media, found, statuses, only));
            }
            replies.success.extend(list);
        }
        self.complete(piece, &mut replies);
        replies
    }

    fn complete(&mut self, piece: &OperationPiece, replies: &mut Replies) {
        let Replies {
            success,
            errors,
            stream,
            ..
        } = replies;
        if success.is_empty() {
            let place = Place::Key(match piece.responses.is_empty() {
                true => piece.at.clone(),
                false => piece.at.join("responses"),
            });
            let message = "no response means success; the body of any is given as bytes";
            let any = json!({ "responses": { "2XX": { "description": "Success." } } });
            let advice = Diagnostic::advice(Code::MissingKeyword, place, message)
                .help("declare the response that means success")
                .update(&piece.at, any)
                .describe("say which status it has, and describe its body under `content`");
            self.diagnostics.push(advice);
            success.push(Reply {
                origin: piece.at.clone(),
                label: label(Some(&(200..=299))),
                statuses: Some(200..=299),
                media_types: Vec::new(),
                alternative: false,
                content: Content::Bytes,
                description: String::new(),
                example: None,
            });
        }
        if let Some(stream) = stream.as_mut().filter(|stream| stream.alone) {
            // Where there is anything else, that is what `send` gives.
            let is_it = |reply: &Reply| reply.statuses == stream.statuses;
            stream.alone = success.iter().all(|reply| reply.content == Content::Empty);
            if !stream.alone {
                success.retain(|reply| !is_it(reply));
            }
        }
        for replies in [success, errors] {
            // One status wins over its range, the range over the rest.
            replies.sort_by_key(|reply| match &reply.statuses {
                Some(statuses) => (statuses.end() - statuses.start(), *statuses.start()),
                None => (u16::MAX, 0),
            });
        }
        // With one status, what tells the results apart is what they are.
        let first = replies.success.first().map(|reply| reply.statuses.clone());
        let mut all = replies.success.iter();
        if replies.success.len() > 1 && all.all(|reply| Some(&reply.statuses) == first.as_ref()) {
            for reply in &mut replies.success {
                reply.label = kind(&reply.media_types);
            }
        }
    }
}

fn succeeds(status: &Status) -> bool {
    match status {
        Status::Code(code) => (200..300).contains(code),
        Status::Range(hundreds) => *hundreds == 2,
        Status::Default => false,
    }
}

/// Whether there can be no body, whatever is declared (RFC 9110, sections 9.3.2, 15.3.5, 15.3.6 and 15.4.5).
fn has_no_body(method: &str, status: &Status) -> bool {
    method == "HEAD" || matches!(status, Status::Code(204 | 205 | 304))
}

/// A response for each content.
fn alternatives(base: &Reply, of: &[Answer]) -> Vec<Reply> {
    if of.is_empty() {
        return vec![base.clone()];
    }
    let each = of.iter().enumerate().map(|(index, answer)| Reply {
        label: match index {
            0 => base.label.clone(),
            _ => format!("{} {}", base.label, kind(&answer.media_types)),
        },
        media_types: answer.media_types.clone(),
        alternative: index > 0,
        content: answer.content.clone(),
        example: answer.example.clone(),
        ..base.clone()
    });
    each.collect()
}

/// What a response is called among those of its operation.
fn label(statuses: Option<&Statuses>) -> String {
    match statuses {
        None => "Other".to_owned(),
        Some(statuses) if statuses.start() == statuses.end() => {
            hint::reason(&statuses.start().to_string())
        }
        Some(statuses) => hint::reason(&format!("{}XX", statuses.start() / 100)),
    }
}

/// What a content is called after its media type: `geo json` for `application/geo+json`.
fn kind(media_types: &[String]) -> String {
    let essence = media_types.first().and_then(|name| name.split(';').next());
    let (family, name) = essence
        .unwrap_or_default()
        .split_once('/')
        .unwrap_or_default();
    let name = match name.trim() {
        "*" => family,
        name => name,
    };
    let name = ["vnd.", "x-", "prs."]
        .iter()
        .find_map(|start| name.strip_prefix(start))
        .unwrap_or(name);
    match name {
        "" | "*" => "Any".to_owned(),
        "plain" => "Text".to_owned(),
        "octet-stream" => "Bytes".to_owned(),
        name => name.replace(['.', '+', '-'], " "),
    }
}
