//! How callers prove who they are, and what for.

use super::Location;
use crate::Pointer;

/// Alternatives, each a set of proofs that go together. None at all, or an
/// empty set, needs no proof.
pub type Security = Vec<Vec<Need>>;

/// A proof that is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// The scheme, by its index.
    pub scheme: usize,
    /// What the proof must allow.
    pub scopes: Vec<String>,
}

/// How callers prove who they are.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// Where it is declared.
    pub origin: Pointer,
    /// What the document calls it.
    pub name: String,
    /// What the document says about it, in CommonMark.
    pub description: String,
    /// How the proof travels.
    pub kind: SchemeKind,
    /// The environment variable that holds the proof.
    pub env: String,
    /// The environment variables that hold the id and the secret of a client
    /// that can obtain the proof by itself.
    pub client_env: Option<(String, String)>,
}

/// How a proof travels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// `Authorization: Bearer …`
    Bearer,
    /// `Authorization: Bearer …`, with a token that a token server issues.
    OAuth2(Flows),
    /// `Authorization: Basic …`
    Basic,
    /// A header, query parameter or cookie of this name.
    ApiKey(Location, String),
}

/// The ways to a token that a program can go by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flows {
    /// For its own id and secret.
    pub client_credentials: Option<Flow>,
    /// Where there is a token for a refresh token; may be relative to the
    /// server.
    pub refresh_url: Option<String>,
}

/// A way to a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    /// Where tokens are issued; may be relative to the server.
    pub token_url: String,
    /// What tokens may allow, each with what the document says about it.
    pub scopes: Vec<(String, String)>,
}

impl Scheme {
    /// How a client gets a token for its own id and secret.
    pub fn client_credentials(&self) -> Option<&Flow> {
        match &self.kind {
            SchemeKind::OAuth2(flows) => flows.client_credentials.as_ref(),
            _ => None,
        }
    }
}
