//! What a token server is asked, and on whose word.

use std::fmt;
use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};
use url::{Host, Url};

use crate::runtime::api::{Scheme, Scopes};
use crate::runtime::client::Base;

/// A way to obtain tokens (RFC 6749), made by [`Credential::client_credentials`] or
/// [`Credential::refresh_token`].
///
/// The first call that needs a token fetches it, over the client's own transport and within its timeout;
/// calls that need it meanwhile wait for the same answer. It is used until shortly before it expires. If
/// the API answers 401 to one that was fetched earlier, the call is sent once more with a fresh one.
///
/// [`Credential::client_credentials`]: super::Credential::client_credentials
/// [`Credential::refresh_token`]: super::Credential::refresh_token
#[derive(Clone)]
#[must_use = "a grant does nothing until a client is given it as a credential"]
pub struct Grant {
    pub(super) kind: GrantKind,
    pub(super) client_id: String,
    pub(super) client_secret: Option<SecretString>,
    pub(super) secret_in_body: bool,
    pub(super) parameters: Vec<(String, SecretString)>,
    pub(super) observer: Option<Observer>,
    token_url: Option<String>,
    scopes: Option<Vec<String>>,
}

/// Is told each refresh token.
type Observer = Arc<dyn Fn(&str) + Send + Sync>;

#[derive(Clone)]
pub(super) enum GrantKind {
    ClientCredentials,
    RefreshToken(SecretString),
}

impl Grant {
    pub(super) fn client_credentials(id: String, secret: SecretString) -> Self {
        Self::new(GrantKind::ClientCredentials, id, Some(secret))
    }

    pub(super) fn refresh_token(client_id: String, token: SecretString) -> Self {
        Self::new(GrantKind::RefreshToken(token), client_id, None)
    }

    fn new(kind: GrantKind, client_id: String, client_secret: Option<SecretString>) -> Self {
        Self {
            kind,
            client_id,
            client_secret,
            secret_in_body: false,
            parameters: Vec::new(),
            observer: None,
            token_url: None,
            scopes: None,
        }
    }

    /// Where tokens are obtained, in place of what the API says. The client's secret is sent to it even
    /// if it is `http`.
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.token_url = Some(url.into());
        self
    }

    /// What the tokens must allow (section 3.3), for every call.
    ///
    /// Otherwise a token for client credentials is asked to allow what the operation at hand needs, as far
    /// as the API says, and there is one token for each such set of scopes; one for a refresh token allows
    /// what was once agreed to. With no scopes at all, the token server decides.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Sends a parameter besides, such as `audience` or `resource`, or in place of one that is sent
    /// otherwise. Its value does not show in errors.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let name = name.into();
        self.parameters.retain(|(known, _)| *known != name);
        self.parameters.push((name, value.into().into()));
        self
    }

    /// The secret of a client that has a refresh token and a secret.
    pub fn client_secret(mut self, secret: impl Into<String>) -> Self {
        self.client_secret = Some(secret.into().into());
        self
    }

    /// Sends the client's secret as `client_secret` in the body, for token servers that do not take it
    /// as HTTP Basic authentication (section 2.3.1).
    pub fn secret_in_body(mut self) -> Self {
        self.secret_in_body = true;
        self
    }

    /// A function that is told each refresh token that replaces the one before, to keep it for the next
    /// run of the program: the one before may be worthless from then on.
    pub fn on_new_refresh_token(mut self, keep: impl Fn(&str) + Send + Sync + 'static) -> Self {
        self.observer = Some(Arc::new(keep));
        self
    }

    /// Whether tokens are obtained for a refresh token.
    pub(super) fn refreshes(&self) -> bool {
        matches!(self.kind, GrantKind::RefreshToken(_))
    }

    /// The scopes that tell this call's token from that of others.
    pub(super) fn distinct(&self, needed: Scopes) -> Scopes {
        match (&self.scopes, &self.kind) {
            (None, GrantKind::ClientCredentials) => needed,
            _ => &[],
        }
    }

    /// The value of `scope`, if there is one.
    pub(super) fn scope(&self, needed: Scopes) -> Option<String> {
        let scope = match &self.scopes {
            Some(chosen) => chosen.join(" "),
            None => self.distinct(needed).join(" "),
        };
        (!scope.is_empty()).then_some(scope)
    }

    /// Fails early for what no token server would accept.
    pub(super) fn check(&self, scheme: &Scheme) -> Result<(), String> {
        let name = scheme.name;
        let empty = |secret: &SecretString| secret.expose_secret().is_empty();
        if self.client_id.is_empty() {
            return Err(format!("the client id for `{name}` is empty"));
        }
        if self.client_secret.as_ref().is_some_and(empty) {
            return Err(format!("the client secret for `{name}` is empty"));
        }
        match &self.kind {
            GrantKind::RefreshToken(token) if empty(token) => {
                Err(format!("the refresh token for `{name}` is empty"))
            }
            _ => Ok(()),
        }
    }

    /// The address of the token server, which the client's secret may go to.
    pub(super) fn url(&self, scheme: &Scheme, base: &Base) -> Result<Url, String> {
        let name = scheme.name;
        let given = self.token_url.as_deref();
        let declared = match self.kind {
            GrantKind::ClientCredentials => scheme.token_url,
            GrantKind::RefreshToken(_) => scheme.refresh_url,
        };
        let text = given
            .or(declared)
            .ok_or_else(|| format!("the API names no token URL for `{name}`: call {CALL}"))?;
        // The rest is not shown, because the user's own URL may hold a secret.
        let problem = |what: &str| Err(format!("the token URL for `{name}` {what}: call {CALL}"));
        if text.contains(['{', '}']) {
            return problem("has a variable without a value");
        }
        let Ok(url) = base.url.join(text) else {
            return problem("is no URL");
        };
        if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
            return problem("is neither http nor https");
        }
        if !url.username().is_empty() || url.password().is_some() {
            return problem("holds a user name or a password");
        }
        if url.fragment().is_some() {
            return problem("has a fragment");
        }
        let at_given_server = base.given && url.origin() == base.url.origin();
        let trusted = given.is_some() || at_given_server || is_loopback(&url);
        if url.scheme() == "http" && !trusted {
            return problem("is http, over which anyone can read the client's secret; use https");
        }
        Ok(url)
    }
}

const CALL: &str = "Grant::token_url";

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Leaves out secrets, and the URL, which may hold one.
impl fmt::Debug for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            GrantKind::ClientCredentials => "client_credentials",
            GrantKind::RefreshToken(_) => "refresh_token",
        };
        let parameters = self.parameters.iter().map(|(name, _)| name);
        f.debug_struct("Grant")
            .field("type", &kind)
            .field("client_id", &self.client_id)
            .field("scopes", &self.scopes)
            .field("parameters", &parameters.collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
