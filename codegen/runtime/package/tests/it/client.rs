//! Building clients.

use crate::pets::{API, get_pet, regional};
use crate::runtime::{Api, ClientBuilder, Credential, ErrorKind, Operation, Server, ServerUrl};
use crate::support::{PET, Scripted};

fn new() -> ClientBuilder {
    ClientBuilder::new(&API).transport(Scripted::answering(200, PET))
}

fn problem(builder: ClientBuilder) -> String {
    let error = builder.build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(!error.was_sent() && error.operation().is_none());
    error.to_string()
}

#[test]
fn what_cannot_work_is_found_early() {
    static NOWHERE: Api = Api::new("Nowhere", "1");
    static RELATIVE: Api = Api::new("Relative", "1").servers(&[Server::new("/api")]);
    static UNFINISHED: Server = Server::new("https://{host}");
    for (builder, expected) in [
        (
            new().server("nonsense"),
            "`nonsense` is not an absolute URL",
        ),
        (new().server("/api"), "`/api` is not an absolute URL"),
        (new().server("ftp://x.example"), "neither http nor https"),
        (
            new().server("https://a:canary@x.example"),
            "belong in a credential",
        ),
        (
            new().server("https://x.example/?a=canary"),
            "a query or a fragment",
        ),
        (
            new().server("https://x.example/#a"),
            "a query or a fragment",
        ),
        (
            new().server("https://x.example/{v}"),
            "a variable without a value",
        ),
        (
            new().server("production"),
            "`production` is not an absolute URL",
        ),
        (
            new().server(regional("mars")),
            "`region` must be one of eu, us, not `mars`",
        ),
        (
            new().server(ServerUrl::of(&UNFINISHED)),
            "server variable `host` has no value",
        ),
        (
            new().idempotency_header("X Y"),
            "header `X Y`: this is no header name",
        ),
        (
            new().header("X Y", "1"),
            "header `X Y`: this is no header name",
        ),
        (new().header("X", "canary\r\nY: 1"), "line break"),
        (
            new().user_agent("a\0"),
            "line break or another control character",
        ),
        (
            ClientBuilder::new(&NOWHERE),
            "the API names no server: call ClientBuilder::server",
        ),
        (
            ClientBuilder::new(&RELATIVE),
            "`/api` is not an absolute URL: call ClientBuilder::server",
        ),
    ] {
        let problem = problem(builder);
        assert!(problem.contains(expected), "{problem}");
        assert!(!problem.contains("canary"), "{problem}");
    }
}

#[test]
fn the_environment() {
    let none = |_: &str| None;
    let text = problem(new().from_env_with(none));
    assert_eq!(
        text,
        "the environment variable PETS_TOKEN or PETS_LOGIN is not set"
    );
    let empty = |_: &str| Some(" ".to_owned());
    assert!(problem(new().from_env_with(empty)).contains("is not set"));
    // No test sets these.
    assert!(problem(new().from_env()).contains("PETS_TOKEN"));

    // What is given comes first.
    let given = new().credential("token", Credential::token("x"));
    assert!(given.from_env_with(none).build().is_ok());
    let later = new()
        .from_env_with(none)
        .credential("token", Credential::token("x"));
    assert!(later.build().is_ok());
}

#[tokio::test]
async fn the_environment_is_read() {
    let variables = |name: &str| match name {
        "PETS_TOKEN" => Some("abc\n".to_owned()),
        "PETS_LOGIN" => Some("user:pass:word".to_owned()),
        other => panic!("{other} was read"),
    };
    let transport = Scripted::answering(200, PET);
    let builder = ClientBuilder::new(&API).transport(transport.clone());
    let client = builder.from_env_with(variables).build().unwrap();
    get_pet(&client, 7).send().await.unwrap();
    assert_eq!(transport.last().header("authorization"), "Bearer abc");
    let picture = crate::pets::picture(&client).send().await;
    assert!(picture.is_ok());
    let expected = "Basic dXNlcjpwYXNzOndvcmQ=";
    assert_eq!(transport.last().header("authorization"), expected);
}

#[test]
fn debug_output_is_useful() {
    let client = new()
        .credential("token", Credential::token("x"))
        .header("X-A", "b");
    let shown = format!("{:?}", client.build().unwrap());
    for part in [
        "Pets",
        "https://pets.example/api/v1",
        "token",
        "x-a",
        "retry",
    ] {
        assert!(shown.contains(part), "{shown}");
    }
    let shown = format!("{:?}", get_pet(&new().build().unwrap(), "abc").call());
    for part in ["getPet", "GET", "/pets/{id}", "[\"id\"]"] {
        assert!(shown.contains(part), "{shown}");
    }
    assert!(!shown.contains("abc"), "{shown}");
}
