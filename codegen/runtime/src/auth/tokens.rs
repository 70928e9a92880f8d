//! Tokens that were obtained, and the one request for each that is under way.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::{FutureExt as _, Shared, WeakShared};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::grant::{Grant, GrantKind};
use super::request::{self, Failure, Question};
use super::{Refusal, Wire};
use crate::runtime::api::{Place, Scheme, Scopes};
use crate::runtime::client::{Base, Client};

/// How long before its end a token is no longer used, unless that is more than a tenth of its life.
const MARGIN: Duration = Duration::from_secs(30);

/// The tokens of one scheme.
pub(in super::super) struct Tokens {
    scheme: &'static str,
    url: Url,
    grant: Grant,
    /// The refresh token to use next.
    refresh: Mutex<Option<SecretString>>,
    slots: Mutex<Vec<Slot>>,
}

/// The token for one set of scopes.
struct Slot {
    scopes: Scopes,
    token: Option<Arc<Token>>,
    /// Weak, so that a request is abandoned when every call that waits for it was.
    pending: Option<WeakShared<Fetch>>,
}

type Outcome = Result<Arc<Token>, Arc<Failure>>;
type Fetch = Pin<Box<dyn Future<Output = Outcome> + Send>>;

struct Token {
    secret: SecretString,
    /// By the client's clock; never, if the token server does not say.
    end: Option<Duration>,
}

impl Tokens {
    pub(super) fn new(scheme: &'static Scheme, grant: Grant, base: &Base) -> Result<Self, String> {
        let name = scheme.name;
        if scheme.place == Place::Basic {
            return Err(format!(
                "`{name}` takes a user name and a password, not a token"
            ));
        }
        grant.check(scheme)?;
        let refresh = match &grant.kind {
            GrantKind::RefreshToken(token) => Some(token.clone()),
            GrantKind::ClientCredentials => None,
        };
        Ok(Self {
            scheme: name,
            url: grant.url(scheme, base)?,
            grant,
            refresh: Mutex::new(refresh),
            slots: Mutex::default(),
        })
    }

    /// A token for these scopes: the one at hand, or the one that is being fetched, or a new one.
    pub(super) async fn get(
        self: &Arc<Self>,
        client: &Client,
        scopes: Scopes,
    ) -> Result<Used, Refusal> {
        let scopes = self.grant.distinct(scopes);
        let fetch = match self.at_hand(client, scopes) {
            Ok(token) => return Ok(self.used(token, scopes, true)),
            Err(fetch) => fetch,
        };
        match fetch.await {
            Ok(token) => Ok(self.used(token, scopes, false)),
            Err(failure) => Err(failure.refusal()),
        }
    }

    fn at_hand(
        self: &Arc<Self>,
        client: &Client,
        scopes: Scopes,
    ) -> Result<Arc<Token>, Shared<Fetch>> {
        let now = client.settings.clock.now();
        let mut slots = lock(&self.slots);
        let slot = slot(&mut slots, scopes);
        let valid = |token: &&Arc<Token>| token.end.is_none_or(|end| now < end);
        if let Some(token) = slot.token.as_ref().filter(valid) {
            return Ok(token.clone());
        }
        if let Some(fetch) = slot.pending.as_ref().and_then(WeakShared::upgrade) {
            return Err(fetch);
        }
        let fetch: Fetch = Box::pin(self.clone().fetch(client.clone(), scopes));
        let fetch = fetch.shared();
        slot.pending = fetch.downgrade();
        Err(fetch)
    }

    async fn fetch(self: Arc<Self>, client: Client, scopes: Scopes) -> Outcome {
        let settings = &client.settings;
        let started = settings.clock.now();
        let question = Question {
            scheme: self.scheme,
            url: &self.url,
            grant: &self.grant,
            scope: self.grant.scope(scopes),
            refresh: lock(&self.refresh).clone(),
        };
        let answer = question.ask(settings).await;
        let outcome = answer.map(|issued| {
            if let Some(refresh) = issued.refresh.filter(|_| self.grant.refreshes()) {
                *lock(&self.refresh) = Some(refresh.clone());
                if let Some(keep) = &self.grant.observer {
                    keep(refresh.expose_secret());
                }
            }
            let end = issued.life.and_then(|life| {
                let used = life.saturating_sub(MARGIN.min(life / 10));
                started.checked_add(used)
            });
            let secret = issued.token;
            Arc::new(Token { secret, end })
        });
        // Whoever asks from here on does not get this failure.
        let mut slots = lock(&self.slots);
        let slot = slot(&mut slots, scopes);
        slot.pending = None;
        slot.token = outcome.as_ref().ok().cloned();
        outcome.map_err(Arc::new)
    }

    fn used(self: &Arc<Self>, token: Arc<Token>, scopes: Scopes, was_at_hand: bool) -> Used {
        Used {
            tokens: self.clone(),
            token,
            scopes,
            was_at_hand,
        }
    }

    /// Keeps the client's own secrets out of the errors of calls.
    pub(super) fn hide(&self, wire: &mut Wire) {
        request::hide(&self.grant, lock(&self.refresh).as_ref(), &mut wire.secrets);
    }
}

/// A token, and how a call came by it.
pub(in super::super) struct Used {
    tokens: Arc<Tokens>,
    token: Arc<Token>,
    scopes: Scopes,
    was_at_hand: bool,
}

impl Used {
    pub(super) fn secret(&self) -> &str {
        self.token.secret.expose_secret()
    }

    /// Forgets a token that the API refused; false if it was fetched just now, so that another one would
    /// fare no better.
    pub(in super::super) fn forget(&self) -> bool {
        if !self.was_at_hand {
            return false;
        }
        let mut slots = lock(&self.tokens.slots);
        let slot = slot(&mut slots, self.scopes);
        // Unless another call was quicker.
        slot.token.take_if(|token| Arc::ptr_eq(token, &self.token));
        true
    }
}

fn slot(slots: &mut Vec<Slot>, scopes: Scopes) -> &mut Slot {
    let known = slots.iter().position(|slot| slot.scopes == scopes);
    let index = known.unwrap_or(slots.len());
    if known.is_none() {
        slots.push(Slot {
            scopes,
            token: None,
            pending: None,
        });
    }
    &mut slots[index]
}

/// Nothing that panics can leave these half done.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
