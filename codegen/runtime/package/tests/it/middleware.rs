//! What runs around each attempt.

use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{HeaderValue, Request};
use tower::ServiceBuilder;
use tower::timeout::TimeoutLayer;

use crate::pets::{create_pet, get_pet};
use crate::runtime::{Body, ClientBuilder, ErrorKind, RequestInfo, RetryPolicy, TransportError};
use crate::support::{FakeClock, PET, Scripted, answer, builder, chain};

fn client(transport: &Scripted) -> ClientBuilder {
    builder(&FakeClock::default()).transport(transport.clone())
}

#[tokio::test]
async fn a_middleware_can_sign_what_is_sent() {
    let transport = Scripted::answering(200, PET);
    let client = client(&transport).middleware(|mut request, next| async move {
        let headers = request.headers();
        let text = format!(
            "{} {:?}",
            request.uri().path(),
            headers["authorization"].is_sensitive()
        );
        let signature = HeaderValue::try_from(text).map_err(TransportError::refused)?;
        request.headers_mut().insert("x-signature", signature);
        next.run(request).await
    });
    get_pet(&client.build().unwrap(), 7).send().await.unwrap();
    assert_eq!(
        transport.last().header("x-signature"),
        "/api/v1/pets/7 true"
    );
}

#[tokio::test]
async fn a_middleware_can_refresh_a_token_and_send_again() {
    let transport = Scripted::new(|n| {
        let status = if n == 1 { 401 } else { 201 };
        Some(Ok(answer(status, &[], PET)))
    });
    let refreshed = Arc::new(AtomicUsize::new(0));
    let count = refreshed.clone();
    let client = client(&transport).middleware(move |request, next| {
        let count = count.clone();
        async move {
            let response = next.run(copy(&request)).await?;
            if response.status() != 401 {
                return Ok(response);
            }
            count.fetch_add(1, Ordering::Relaxed);
            let mut again = request;
            let token = HeaderValue::from_static("Bearer fresh");
            again.headers_mut().insert("authorization", token);
            next.run(again).await
        }
    });
    let pet = crate::pets::Pet {
        id: 7,
        name: "Tom".to_owned(),
    };
    let made = create_pet(&client.build().unwrap(), &pet)
        .send_response()
        .await
        .unwrap();
    assert_eq!(
        made.attempts(),
        1,
        "one attempt, as far as retries are concerned"
    );
    let sent = transport.sent();
    assert_eq!(sent[0].header("authorization"), "Bearer canary-token");
    assert_eq!(sent[1].header("authorization"), "Bearer fresh");
    assert_eq!(sent[0].body, sent[1].body);
    assert_eq!(refreshed.load(Ordering::Relaxed), 1);
}

fn copy(request: &Request<Body>) -> Request<Body> {
    let mut copy = Request::new(request.body().clone());
    *copy.method_mut() = request.method().clone();
    *copy.uri_mut() = request.uri().clone();
    *copy.headers_mut() = request.headers().clone();
    copy
}

#[tokio::test]
async fn a_middleware_can_answer_by_itself() {
    let transport = Scripted::answering(500, "");
    let client = client(&transport)
        .middleware(|_, _| async { Ok(answer(200, &[("x-cache", "hit")], PET)) })
        .build()
        .unwrap();
    let found = get_pet(&client, 7).send_response().await.unwrap();
    assert_eq!(found.value().name, "Tom");
    assert_eq!(found.headers()["x-cache"], "hit");
    assert!(transport.sent().is_empty());
}

#[tokio::test]
async fn a_middleware_sees_every_attempt_and_how_it_went() {
    let transport = Scripted::new(|n| {
        Some(match n {
            1 => Err(TransportError::connect("nobody there")),
            2 => Ok(answer(503, &[], "")),
            _ => Ok(answer(200, &[], PET)),
        })
    });
    let seen = Arc::new(Mutex::new(Vec::new()));
    let record = seen.clone();
    let client = client(&transport).middleware(move |request, next| {
        let record = record.clone();
        async move {
            let info = request.extensions().get::<RequestInfo>().cloned().unwrap();
            let result = next.run(request).await;
            let how = match &result {
                Ok(response) => response.status().as_u16().to_string(),
                Err(error) => error.to_string(),
            };
            let RequestInfo { .. } = info;
            let (id, path, n) = (info.operation(), info.path_template(), info.attempt());
            record
                .lock()
                .unwrap()
                .push(format!("{n} {id} {path}: {how}"));
            result
        }
    });
    get_pet(&client.build().unwrap(), 7).send().await.unwrap();
    assert_eq!(
        *seen.lock().unwrap(),
        [
            "1 getPet /pets/{id}: could not connect",
            "2 getPet /pets/{id}: 503",
            "3 getPet /pets/{id}: 200",
        ]
    );
}

#[tokio::test]
async fn the_first_that_is_added_is_the_outermost() {
    let transport = Scripted::answering(200, PET);
    let tag = |name: &'static str| {
        move |mut request: Request<Body>, next: crate::runtime::Next| async move {
            let value = HeaderValue::from_static(name);
            request.headers_mut().append("x-tag", value);
            next.run(request).await
        }
    };
    let layer = ServiceBuilder::new().map_request(|mut request: Request<Body>| {
        let value = HeaderValue::from_static("layer");
        request.headers_mut().append("x-tag", value);
        request
    });
    let client = client(&transport)
        .middleware(tag("first"))
        .layer(layer)
        .middleware(tag("last"))
        .build()
        .unwrap();
    get_pet(&client, 7).send().await.unwrap();
    let sent = transport.last();
    let tags: Vec<_> = sent.headers.get_all("x-tag").iter().collect();
    assert_eq!(tags, ["first", "layer", "last"]);
}

#[tokio::test]
async fn what_a_middleware_refuses_is_not_sent_nor_tried_again() {
    let transport = Scripted::answering(200, PET);
    let tried = Arc::new(AtomicUsize::new(0));
    let count = tried.clone();
    let client = client(&transport).middleware(move |_, _| {
        count.fetch_add(1, Ordering::Relaxed);
        async { Err(TransportError::refused("the key for signing is missing")) }
    });
    let error = get_pet(&client.build().unwrap(), 7)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(!error.was_sent());
    assert_eq!(
        chain(&error),
        "getPet (GET /pets/{id}): the request cannot be sent: the key for signing is missing"
    );
    assert_eq!(tried.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn an_error_of_a_layer_may_come_after_sending() {
    let transport = Scripted::new(|_| None);
    let client = client(&transport)
        .layer(TimeoutLayer::new(Duration::from_millis(5)))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let error = get_pet(&client, 7).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.was_sent());
    assert!(
        chain(&error).ends_with("request timed out"),
        "{}",
        chain(&error)
    );
}

#[tokio::test]
async fn an_error_of_a_layer_may_come_before_sending() {
    let transport = Scripted::new(|_| None);
    let stack = ServiceBuilder::new().load_shed().concurrency_limit(1);
    let client = client(&transport)
        .layer(stack)
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let mut first = pin!(get_pet(&client, 7).send());
    assert!(futures_util::poll!(&mut first).is_pending());
    let error = get_pet(&client, 7).send().await.unwrap_err();
    assert!(!error.was_sent() && !error.is_connect());
    assert_eq!(
        chain(&error),
        "getPet (GET /pets/{id}): the request was not sent: service overloaded"
    );
    assert_eq!(transport.sent().len(), 1);
}

#[tokio::test]
async fn an_error_of_the_transport_passes_layers_unchanged() {
    let transport = Scripted::new(|_| Some(Err(TransportError::connect("nobody there"))));
    let client = client(&transport)
        .layer(TimeoutLayer::new(Duration::from_secs(60)))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let error = get_pet(&client, 7).send().await.unwrap_err();
    assert!(error.is_connect() && !error.was_sent());
}
