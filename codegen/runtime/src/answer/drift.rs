//! What a server sends that the document does not know.

use std::fmt;
use std::sync::Arc;

use http::StatusCode;

use super::Reply;
use crate::runtime::api::{Endpoint, EndpointRef};
use crate::runtime::error::evidence::{EXCERPT, excerpt, shorten, status_line};
use crate::runtime::json_path::{Inside, Walk, first_key};
use crate::runtime::model::drift::{Note, Notes, Strange, Watch};
use crate::runtime::model::path::{self, End};

/// Who is told of drift.
pub(in crate::runtime) type Listener = Arc<dyn Fn(&Drift) + Send + Sync>;

/// How much of a name or value a finding shows, in characters.
const SHOWN: usize = 80;

/// What a response had that the document does not know: the API has moved on, or was never quite like its
/// description.
///
/// Nothing of it made the call fail: unknown values are kept in the result. It shows as one line for a log:
///
/// ```text
/// listPets (GET /pets), 200 OK: unknown member data[].owner of Pet: "Ada" (20 times)
/// ```
///
/// It is made only if somebody [asks for it](crate::runtime::ClientBuilder::on_drift). Values are cut, the credentials of the
/// call are left out of them, and so is what is secret by its name. Yet they are data of the API: treat them so.
#[derive(Clone, Debug)]
pub struct Drift {
    operation: Operation,
    status: StatusCode,
    findings: Vec<Finding>,
    omitted: u64,
}

#[derive(Clone)]
struct Operation(EndpointRef);

/// One thing that the document does not know.
#[derive(Clone, Debug)]
pub struct Finding {
    kind: DriftKind,
    type_name: Option<&'static str>,
    path: String,
    expected: String,
    value: String,
    count: u64,
}

/// What kind of thing the document does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriftKind {
    /// An object has a member that its schema does not list.
    UnknownMember,
    /// A value is none of those that its enum lists.
    UnknownValue,
    /// A value is none of the shapes that its union lists, or has another tag than they.
    UnknownVariant,
    /// A member has another value than the only one that it may have.
    OtherConstant,
    /// A text cannot be read in the format that it should have. It is kept as it is.
    OtherFormat,
    /// The operation lists no response of this status.
    UnknownStatus,
    /// The body of a success is said to be of another media type than the operation lists.
    OtherMediaType,
}

impl Drift {
    /// The id of the operation.
    pub fn operation(&self) -> &str {
        &self.operation.0.id
    }

    /// The status of the response.
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// What was found, each once however often it occurs. There is at least one.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// How many occurrences are not among the findings, because there are too many different ones to list.
    pub fn omitted(&self) -> u64 {
        self.omitted
    }
}

impl Finding {
    /// What kind of thing it is.
    pub fn kind(&self) -> DriftKind {
        self.kind
    }

    /// The Rust type that does not know it: the record, the enum, the union, or what a text cannot be read as.
    pub fn type_name(&self) -> Option<&'static str> {
        self.type_name
    }

    /// Where in the body, such as `data[].owner`: `[]` is any item of a list, `{}` any entry of a map. Empty for
    /// what is not in the body, and for the body as a whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The start of what came, as JSON; the status or the media type if it is that.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// How often it was found.
    pub fn count(&self) -> u64 {
        self.count
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Endpoint {
            id, method, path, ..
        } = &*self.operation.0;
        write!(f, "{id} ({method} {path}), {}", status_line(self.status))?;
        for (at, finding) in self.findings.iter().enumerate() {
            write!(f, "{} {finding}", if at == 0 { ":" } else { ";" })?;
        }
        match self.omitted {
            0 => Ok(()),
            omitted => write!(f, "; and {omitted} more"),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = match self.path.as_str() {
            "" => "the top",
            path => path,
        };
        let (of, value) = (self.type_name.unwrap_or_default(), &self.value);
        match self.kind {
            DriftKind::UnknownMember => write!(f, "unknown member {path} of {of}: {value}"),
            DriftKind::UnknownValue => write!(f, "unknown value of {of} at {path}: {value}"),
            DriftKind::UnknownVariant => write!(f, "unknown variant of {of} at {path}: {value}"),
            DriftKind::OtherConstant => {
                let expected = &self.expected;
                write!(
                    f,
                    "other constant of {of} at {path}: {value}, not {expected}"
                )
            }
            DriftKind::OtherFormat => write!(f, "not a {of} at {path}: {value}"),
            DriftKind::UnknownStatus => write!(f, "unknown status {value}"),
            DriftKind::OtherMediaType => {
                let expected = &self.expected;
                write!(f, "other media type {value}, not {expected}")
            }
        }?;
        match self.count {
            1 => Ok(()),
            count => write!(f, " ({count} times)"),
        }
    }
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0.id, f)
    }
}

/// Watches a response while it is decoded, if somebody wants to know its drift.
pub(in crate::runtime) struct Report(Option<(Watch, Listener)>);

/// What became of a response.
#[derive(Clone, Copy)]
pub(in crate::runtime) enum Fate {
    Success,
    Event,
    KnownError,
    UnknownStatus,
}

impl Report {
    /// Begins before the response is decoded.
    pub(in crate::runtime) fn begin(reply: &Reply) -> Self {
        let listener = reply.context.on_drift.clone();
        Self(listener.map(|listener| (Watch::begin(reply.context.secrets.longest()), listener)))
    }

    /// Ends after the response was decoded, and tells what was found.
    pub(in crate::runtime) fn end(self, reply: &Reply, fate: Fate) -> Option<Box<Drift>> {
        let (watch, listener) = self.0?;
        let notes = watch.end();
        let omitted = notes.omitted;
        let mut findings = findings(reply, notes);
        match fate {
            Fate::Success => findings.extend(media_type(reply)),
            // The media type is that of the stream.
            Fate::Event | Fate::KnownError => {}
            Fate::UnknownStatus => {
                let status = reply.status.as_u16().to_string();
                findings.push(whole(DriftKind::UnknownStatus, "", status));
            }
        }
        if findings.is_empty() {
            return None;
        }
        let drift = Box::new(Drift {
            operation: Operation(reply.context.endpoint.clone()),
            status: reply.status,
            findings,
            omitted,
        });
        listener(&drift);
        Some(drift)
    }
}

fn whole(kind: DriftKind, expected: &str, value: String) -> Finding {
    Finding {
        kind,
        type_name: None,
        path: String::new(),
        expected: expected.to_owned(),
        value,
        count: 1,
    }
}

/// The media type, if there is a body and it is none of those that the request asked for.
fn media_type(reply: &Reply) -> Option<Finding> {
    let given = reply.media_type()?;
    let accept = reply.context.endpoint.accept;
    let listed = accept.split(',').any(|range| {
        let range = range.split(';').next().unwrap_or_default().trim();
        match range.strip_suffix('*') {
            Some("*/") => true,
            Some(family) => {
                let start = given.get(..family.len());
                start.is_some_and(|start| start.eq_ignore_ascii_case(family))
            }
            None => range.eq_ignore_ascii_case(given),
        }
    });
    let strange = !listed && !reply.body.is_empty();
    strange.then(|| whole(DriftKind::OtherMediaType, accept, excerpt(given)))
}

/// The notes, with their places.
fn findings(reply: &Reply, notes: Notes) -> Vec<Finding> {
    let secrets = &reply.context.secrets;
    let show = |text: String, limit| shorten(&secrets.redact(text), limit);
    let mut list: Vec<_> = notes
        .list
        .into_iter()
        .map(|note| (position(&note, &reply.body), note))
        .collect();
    // In the order of the body, so that it is walked once.
    list.sort_by_key(|(position, _)| *position);
    let mut walk = Walk::new(&reply.body);
    let place = |(position, note): (usize, Note)| {
        let (kind, expected) = match note.strange {
            Strange::Member => (DriftKind::UnknownMember, None),
            Strange::Value => (DriftKind::UnknownValue, None),
            Strange::Shape | Strange::Tag(_) => (DriftKind::UnknownVariant, None),
            Strange::Constant(only) => (DriftKind::OtherConstant, Some(only)),
            Strange::Format => (DriftKind::OtherFormat, None),
        };
        walk.advance(position);
        Finding {
            kind,
            type_name: Some(note.of),
            path: show(way(&walk, &note), EXCERPT),
            expected: expected.map_or_else(String::new, |only| only.to_string()),
            value: show(note.value, SHOWN),
            count: note.count,
        }
    };
    list.into_iter().map(place).collect()
}

/// How far into the body the innermost name is that stands there as it was read, or its beginning.
fn position(note: &Note, body: &[u8]) -> usize {
    let mut steps = note.steps.iter().rev();
    steps
        .find_map(|step| offset(step.address, body))
        .unwrap_or(0)
}

fn offset(address: usize, body: &[u8]) -> Option<usize> {
    let offset = address.checked_sub(body.as_ptr().addr())?;
    (offset < body.len()).then_some(offset)
}

/// The way to where a note was made, from what encloses the position that the body was walked to.
fn way(walk: &Walk<'_>, note: &Note) -> String {
    let mut way = String::new();
    let mut done = 0;
    for frame in walk.frames() {
        match frame.inside {
            Inside::Array(_) => way.push_str("[]"),
            Inside::Object(None) => {}
            Inside::Object(Some(quoted)) => {
                // After the quote.
                let address = quoted.as_ptr().addr() + 1;
                match note.steps.iter().position(|step| step.address == address) {
                    Some(at) => {
                        push_step(&mut way, note, at);
                        done = at + 1;
                    }
                    None => way.push_str("{}"),
                }
            }
        }
    }
    if done < note.steps.len() {
        (done..note.steps.len()).for_each(|at| push_step(&mut way, note, at));
    } else if !note.rest.is_empty() || !note.is_of_record() {
        push_gap(&mut way, walk.rest(), &note.end);
    }
    path::join(&mut way, &note.rest);
    if let Strange::Tag(name) = note.strange {
        path::push(&mut way, name);
    }
    way
}

fn push_step(way: &mut String, note: &Note, at: usize) {
    let last = at + 1 == note.steps.len();
    let name = note.steps.get(at).and_then(|step| step.name);
    match name.or(note.member.as_deref().filter(|_| last)) {
        Some(name) => path::push(way, name),
        None => way.push_str("{}"),
    }
}

/// Lists and maps that begin here, up to what they contain.
fn push_gap(way: &mut String, mut text: &[u8], end: &End) {
    const BETWEEN: &[u8] = b" \t\r\n:\xef\xbb\xbf";
    let mut passed = false;
    loop {
        let skipped = text.iter().take_while(|byte| BETWEEN.contains(byte));
        text = text.get(skipped.count()..).unwrap_or_default();
        let inside = text.get(1..).unwrap_or_default();
        match text.first() {
            Some(b'[') if !matches!(end, End::Array) => {
                way.push_str("[]");
                text = inside;
            }
            Some(b'{') => {
                let (name, after) = first_key(inside);
                // What is in a list or map may differ from its neighbours.
                let neighbour = passed && matches!(end, End::Object(_));
                if neighbour || end.is_object(name.as_deref()) {
                    return;
                }
                way.push_str("{}");
                text = after;
            }
            _ => return,
        }
        passed = true;
    }
}
