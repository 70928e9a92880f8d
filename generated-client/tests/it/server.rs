//! A server on this machine, and a client of it.

use generated_client::{Client, ClientBuilder, RetryPolicy};
use serde_json::Value;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

/// The key that clients are made with.
pub const KEY: &str = "sk-or-v1-0123456789abcdef";

/// The ID of the guardrail in the document's examples.
pub const ID: &str = "550e8400-e29b-41d4-a716-446655440000";

/// A server that answers every request in the same way.
pub struct Server {
    mock: MockServer,
}

impl Server {
    pub async fn start() -> Self {
        Self {
            mock: MockServer::start().await,
        }
    }

    /// A server that answers with this JSON.
    pub async fn answering(status: u16, body: &Value) -> Self {
        let server = Self::start().await;
        server.answer(json(status, body)).await;
        server
    }

    /// Forgets what was received, and answers like this from now on.
    pub async fn answer(&self, response: impl Respond + 'static) {
        self.mock.reset().await;
        let mock = Mock::given(any()).respond_with(response);
        mock.mount(&self.mock).await;
    }

    /// The URL that paths are appended to, which has a path itself as the real one does.
    pub fn url(&self) -> String {
        format!("{}/api/v1", self.mock.uri())
    }

    /// A client that calls this server, once per call.
    pub fn client(&self) -> Client {
        let builder = self.builder().retry(RetryPolicy::none());
        builder.build().expect("everything needed is there")
    }

    /// A client that calls this server, with all else as the document has it.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder().api_key(KEY).server(self.url())
    }

    pub async fn received(&self) -> Vec<Request> {
        let received = self.mock.received_requests().await;
        received.expect("requests are recorded")
    }

    /// The one request that arrived.
    pub async fn only(&self) -> Request {
        let mut received = self.received().await;
        assert_eq!(received.len(), 1, "requests: {received:?}");
        received.remove(0)
    }

    /// The body of the one request that arrived.
    pub async fn only_body(&self) -> Value {
        let request = self.only().await;
        serde_json::from_slice(&request.body).expect("the body is JSON")
    }
}

/// A response of JSON.
pub fn json(status: u16, body: &Value) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(body)
}

/// What was asked for: the path below the server's URL and the query, as they were sent.
pub fn target(request: &Request) -> String {
    let url = &request.url;
    let path = url.path().strip_prefix("/api/v1");
    let path = path.unwrap_or_else(|| panic!("not below the server's URL: {url}"));
    match url.query() {
        Some(query) => format!("{path}?{query}"),
        None => path.to_owned(),
    }
}

/// A header of a request, which is there once.
pub fn header<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    let mut values = request.headers.get_all(name).iter();
    let value = values.next().map(|value| value.to_str().unwrap());
    assert!(values.next().is_none(), "several {name}");
    value
}
