//! Documents that overlays and a selection change: what is left of each, and
//! what is said about it, with places in the file that somebody has to mend.

mod support;

use std::fs;
use std::path::Path;

use codegen::load::{self, Node};
use codegen::{Overlay, Source};
use support::{Expected, config_in, entries, render_all, source, source_in, tests};

fn shaped_source(folder: &Path) -> Source {
    let mut source = source_in(folder);
    let overlays = entries(folder).into_iter();
    let overlays = overlays.filter(|(name, _)| name.starts_with("overlay"));
    source.overlays = overlays
        .map(|(name, path)| Overlay {
            name,
            bytes: fs::read(path).expect("an overlay"),
        })
        .collect();
    source
}

#[test]
fn documents_come_out_as_expected() {
    let mut expected = Expected::default();
    for (name, folder) in entries(&tests("shaped")) {
        let source = shaped_source(&folder);
        let config = config_in(&folder);
        let (generated, diagnostics) = match codegen::generate(&source, &config) {
            Ok(generated) => (Some(generated.files), generated.diagnostics),
            Err(diagnostics) => (None, diagnostics),
        };
        let diagnostics = render_all(&source, &diagnostics);
        expected.file(&folder.join("diagnostics.txt"), &diagnostics);
        let Ok(tree) = codegen::effective(&source, &config) else {
            assert!(generated.is_none(), "{name}");
            continue;
        };
        let text = load::yaml(&tree).expect("YAML");
        expected.file(&folder.join("effective.yaml"), &text);
        // What comes out gives the same client.
        let again = Source {
            files: source.files.clone(),
            ..self::source(text)
        };
        let again = codegen::generate(&again, &support::config());
        assert_eq!(again.ok().map(|of| of.files), generated, "{name}");
    }
    expected.settle();
}

#[test]
fn documents_come_back_as_they_were() {
    for (name, folder) in entries(&tests("cases")) {
        let source = source_in(&folder);
        let config = config_in(&folder);
        let tree = codegen::effective(&source, &config).expect("a usable document");
        let original = load::load(&source.bytes, &mut Vec::new()).expect("a usable document");
        assert_eq!(tree, original, "{name}");
        for text in [load::yaml(&tree), load::json(&tree)] {
            let text = text.expect("a text");
            let again = load::load(text.as_bytes(), &mut Vec::new()).expect("a usable document");
            assert!(in_same_order(&tree, &again), "{name}:\n{text}");
        }
    }
}

/// Whether two trees are equal, with all members in the same order.
fn in_same_order(one: &Node, other: &Node) -> bool {
    match (one, other) {
        (Node::Array(ours), Node::Array(theirs)) => {
            let pairs = ours.iter().zip(theirs);
            ours.len() == theirs.len()
                && pairs
                    .into_iter()
                    .all(|(one, other)| in_same_order(one, other))
        }
        (Node::Object(ours), Node::Object(theirs)) => {
            let pairs = ours.iter().zip(theirs.iter());
            let same = |((key, one), (other_key, other)): ((&str, &Node), (&str, &Node))| {
                key == other_key && in_same_order(one, other)
            };
            ours.len() == theirs.len() && pairs.into_iter().all(same)
        }
        // JSON's reader knows whole numbers of 64 bits.
        (Node::Integer(one), Node::Float(other)) => *one as f64 == *other,
        (one, other) => one == other,
    }
}

#[test]
fn copies_of_copies_end() {
    let mut source = source(
        "openapi: 3.1.0\ninfo: { title: Bomb, version: '1' }\npaths: {}\nx-a: { b: { c: 1 } }\n",
    );
    let action = "  - target: $['x-a'].b\n    copy: $['x-a']\n";
    let text = format!("overlay: 1.1.0\nactions:\n{}", action.repeat(200));
    source.overlays.push(Overlay {
        name: "overlay.yaml".to_owned(),
        bytes: text.into_bytes(),
    });
    let faults = codegen::generate(&source, &support::config()).expect_err("a fault");
    assert!(
        faults.iter().all(|one| one.code.as_str() == "E004"),
        "{faults:?}"
    );
    assert!(!faults.is_empty());
}

#[test]
fn values_that_are_hard_to_write_stay() {
    let texts = [
        "",
        " ",
        "null",
        "~",
        "true",
        "yes",
        "on",
        "NO",
        "0x1F",
        "0o17",
        "017",
        "1e3",
        ".inf",
        "1_000",
        "2025-01-01",
        "a: b",
        "# a",
        "- a",
        "'",
        "\"",
        "\\",
        "a\nb\n",
        "\t",
        "\u{85}",
        "\u{2028}",
        "\u{feff}",
        "\u{1b}[31m",
        "{",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a",
        "|",
        ">",
        "=",
        "<<",
        "a\r\nb",
        "\u{1f600}",
    ];
    let text = |text: &str| Node::String(text.to_owned().into());
    let numbers = [i128::from(i64::MIN), u64::MAX.into(), 0, -1];
    let floats = [0.1, 1e300, -0.0, 1.0, 5e-324, 1e21];
    let values = texts.iter().map(|of| text(of));
    let values = values
        .chain(numbers.map(Node::Integer))
        .chain(floats.map(Node::Float));
    let mut members = load::Object::default();
    for (index, value) in values.enumerate() {
        members.insert(format!("v{index}"), value);
    }
    for of in texts.iter().filter(|of| **of != "<<") {
        members.insert((*of).to_owned(), Node::Null);
    }
    let tree = Node::Object(members);
    for text in [
        load::yaml(&tree).expect("YAML"),
        load::json(&tree).expect("JSON"),
    ] {
        let again = load::load(text.as_bytes(), &mut Vec::new()).expect(&text);
        assert!(in_same_order(&tree, &again), "{text}\n{again:?}");
    }
}
