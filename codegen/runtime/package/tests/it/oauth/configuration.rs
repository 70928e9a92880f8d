//! Where tokens are obtained, and what is found out when the client is built.

use super::world::{API, READ, World, grant};
use crate::probe::probe;
use crate::runtime::{ClientBuilder, Credential, Error, ErrorKind};

fn build(
    scheme: &str,
    credential: impl Into<Credential>,
    change: impl Fn(ClientBuilder) -> ClientBuilder,
) -> Result<(), Error> {
    let builder = ClientBuilder::new(&API).credential(scheme, credential);
    change(builder).transport(World::kind()).build().map(drop)
}

#[test]
fn what_no_token_server_would_accept() {
    let with = Credential::client_credentials;
    let url = |url: &str| grant().token_url(url);
    for (scheme, grant, expected) in [
        (
            "oauth",
            with("", "canary"),
            "the client id for `oauth` is empty",
        ),
        (
            "oauth",
            with("canary", ""),
            "the client secret for `oauth` is empty",
        ),
        (
            "oauth",
            Credential::refresh_token("app", ""),
            "the refresh token for `oauth` is empty",
        ),
        (
            "bearer",
            grant(),
            "the API names no token URL for `bearer`: call Grant::token_url",
        ),
        (
            "login",
            grant(),
            "`login` takes a user name and a password, not a token",
        ),
        ("nobody", grant(), "the API has no security scheme `nobody`"),
        (
            "http",
            grant(),
            "is http, over which anyone can read the client's secret",
        ),
        (
            "templated",
            grant(),
            "has a variable without a value: call Grant::token_url",
        ),
        ("nonsense", grant(), "is no URL"),
        (
            "oauth",
            url("ftp://canary.example"),
            "is neither http nor https",
        ),
        ("oauth", url("data:canary"), "is neither http nor https"),
        (
            "oauth",
            url("https://me:canary@a.example"),
            "holds a user name or a password",
        ),
        ("oauth", url("https://a.example/#canary"), "has a fragment"),
    ] {
        let error = build(scheme, grant, |builder| builder).expect_err(expected);
        assert_eq!(error.kind(), ErrorKind::Config);
        let text = format!("{error} {error:?}");
        assert!(text.contains(expected), "{text}");
        assert!(!text.contains("canary"), "{text}");
    }
}

#[test]
fn http_is_for_this_machine_and_for_those_who_ask_for_it() {
    let at = |url: &str| build("oauth", grant().token_url(url), |builder| builder);
    at("http://auth.example/token").unwrap();
    at("http://127.0.0.1:8080/token").unwrap();
    // At a server that the user gave, and no other.
    let given = |builder: ClientBuilder| builder.server("http://proxy.example");
    build("relative", grant(), given).unwrap();
    for elsewhere in ["http", "elsewhere"] {
        let error = build(elsewhere, grant(), given).unwrap_err();
        assert!(error.to_string().contains("use https"), "{error}");
    }
    let insecure = |builder: ClientBuilder| builder.server("insecure");
    build("relative", grant(), insecure).unwrap_err();
}

#[tokio::test]
async fn a_relative_url_is_the_servers() {
    for (base, expected) in [
        (None, "https://api.example/token?v=2"),
        (
            Some("http://localhost:1/a/b/"),
            "http://localhost:1/a/b/token?v=2",
        ),
    ] {
        let world = World::kind();
        let mut builder = world.builder(grant()).credential("relative", grant());
        if let Some(base) = base {
            builder = builder.server(base);
        }
        static OP: crate::runtime::Endpoint =
            crate::runtime::Endpoint::new("op", http::Method::GET, "/x").security(&[&["relative"]]);
        probe(&builder.build().unwrap(), &OP).send().await.unwrap();
        assert_eq!(world.asked()[0].uri, expected);
    }
}

async fn from_env(variables: &[(&str, &str)]) -> Result<World, Error> {
    let world = World::kind();
    let builder = ClientBuilder::new(&API).from_env_with(|wanted| {
        let found = variables.iter().find(|(name, _)| *name == wanted);
        found.map(|(_, value)| (*value).to_owned())
    });
    let client = builder.transport(world.clone()).build()?;
    probe(&client, &READ).send().await?;
    Ok(world)
}

#[tokio::test]
async fn ids_and_secrets_from_the_environment() {
    let id = ("VAULT_CLIENT_ID", " client ");
    let secret = ("VAULT_CLIENT_SECRET", "client-secret\n");
    let world = from_env(&[id, secret]).await.unwrap();
    // client:client-secret
    assert_eq!(
        world.asked()[0].header("authorization"),
        "Basic Y2xpZW50OmNsaWVudC1zZWNyZXQ="
    );
    // A token that is there need not be fetched.
    let world = from_env(&[id, secret, ("VAULT_TOKEN", "mine")])
        .await
        .unwrap();
    assert_eq!(
        (world.asked().len(), world.tokens()),
        (0, vec!["mine".to_owned()])
    );

    for (variables, expected) in [
        (
            vec![],
            "VAULT_TOKEN or VAULT_CLIENT_ID and VAULT_CLIENT_SECRET is not set",
        ),
        (vec![id], "variable VAULT_CLIENT_SECRET is not set"),
        (
            vec![secret, ("VAULT_CLIENT_ID", " ")],
            "variable VAULT_CLIENT_ID is not set",
        ),
    ] {
        let error = from_env(&variables).await.err().unwrap();
        assert!(error.to_string().contains(expected), "{error}");
        assert!(!error.to_string().contains("client-secret"), "{error}");
    }
}
