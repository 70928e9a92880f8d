//! What a schema can be called after, by where it stands.

use super::Lowering;
use crate::Pointer;
use crate::ir::{Hint, Root};
use crate::normalise::extension::GLOBALS;

impl Lowering<'_> {
    /// What the schema at `at` can be called after. It depends on nothing but
    /// its place and its titles, so other schemas cannot change it.
    pub fn hint(&self, at: &Pointer) -> Hint {
        if let Some(hint) = self.part_of_operation(at) {
            return hint;
        }
        if at.file().is_some() {
            return self.hint_elsewhere(at);
        }
        let segments: Vec<String> = at.segments().collect();
        let parts: Vec<&str> = segments.iter().map(String::as_str).collect();
        match parts.as_slice() {
            ["components", "schemas", name, rest @ ..] => Hint {
                root: Root::Component((*name).to_owned()),
                words: self.words(at, rest),
            },
            ["components", _, name, rest @ ..] => Hint {
                root: Root::Component((*name).to_owned()),
                words: self.words(at, rest),
            },
            [GLOBALS, "parameters", _, rest @ ..] => {
                let depth = segments.len() - rest.len();
                let origin = segments.iter().take(depth);
                let origin = origin.fold(Pointer::root(), |at, step| at.join(step));
                let mut globals = self.document.globals.iter();
                let global = globals.find(|(at, _)| *at == origin);
                let name = global.map(|(_, found)| found.parameter_data_ref().name.clone());
                Hint {
                    root: Root::Component(name.unwrap_or_else(|| "Global".to_owned())),
                    words: self.words(at, rest),
                }
            }
            ["paths", path, _, rest @ ..] => Hint {
                root: Root::Component((*path).to_owned()),
                words: self.words(at, rest),
            },
            [.., last] => Hint {
                root: Root::Component((*last).to_owned()),
                words: Vec::new(),
            },
            [] => Hint {
                root: Root::Component("Document".to_owned()),
                words: Vec::new(),
            },
        }
    }

    /// What a schema within an operation can be called after.
    fn part_of_operation(&self, at: &Pointer) -> Option<Hint> {
        let mut rest = Vec::new();
        let mut here = at.clone();
        let root = loop {
            if let Some(index) = self.operations.get(&here) {
                break Root::Operation(*index);
            }
            if let Some(name) = self.webhooks.get(&here) {
                break Root::Webhook(name.clone());
            }
            rest.extend(here.segments().next_back());
            here = here.parent()?;
        };
        rest.reverse();
        let parts: Vec<&str> = rest.iter().map(String::as_str).collect();
        let mut words = self.operation_words(at, &here, &parts);
        if let (Root::Webhook(_), ["requestBody", ..]) = (&root, parts.as_slice())
            && let Some(first) = words.first_mut()
        {
            "Payload".clone_into(first);
        }
        Some(Hint { root, words })
    }

    fn operation_words(&self, at: &Pointer, operation: &Pointer, parts: &[&str]) -> Vec<String> {
        match parts {
            ["requestBody", rest @ ..] => {
                let mut words = vec!["Body".to_owned()];
                words.extend(self.words(at, rest));
                words
            }
            ["responses", status, rest @ ..] => {
                let success = status.starts_with('2') || *status == "default";
                let mut words = if success {
                    Vec::new()
                } else {
                    vec![reason(status)]
                };
                words.push("Response".to_owned());
                words.extend(self.words(at, rest));
                words
            }
            ["parameters", index, rest @ ..] => {
                let parameter = index.parse::<usize>().ok().and_then(|index| {
                    let origin = operation.join("parameters").index(index);
                    let piece = self.operations.get(operation);
                    let piece = self.document.operations.get(*piece?)?;
                    let (_, found) = piece.parameters.iter().find(|(at, _)| *at == origin)?;
                    Some(found.parameter_data_ref().name.clone())
                });
                let mut words = vec![parameter.unwrap_or_else(|| (*index).to_owned())];
                words.extend(self.words(at, rest));
                words
            }
            rest => self.words(at, rest),
        }
    }

    /// The steps of a way that mean something to people.
    pub fn words(&self, at: &Pointer, parts: &[&str]) -> Vec<String> {
        let depth = at.segments().count() - parts.len();
        let mut words = Vec::new();
        let mut rest = parts;
        while let Some((step, tail)) = rest.split_first() {
            let here = at.segments().take(depth + parts.len() - tail.len());
            let next = tail.first().copied().unwrap_or_default();
            match *step {
                "properties" | "$defs" | "definitions" => {
                    words.push(next.to_owned());
                    rest = tail.get(1..).unwrap_or_default();
                    continue;
                }
                "patternProperties" => {
                    words.push("Value".to_owned());
                    rest = tail.get(1..).unwrap_or_default();
                    continue;
                }
                "additionalProperties" => words.push("Value".to_owned()),
                "items" => words.push("Item".to_owned()),
                "content" => {
                    // The media type says nothing about the meaning.
                    rest = tail.get(1..).unwrap_or_default();
                    continue;
                }
                "oneOf" | "anyOf" | "type" | "enum" | "prefixItems" => {
                    let member = here
                        .fold(Pointer::root().within(at), |at, step| at.join(&step))
                        .join(next);
                    words.push(self.label(&member));
                    rest = tail.get(1..).unwrap_or_default();
                    continue;
                }
                "allOf" => {
                    rest = tail.get(1..).unwrap_or_default();
                    continue;
                }
                _ => {}
            }
            rest = tail;
        }
        words
    }
}

/// The words of a status, for example `NotFound` for `404`.
pub fn reason(status: &str) -> String {
    let known = match status {
        "400" => "BadRequest",
        "401" => "Unauthorized",
        "402" => "PaymentRequired",
        "403" => "Forbidden",
        "404" => "NotFound",
        "405" => "MethodNotAllowed",
        "406" => "NotAcceptable",
        "407" => "ProxyAuthenticationRequired",
        "408" => "RequestTimeout",
        "409" => "Conflict",
        "410" => "Gone",
        "411" => "LengthRequired",
        "412" => "PreconditionFailed",
        "413" => "PayloadTooLarge",
        "414" => "UriTooLong",
        "415" => "UnsupportedMediaType",
        "416" => "RangeNotSatisfiable",
        "417" => "ExpectationFailed",
        "418" => "ImATeapot",
        "421" => "MisdirectedRequest",
        "422" => "UnprocessableEntity",
        "423" => "Locked",
        "424" => "FailedDependency",
        "425" => "TooEarly",
        "426" => "UpgradeRequired",
        "428" => "PreconditionRequired",
        "429" => "TooManyRequests",
        "431" => "RequestHeaderFieldsTooLarge",
        "451" => "UnavailableForLegalReasons",
        "500" => "InternalServerError",
        "501" => "NotImplemented",
        "502" => "BadGateway",
        "503" => "ServiceUnavailable",
        "504" => "GatewayTimeout",
        "505" => "HttpVersionNotSupported",
        "507" => "InsufficientStorage",
        "508" => "LoopDetected",
        "511" => "NetworkAuthenticationRequired",
        "200" => "Ok",
        "201" => "Created",
        "202" => "Accepted",
        "203" => "NonAuthoritativeInformation",
        "204" => "NoContent",
        "205" => "ResetContent",
        "206" => "PartialContent",
        "207" => "MultiStatus",
        "300" => "MultipleChoices",
        "301" => "MovedPermanently",
        "302" => "Found",
        "303" => "SeeOther",
        "304" => "NotModified",
        "307" => "TemporaryRedirect",
        "308" => "PermanentRedirect",
        "2XX" | "2xx" => "Success",
        "3XX" | "3xx" => "Redirection",
        "4XX" | "4xx" => "ClientError",
        "5XX" | "5xx" => "ServerError",
        "default" => "Other",
        _ => "",
    };
    if known.is_empty() {
        format!("Status{status}")
    } else {
        known.to_owned()
    }
}
