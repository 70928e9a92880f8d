//! The environment variables that credentials are read from: their names.

mod support;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use support::{generate, own_files, source};

/// The variables that the client of a document reads, in its order.
fn variables(title: &str, schemes: Value) -> Vec<String> {
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": title, "version": "1" },
        "paths": {},
        "components": { "securitySchemes": schemes },
    });
    let generated = generate(&source(document.to_string()));
    let files = own_files(&generated);
    let text = files["src/client.rs"]
        .split("impl Client")
        .next()
        .unwrap_or_default();
    // `.env("A")` and `.client_env("A", "B")`, however they are laid out.
    let text = text.replace(".server_env(", ".server(");
    let mut found = Vec::new();
    for call in text.split("env(").skip(1) {
        let arguments = call.split(')').next().unwrap_or_default();
        let names = arguments.split('"').skip(1).step_by(2);
        found.extend(names.map(str::to_owned));
    }
    found
}

fn bearer() -> Value {
    json!({ "type": "http", "scheme": "bearer" })
}

fn client() -> Value {
    let flow = json!({ "tokenUrl": "/token", "scopes": {} });
    json!({ "type": "oauth2", "flows": { "clientCredentials": flow } })
}

#[track_caller]
fn assert_valid(names: &[String], of: &str) {
    let mut seen = BTreeSet::new();
    for name in names {
        let plain = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
        assert!(name.chars().all(plain), "{of}: {name:?}");
        assert!(
            name.starts_with(|c: char| c.is_ascii_uppercase()),
            "{of}: {name:?}"
        );
        // More than one word, so that it is nobody else's, such as `PATH`.
        assert!(name.contains('_') && name.len() < 160, "{of}: {name:?}");
        assert!(
            !name.ends_with('_') && !name.contains("__"),
            "{of}: {name:?}"
        );
        assert!(seen.insert(name), "{of}: {name:?} stands for two things");
    }
}

#[test]
fn titles_become_prefixes() {
    for (title, expected) in [
        ("OpenRouter API", "OPENROUTER_API_KEY"),
        ("The Shop — REST api (v2)", "THE_SHOP_REST_V2_API_KEY"),
        ("Café Crème", "CAFE_CREME_API_KEY"),
        ("3D Models", "API_3D_MODELS_API_KEY"),
        ("API", "API_KEY"),
        ("", "API_KEY"),
        ("…", "API_KEY"),
        ("  ", "API_KEY"),
        ("日本語", "RI_BEN_YU_API_KEY"),
    ] {
        let names = variables(title, json!({ "only": bearer() }));
        assert_eq!(names, [expected], "{title:?}");
    }
}

#[test]
fn kinds_and_schemes_tell_several_apart() {
    let basic = json!({ "type": "http", "scheme": "basic" });
    assert_eq!(
        variables("Shop", json!({ "a": basic })),
        ["SHOP_BASIC_AUTH"]
    );
    assert_eq!(
        variables("Shop", json!({ "a": client() })),
        ["SHOP_ACCESS_TOKEN", "SHOP_CLIENT_ID", "SHOP_CLIENT_SECRET"]
    );
    assert_eq!(
        variables("Shop", json!({ "apiKey": bearer(), "o-auth": client() })),
        [
            "SHOP_API_KEY",
            "SHOP_O_AUTH",
            "SHOP_CLIENT_ID",
            "SHOP_CLIENT_SECRET"
        ]
    );
    assert_eq!(
        variables("Shop", json!({ "one": client(), "two": client() })),
        [
            "SHOP_ONE",
            "SHOP_ONE_CLIENT_ID",
            "SHOP_ONE_CLIENT_SECRET",
            "SHOP_TWO",
            "SHOP_TWO_CLIENT_ID",
            "SHOP_TWO_CLIENT_SECRET",
        ]
    );
}

#[test]
fn names_that_meet_are_numbered() {
    // In the order of their names.
    let schemes = json!({
        "A B": bearer(), "ClientId": bearer(), "a-b": bearer(), "a_b": bearer(), "auth": client(),
        "client_id": bearer(),
    });
    assert_eq!(
        variables("Shop", schemes),
        [
            "SHOP_A_B",
            "SHOP_CLIENT_ID",
            "SHOP_A_B_2",
            "SHOP_A_B_3",
            "SHOP_AUTH",
            "SHOP_AUTH_CLIENT_ID",
            "SHOP_AUTH_CLIENT_SECRET",
            "SHOP_CLIENT_ID_2",
        ]
    );
}

#[test]
fn the_document_may_choose() {
    let with = |env: &str| json!({ "type": "http", "scheme": "bearer", "x-env": env });
    // What is asked for is given even if an earlier scheme would be called that.
    let schemes = json!({ "key": bearer(), "other": with("SHOP_KEY"), "third": with("_Key") });
    assert_eq!(
        variables("Shop", schemes),
        ["SHOP_KEY_2", "SHOP_KEY", "_Key"]
    );
    // Only once, and only names.
    let schemes = json!({
        "a": with("MINE"), "b": with("MINE"), "c": with("1ST"), "d": with("A=B"), "e": with(""),
        "f": with("Ä"), "g": with("A\0"), "h": with(&"A".repeat(1000)),
    });
    assert_eq!(
        variables("Shop", schemes),
        [
            "MINE", "SHOP_B", "SHOP_C", "SHOP_D", "SHOP_E", "SHOP_F", "SHOP_G", "SHOP_H"
        ]
    );
}

#[test]
fn no_title_and_no_scheme_makes_an_invalid_name() {
    let long = "x".repeat(10_000);
    let texts = [
        "", " ", "API", "api", "_", "__a__", "path", "PATH", "Home", "1", "1.2.3", "🚀", "日本",
        "é", "-–—", "a=b", "$(id)", "\0", "\n", "`", "\"", "API API", "X API", "ß", "١", "²",
        &long,
    ];
    for title in texts {
        let schemes: serde_json::Map<_, _> = texts
            .iter()
            .enumerate()
            .map(|(index, name)| {
                let scheme = if index % 2 == 0 { client() } else { bearer() };
                ((*name).to_owned(), scheme)
            })
            .collect();
        let names = variables(title, Value::Object(schemes));
        assert!(names.len() > texts.len());
        assert_valid(&names, title);
        assert_valid(&variables(title, json!({ title: client() })), title);
        assert_valid(&variables(title, json!({ title: bearer() })), title);
    }
}

#[test]
fn a_server_may_be_named_where_there_is_a_title() {
    let server = |title: &str, schemes: Value| {
        let document = json!({
            "openapi": "3.1.0",
            "info": { "title": title, "version": "1" },
            "paths": {},
            "components": { "securitySchemes": schemes },
        });
        let generated = generate(&source(document.to_string()));
        let client = own_files(&generated)["src/client.rs"].to_owned();
        let named = client.split(".server_env(\"").nth(1)?.split('"').next()?;
        Some(named.to_owned())
    };
    let named = server("OpenRouter API", json!({}));
    assert_eq!(named.as_deref(), Some("OPENROUTER_BASE_URL"));
    // Anything may be called `API_BASE_URL`, and a credential is no address.
    assert_eq!(server("API", json!({})), None);
    let taken = json!({ "baseUrl": bearer(), "other": bearer() });
    assert_eq!(server("Shop", taken), None);
}
