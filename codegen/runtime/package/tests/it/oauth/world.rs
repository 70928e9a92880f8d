//! An API with a token server beside it.

use std::sync::{Arc, Mutex};

use http::Method;
use http_body_util::BodyExt;
use tokio::sync::Semaphore;

use crate::runtime::{
    Api, Body, Client, ClientBuilder, Credential, Endpoint, Grant, ResponseBody, Scheme, Server,
    Transport, TransportError, TransportFuture,
};
use crate::support::{FOREVER, FakeClock, Sent, answer};

pub static API: Api = Api::new("Vault", "1")
    .servers(&[
        Server::new("https://api.example/v1"),
        Server::new("http://insecure.example").named("insecure"),
    ])
    .schemes(&[
        Scheme::bearer("oauth")
            .env("VAULT_TOKEN")
            .client_env("VAULT_CLIENT_ID", "VAULT_CLIENT_SECRET")
            .token_url("https://auth.example/token")
            .refresh_url("/refresh"),
        Scheme::bearer("bearer"),
        Scheme::bearer("http").token_url("http://auth.example/token"),
        Scheme::bearer("templated").token_url("https://{tenant}.example/token"),
        Scheme::bearer("relative").token_url("token?v=2"),
        Scheme::bearer("elsewhere").token_url("//auth.example/token"),
        Scheme::bearer("nonsense").token_url("https://"),
        Scheme::basic("login"),
    ])
    .security(&[&["oauth"]]);

pub static READ: Endpoint = Endpoint::new("read", Method::GET, "/doors");
pub static WRITE: Endpoint = Endpoint::new("write", Method::POST, "/doors")
    .scoped_security(&[&[("oauth", &["read", "write"])]]);
pub static WRITE_TOO: Endpoint = Endpoint::new("writeToo", Method::PUT, "/doors")
    .scoped_security(&[&[("oauth", &["read", "write"])]]);

pub type Answer = Result<http::Response<ResponseBody>, TransportError>;
type Tokens = dyn Fn(usize) -> Option<Answer> + Send + Sync;
type Calls = dyn Fn(&Sent, usize) -> Option<Answer> + Send + Sync;

/// Both servers: what they answer to their nth request, or never, and what they were sent.
#[derive(Clone)]
pub struct World {
    tokens: Arc<Tokens>,
    calls: Arc<Calls>,
    asked: Arc<Mutex<Vec<Sent>>>,
    called: Arc<Mutex<Vec<Sent>>>,
    gate: Arc<Semaphore>,
}

impl World {
    pub fn new(
        tokens: impl Fn(usize) -> Option<Answer> + Send + Sync + 'static,
        calls: impl Fn(&Sent, usize) -> Option<Answer> + Send + Sync + 'static,
    ) -> Self {
        Self {
            tokens: Arc::new(tokens),
            calls: Arc::new(calls),
            asked: Arc::default(),
            called: Arc::default(),
            gate: Arc::new(Semaphore::new(Semaphore::MAX_PERMITS)),
        }
    }

    /// Its token server issues `t1`, `t2` and so on, each for an hour; its API accepts anything.
    pub fn kind() -> Self {
        Self::new(
            |number| Some(Ok(issue(number))),
            |_, _| Some(Ok(answer(200, &[], ""))),
        )
    }

    /// Its token server answers like that, its API accepts anything.
    pub fn issuing(status: u16, body: impl Into<String>) -> Self {
        let body = body.into();
        let tokens = move |_| Some(Ok(answer(status, &[], body.clone())));
        Self::new(tokens, |_, _| Some(Ok(answer(200, &[], ""))))
    }

    /// Its token server answers as often as the gate is opened.
    pub fn gated(mut self) -> Self {
        self.gate = Arc::new(Semaphore::new(0));
        self
    }

    pub fn open(&self) {
        self.gate.add_permits(1);
    }

    /// What the token server was sent.
    pub fn asked(&self) -> Vec<Sent> {
        self.asked.lock().unwrap().clone()
    }

    /// What the API was sent.
    pub fn called(&self) -> Vec<Sent> {
        self.called.lock().unwrap().clone()
    }

    /// The tokens that the API was sent.
    pub fn tokens(&self) -> Vec<String> {
        let called = self.called();
        let tokens = called.iter().map(|sent| sent.header("authorization"));
        tokens.map(|value| value.replace("Bearer ", "")).collect()
    }

    pub fn builder(&self, grant: Grant) -> ClientBuilder {
        ClientBuilder::new(&API)
            .credential("oauth", grant)
            .transport(self.clone())
            .timeout(FOREVER)
            .clock(FakeClock::default())
            .jitter(|| 1.0)
    }

    pub fn client(&self) -> Client {
        self.builder(grant()).build().unwrap()
    }
}

impl Transport for World {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        let (parts, body) = request.into_parts();
        Box::pin(async move {
            let body = body.collect().await.map_err(TransportError::exchange)?;
            let sent = Sent {
                method: parts.method.to_string(),
                uri: parts.uri.to_string(),
                headers: parts.headers,
                body: String::from_utf8(body.to_bytes().to_vec()).unwrap(),
            };
            let for_token =
                sent.body.starts_with("grant_type=") || sent.body.contains("&grant_type=");
            let number = {
                let log = if for_token { &self.asked } else { &self.called };
                let mut log = log.lock().unwrap();
                log.push(sent.clone());
                log.len()
            };
            let answer = if for_token {
                self.gate.acquire().await.unwrap().forget();
                (self.tokens)(number)
            } else {
                (self.calls)(&sent, number)
            };
            match answer {
                Some(answer) => answer,
                None => std::future::pending().await,
            }
        })
    }
}

pub fn grant() -> Grant {
    Credential::client_credentials("client", "client-secret")
}

/// The token `t1`, `t2` and so on, for an hour.
pub fn issue(number: usize) -> http::Response<ResponseBody> {
    let token =
        format!(r#"{{"access_token":"t{number}","token_type":"Bearer","expires_in":3600}}"#);
    answer(200, &[("content-type", "application/json")], token)
}
