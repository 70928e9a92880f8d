//! Building clients.

use crate::pets::{API, get_pet};
use crate::runtime::{Api, ClientBuilder, Credential, ErrorKind};
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
    for (builder, expected) in [
        (
            new().base_url("nonsense"),
            "`nonsense` is not an absolute URL",
        ),
        (new().base_url("/api"), "`/api` is not an absolute URL"),
        (new().base_url("ftp://x.example"), "neither http nor https"),
        (
            new().base_url("https://a:canary@x.example"),
            "belong in a credential",
        ),
        (
            new().base_url("https://x.example/?a=canary"),
            "a query or a fragment",
        ),
        (
            new().base_url("https://x.example/#a"),
            "a query or a fragment",
        ),
        (
            new().base_url("https://x.example/{v}"),
            "a variable without a value",
        ),
        (
            new().server("test"),
            "`test`, only: production, regional, insecure",
        ),
        (
            new().server_variable("planet", "x"),
            "no server has a variable `planet`",
        ),
        (
            new().server("regional").server_variable("region", "mars"),
            "`region` must be one of eu, us, not `mars`",
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
        (ClientBuilder::new(&NOWHERE), "call ClientBuilder::base_url"),
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
    let shown = format!("{:?}", get_pet(&new().build().unwrap(), "abc").call);
    for part in ["getPet", "GET", "/pets/{id}", "[\"id\"]"] {
        assert!(shown.contains(part), "{shown}");
    }
    assert!(!shown.contains("abc"), "{shown}");
}
