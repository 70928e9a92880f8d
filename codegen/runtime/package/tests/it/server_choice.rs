//! Servers that the document describes, as people choose them.

use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::runtime::{
    Client, ClientBuilder, Credential, ErrorKind, Server, ServerUrl, ServerVariable,
};
use crate::servers;
use crate::support::Scripted;

/// A client of the server, or of the document's first.
fn client(server: Option<ServerUrl>) -> (Client, Scripted) {
    let transport = Scripted::answering(204, "");
    let builder = Client::builder().transport(transport.clone());
    let builder = match server {
        Some(server) => builder.server(server),
        None => builder,
    };
    (builder.build().unwrap(), transport)
}

/// Where a call of an operation without servers of its own goes.
async fn address(server: impl Into<ServerUrl>) -> Result<String, String> {
    let (client, transport) = client(None);
    let call = client.hosts().inherited().with_server(server);
    match call.send().await {
        Ok(()) => Ok(transport.last().uri),
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Request);
            assert!(!error.was_sent() && transport.sent().is_empty());
            Err(error.to_string())
        }
    }
}

#[tokio::test]
async fn a_server_is_chosen_by_its_type() {
    use servers::{Port, Region, Regional, Scheme};
    for (server, expected) in [
        (servers::Prod.into(), "https://api.example.com/v1/inherited"),
        (
            Regional::new().into(),
            "https://eu.example.com:8443/inherited",
        ),
        (
            Regional::default()
                .region(Region::UsEast)
                .port(Port::Value443)
                .base_path("v 2")
                .into(),
            "https://us-east.example.com/v%202/inherited",
        ),
        (
            servers::SelfHosted::new("here.example:81").into(),
            "https://here.example:81/api/inherited",
        ),
        (
            servers::SelfHosted::new("[::1]")
                .scheme(Scheme::Http)
                .into(),
            "http://[::1]/api/inherited",
        ),
        (
            servers::Tenant::new("acme").into(),
            "https://acme.example.com/inherited",
        ),
        (
            servers::OneSiteExampleCom::new().into(),
            "https://one.gone.example.com/inherited",
        ),
        (
            ServerUrl::from("http://elsewhere.example/x"),
            "http://elsewhere.example/x/inherited",
        ),
    ] {
        // For one call, and for all.
        let server: ServerUrl = server;
        assert_eq!(address(server.clone()).await.unwrap(), expected);
        let (client, transport) = client(Some(server));
        client.hosts().inherited().send().await.unwrap();
        assert_eq!(transport.last().uri, expected);
    }
    assert_eq!(Region::ALL.len(), 2);
    let found = Region::ALL.iter().find(|region| region.as_str() == "eu");
    assert_eq!(found, Some(&Region::Europe));
}

#[tokio::test]
async fn no_value_leaves_the_part_of_the_url_that_it_stands_in() {
    let hostile = [
        "evil.example/",
        "evil.example/x",
        "evil.example#",
        "evil.example?",
        "evil.example\\",
        "a@evil.example",
        "user:pass@evil.example",
        "%2e%2e",
        "%2F",
        "evil.example%00",
        "a b",
        "a\tb",
        "a\r\nX: y",
        "ａ／ｂ",
        "{region}",
        "..",
        ".",
        "",
        "https://evil.example",
    ];
    for value in hostile {
        let tenant = servers::Tenant::new(value);
        let outcome = address(tenant).await;
        assert!(outcome.is_err(), "{value}: {outcome:?}");
        let outcome = address(servers::SelfHosted::new(value)).await;
        assert!(outcome.is_err(), "{value}: {outcome:?}");
        let regional = servers::Regional::new().base_path(value);
        match address(regional).await {
            Ok(uri) => {
                let path = uri.strip_prefix("https://eu.example.com:8443/").unwrap();
                let segments: Vec<_> = path.split('/').collect();
                assert!(
                    matches!(segments.as_slice(), [] | [_, "inherited"] | ["inherited"]),
                    "{uri}"
                );
                assert!(!path.contains(['?', '#', '\\', '{']), "{uri}");
            }
            Err(problem) => assert!(
                problem.contains("`base path`") || problem.contains("segment"),
                "{problem}"
            ),
        }
    }
    // A port is digits and nothing else.
    const PORT: Server = Server::new("https://api.example.com:{port}/{a}{b}").variables(&[
        ServerVariable::new("port", "443"),
        ServerVariable::new("a", "a"),
        ServerVariable::new("b", "b"),
    ]);
    let port = |value: &str| address(ServerUrl::of(&PORT).variable("port", value));
    assert_eq!(
        port("81").await.unwrap(),
        "https://api.example.com:81/ab/inherited"
    );
    for value in ["", "65536", "-1", "+81", "81/x", "81@evil.example", "８１"] {
        assert!(port(value).await.is_err(), "{value}");
    }
    // Neither can two values become what one of them must not be.
    let dots = ServerUrl::of(&PORT).variable("a", ".").variable("b", ".");
    let problem = address(dots).await.unwrap_err();
    assert!(problem.contains("a segment `.` or `..`"), "{problem}");
    // A scheme is one of two.
    const SCHEME: Server =
        Server::new("{scheme}://x.example").variables(&[ServerVariable::new("scheme", "https")]);
    for value in ["ftp", "javascript", "https://evil.example/", ""] {
        let outcome = address(ServerUrl::of(&SCHEME).variable("scheme", value)).await;
        assert!(outcome.is_err(), "{outcome:?}");
    }
}

#[tokio::test]
async fn a_host_may_be_missing_no_label() {
    const LABELS: Server = Server::new("https://{prefix}api.{zone}example.com").variables(&[
        ServerVariable::new("prefix", ""),
        ServerVariable::new("zone", "eu."),
    ]);
    let of = |prefix: &str, zone: &str| {
        address(
            ServerUrl::of(&LABELS)
                .variable("prefix", prefix)
                .variable("zone", zone),
        )
    };
    assert_eq!(
        of("test-", "").await.unwrap(),
        "https://test-api.example.com/inherited"
    );
    let problem = of("", "eu..").await.unwrap_err();
    assert!(problem.contains("a gap in its host"), "{problem}");
    assert!(of(".", "").await.is_err());
}

#[tokio::test]
async fn an_operations_own_servers() {
    let (by_default, sent) = client(None);
    by_default.hosts().of_path().send().await.unwrap();
    assert_eq!(sent.last().uri, "https://path.example.com/own");
    by_default.hosts().of_operation().send().await.unwrap();
    assert_eq!(sent.last().uri, "https://upload.example.com/own");
    // A relative one is near the API.
    by_default.hosts().near_the_api().send().await.unwrap();
    assert_eq!(sent.last().uri, "https://api.example.com/v2/own");
    // Any of them can be asked for.
    let other = servers::RegionalUploadEuExampleCom::new().region(servers::Region::UsEast);
    let call = by_default.hosts().of_operation().with_server(other);
    call.send().await.unwrap();
    assert_eq!(sent.last().uri, "https://upload.us-east.example.com/own");

    // The client's choice goes for servers of the same name and variables of the same name.
    let regional = servers::Regional::new().region(servers::Region::UsEast);
    let (regional, sent) = client(Some(regional.into()));
    regional.hosts().of_operation().send().await.unwrap();
    assert_eq!(sent.last().uri, "https://upload.us-east.example.com/own");
    regional.hosts().of_path().send().await.unwrap();
    assert_eq!(sent.last().uri, "https://path.example.com/own");

    // A URL given by the user goes for everything.
    let (given, sent) = client(Some("http://given.example".into()));
    given.hosts().of_path().send().await.unwrap();
    assert_eq!(sent.last().uri, "http://given.example/own");
    given.hosts().near_the_api().send().await.unwrap();
    assert_eq!(sent.last().uri, "http://given.example/own");
}

#[test]
fn plain_http_is_for_credentials_only_if_the_user_gave_the_url() {
    let build = |server: ServerUrl| {
        let builder = ClientBuilder::new(&crate::pets::API);
        let builder = builder.credential("token", Credential::token("canary"));
        builder.server(server).build()
    };
    let http = || servers::SelfHosted::new("host.example").scheme(servers::Scheme::Http);
    let error = build(http().into()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("give the URL itself"), "{error}");
    assert!(build("http://host.example/api".into()).is_ok());
}

#[tokio::test]
async fn a_described_server_of_one_call_gets_no_credential_over_http() {
    let transport = Scripted::answering(200, crate::support::PET);
    let client = crate::support::scripted(&transport);
    let call = crate::pets::get_pet(&client, 7);
    let http = servers::SelfHosted::new("host.example").scheme(servers::Scheme::Http);
    let error = call.clone().with_server(http).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(transport.sent().is_empty());
    call.with_server("http://host.example")
        .send()
        .await
        .unwrap();
    assert_eq!(
        transport.last().header("authorization"),
        "Bearer canary-token"
    );
}

#[tokio::test]
async fn a_server_on_this_machine() {
    let server = MockServer::start().await;
    let done = Mock::given(wiremock::matchers::path("/api/inherited"));
    done.respond_with(ResponseTemplate::new(204))
        .expect(1)
        .mount(&server)
        .await;
    let address = server.address().to_string();
    let here = servers::SelfHosted::new(address).scheme(servers::Scheme::Http);
    let client = Client::builder().server(here).build().unwrap();
    client.hosts().inherited().send().await.unwrap();
}

#[test]
fn a_given_url_is_not_shown() {
    let shown = format!("{:?}", ServerUrl::from("https://a:canary@x.example"));
    assert!(!shown.contains("canary"), "{shown}");
    let shown = format!("{:?}", servers::Tenant::new("acme"));
    assert!(
        shown.contains("{tenant}") && shown.contains("acme"),
        "{shown}"
    );
}
