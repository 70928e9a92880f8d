//! What a call shows about the client.

use serde::Deserialize;
use serde_json::Value;

/// A line that the program of calls prints.
#[derive(Clone, Debug, Deserialize)]
pub struct Line {
    /// The operation's id.
    pub operation: String,
    /// Its method and path, of which there is only one: several operations may have the same id.
    pub route: String,
    /// How much of a call was given.
    pub form: String,
    /// The status that the server was asked for.
    pub asked: u16,
    /// The status that it answered with, if it did.
    pub status: Option<u16>,
    /// The media type of its answer.
    pub kind: String,
    /// What it says is wrong with the request or with its own answer, as JSON.
    pub violations: String,
    /// What the client made of it.
    pub outcome: String,
    /// What the client says about it.
    pub message: String,
    /// The body of the answer, where the client made no value of it.
    pub body: String,
    /// What is wrong with that body in the eyes of the schema of its response.
    #[serde(skip)]
    pub unfit: Option<String>,
}

/// What a call shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Request and response are as the document says.
    Held,
    /// There is no example that could be sent.
    NotShown,
    /// The document contradicts itself, in this way and at this place.
    Document(&'static str, String),
    /// The server had no such answer, or one that the document does not allow.
    Server(&'static str, String),
    /// The request, or what was made of the response, is not as the document
    /// says.
    Broken(String),
}

/// The document has an example that its own schema does not allow.
pub const EXAMPLE: &str = "an example does not fit its own schema";
/// The server says that it has nothing to answer.
pub const NO_ANSWER: &str = "there is no answer of this status, or none that it can write";
/// The server sends nothing where JSON is declared, which is no JSON (RFC 8259, section 2).
pub const NOTHING: &str = "it answers with nothing where JSON is declared";
/// The server's answer is none of the schema that it made it from.
pub const UNFIT: &str = "its answer does not fit the schema of the response";

/// The server ends while it reads a request.
pub const CRASH: &str = "it crashes of a request";

/// The server knows some schemes only.
pub const SCHEME: &str = "it refuses what needs a security scheme that it does not support";

/// How it says so.
const UNSUPPORTED: &str = "We currently do not support this type of security scheme";
/// Where the server's own errors are described.
const ERRORS: &str = "https://stoplight.io/prism/errors#";
/// Those of them that say nothing about the request.
const UNABLE: [&str; 4] = [
    "NOT_FOUND",
    "NO_RESPONSE_RESPONSE_DEFINED",
    "NO_COMPLEX_OBJECT_TEXT",
    "SCHEMA_TOO_COMPLEX",
];

#[derive(Deserialize)]
struct Violation {
    location: Vec<Value>,
    message: String,
}

impl Line {
    /// What this call shows.
    ///
    /// `misfits` are the examples of the document that do not fit their own
    /// schemas, each with what is wrong with it.
    pub fn verdict(&self, misfits: &[(Value, String)]) -> Verdict {
        match self.outcome.as_str() {
            "not shown" => return Verdict::NotShown,
            "crashed" => return Verdict::Server(CRASH, self.message.clone()),
            _ => {}
        }
        let faults = self.violations_of("request");
        if !faults.is_empty() {
            return refused(&faults);
        }
        let Some(status) = self.status else {
            return Verdict::Broken(self.message.clone());
        };
        let body: Value = serde_json::from_str(&self.body).unwrap_or_default();
        if status != self.asked {
            return self.other_status(status, &body);
        }
        let expected = match status {
            200..=399 => self.outcome == "success",
            _ => self.outcome == "typed error",
        };
        if expected {
            return Verdict::Held;
        }
        // Answers are put together from examples.
        if let Some((_, fault)) = misfits.iter().find(|(value, _)| contains(&body, value)) {
            return Verdict::Document(EXAMPLE, fault.clone());
        }
        if self.body.is_empty() && self.kind.contains("json") {
            return Verdict::Server(NOTHING, self.message.clone());
        }
        let faults = self.violations_of("response");
        let faults = (!faults.is_empty()).then(|| faults.join("; "));
        match faults.or(self.unfit.clone()) {
            Some(faults) => Verdict::Server(UNFIT, faults),
            None => Verdict::Broken(format!("{}: {}", self.outcome, self.message)),
        }
    }

    /// Whether there is an example, so that a call was made.
    pub fn is_shown(&self) -> bool {
        self.outcome != "not shown"
    }

    /// Whether another line tells of the same call.
    pub fn is_same_call(&self, other: &Self) -> bool {
        let call = |line: &Self| (line.route.clone(), line.form.clone(), line.asked);
        call(self) == call(other)
    }

    fn other_status(&self, status: u16, body: &Value) -> Verdict {
        let told = |what: &str| format!("{status} instead of {}: {what}", self.asked);
        let error = body.get("type").and_then(Value::as_str);
        let error = error.and_then(|kind| kind.strip_prefix(ERRORS));
        let own = error.filter(|_| self.kind.starts_with("application/problem+json"));
        if own.is_some_and(|own| UNABLE.contains(&own)) {
            return Verdict::Server(NO_ANSWER, told(&self.message));
        }
        // Where the document has no response for it, the server says it in its own.
        let faults = body.get("validation").and_then(Value::as_array);
        let faults = faults.into_iter().flatten();
        let faults: Vec<_> = faults
            .filter_map(|fault| fault.get("message").and_then(Value::as_str))
            .map(str::to_owned)
            .collect();
        match (own, faults.as_slice()) {
            (None, _) | (_, []) => Verdict::Broken(told(&self.message)),
            _ => refused(&faults),
        }
    }

    fn violations_of(&self, side: &str) -> Vec<String> {
        let violations: Vec<Violation> = serde_json::from_str(&self.violations).unwrap_or_default();
        let of = violations
            .into_iter()
            .filter(|one| one.location.first().is_some_and(|first| first == side));
        of.map(|one| one.message).collect()
    }
}

/// What it means that a request was refused for these reasons.
fn refused(faults: &[String]) -> Verdict {
    let text = faults.join("; ");
    match faults.iter().all(|fault| fault.starts_with(UNSUPPORTED)) {
        true => Verdict::Server(SCHEME, text),
        false => Verdict::Broken(text),
    }
}

/// Whether a value, which is more than a single one, is a part of another.
fn contains(whole: &Value, part: &Value) -> bool {
    whole == part
        || (part.is_object() || part.is_array())
            && match whole {
                Value::Array(items) => items.iter().any(|item| contains(item, part)),
                Value::Object(members) => members.values().any(|member| contains(member, part)),
                _ => false,
            }
}
