//! Credentials: what they are, which of them a call needs, and where they go.

mod choose;
mod grant;
mod request;
mod secrets;
mod tokens;
mod wire;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};

use crate::runtime::api::{Place, Scheme, Scopes};
use crate::runtime::client::{Base, Client};
use crate::runtime::exchange::transport::BoxError;
use tokens::Tokens;

pub(super) use choose::choose;
pub use grant::Grant;
pub(super) use secrets::Secrets;
pub(super) use tokens::Used;
pub(super) use wire::Wire;

/// A secret that proves who is calling, or a way to get one. It never shows in debug output.
///
/// Text becomes a [`token`](Self::token), a [`Grant`] the tokens that it obtains:
///
/// | who has the secret | how it is given |
/// |---|---|
/// | the program, for as long as it runs | [`token`](Self::token), [`basic`](Self::basic) |
/// | another part of the program, which renews it | [`from_fn`](Self::from_fn), [`provider`](Self::provider) |
/// | an OAuth token server, for a client's own id and secret | [`client_credentials`](Self::client_credentials) |
/// | an OAuth token server, for what a user once agreed to | [`refresh_token`](Self::refresh_token) |
///
/// OAuth flows with a browser in them (authorization code, implicit, device) end in a token or a refresh
/// token: this is where it goes.
#[derive(Clone)]
pub struct Credential {
    kind: Kind,
}

#[derive(Clone)]
enum Kind {
    Secret(Secret),
    Grant(Box<Grant>),
}

/// A secret that is at hand, or that is asked for each time.
#[derive(Clone)]
pub(super) enum Secret {
    Token(SecretString),
    Basic(String, SecretString),
    Function(Arc<dyn Fn() -> String + Send + Sync>),
    Provider(Arc<dyn Fn() -> Provided + Send + Sync>),
}

type Provided = Pin<Box<dyn Future<Output = Result<SecretString, BoxError>> + Send>>;

impl Credential {
    /// A bearer token or an API key.
    pub fn token(token: impl Into<String>) -> Self {
        Secret::Token(token.into().into()).into()
    }

    /// A user name and a password.
    pub fn basic(user: impl Into<String>, password: impl Into<String>) -> Self {
        Secret::Basic(user.into(), password.into().into()).into()
    }

    /// A secret that is asked for again before each attempt, such as a token that expires.
    ///
    /// For a scheme that takes a user name and a password it is `user:password`.
    pub fn from_fn(secret: impl Fn() -> String + Send + Sync + 'static) -> Self {
        Secret::Function(Arc::new(secret)).into()
    }

    /// [`from_fn`](Self::from_fn) for a secret that takes time to get, and may not be had.
    ///
    /// The time counts as time of the attempt. A failure fails the call, with
    /// [`ErrorKind::Credential`](super::ErrorKind::Credential) and the failure as its source, before
    /// anything is sent. Nothing is remembered from one attempt to the next: that is the function's affair.
    ///
    /// ```text
    /// Credential::provider(move || {
    ///     let vault = vault.clone();
    ///     async move { vault.read("api-token").await }
    /// })
    /// ```
    pub fn provider<F, R, S, E>(secret: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<S, E>> + Send + 'static,
        S: Into<String>,
        E: Into<BoxError>,
    {
        let provider = move || -> Provided {
            let secret = secret();
            Box::pin(async move {
                match secret.await {
                    Ok(secret) => Ok(SecretString::from(secret.into())),
                    Err(error) => Err(error.into()),
                }
            })
        };
        Secret::Provider(Arc::new(provider)).into()
    }

    /// Tokens that the client obtains for its own id and secret, when it needs them (RFC 6749, section 4.4).
    pub fn client_credentials(id: impl Into<String>, secret: impl Into<String>) -> Grant {
        Grant::client_credentials(id.into(), secret.into().into())
    }

    /// Tokens that the client obtains for a refresh token, when it needs them (RFC 6749, section 6).
    pub fn refresh_token(client_id: impl Into<String>, token: impl Into<String>) -> Grant {
        Grant::refresh_token(client_id.into(), token.into().into())
    }

    /// What the scheme's environment variables hold, or else which of them are not set.
    pub(super) fn from_variables(
        scheme: &Scheme,
        lookup: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, Vec<String>> {
        let read = |variable: &str| {
            let value = Zeroizing::new(lookup(variable)?);
            let value = value.trim();
            (!value.is_empty()).then(|| Zeroizing::new(value.to_owned()))
        };
        if let Some(value) = scheme.env.and_then(read) {
            return Ok(match value.split_once(':') {
                Some((user, password)) if scheme.place == Place::Basic => {
                    Self::basic(user, password)
                }
                _ => Self::token(value.as_str()),
            });
        }
        let mut unset: Vec<_> = scheme.env.map(str::to_owned).into_iter().collect();
        if let Some((id, secret)) = scheme.client_env {
            match (read(id), read(secret)) {
                (Some(id), Some(secret)) => {
                    return Ok(Self::client_credentials(id.as_str(), secret.as_str()).into());
                }
                // Half of it tells what the other half is for.
                (Some(_), None) => unset = vec![secret.to_owned()],
                (None, Some(_)) => unset = vec![id.to_owned()],
                (None, None) => unset.push(format!("{id} and {secret}")),
            }
        }
        Err(unset)
    }

    /// Whether it is a secret that the scheme can send.
    #[cfg(feature = "mock")]
    pub(super) fn fits(&self, scheme: &Scheme) -> bool {
        let sent = |secret: &Secret| secret.place(scheme, &mut Wire::default()).is_ok();
        matches!(&self.kind, Kind::Secret(secret) if sent(secret))
    }

    /// What a client keeps of it. Fails early for what could not be sent.
    pub(super) fn source(&self, scheme: &'static Scheme, base: &Base) -> Result<Source, String> {
        match &self.kind {
            Kind::Secret(secret) => {
                let mut wire = Wire::default();
                Ok(match secret.place(scheme, &mut wire)? {
                    true => Source::Fixed(wire),
                    false => Source::Secret(secret.clone()),
                })
            }
            Kind::Grant(grant) => {
                let tokens = Tokens::new(scheme, (**grant).clone(), base)?;
                Ok(Source::Tokens(Arc::new(tokens)))
            }
        }
    }
}

impl From<Secret> for Credential {
    fn from(secret: Secret) -> Self {
        let kind = Kind::Secret(secret);
        Self { kind }
    }
}

impl From<Grant> for Credential {
    fn from(grant: Grant) -> Self {
        let kind = Kind::Grant(Box::new(grant));
        Self { kind }
    }
}

impl From<String> for Credential {
    fn from(token: String) -> Self {
        Self::token(token)
    }
}

impl From<&String> for Credential {
    fn from(token: &String) -> Self {
        Self::token(token)
    }
}

impl From<&str> for Credential {
    fn from(token: &str) -> Self {
        Self::token(token)
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Secret(_) => f.write_str("Credential([redacted])"),
            Kind::Grant(grant) => f.debug_tuple("Credential").field(grant).finish(),
        }
    }
}

impl Secret {
    /// Adds the secret to what is about to be sent; false if it has to be asked for first.
    fn place(&self, scheme: &Scheme, wire: &mut Wire) -> Result<bool, String> {
        let name = scheme.name;
        match self {
            Self::Token(token) => wire.place(scheme, token.expose_secret())?,
            Self::Basic(..) if scheme.place != Place::Basic => {
                return Err(format!(
                    "`{name}` takes a token, not a user name and a password"
                ));
            }
            Self::Basic(user, _) if user.contains(':') => {
                return Err(format!("the user name for `{name}` contains a colon"));
            }
            Self::Basic(user, password) => {
                let pair = Zeroizing::new(format!("{user}:{}", password.expose_secret()));
                wire.place(scheme, &pair)?;
            }
            Self::Function(_) | Self::Provider(_) => return Ok(false),
        }
        Ok(true)
    }

    async fn apply(&self, scheme: &Scheme, wire: &mut Wire) -> Result<(), Refusal> {
        if self.place(scheme, wire)? {
            return Ok(());
        }
        let secret = match self {
            Self::Function(secret) => SecretString::from(secret()),
            Self::Provider(provider) => provider().await.map_err(|cause| Refusal {
                reason: format!("the credential for `{}` could not be provided", scheme.name),
                source: Some(cause),
                ..Refusal::default()
            })?,
            Self::Token(_) | Self::Basic(..) => return Ok(()),
        };
        Ok(wire.place(scheme, secret.expose_secret())?)
    }
}

/// Where a client's secret for one scheme comes from.
pub(super) enum Source {
    /// It does not change, and neither does what it adds to requests.
    Fixed(Wire),
    Secret(Secret),
    Tokens(Arc<Tokens>),
}

impl Source {
    /// What it adds to every request, if that is always the same.
    pub(super) fn fixed(&self) -> Option<&Wire> {
        match self {
            Self::Fixed(wire) => Some(wire),
            Self::Secret(_) | Self::Tokens(_) => None,
        }
    }

    /// Adds the secret to what is about to be sent, and tells which token that was. The headers of what is
    /// always the same are left to whoever asks for it.
    pub(super) async fn apply(
        &self,
        scheme: &Scheme,
        scopes: Scopes,
        client: &Client,
        wire: &mut Wire,
    ) -> Result<Option<Used>, Refusal> {
        match self {
            Self::Fixed(own) => {
                wire.add(own);
                Ok(None)
            }
            Self::Secret(secret) => secret.apply(scheme, wire).await.map(|()| None),
            Self::Tokens(tokens) => {
                let used = tokens.get(client, scopes).await?;
                wire.place(scheme, used.secret())?;
                tokens.hide(wire);
                Ok(Some(used))
            }
        }
    }
}

/// Why there is no secret to send.
#[derive(Default)]
pub(super) struct Refusal {
    pub(super) reason: String,
    pub(super) source: Option<BoxError>,
    /// Whether a time limit was the reason.
    pub(super) timeout: bool,
    /// Whether there may be one a moment later.
    pub(super) passing: bool,
}

impl From<String> for Refusal {
    fn from(reason: String) -> Self {
        Self {
            reason,
            ..Self::default()
        }
    }
}
