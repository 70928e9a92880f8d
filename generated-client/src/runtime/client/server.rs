//! Where an API is served: URLs with variables, in which a value cannot become more than it stands for.

use std::borrow::Cow;
use std::fmt::{self, Display};

use url::Url;

use super::Base;
use crate::runtime::request::escape::percent_encode;
use crate::runtime::request::target::{is_dots, parse_base};

/// One place that serves an API.
#[derive(Clone, Copy, Debug)]
pub struct Server {
    url: &'static str,
    name: Option<&'static str>,
    variables: &'static [ServerVariable],
}

impl Server {
    /// A server by its URL, in which `{name}` stands for a variable.
    pub const fn new(url: &'static str) -> Self {
        Self {
            url,
            name: None,
            variables: &[],
        }
    }

    /// What the document calls it. Where an operation has servers of its own, the one that is called like
    /// the client's is used.
    pub const fn named(mut self, name: &'static str) -> Self {
        self.name = Some(name);
        self
    }

    /// The variables of the URL.
    pub const fn variables(mut self, variables: &'static [ServerVariable]) -> Self {
        self.variables = variables;
        self
    }

    /// The URL with every variable replaced by what was chosen, or else by its default.
    fn fill(&self, chosen: &[(&'static str, String)]) -> Result<String, String> {
        let mut url = String::with_capacity(self.url.len());
        let (mut part, mut rest) = (Part::Scheme, self.url);
        let mut theirs = false;
        while let Some((literal, (name, after))) = rest
            .split_once('{')
            .and_then(|(literal, tail)| Some((literal, tail.split_once('}')?)))
        {
            part = part.after(literal);
            let value = chosen.iter().find(|(known, _)| *known == name);
            let value = value.map(|(_, value)| value.as_str());
            let variable = self.variables.iter().find(|known| known.name == name);
            let whole = literal.ends_with("://") && (after.is_empty() || after.starts_with('/'));
            let written = match (value, variable) {
                (Some(value), Some(variable)) if variable.knows(value) => Cow::Borrowed(value),
                (Some(value), Some(variable)) if !variable.allowed.is_empty() => {
                    let allowed = variable.allowed.join(", ");
                    let value = value.escape_debug();
                    return Err(format!(
                        "server variable `{name}` must be one of {allowed}, not `{value}`"
                    ));
                }
                (Some(value), _) => {
                    theirs = true;
                    part.write(value, whole)
                        .map_err(|what| format!("server variable `{name}` {what}"))?
                }
                (None, Some(ServerVariable { default, .. })) if default.is_some() => {
                    Cow::Borrowed(default.unwrap_or_default())
                }
                (None, _) => return Err(format!("server variable `{name}` has no value")),
            };
            url += literal;
            url += &written;
            rest = after;
        }
        url += rest;
        // Values of the document make up one text with it, but those of a caller must not.
        if theirs && url.split(['/', '\\']).any(is_dots) {
            return Err("the server's variables make up a segment `.` or `..`".into());
        }
        Ok(url)
    }
}

/// A part of a server's URL that users may choose.
#[derive(Clone, Copy, Debug)]
pub struct ServerVariable {
    name: &'static str,
    default: Option<&'static str>,
    allowed: &'static [&'static str],
}

impl ServerVariable {
    /// A variable and its value when nothing is chosen.
    pub const fn new(name: &'static str, default: &'static str) -> Self {
        Self {
            name,
            default: Some(default),
            allowed: &[],
        }
    }

    /// A variable that must be given a value.
    pub const fn required(name: &'static str) -> Self {
        Self {
            name,
            default: None,
            allowed: &[],
        }
    }

    /// The only values that the variable may take.
    pub const fn allowed(mut self, values: &'static [&'static str]) -> Self {
        self.allowed = values;
        self
    }

    /// Whether the document itself says this value.
    fn knows(&self, value: &str) -> bool {
        self.default == Some(value) || self.allowed.contains(&value)
    }
}

/// The part of a URL that a variable stands in, which decides what it may hold.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Scheme,
    Host,
    Port,
    Path,
}

impl Part {
    /// The part that comes after `literal`, which begins in this one.
    fn after(self, literal: &str) -> Self {
        let authority = match (self, literal.split_once("://")) {
            (Self::Scheme, None) => return Self::Scheme,
            (Self::Scheme, Some((_, rest))) => rest,
            _ => literal,
        };
        if self == Self::Path || authority.contains(['/', '\\', '?', '#']) {
            Self::Path
        } else if self == Self::Port || authority.contains(':') {
            Self::Port
        } else {
            Self::Host
        }
    }

    /// The value of a caller as it stands in the URL; `whole` if it is all that names the host.
    fn write(self, value: &str, whole: bool) -> Result<Cow<'_, str>, &'static str> {
        let in_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
        let in_authority = |c: char| in_host(c) || matches!(c, ':' | '[' | ']');
        let (fits, otherwise) = match self {
            Self::Scheme => (
                matches!(value, "http" | "https"),
                "must be `http` or `https`",
            ),
            Self::Host if whole => (
                !value.is_empty() && value.chars().all(in_authority),
                "must be a host, perhaps with a port; a whole URL can stand in place of the server",
            ),
            Self::Host => (
                value.chars().all(in_host),
                "is part of a host, which consists of letters, digits, `-`, `.` and `_`",
            ),
            Self::Port => (
                value.bytes().all(|byte| byte.is_ascii_digit()) && value.parse::<u16>().is_ok(),
                "must be a port, from 0 to 65535",
            ),
            Self::Path => (
                !value.is_empty() && !value.contains(['/', '\\']),
                "is one segment of the path, neither empty nor with a slash; for another path, a whole \
                 URL can stand in place of the server",
            ),
        };
        match (fits, self) {
            (false, _) => Err(otherwise),
            (true, Self::Path) => Ok(Cow::Owned(percent_encode(value))),
            (true, _) => Ok(Cow::Borrowed(value)),
        }
    }
}

/// Where calls go: the URL that their paths are appended to, given as text, or one of the servers that the
/// document describes.
///
/// What is given as text is taken at its word: credentials are sent to it even if it is plain `http`.
#[derive(Clone)]
pub struct ServerUrl(Source);

#[derive(Clone)]
enum Source {
    Given(String),
    Described(&'static Server, Vec<(&'static str, String)>),
}

impl ServerUrl {
    /// A server of the document.
    pub fn of(server: &'static Server) -> Self {
        Self(Source::Described(server, Vec::new()))
    }

    /// Chooses the value of a variable. It means nothing where the server has none of this name.
    pub fn variable(mut self, name: &'static str, value: impl Display) -> Self {
        if let Source::Described(_, values) = &mut self.0 {
            values.retain(|(known, _)| *known != name);
            values.push((name, value.to_string()));
        }
        self
    }

    /// The one of an operation's own servers that goes with this one: it has the same name, or is the
    /// first. The values chosen here hold there too.
    pub(in crate::runtime) fn among(&self, servers: &'static [Server]) -> Option<Self> {
        let (name, values) = match &self.0 {
            Source::Given(_) => (None, &[][..]),
            Source::Described(server, values) => (server.name, values.as_slice()),
        };
        let same = servers.iter().find(|server| server.name == name);
        let server = same.filter(|_| name.is_some()).or(servers.first())?;
        Some(Self(Source::Described(server, values.to_vec())))
    }

    /// Where calls go. A server of the document may be relative to `near`.
    pub(in crate::runtime) fn base(&self, near: Option<&Url>) -> Result<Base, String> {
        let (server, values) = match &self.0 {
            Source::Given(url) => {
                let url = parse_base(url)?;
                return Ok(Base { url, given: true });
            }
            Source::Described(server, values) => (server, values),
        };
        let mut text = server.fill(values)?;
        if let Some(near) = near.filter(|_| text.starts_with('/')) {
            text.insert_str(0, &near.origin().ascii_serialization());
        }
        let url = parse_base(&text)?;
        // A name that is left out must not leave another name.
        let gap = |host: &str| host.split('.').any(str::is_empty);
        if !values.is_empty() && url.host_str().is_some_and(gap) {
            return Err("the server's variables leave a gap in its host".into());
        }
        Ok(Base { url, given: false })
    }
}

impl From<&str> for ServerUrl {
    fn from(url: &str) -> Self {
        Self(Source::Given(url.to_owned()))
    }
}

impl From<String> for ServerUrl {
    fn from(url: String) -> Self {
        Self(Source::Given(url))
    }
}

impl From<&String> for ServerUrl {
    fn from(url: &String) -> Self {
        Self::from(url.as_str())
    }
}

/// Shows a server of the document, but not a URL given as text, because it may hold a secret.
impl fmt::Debug for ServerUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_tuple("ServerUrl");
        match &self.0 {
            Source::Given(_) => shown.finish_non_exhaustive(),
            Source::Described(server, values) => shown.field(&server.url).field(values).finish(),
        }
    }
}
