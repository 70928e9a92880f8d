//! What a call shows about the client.

use serde::Deserialize;
use serde_json::Value;

/// A line that the program of calls prints.
#[derive(Debug, Deserialize)]
pub struct Line {
    /// The operation's id.
    pub operation: String,
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
}

/// What a call shows.
#[derive(Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Request and response are as the document says.
    Held,
    /// There is no example that could be sent.
    NotShown,
    /// The server had no such answer, or one that the document does not allow.
    Unanswered(String),
    /// The request, or what was made of the response, is not as the document
    /// says.
    Broken(String),
}

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
        if self.outcome == "not shown" {
            return Verdict::NotShown;
        }
        let violations: Vec<Violation> = serde_json::from_str(&self.violations).unwrap_or_default();
        let of = |side: &str| {
            let on_side = |violation: &&Violation| {
                violation
                    .location
                    .first()
                    .is_some_and(|first| first == side)
            };
            let texts = violations.iter().filter(on_side);
            let texts: Vec<_> = texts.map(|one| one.message.as_str()).collect();
            (!texts.is_empty()).then(|| texts.join("; "))
        };
        if let Some(faults) = of("request") {
            return Verdict::Broken(faults);
        }
        let Some(status) = self.status else {
            return Verdict::Broken(self.message.clone());
        };
        if status != self.asked {
            let told = format!("{status} instead of {}: {}", self.asked, self.message);
            // Its own words, when it has no such answer or cannot write it.
            let own = self.kind.starts_with("application/problem+json");
            let unable = [
                "NO_RESPONSE_DEFINED",
                "is not defined in the document",
                "Cannot serialise",
            ];
            return match own && unable.iter().any(|words| self.message.contains(words)) {
                true => Verdict::Unanswered(told),
                false => Verdict::Broken(told),
            };
        }
        let expected = match status {
            200..=399 => self.outcome == "success",
            _ => self.outcome == "typed error",
        };
        let body: Value = serde_json::from_str(&self.body).unwrap_or_default();
        let misfit = misfits.iter().find(|(value, _)| *value == body);
        let misfit = misfit.map(|(_, fault)| format!("the example does not fit: {fault}"));
        match (expected, of("response").or(misfit)) {
            (true, _) => Verdict::Held,
            (false, Some(faults)) => Verdict::Unanswered(faults),
            (false, None) => Verdict::Broken(format!("{}: {}", self.outcome, self.message)),
        }
    }
}
