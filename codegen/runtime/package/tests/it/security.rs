//! Which credentials an operation gets: alternatives, combinations, exceptions.

use http::Method;

use crate::probe::probe;
use crate::runtime::{Api, ClientBuilder, Credential, Endpoint, Error, Scheme, Server};
use crate::support::{FOREVER, FakeClock, Scripted, Sent};

static API: Api = Api::new("Doors", "1")
    .servers(&[Server::new("https://doors.example")])
    .schemes(&[
        Scheme::bearer("token").env("DOORS_TOKEN"),
        Scheme::basic("login"),
        Scheme::header("key", "X-Key").env("DOORS_KEY"),
        Scheme::query("query_key", "key"),
        Scheme::cookie("session", "sid"),
        Scheme::bearer("oauth")
            .env("DOORS_OAUTH")
            .client_env("DOORS_CLIENT_ID", "DOORS_CLIENT_SECRET")
            .token_url("https://doors.example/token"),
    ])
    .security(&[&["token"], &["login"]]);

const fn get(path: &'static str) -> Endpoint {
    Endpoint::new("open", Method::GET, path)
}

static INHERITED: Endpoint = get("/inherited");
static OPEN: Endpoint = get("/open").security(&[]);
static OPTIONAL: Endpoint = get("/optional").security(&[&[], &["key"]]);
static TRAILING: Endpoint = get("/trailing").security(&[&["key"], &[]]);
static REVERSED: Endpoint = get("/reversed").security(&[&["login"], &["token"]]);
static BOTH: Endpoint = get("/both?v=1").security(&[&["key", "query_key", "session"], &["token"]]);
static CLIENT: Endpoint = get("/client").scoped_security(&[&[("oauth", &["read"]), ("key", &[])]]);
static UNKNOWN: Endpoint = get("/unknown").security(&[&["nobody"], &["token"]]);

async fn sent(endpoint: &'static Endpoint, schemes: &[&str]) -> Result<Sent, Error> {
    let transport = Scripted::answering(200, "");
    let mut builder = ClientBuilder::new(&API)
        .transport(transport.clone())
        .timeout(FOREVER)
        .clock(FakeClock::default());
    for scheme in schemes {
        builder = match *scheme {
            "login" => builder.credential("login", Credential::basic("me", "pass")),
            _ => builder.credential(scheme, format!("the-{scheme}")),
        };
    }
    probe(&builder.build()?, endpoint).send().await?;
    Ok(transport.last())
}

/// Where a credential was sent.
async fn places(endpoint: &'static Endpoint, schemes: &[&str]) -> Vec<String> {
    let sent = sent(endpoint, schemes).await.unwrap();
    let mut places: Vec<_> = ["authorization", "x-key", "cookie"]
        .into_iter()
        .map(|name| sent.header(name).to_owned())
        .collect();
    places.push(
        sent.uri
            .split_once('?')
            .map_or("", |(_, query)| query)
            .to_owned(),
    );
    places.retain(|place| !place.is_empty());
    places
}

const LOGIN: &str = "Basic bWU6cGFzcw==";

#[tokio::test]
async fn the_order_of_alternatives_decides() {
    let all = ["login", "token"];
    assert_eq!(places(&INHERITED, &all).await, ["Bearer the-token"]);
    assert_eq!(places(&REVERSED, &all).await, [LOGIN]);
    assert_eq!(places(&REVERSED, &["token"]).await, ["Bearer the-token"]);
    assert_eq!(places(&INHERITED, &["login"]).await, [LOGIN]);
}

#[tokio::test]
async fn a_combination_is_sent_whole_or_not_at_all() {
    let whole = ["session", "query_key", "key", "token"];
    assert_eq!(
        places(&BOTH, &whole).await,
        ["the-key", "sid=the-session", "key=the-query_key"]
    );
    for part in [&whole[1..], &whole[2..], &["session", "token"]] {
        assert_eq!(places(&BOTH, part).await, ["Bearer the-token"], "{part:?}");
    }
}

#[tokio::test]
async fn anonymous_is_the_last_resort_wherever_it_stands() {
    for endpoint in [&OPTIONAL, &TRAILING] {
        assert_eq!(places(endpoint, &["key"]).await, ["the-key"]);
        assert_eq!(places(endpoint, &["token"]).await, [""; 0]);
    }
}

#[tokio::test]
async fn an_operation_that_needs_nothing_gets_nothing() {
    assert_eq!(places(&OPEN, &["token", "key"]).await, [""; 0]);
}

#[tokio::test]
async fn a_scheme_that_nobody_declares_cannot_be_met() {
    assert_eq!(places(&UNKNOWN, &["token"]).await, ["Bearer the-token"]);
}

#[tokio::test]
async fn what_is_missing_is_said_with_its_variables() {
    let error = sent(&BOTH, &["login", "key"]).await.unwrap_err();
    let text = "open (GET /both?v=1): no credential: give ClientBuilder::credential a value for \
                `key` (from_env reads DOORS_KEY) and `query_key` and `session`, or for `token` \
                (from_env reads DOORS_TOKEN)";
    assert_eq!(error.to_string(), text);
    let error = sent(&CLIENT, &["key"]).await.unwrap_err();
    let text = "open (GET /client): no credential: give ClientBuilder::credential a value for \
                `oauth` (from_env reads DOORS_OAUTH, or DOORS_CLIENT_ID and DOORS_CLIENT_SECRET) \
                and `key` (from_env reads DOORS_KEY)";
    assert_eq!(error.to_string(), text);
}

#[tokio::test]
async fn a_token_that_the_caller_has_is_sent_as_it_is() {
    let places = places(&CLIENT, &["oauth", "key"]).await;
    assert_eq!(places, ["Bearer the-oauth", "the-key"]);
}
