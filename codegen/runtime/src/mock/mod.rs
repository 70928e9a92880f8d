//! Doubles of the API, for the tests of code that calls it: answers by program, no network, no waiting.
//!
//! A [`Mock`] has clients like any other, whose calls it answers. They go the whole way that real ones go,
//! with retries, time limits, decoding and typed errors, so a test sees what will happen. What is answered is
//! checked against the API's description when it is programmed, so a test cannot drift away from it.
//!
//! Time is the mock's own: delays between attempts, limits and slow answers pass at once, in the order in
//! which they would pass. Any executor will do.

mod answer;
mod arriving;
mod events;
mod program;
mod received;
mod script;
mod time;

use std::fmt;
use std::time::Duration;

use crate::runtime::api::{Api, Place};
use crate::runtime::auth::Credential;
use crate::runtime::call::operation::Operation;
use crate::runtime::client::Client;
use crate::runtime::client::builder::ClientBuilder;
use crate::runtime::exchange::clock::Clock as _;
use script::Script;

pub use answer::{Answer, Failure};
pub use events::Events;
pub use program::{Answered, On};
pub use received::Received;
pub use serde_json::json;

pub(super) use received::Origin;

/// Where calls of an API go that says not where it is served.
const NOWHERE: &str = "https://api.mock.invalid";

/// A double of the API. Clones are the same double.
///
/// ```text
/// let mock = Mock::new();
/// mock.on::<GetPetRequest>()
///     .when(|request| request.path("id") == Some("7"))
///     .reply(json!({"id": 7, "name": "Tom"}));
///
/// let pet = mock.client().pets().get(7).send().await?;
///
/// assert_eq!(pet.name, "Tom");
/// mock.assert_done();
/// ```
///
/// Several answers in a row are a sequence, and what comes after an answer tells how it is given:
///
/// ```text
/// mock.on::<GetPetRequest>()
///     .raw(503, "").times(2)
///     .fail(Failure::Reset)
///     .reply(json!({"id": 7, "name": "Tom"})).delay(Duration::from_secs(30));
/// ```
///
/// Operations that stream are answered with events:
///
/// ```text
/// mock.on::<WatchPetRequest>()
///     .stream([asleep, awake])
///     .stream(Events::from([asleep]).pause(Duration::from_secs(5)).event(awake).cut());
/// ```
#[derive(Clone)]
pub struct Mock {
    api: &'static Api,
    script: Script,
}

impl Mock {
    /// A double of this API, of which no operation has an answer yet.
    pub fn of(api: &'static Api) -> Self {
        Self {
            api,
            script: Script::default(),
        }
    }

    /// Programs answers of an operation, which is named by the type of its request: the one that its
    /// method of the client returns.
    ///
    /// Answers are given in the order in which they are programmed, each once, to the first request that
    /// they fit. A call that finds none fails, and says what was programmed.
    pub fn on<O: Operation>(&self) -> On<O> {
        On::new(self.script.clone())
    }

    /// A client whose calls are answered by this double.
    ///
    /// # Panics
    ///
    /// When it cannot be built with invented credentials. [`builder`](Self::builder) can be given others.
    #[track_caller]
    pub fn client(&self) -> Client {
        let client = self.builder().build();
        let client = client.or_else(|_| self.builder().server(NOWHERE).build());
        match client {
            Ok(client) => client,
            Err(error) => panic!("{error}"),
        }
    }

    /// Begins a client whose calls are answered by this double, to set what should differ from
    /// the API's defaults, such as retries.
    ///
    /// It has invented credentials, the time of the double, which begins on 2020-01-01 at 00:00 UTC, and
    /// delays between attempts that are as long as they can be, in place of random ones.
    pub fn builder(&self) -> ClientBuilder {
        let mut builder = ClientBuilder::new(self.api)
            .transport(self.script.clone())
            .clock(self.script.clock.clone())
            .jitter(|| 1.0);
        for scheme in self.api.schemes {
            let credential = match scheme.place {
                Place::Basic => Credential::basic("user-of-the-mock", "password-of-the-mock"),
                _ => Credential::token("credential-of-the-mock"),
            };
            if credential.fits(scheme) {
                builder = builder.credential(scheme.name, credential);
            }
        }
        builder
    }

    /// The requests for one operation so far, each attempt of a call for itself.
    pub fn received<O: Operation>(&self) -> Vec<Received> {
        let mut received = self.received_all();
        received.retain(Received::is::<O>);
        received
    }

    /// All requests so far, in the order in which they arrived.
    pub fn received_all(&self) -> Vec<Received> {
        let lines = self.script.lines();
        let received = lines.records.iter().map(|record| &record.received);
        received.cloned().collect()
    }

    /// How much time has passed for this double's clients.
    pub fn elapsed(&self) -> Duration {
        self.script.clock.now()
    }

    /// The delays between attempts so far: how long clients waited before they sent a request again.
    pub fn backoffs(&self) -> Vec<Duration> {
        let lines = self.script.lines();
        let records = lines.records.iter().enumerate();
        let backoffs = records.filter_map(|(at, record)| {
            let before = lines.records[..at].iter().rev();
            let same = |other: &&script::Record| {
                let origin = record.received.origin();
                other.received.origin().is(origin)
            };
            let ended = before.clone().find(same)?.ended?;
            Some(record.received.at().saturating_sub(ended))
        });
        backoffs.collect()
    }

    /// Makes sure that every answer was given as often as it was programmed, and that every request had
    /// one.
    ///
    /// # Panics
    ///
    /// When that is not so, with a list of what is missing.
    #[track_caller]
    pub fn assert_done(&self) {
        let faults = self.script.lines().faults();
        if let Some(faults) = faults {
            panic!("the mock is not done:{faults}");
        }
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines = self.script.lines();
        f.debug_struct("Mock")
            .field("api", &self.api.title)
            .field("programmed", &lines.programs.len())
            .field("received", &lines.records.len())
            .finish_non_exhaustive()
    }
}
