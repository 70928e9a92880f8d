//! No id can change where a request goes.

use std::sync::{Arc, Mutex};

use generated_client::runtime::{Body, ErrorKind, Transport, TransportError, TransportFuture};
use generated_client::servers::Production;
use generated_client::{Client, ClientBuilder, RetryPolicy};

use crate::operations::{OPERATIONS, Operation, Outcome};
use crate::server::{Server, json, target};

/// The operations that take an id, with their example of success.
fn with_id() -> impl Iterator<Item = &'static Operation> {
    let found = OPERATIONS.iter().filter(|operation| operation.has_id());
    assert_eq!(found.clone().count(), 9);
    found
}

#[tokio::test]
async fn an_id_is_one_segment_whatever_it_holds() {
    let server = Server::start().await;
    let client = server.client();
    for operation in with_id() {
        let (status, body) = operation.described().success();
        for (id, segment) in [
            ("a/../b?x#y", "a%2F..%2Fb%3Fx%23y"),
            ("../keys", "..%2Fkeys"),
            ("//other.example/", "%2F%2Fother.example%2F"),
            ("a\\..\\b", "a%5C..%5Cb"),
            ("%2e%2e", "%252e%252e"),
            ("%2F", "%252F"),
            ("...", "..."),
            ("a.b", "a.b"),
            ("a b+c", "a%20b%2Bc"),
            ("a;b=c&d,e:f@g", "a%3Bb%3Dc%26d%2Ce%3Af%40g"),
            ("é€😀", "%C3%A9%E2%82%AC%F0%9F%98%80"),
            ("a\r\nHost: b", "a%0D%0AHost%3A%20b"),
            ("\0", "%00"),
            ("{id}", "%7Bid%7D"),
            ("AZaz09-._~", "AZaz09-._~"),
        ] {
            server.answer(json(status, &body)).await;
            let outcome = (operation.call)(&client, id).await;
            assert!(matches!(outcome, Outcome::Success(..)), "{id}: {outcome:?}");
            let request = server.only().await;
            let line = format!("{} {}", request.method, target(&request));
            assert_eq!(line, operation.line.replace("{id}", segment));
        }
    }
}

#[tokio::test]
async fn an_id_that_means_another_path_is_never_sent() {
    let server = Server::start().await;
    let client = server.client();
    for operation in with_id() {
        let (status, body) = operation.described().success();
        server.answer(json(status, &body)).await;
        for id in ["", ".", ".."] {
            let error = (operation.call)(&client, id).await.into_error();
            let case = format!("{} of `{id}`: {error}", operation.id);
            assert_eq!(error.kind(), ErrorKind::Request, "{case}");
            assert!(!error.was_sent(), "{case}");
            assert_eq!((error.attempts(), error.status()), (0, None), "{case}");
        }
        assert!(server.received().await.is_empty(), "{}", operation.id);
    }
}

#[tokio::test]
async fn an_id_can_be_anything_that_is_shown_as_text() {
    let (status, body) = crate::spec::operation("getGuardrail").success();
    let server = Server::answering(status, &body).await;
    let guardrails = server.client().guardrails();
    let found = guardrails.get(7).send().await.unwrap();
    // Neither borrowing nor giving it away.
    guardrails.get(&found.data.id).send().await.unwrap();
    guardrails.get(found.data.id).send().await.unwrap();
    let targets: Vec<_> = server.received().await.iter().map(target).collect();
    let same = format!("/guardrails/{}", crate::server::ID);
    assert_eq!(targets, ["/guardrails/7", &same, &same]);
}

#[tokio::test]
async fn the_servers_path_is_kept_with_or_without_a_slash_at_its_end() {
    let (status, body) = crate::spec::operation("listGuardrails").success();
    let server = Server::answering(status, &body).await;
    for slash in ["", "/", "//"] {
        let client = server.builder().server(server.url() + slash);
        client
            .build()
            .unwrap()
            .guardrails()
            .list()
            .send()
            .await
            .unwrap();
    }
    let targets: Vec<_> = server.received().await.iter().map(target).collect();
    assert_eq!(targets, ["/guardrails"; 3]);
}

#[tokio::test]
async fn the_documents_server_can_be_chosen_by_its_type() {
    let shown = |builder: ClientBuilder| format!("{:?}", builder.build().unwrap());
    let by_default = shown(Client::builder());
    assert_eq!(by_default, shown(Client::builder().server(Production)));
    let url = "https://openrouter.ai/api/v1";
    assert!(by_default.contains(url), "{by_default}");

    // Back to it for one call, from a client of another server.
    let server = Server::start().await;
    let transport = Refusing::default();
    let client = server.builder().transport(transport.clone());
    let client = client.retry(RetryPolicy::none()).build().unwrap();
    let list = client.guardrails().list().with_server(Production);
    list.send().await.unwrap_err();
    let asked = transport.0.lock().unwrap().clone();
    assert_eq!(asked, [format!("{url}/guardrails")]);
}

/// A network without a way out, which keeps the addresses that were asked for.
#[derive(Clone, Default)]
struct Refusing(Arc<Mutex<Vec<String>>>);

impl Transport for Refusing {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        self.0.lock().unwrap().push(request.uri().to_string());
        Box::pin(async { Err(TransportError::connect("no way out")) })
    }
}
