//! Calls that wait, over real HTTP.

use std::time::Duration;

use wiremock::matchers::{any, header};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::pets::{PetError, get_pet};
use crate::runtime::{ClientBuilder, Credential, RetryPolicy};
use crate::support::PET;

/// A server in a runtime of its own, as it would be in another process.
fn server(response: ResponseTemplate) -> (tokio::runtime::Runtime, MockServer) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let server = runtime.block_on(async {
        let server = MockServer::start().await;
        let mock = Mock::given(any()).and(header("authorization", "Bearer t"));
        mock.respond_with(response).mount(&server).await;
        server
    });
    (runtime, server)
}

fn client(server: &MockServer) -> ClientBuilder {
    ClientBuilder::new(&crate::pets::API)
        .credential("token", Credential::token("t"))
        .server(server.uri())
        .retry(RetryPolicy::none())
}

#[test]
fn a_call_can_wait() {
    let (_runtime, server) = server(ResponseTemplate::new(200).set_body_string(PET));
    let client = client(&server).build().unwrap();
    assert_eq!(get_pet(&client, 7).send_blocking().unwrap().name, "Tom");
    let found = get_pet(&client, 7).send_response_blocking().unwrap();
    assert_eq!((found.status(), found.value().id), (200, 7));
}

#[test]
fn errors_are_the_same() {
    let body = r#"{"message":"gone"}"#;
    let (_runtime, server) = server(ResponseTemplate::new(404).set_body_string(body));
    let client = client(&server).build().unwrap();
    let error = get_pet(&client, 7).send_blocking().unwrap_err();
    let Some(PetError::NotFound(problem)) = error.api() else {
        panic!("{error}");
    };
    assert_eq!(problem.message, "gone");
}

#[test]
fn time_limits_hold() {
    let slow = ResponseTemplate::new(200).set_delay(Duration::from_secs(60));
    let (_runtime, server) = server(slow);
    let client = client(&server).build().unwrap();
    let call = get_pet(&client, 7).with_timeout(Duration::from_millis(20));
    assert!(call.send_blocking().unwrap_err().is_timeout());
}

#[test]
fn threads_share_a_client() {
    let (_runtime, server) = server(ResponseTemplate::new(200).set_body_string(PET));
    let client = client(&server).build().unwrap();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| get_pet(&client, 7).send_blocking().unwrap());
        }
    });
}

#[test]
fn waiting_inside_async_code_blocks_but_works() {
    let (_runtime, server) = server(ResponseTemplate::new(200).set_body_string(PET));
    let client = client(&server).build().unwrap();
    let executor = tokio::runtime::Builder::new_current_thread().build();
    let found = executor
        .unwrap()
        .block_on(async { get_pet(&client, 7).send_blocking() });
    assert_eq!(found.unwrap().id, 7);
}

#[test]
fn waiting_inside_a_call_works_too() {
    let (_runtime, server) = server(ResponseTemplate::new(200).set_body_string(PET));
    let inner = client(&server).build().unwrap();
    let outer = client(&server)
        .middleware(move |request, next| {
            let found = get_pet(&inner, 7).send_blocking();
            assert_eq!(found.unwrap().name, "Tom");
            async move { next.run(request).await }
        })
        .build()
        .unwrap();
    assert_eq!(get_pet(&outer, 7).send_blocking().unwrap().id, 7);
}

#[test]
fn pages_come_one_after_the_other() {
    let pages = [
        "[{\"id\":1,\"name\":\"a\"}]",
        "[{\"id\":2,\"name\":\"b\"}]",
        "[]",
    ];
    let transport = crate::support::Scripted::new(move |n| {
        let body = format!("{{\"data\":{}}}", pages[n - 1]);
        Some(Ok(crate::support::answer(200, &[], body)))
    });
    let client = crate::support::scripted(&transport);
    let mut items = crate::pets::ListPets::new(&client).items();
    let names: Vec<_> = items.iter_blocking().map(|pet| pet.unwrap().name).collect();
    assert_eq!(names, ["a", "b"]);

    let mut pages = crate::pets::ListPets::new(&client).limit("x").pages();
    assert!(pages.next_blocking().unwrap().is_err());
}

#[test]
fn a_connection_of_a_runtime_that_waits_is_not_used() {
    let (_runtime, server) = server(ResponseTemplate::new(200).set_body_string(PET));
    let client = client(&server).build().unwrap();
    let executor = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    executor.unwrap().block_on(async {
        get_pet(&client, 7).send().await.unwrap();
        // The connection from before is idle, but nobody minds it now.
        let limit = Duration::from_secs(20);
        get_pet(&client, 7)
            .with_timeout(limit)
            .send_blocking()
            .unwrap();
        get_pet(&client, 7).send().await.unwrap();
    });
}
