//! `codegen.toml`: what is said about one that is wrong, and what one that is
//! right changes.

mod support;

use std::fs;

use codegen::config::{Config, Pagination};
use codegen::ir::{Step, Way};
use support::{Expected, entries, render, rust, source, tests};

#[test]
fn wrong_configurations_are_errors() {
    let mut expected = Expected::default();
    let document = fs::read(tests("config/openapi.yaml")).expect("the document");
    let configurations = entries(&tests("config")).into_iter();
    let toml = configurations.filter(|(name, _)| name.ends_with(".toml"));
    for (name, path) in toml {
        let text = fs::read_to_string(&path).expect("a configuration");
        let faults = match Config::parse(&text) {
            Err(faults) => faults,
            Ok(config) => codegen::generate(&source(document.clone()), &config)
                .err()
                .unwrap_or_else(|| panic!("{name} is accepted")),
        };
        let all_errors = faults.iter().all(|one| one.code.as_str() == "E006");
        assert!(all_errors, "{name}: {faults:?}");
        expected.file(
            &path.with_extension("txt"),
            &render(text.as_bytes(), &faults),
        );
    }
    expected.settle();
}

#[test]
fn nothing_is_a_configuration_too() {
    for text in [
        "",
        "# nothing\n",
        "[formats]\n[operations]\n[security]\n",
        "[operations.x]\n",
    ] {
        let config = Config::parse(text).expect("a configuration");
        assert!(config.crate_name.is_none() && config.security.is_empty());
    }
    let config = Config::parse("[operations.\"get things by id\"]\npagination = false\n").unwrap();
    let operation = &config.operations["get things by id"];
    assert!(matches!(operation.pagination, Some(Pagination::Off)));
}

#[test]
fn what_it_says_counts() {
    let document = fs::read(tests("config/openapi.yaml")).expect("the document");
    let text = "[operations.listThings.pagination]\nkind = 'offset'\noffset = 'offset'\n\
                [security.apiKey]\nenv = 'MINE'\n\
                [formats]\n\
                date-time = { type = 'arrayvec::ArrayString<32>', version = '0.7', \
                default-features = false, features = ['std'] }\n";
    let config = Config::parse(text).expect("a configuration");
    let generated = codegen::generate(&source(document), &config).expect("a client");
    assert!(
        generated.diagnostics.is_empty(),
        "{:?}",
        generated.diagnostics
    );
    let rust = rust(&generated);
    assert!(rust.contains(r#"Paging::offset("offset").results("/data")"#));
    assert!(rust.contains(r#".env("MINE")"#));
    assert!(rust.contains("pub at: Option<Formatted<arrayvec::ArrayString<32>>>"));
    assert!(rust.contains("pub use arrayvec;"));
    let manifest = &generated.scaffold["Cargo.toml"];
    let line = r#"arrayvec = { version = "0.7", default-features = false, features = ["std"] }"#;
    assert!(manifest.lines().any(|found| found == line), "{manifest}");
    assert!(!manifest.contains("jiff"), "{manifest}");
}

#[test]
fn ways_into_json() {
    let member = |name: &str| Step::Member(name.to_owned());
    for (text, steps, pointer) in [
        ("$", vec![], ""),
        ("$.data", vec![member("data")], "/data"),
        (
            "$.a_b.c-d[0]",
            vec![member("a_b"), member("c-d"), Step::Element(0)],
            "/a_b/c-d/0",
        ),
        (
            "$.items[-1].id",
            vec![member("items"), Step::Last, member("id")],
            "/items/-1/id",
        ),
        (
            "$['a b'][\"c.d\"]",
            vec![member("a b"), member("c.d")],
            "/a b/c.d",
        ),
        ("$['a/b~c']", vec![member("a/b~c")], "/a~1b~0c"),
    ] {
        let way = Way::parse(text).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(way, Way(steps), "{text}");
        assert_eq!(way.pointer(), pointer);
        assert_eq!(Way::parse(&way.to_string()), Some(way), "{text}");
    }
    for text in [
        "",
        "data",
        "/data",
        "$data",
        "$.",
        "$..a",
        "$.*",
        "$[*]",
        "$[-2]",
        "$[?(@.a)]",
        "$['a",
        "$.a[1",
    ] {
        assert_eq!(Way::parse(text), None, "{text}");
    }
}
