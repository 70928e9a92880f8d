//! Parameters that the client holds, and what single calls add.

use std::time::Duration;

use http::Method;

use crate::pets::{API, get_pet};
use crate::runtime::{
    Call, Client, ClientBuilder, Decoded, Endpoint, ErrorKind, Global, Operation, Reply,
    RetryPolicy, Style, holds_call, request,
};
use crate::support::{FakeClock, PET, Scripted, answer, builder, scripted};

static ORDER: Endpoint = Endpoint::new("order", Method::GET, "/shops{shop}/orders")
    .security(&[])
    .globals(&[
        Global::path("shop")
            .style(Style::Matrix, false)
            .set_by("shop")
            .required(),
        Global::query("testmode").set_by("testmode"),
        Global::header("X-Region").set_by("region").required(),
        Global::cookie("visit").set_by("visit"),
    ]);

#[derive(Clone, Debug)]
#[must_use]
struct Order {
    call: Call,
}

impl Operation for Order {
    type Output = ();
    type Error = std::convert::Infallible;

    const ENDPOINT: &'static Endpoint = &ORDER;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<()> {
        reply.empty()
    }

    fn decode_error(_: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(Order);

fn order(client: &Client) -> Order {
    Order {
        call: client.call(&ORDER),
    }
}

fn client(set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> (Client, Scripted) {
    let transport = Scripted::answering(204, "");
    let builder = ClientBuilder::new(&API).transport(transport.clone());
    (set(builder).build().unwrap(), transport)
}

fn all(builder: ClientBuilder) -> ClientBuilder {
    builder
        .global(Global::path("shop"), "a/b")
        .global(Global::query("testmode"), &true)
        .global(Global::header("X-Region"), "eu")
        .global(Global::cookie("visit"), "7;8")
}

#[tokio::test]
async fn calls_take_what_the_client_holds() {
    let (client, sent) = client(all);
    order(&client).send().await.unwrap();
    let request = sent.last();
    assert_eq!(
        request.uri,
        "https://pets.example/api/v1/shops;shop=a%2Fb/orders?testmode=true"
    );
    assert_eq!(request.header("x-region"), "eu");
    assert_eq!(request.header("cookie"), "visit=7%3B8");
}

#[tokio::test]
async fn a_call_has_the_last_word() {
    let (client, sent) = client(all);
    let mut own = order(&client);
    own.call.set_path_as("shop", Style::Matrix, false, "mine");
    own.call.set_query("testmode", &());
    own.call.set_header("x-region", "us");
    own.call.set_cookie("visit", "9");
    own.send().await.unwrap();
    let request = sent.last();
    let uri = "https://pets.example/api/v1/shops;shop=mine/orders";
    assert_eq!(
        (request.uri.as_str(), request.header("x-region")),
        (uri, "us")
    );
    assert_eq!(request.header("cookie"), "visit=9");
    // The client's values are as they were.
    order(&client).send().await.unwrap();
    assert_eq!(sent.last().header("x-region"), "eu");
}

#[tokio::test]
async fn what_nobody_sets_is_an_error_before_anything_is_sent() {
    let (client_without, sent) = client(|builder| builder);
    let error = order(&client_without).send().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0));
    let text = "order (GET /shops{shop}/orders): path parameter `shop` has no value: \
                set it for this call, or for all with ClientBuilder::shop";
    assert_eq!(error.to_string(), text);
    let (half, _) = client(|builder| builder.global(Global::path("shop"), "a"));
    let error = order(&half).send().await.unwrap_err();
    assert!(
        error.to_string().contains("header `X-Region` has no value"),
        "{error}"
    );
    // By hand is as good.
    order(&half)
        .with_header("x-region", "eu")
        .send()
        .await
        .unwrap();
    assert!(sent.sent().is_empty());
}

#[tokio::test]
async fn a_value_of_the_client_cannot_break_out_either() {
    let (dots, sent) = client(|builder| {
        let builder = builder.global(Global::path("shop"), "../..");
        builder.global(Global::header("X-Region"), "eu")
    });
    order(&dots).send().await.unwrap();
    assert!(sent.last().uri.contains("/shops;shop=..%2F../orders"));
    let (broken, sent) =
        client(|builder| all(builder).global(Global::header("X-Region"), "eu\r\nX: y"));
    let error = order(&broken).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(sent.sent().is_empty());
    let error = ClientBuilder::new(&API)
        .global(Global::query("n"), &f64::NAN)
        .build();
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Config);
}

#[tokio::test]
async fn undocumented_query_parameters_are_appended() {
    let transport = Scripted::answering(200, PET);
    let call = get_pet(&scripted(&transport), 7).with_query("a b", "1&c=2#");
    call.with_query("a b", "ü")
        .with_query("", "")
        .send()
        .await
        .unwrap();
    let query = "?a%20b=1%26c%3D2%23&a%20b=%C3%BC&=";
    let uri = transport.last().uri;
    assert!(uri.ends_with(&format!("/pets/7{query}")), "{uri}");
}

/// How often a POST is sent to a server that fails, and the key that goes with it.
async fn posts(
    set: impl FnOnce(ClientBuilder) -> ClientBuilder,
    make: impl FnOnce(crate::pets::CreatePet) -> crate::pets::CreatePet,
) -> usize {
    let transport = Scripted::new(|_| Some(Ok(answer(500, &[], ""))));
    let builder = set(builder(&FakeClock::default()).transport(transport.clone()));
    let retry = RetryPolicy::exponential().max_elapsed(Duration::from_secs(3600));
    let client = builder.retry(retry).build().unwrap();
    let request = make(crate::pets::CreatePet::new(&client));
    request.send().await.unwrap_err();
    transport.sent().len()
}

#[tokio::test]
async fn an_idempotency_key_makes_a_call_repeatable_under_the_name_that_the_client_has_for_it() {
    let same = |builder| builder;
    let named = |builder: ClientBuilder| builder.idempotency_header("X-Request-Key");
    assert_eq!(posts(same, |call| call).await, 1);
    assert_eq!(posts(same, |call| call.with_idempotency_key("k")).await, 3);
    assert_eq!(posts(named, |call| call.with_idempotency_key("k")).await, 3);
    assert_eq!(
        posts(named, |call| call.with_header("x-request-key", "k")).await,
        3
    );
    assert_eq!(
        posts(named, |call| call.with_header("Idempotency-Key", "k")).await,
        1
    );
    // A header that the document declares counts too.
    let declared = |mut call: crate::pets::CreatePet| {
        call.call_mut().set_header("X-Request-Key", "k");
        call
    };
    assert_eq!(posts(named, declared).await, 3);
    assert_eq!(posts(same, declared).await, 1);

    let transport = Scripted::answering(200, PET);
    let client = named(builder(&FakeClock::default()).transport(transport.clone()));
    let call = get_pet(&client.build().unwrap(), 7).with_idempotency_key("k-1");
    call.send().await.unwrap();
    assert_eq!(transport.last().header("x-request-key"), "k-1");
    let client = scripted(&transport);
    let error = get_pet(&client, 7)
        .with_idempotency_key("a\nb")
        .send()
        .await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Request);
}
