//! The default transport over real connections, and its limits.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use wiremock::matchers::{any, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::pets::{API, Pet, create_pet, get_pet};
use crate::runtime::{
    Body, ClientBuilder, Credential, ErrorKind, ReqwestTransport, RetryPolicy, Transport,
    TransportFuture,
};
use crate::support::{FakeClock, PET, builder, local};
use crate::wire::raw;

fn tom() -> Pet {
    Pet {
        id: 7,
        name: "Tom".into(),
    }
}

#[tokio::test]
async fn another_origin_never_sees_a_credential() {
    let other = MockServer::start().await;
    let pet = ResponseTemplate::new(200).set_body_string(PET);
    Mock::given(any())
        .respond_with(pet)
        .expect(0)
        .mount(&other)
        .await;
    for status in [301, 302, 303, 307, 308] {
        let server = MockServer::start().await;
        let target = format!("{}/steal?secret=1", other.uri());
        let away = ResponseTemplate::new(status).insert_header("location", target);
        Mock::given(any()).respond_with(away).mount(&server).await;
        let client = local(&server.uri());
        let error = get_pet(&client, 7).send().await.unwrap_err();
        assert_eq!(error.status(), Some(status));
        let text = error.to_string();
        assert!(
            text.contains(&format!("a redirect to {}", other.uri())),
            "{text}"
        );
        assert!(!text.contains("secret"), "{text}");
        let error = create_pet(&client, &tom()).send().await.unwrap_err();
        assert_eq!(error.status(), Some(status));
        assert!(error.headers().unwrap().contains_key("location"));
    }
    other.verify().await;
}

#[tokio::test]
async fn within_one_origin_reading_is_redirected() {
    let server = MockServer::start().await;
    let moved = ResponseTemplate::new(307).insert_header("location", "/pets/8#there");
    Mock::given(path("/pets/7"))
        .respond_with(moved.clone())
        .mount(&server)
        .await;
    Mock::given(path("/pets"))
        .respond_with(moved)
        .mount(&server)
        .await;
    let pet = ResponseTemplate::new(200).set_body_string(PET);
    Mock::given(path("/pets/8"))
        .and(wiremock::matchers::header(
            "authorization",
            "Bearer canary-token",
        ))
        .respond_with(pet)
        .mount(&server)
        .await;
    let client = local(&server.uri());
    assert_eq!(get_pet(&client, 7).send().await.unwrap(), tom());
    // Creating is not: the server may have acted, or a POST may become a GET.
    let error = create_pet(&client, &tom()).send().await.unwrap_err();
    assert_eq!(error.status(), Some(307));
    assert_eq!(server.received_requests().await.unwrap().len(), 3);
}

#[tokio::test]
async fn redirects_come_to_an_end() {
    let server = MockServer::start().await;
    let round = ResponseTemplate::new(302).insert_header("location", "/pets/7");
    Mock::given(any()).respond_with(round).mount(&server).await;
    let error = get_pet(&local(&server.uri()), 7).send().await.unwrap_err();
    assert_eq!(error.status(), Some(302));
    assert_eq!(server.received_requests().await.unwrap().len(), 6);
}

#[tokio::test]
async fn a_response_that_is_too_large() {
    let server = MockServer::start().await;
    let large = ResponseTemplate::new(200).set_body_string("x".repeat(1001));
    Mock::given(method("GET"))
        .respond_with(large)
        .mount(&server)
        .await;
    let large = ResponseTemplate::new(404).set_body_string("y".repeat(1001));
    Mock::given(method("POST"))
        .respond_with(large)
        .mount(&server)
        .await;
    let client = |limit| {
        let builder = builder(&FakeClock::default()).server(server.uri());
        builder
            .response_limit(limit)
            .error_body_limit(10)
            .build()
            .unwrap()
    };
    let error = get_pet(&client(1000), 7).send().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::TooLarge, Some(200))
    );
    assert_eq!((error.attempts(), error.body()), (1, Some("xxxxxxxxxx")));
    let text =
        "getPet (GET /pets/{id}): 200 OK, but the body is larger than the limit of 1000 bytes";
    assert_eq!(error.to_string(), text);
    let error = get_pet(&client(1001), 7).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    // The status of an error says more than its length.
    let error = create_pet(&client(1000), &tom()).send().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Status, Some(404))
    );
    assert_eq!(error.body(), Some("yyyyyyyyyy"));
}

#[tokio::test]
async fn a_body_that_breaks_off() {
    let client =
        raw("HTTP/1.1 200 OK\r\ncontent-length: 100\r\nx-request-id: r\r\n\r\n{\"id\":").await;
    let error = get_pet(&client, 7).send().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 3));
    assert_eq!((error.status(), error.request_id()), (Some(200), Some("r")));
    assert_eq!(error.body(), Some("{\"id\":"));
    let text = "getPet (GET /pets/{id}): 200 OK, but the body broke off after 6 of 100 bytes (after 3 attempts) (request id r)";
    assert_eq!(error.to_string(), text);
    assert!(std::error::Error::source(&*error).is_some());
    assert_eq!(
        create_pet(&client, &tom())
            .send()
            .await
            .unwrap_err()
            .attempts(),
        1
    );
}

#[tokio::test]
async fn no_http_at_all() {
    let client = raw("220 smtp.example ready\r\n").await;
    let error = create_pet(&client, &tom()).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.was_sent());
    let text = "createPet (POST /pets): the exchange failed before the response was complete";
    assert_eq!(error.to_string(), text);
}

#[tokio::test]
async fn bodies_in_chunks() {
    let chunks = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n\
                  8\r\n{\"id\":7,\r\nd\r\n\"name\":\"Tom\"}\r\n0\r\nx-end: 1\r\n\r\n";
    assert_eq!(get_pet(&raw(chunks).await, 7).send().await.unwrap(), tom());
}

/// What a user might write: the default transport with something around it.
struct Marking(ReqwestTransport);

impl Transport for Marking {
    fn send(&self, mut request: http::Request<Body>) -> TransportFuture<'_> {
        let mark = http::HeaderValue::from_static("1");
        request.headers_mut().insert("x-mark", mark);
        self.0.send(request)
    }
}

#[tokio::test]
async fn the_transport_can_be_replaced() {
    let server = MockServer::start().await;
    let pet = ResponseTemplate::new(200).set_body_string(PET);
    Mock::given(wiremock::matchers::header("x-mark", "1"))
        .respond_with(pet)
        .mount(&server)
        .await;
    let client = ClientBuilder::new(&API)
        .credential("token", Credential::token("t"))
        .server(server.uri())
        .transport(Marking(ReqwestTransport::new().unwrap()))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    assert_eq!(get_pet(&client, 7).send().await.unwrap(), tom());
}

#[tokio::test]
async fn connections_are_used_again() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    let count = connections.clone();
    tokio::spawn(async move {
        loop {
            let (mut socket, _) = listener.accept().await.unwrap();
            count.fetch_add(1, Ordering::Relaxed);
            let mut request = [0; 4096];
            while socket.read(&mut request).await.unwrap() > 0 {
                let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", PET.len());
                let response = [head.as_bytes(), PET.as_bytes()].concat();
                socket.write_all(&response).await.unwrap();
            }
        }
    });
    let client = local(&url);
    for _ in 0..5 {
        get_pet(&client, 7).send().await.unwrap();
        get_pet(&client.clone(), 7).send().await.unwrap();
    }
    assert_eq!(connections.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_proxy_can_be_set_up_as_reqwest_does() {
    let proxy = MockServer::start().await;
    let pet = ResponseTemplate::new(200).set_body_string(PET);
    Mock::given(any()).respond_with(pet).mount(&proxy).await;
    let address = reqwest::Proxy::http(proxy.uri()).unwrap();
    let transport = ReqwestTransport::with(move |builder| builder.proxy(address.clone())).unwrap();
    let client = ClientBuilder::new(&API)
        .credential("token", Credential::token("t"))
        .server("http://pets.invalid/api")
        .transport(transport)
        .build()
        .unwrap();
    assert_eq!(get_pet(&client, 7).send().await.unwrap(), tom());
    let received = proxy.received_requests().await.unwrap();
    assert_eq!(received[0].headers["host"], "pets.invalid");
}

#[tokio::test]
async fn redirects_stay_as_they_are_whatever_a_user_sets_up() {
    let server = MockServer::start().await;
    let thief = MockServer::start().await;
    let to_thief = ResponseTemplate::new(302).insert_header("location", thief.uri());
    Mock::given(any())
        .respond_with(to_thief)
        .mount(&server)
        .await;
    let transport =
        ReqwestTransport::with(|builder| builder.redirect(reqwest::redirect::Policy::limited(5)));
    let client = ClientBuilder::new(&API)
        .credential("token", Credential::token("t"))
        .server(server.uri())
        .transport(transport.unwrap())
        .build()
        .unwrap();
    let error = get_pet(&client, 7).send().await.unwrap_err();
    assert_eq!(error.status(), Some(302));
    assert!(thief.received_requests().await.unwrap().is_empty());
}
