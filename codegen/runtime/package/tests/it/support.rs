//! Time that passes at once, and servers that follow a script.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use std::pin::Pin;

use http_body_util::BodyExt;

use crate::pets::API;
use crate::runtime::{
    Body, Client, ClientBuilder, Clock, Credential, ResponseBody, Transport, TransportError,
    TransportFuture,
};

/// Longer than any test takes: a clock of these tests never lets so much time pass.
pub const FOREVER: Duration = Duration::from_secs(1_000_000_000);

/// A clock on which delays pass at once, and are written down.
#[derive(Clone, Default)]
pub struct FakeClock {
    state: Arc<Mutex<FakeTime>>,
}

#[derive(Default)]
struct FakeTime {
    now: Duration,
    slept: Vec<Duration>,
}

impl FakeClock {
    pub fn advance(&self, duration: Duration) {
        self.state.lock().unwrap().now += duration;
    }

    pub fn slept(&self) -> Vec<Duration> {
        self.state.lock().unwrap().slept.clone()
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Duration {
        self.state.lock().unwrap().now
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777) + self.now()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let state = self.state.clone();
        Box::pin(async move {
            if duration >= FOREVER {
                return std::future::pending().await;
            }
            let mut state = state.lock().unwrap();
            state.now += duration;
            state.slept.push(duration);
        })
    }
}

/// What was sent: enough to look at.
#[derive(Clone, Debug)]
pub struct Sent {
    pub method: String,
    pub uri: String,
    pub headers: http::HeaderMap,
    pub body: String,
}

impl Sent {
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }
}

type Answer = Result<http::Response<ResponseBody>, TransportError>;
type Script = dyn Fn(usize) -> Option<Answer> + Send + Sync;

/// A transport that answers the nth request with what the script says, or never.
#[derive(Clone)]
pub struct Scripted {
    sent: Arc<Mutex<Vec<Sent>>>,
    script: Arc<Script>,
}

impl Scripted {
    pub fn new(script: impl Fn(usize) -> Option<Answer> + Send + Sync + 'static) -> Self {
        Self {
            sent: Arc::default(),
            script: Arc::new(script),
        }
    }

    /// Always the same answer.
    pub fn answering(status: u16, body: &'static str) -> Self {
        Self::new(move |_| Some(Ok(answer(status, &[], body))))
    }

    pub fn sent(&self) -> Vec<Sent> {
        self.sent.lock().unwrap().clone()
    }

    pub fn last(&self) -> Sent {
        self.sent().pop().expect("something was sent")
    }
}

impl Transport for Scripted {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        let (parts, body) = request.into_parts();
        Box::pin(async move {
            let body = body.collect().await.map_err(TransportError::exchange)?;
            let body = body.to_bytes().to_vec();
            let number = {
                let mut sent = self.sent.lock().unwrap();
                sent.push(Sent {
                    method: parts.method.to_string(),
                    uri: parts.uri.to_string(),
                    headers: parts.headers,
                    body: String::from_utf8(body).unwrap(),
                });
                sent.len()
            };
            match (self.script)(number) {
                Some(answer) => answer,
                None => std::future::pending().await,
            }
        })
    }
}

pub fn answer(
    status: u16,
    headers: &[(&str, &str)],
    body: impl Into<String>,
) -> http::Response<ResponseBody> {
    let mut response = http::Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(body.into().into()).unwrap()
}

pub const PET: &str = r#"{"id":7,"name":"Tom"}"#;

/// A client with a token, whose delays are as long as they can be and take no time.
pub fn builder(clock: &FakeClock) -> ClientBuilder {
    ClientBuilder::new(&API)
        .credential("token", Credential::token("canary-token"))
        .timeout(FOREVER)
        .clock(clock.clone())
        .jitter(|| 1.0)
}

pub fn scripted(transport: &Scripted) -> Client {
    let builder = builder(&FakeClock::default());
    builder.transport(transport.clone()).build().unwrap()
}

/// A client of a server on this machine.
pub fn local(url: &str) -> Client {
    let builder = builder(&FakeClock::default());
    builder.server(url).build().unwrap()
}

/// An error with everything under it, as a logger would show it.
pub fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text += &format!(": {cause}");
        source = cause.source();
    }
    text
}
