//! What a token server is sent.

use super::world::{API, READ, World, grant};
use crate::probe::probe;
use crate::runtime::{ClientBuilder, Credential, Grant};
use crate::support::Sent;

async fn asked(grant: Grant) -> Sent {
    let world = World::kind();
    let builder = world
        .builder(grant)
        .header("X-Api-Secret", "not for the token server")
        .user_agent("tests/1");
    probe(&builder.build().unwrap(), &READ)
        .send()
        .await
        .unwrap();
    assert_eq!(world.tokens(), ["t1"]);
    world.asked().remove(0)
}

#[tokio::test]
async fn client_credentials_as_the_rfc_writes_them() {
    // The client of RFC 6749, section 2.3.1.
    let grant = Credential::client_credentials("s6BhdRkqt3", "7Fjfp0ZBr1KtDRbnfVdmIw");
    let sent = asked(grant).await;
    assert_eq!(
        (&*sent.method, &*sent.uri),
        ("POST", "https://auth.example/token")
    );
    assert_eq!(sent.body, "grant_type=client_credentials");
    assert_eq!(
        sent.header("authorization"),
        "Basic czZCaGRSa3F0Mzo3RmpmcDBaQnIxS3REUmJuZlZkbUl3"
    );
    assert!(sent.headers["authorization"].is_sensitive());
    assert_eq!(
        sent.header("content-type"),
        "application/x-www-form-urlencoded"
    );
    assert_eq!(sent.header("accept"), "application/json");
    assert_eq!(sent.header("user-agent"), "tests/1");
    assert!(!sent.headers.contains_key("x-api-secret"));
}

#[tokio::test]
async fn ids_and_secrets_of_any_characters() {
    let sent = asked(Credential::client_credentials("a:b c", "p&ß%")).await;
    // a%3Ab+c:p%26%C3%9F%25
    assert_eq!(
        sent.header("authorization"),
        "Basic YSUzQWIrYzpwJTI2JUMzJTlGJTI1"
    );
    let sent = asked(Credential::client_credentials("a:b c", "p&ß%").secret_in_body()).await;
    assert!(!sent.headers.contains_key("authorization"));
    assert_eq!(
        sent.body,
        "grant_type=client_credentials&client_id=a%3Ab+c&client_secret=p%26%C3%9F%25"
    );
}

#[tokio::test]
async fn parameters_besides_and_in_place() {
    let grant = grant()
        .scopes(["a b", "c"])
        .parameter("audience", "https://first.example")
        .parameter("audience", "https://api.example/")
        .parameter("scope", "mine");
    let sent = asked(grant).await;
    assert_eq!(
        sent.body,
        "grant_type=client_credentials&audience=https%3A%2F%2Fapi.example%2F&scope=mine"
    );
}

#[tokio::test]
async fn a_refresh_token_of_a_public_or_a_confidential_client() {
    let refresh = || Credential::refresh_token("app", "r/0");
    let sent = asked(refresh()).await;
    // The API's refresh URL is relative to its server.
    assert_eq!(sent.uri, "https://api.example/refresh");
    assert_eq!(
        sent.body,
        "grant_type=refresh_token&refresh_token=r%2F0&client_id=app"
    );
    assert!(!sent.headers.contains_key("authorization"));
    let sent = asked(
        refresh()
            .client_secret("s")
            .token_url("https://auth.example/t"),
    )
    .await;
    assert_eq!(sent.uri, "https://auth.example/t");
    assert_eq!(sent.body, "grant_type=refresh_token&refresh_token=r%2F0");
    assert_eq!(sent.header("authorization"), "Basic YXBwOnM=");
}

#[tokio::test]
async fn a_token_of_another_scheme_and_a_key_in_place_of_one() {
    let world = World::kind();
    let client = ClientBuilder::new(&API)
        .credential("oauth", "my-own")
        .transport(world.clone())
        .build()
        .unwrap();
    probe(&client, &READ).send().await.unwrap();
    assert!(world.asked().is_empty());
    assert_eq!(world.tokens(), ["my-own"]);
}

#[tokio::test]
async fn no_token_is_asked_for_where_the_caller_sends_a_header() {
    let world = World::kind();
    let call = probe(&world.client(), &READ).with_header("Authorization", "Bearer by-hand");
    call.send().await.unwrap();
    assert!(world.asked().is_empty());
    assert_eq!(world.tokens(), ["by-hand"]);
}
