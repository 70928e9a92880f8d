//! Parameters that the client holds, in what the generator makes of a document with some.

#![allow(dead_code, reason = "a library offers more than its tests use")]

#[path = "../../../src/mod.rs"]
pub mod runtime;

#[path = "../../../../tests/cases/globals/src/client.rs"]
#[rustfmt::skip]
mod client;
#[path = "../../../../tests/cases/globals/src/models/mod.rs"]
#[rustfmt::skip]
mod models;
#[path = "../../../../tests/cases/globals/src/orders.rs"]
#[rustfmt::skip]
mod orders;

use runtime::{Client, ErrorKind};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

async fn server() -> MockServer {
    let server = MockServer::start().await;
    let done = Mock::given(any()).respond_with(ResponseTemplate::new(204));
    done.mount(&server).await;
    server
}

async fn last(server: &MockServer) -> Request {
    let mut received = server.received_requests().await.unwrap();
    received.pop().expect("a request arrived")
}

fn target(request: &Request) -> String {
    let url = request.url.as_str();
    let path = url.splitn(4, '/').nth(3);
    format!("/{}", path.unwrap_or_default())
}

#[tokio::test]
async fn what_the_client_holds_goes_with_every_call_that_has_it() {
    let server = server().await;
    let client = Client::builder()
        .server(server.uri())
        .shop("a/b")
        .testmode(true)
        .x_region(models::XRegion::Eu)
        .timeout_parameter(7)
        .build()
        .unwrap();
    client.orders().list().send().await.unwrap();
    let request = last(&server).await;
    assert_eq!(target(&request), "/shops/a%2Fb/orders?testmode=true");
    assert_eq!(request.headers["x-region"], "eu");

    client.orders().create("k", false).send().await.unwrap();
    let request = last(&server).await;
    assert_eq!(target(&request), "/shops/a%2Fb/orders?kind=k&timeout=7");
    // The header of the same name is another parameter.
    assert_eq!(request.headers["testmode"], "false");

    // Each operation writes it in its own style.
    client.orders().styled().send().await.unwrap();
    let request = last(&server).await;
    assert_eq!(target(&request), "/shops;shop=a%2Fb?timeout=7");
    client.orders().other().send().await.unwrap();
    assert_eq!(target(&last(&server).await), "/other");
}

#[tokio::test]
async fn a_call_has_the_last_word_and_can_do_without_the_client() {
    let server = server().await;
    let builder = || Client::builder().server(server.uri());
    let call = |client: &Client| client.orders().styled().shop("mine").timeout(vec![1, 2]);
    for client in [builder().shop("all").build(), builder().build()] {
        call(&client.unwrap()).send().await.unwrap();
        let request = last(&server).await;
        assert_eq!(target(&request), "/shops;shop=mine?timeout=1%7C2");
    }
}

#[tokio::test]
async fn what_nobody_sets_is_named_before_anything_is_sent() {
    let server = server().await;
    let builder = || Client::builder().server(server.uri());
    let create = |client: &Client| client.orders().create("k", true).send();
    let nothing = create(&builder().build().unwrap()).await.unwrap_err();
    let shop = create(&builder().shop("a").build().unwrap())
        .await
        .unwrap_err();
    for (error, expected) in [
        (
            nothing,
            "path parameter `shop` has no value: set it for this call, or for all with ClientBuilder::shop",
        ),
        (
            shop,
            "query parameter `timeout` has no value: set it for this call, or for all with ClientBuilder::timeout_parameter",
        ),
    ] {
        assert_eq!(
            (error.kind(), error.was_sent()),
            (ErrorKind::Request, false)
        );
        assert!(error.to_string().ends_with(expected), "{error}");
    }
    assert!(server.received_requests().await.unwrap().is_empty());
}
