//! What a schema can be called after, by where it stands.

use super::{Lowering, Piece, asked};
use crate::Pointer;
use crate::ir::{Hint, Label, Leg, Root};
use crate::normalise::Status;
use crate::normalise::extension::GLOBALS;

/// Maps of components that are no schemas, and what one of them is.
const KINDS: [(&str, &str); 4] = [
    ("headers", "Header"),
    ("parameters", "Parameter"),
    ("requestBodies", "Body"),
    ("responses", "Response"),
];

impl Lowering<'_> {
    /// What the schema at `at` can be called after. It depends on nothing but
    /// its place, its titles and the names that the document asks for, so other
    /// schemas cannot change it.
    pub fn hint(&self, at: &Pointer) -> Hint {
        if let Some(hint) = self.asked_for(at) {
            return hint;
        }
        if let Some(hint) = self.part_of_operation(at) {
            return hint;
        }
        if at.file().is_some() {
            return self.hint_elsewhere(at);
        }
        let segments: Vec<String> = at.segments().collect();
        let parts: Vec<&str> = segments.iter().map(String::as_str).collect();
        let component = |name: &str, way| Hint {
            root: Root::Component(name.to_owned()),
            way,
        };
        match parts.as_slice() {
            ["components", "schemas", name, rest @ ..] => component(name, self.way(at, rest)),
            ["components", kind, name, rest @ ..] => {
                let word = KINDS.iter().find(|(of, _)| of == kind);
                let kind = word.map(|(_, word)| Leg::Kind(word));
                let way = kind.into_iter().chain(self.way(at, rest));
                component(name, way.collect())
            }
            [GLOBALS, "parameters", _, rest @ ..] => {
                let depth = segments.len() - rest.len();
                let origin = segments.iter().take(depth);
                let origin = origin.fold(Pointer::root(), |at, step| at.join(step));
                let mut globals = self.document.globals.iter();
                let global = globals.find(|(at, _)| *at == origin);
                let name = global.map(|(_, found)| found.parameter_data_ref().name.clone());
                let name = name.unwrap_or_else(|| "Global".to_owned());
                let way = std::iter::once(Leg::Kind("Parameter"));
                component(&name, way.chain(self.way(at, rest)).collect())
            }
            ["paths", path, _, rest @ ..] => component(path, self.way(at, rest)),
            [.., last] => component(last, Vec::new()),
            [] => component("Document", Vec::new()),
        }
    }

    /// What a schema can be called after that is asked to have a name, or that
    /// is a part of one.
    fn asked_for(&self, at: &Pointer) -> Option<Hint> {
        let mut rest = Vec::new();
        let mut here = at.clone();
        let name = loop {
            if let Some(name) = self.asked_type_name(&here) {
                break name;
            }
            rest.extend(here.segments().next_back());
            here = here.parent()?;
        };
        rest.reverse();
        let parts: Vec<&str> = rest.iter().map(String::as_str).collect();
        Some(Hint {
            root: Root::Component(name),
            way: self.way(at, &parts),
        })
    }

    /// The name that the schema at `at` asks for, if one stands there.
    pub fn asked_type_name(&self, at: &Pointer) -> Option<String> {
        self.document.schemas.get(at)?;
        let Piece::Schema(data, _) = self.piece(at) else {
            return None;
        };
        // Where a member is described, its own name may be meant.
        let of_member = at
            .parent()
            .and_then(|parent| parent.segments().next_back())
            .is_some_and(|holder| holder == "properties");
        asked::type_name(&data.extensions, of_member)
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
        let way = self.way_in_operation(at, &here, &root, &parts);
        Some(Hint { root, way })
    }

    fn way_in_operation(
        &self,
        at: &Pointer,
        operation: &Pointer,
        root: &Root,
        parts: &[&str],
    ) -> Vec<Leg> {
        let (first, rest) = match parts {
            ["requestBody", rest @ ..] => match root {
                Root::Webhook(_) => (Leg::Payload, rest),
                _ => (Leg::Body, rest),
            },
            ["responses", status, rest @ ..] => {
                let usual = match root {
                    Root::Operation(index) => self.usual_status(*index),
                    _ => None,
                };
                let usual = match usual {
                    Some(usual) => usual.eq_ignore_ascii_case(status),
                    None => status.starts_with('2'),
                };
                let leg = if usual {
                    Leg::Response
                } else if *status == "default" {
                    Leg::Answer("Error Response".to_owned())
                } else {
                    Leg::Answer(reason(status))
                };
                (leg, rest)
            }
            ["parameters", index, rest @ ..] => {
                let parameter = index.parse::<usize>().ok().and_then(|index| {
                    let origin = operation.join("parameters").index(index);
                    let piece = self.operations.get(operation);
                    let piece = self.document.operations.get(*piece?)?;
                    let (_, found) = piece.parameters.iter().find(|(at, _)| *at == origin)?;
                    let data = found.parameter_data_ref();
                    Some(asked::parameter_name(&data.extensions).unwrap_or(data.name.clone()))
                });
                let name = parameter.unwrap_or_else(|| (*index).to_owned());
                (Leg::Member(name), rest)
            }
            rest => return self.way(at, rest),
        };
        std::iter::once(first).chain(self.way(at, rest)).collect()
    }

    /// The status of an operation's answer when all is well: the smallest of
    /// those that mean success.
    fn usual_status(&self, operation: usize) -> Option<String> {
        let responses = &self.document.operations.get(operation)?.responses;
        let rank = |status: &Status| match status {
            Status::Code(code) if (200..300).contains(code) => *code,
            Status::Range(2) => 300,
            Status::Default => 301,
            Status::Code(_) | Status::Range(_) => u16::MAX,
        };
        let statuses = responses.iter().map(|(_, status, _)| status);
        match statuses.min_by_key(|status| rank(status))? {
            Status::Code(code) => Some(code.to_string()),
            Status::Range(hundreds) => Some(format!("{hundreds}XX")),
            Status::Default => Some("default".to_owned()),
        }
    }

    /// The legs of a way that mean something to people.
    pub fn way(&self, at: &Pointer, parts: &[&str]) -> Vec<Leg> {
        let here = |left: &[&str]| at.outer(left.len());
        let mut way = Vec::new();
        let mut rest = parts;
        while let Some((step, tail)) = rest.split_first() {
            let next = tail.first().copied().unwrap_or_default();
            let after = tail.get(1..).unwrap_or_default();
            // The keyword alone, or with the name or number that follows it.
            let (meant, left) = match *step {
                "properties" => {
                    let name = self.asked_member_name(&here(after));
                    let name = name.unwrap_or_else(|| next.to_owned());
                    (Some(Leg::Member(name)), after)
                }
                "$defs" | "definitions" | "headers" => (Some(Leg::Member(next.to_owned())), after),
                "patternProperties" => (Some(Leg::Value), after),
                "additionalProperties" => (Some(Leg::Value), tail),
                "items" => (Some(Leg::Item), tail),
                "content" => (Some(Leg::Form(next.to_owned())), after),
                "prefixItems" => (next.parse().ok().map(Leg::Element), after),
                "oneOf" | "anyOf" | "type" | "enum" => {
                    let label = self.own_label(&here(tail), &here(after));
                    (label.map(Leg::Alternative), after)
                }
                "allOf" | "dependentSchemas" => (None, after),
                _ => (None, tail),
            };
            way.extend(meant);
            rest = left;
        }
        way
    }

    /// The label of the alternative at `member`, unless it is the only one in
    /// `list`: then it is what the whole is.
    fn own_label(&self, list: &Pointer, member: &Pointer) -> Option<Label> {
        let Some(whole) = list.parent() else {
            return Some(self.label(member));
        };
        let labels = self.labels(&whole);
        match (labels.get(member), labels.len()) {
            (Some(_), 1) => None,
            (Some(label), _) => Some(label.clone()),
            (None, _) => Some(self.label(member)),
        }
    }

    fn asked_member_name(&self, at: &Pointer) -> Option<String> {
        match self.piece(at) {
            Piece::Schema(data, _) => asked::member_name(&data.extensions),
            Piece::Reference(_) => None,
        }
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
