//! What is underlined for a place in a document.

use codegen::load::locate::{Locator, locate};
use codegen::{Place, Pointer};

fn pointer(text: &str) -> Pointer {
    Pointer::parse(text).expect("a pointer of the test")
}

/// The text at a value.
#[track_caller]
fn value<'a>(text: &'a str, at: &str) -> &'a str {
    shown(text, &Place::Value(pointer(at)))
}

/// The text at a key.
#[track_caller]
fn key<'a>(text: &'a str, at: &str) -> &'a str {
    shown(text, &Place::Key(pointer(at)))
}

#[track_caller]
fn shown<'a>(text: &'a str, place: &Place) -> &'a str {
    text.get(locate(text, place).expect("a range"))
        .expect("on character boundaries")
}

/// Where the value's bytes begin.
#[track_caller]
fn start(text: &str, at: &str) -> usize {
    locate(text, &Place::Value(pointer(at)))
        .expect("a range")
        .start
}

const BLOCK: &str = "\
info:
  title: Pets # of all kinds
  version: 1.0.0
paths:
  /pets/{id}:
    get:
      tags:
      - pets
      - 'the rest'
      parameters:
        - name: id
          in: path
        - name: limit
          in: query
      responses:
        200:
          description: \"all is well\"
";

#[test]
fn scalars_are_their_whole_token() {
    assert_eq!(value(BLOCK, "/info/title"), "Pets");
    assert_eq!(value(BLOCK, "/paths/~1pets~1{id}/get/tags/0"), "pets");
    assert_eq!(value(BLOCK, "/paths/~1pets~1{id}/get/tags/1"), "'the rest'");
    assert_eq!(
        value(BLOCK, "/paths/~1pets~1{id}/get/parameters/1/name"),
        "limit"
    );
    let description = "/paths/~1pets~1{id}/get/responses/200/description";
    assert_eq!(value(BLOCK, description), "\"all is well\"");
    assert_eq!(key(BLOCK, description), "description");
    assert_eq!(key(BLOCK, "/paths/~1pets~1{id}"), "/pets/{id}");
    assert_eq!(key(BLOCK, "/paths/~1pets~1{id}/get/responses/200"), "200");
}

#[test]
fn collections_over_several_lines_are_their_key_or_first_line() {
    assert_eq!(value(BLOCK, "/info"), "info");
    assert_eq!(value(BLOCK, "/paths/~1pets~1{id}/get/tags"), "tags");
    assert_eq!(
        value(BLOCK, "/paths/~1pets~1{id}/get/parameters"),
        "parameters"
    );
    assert_eq!(
        value(BLOCK, "/paths/~1pets~1{id}/get/parameters/1"),
        "name: limit"
    );
    assert_eq!(
        key(BLOCK, "/paths/~1pets~1{id}/get/parameters/1"),
        "name: limit"
    );
    assert_eq!(value(BLOCK, ""), "info:");
    assert_eq!(key(BLOCK, ""), "info:");
}

#[test]
fn collections_on_one_line_are_all_of_it() {
    let text = "a: {b: [1, {c: 2}], d: x} # end\ne:\n  f: 1\n\n# more\ng:\n- h\ni:\n  - j\nk: []\n";
    assert_eq!(value(text, "/a"), "{b: [1, {c: 2}], d: x}");
    assert_eq!(value(text, "/a/b"), "[1, {c: 2}]");
    assert_eq!(value(text, "/a/b/1"), "{c: 2}");
    assert_eq!(value(text, "/a/b/1/c"), "2");
    assert_eq!(value(text, "/e"), "e");
    assert_eq!(value(text, "/g"), "g");
    assert_eq!(value(text, "/i"), "i");
    assert_eq!(value(text, "/k"), "[]");
}

#[test]
fn flow_collections_over_several_lines() {
    let text = "a: {\n  b: 1,\n  c: [\n    2 ]\n}\n";
    assert_eq!(value(text, "/a"), "a");
    assert_eq!(value(text, "/a/c"), "c");
    assert_eq!(value(text, "/a/c/0"), "2");
    assert_eq!(value("[\n  {\n    a: 1 } ]", "/0"), "{");
}

#[test]
fn json() {
    let text = "{\r\n\t\"a\": {\"b/c\": [true, null]},\r\n\t\"d\": {\r\n\t\t\"e\\u0041\": -1.5e3\r\n\t}\r\n}";
    assert_eq!(value(text, "/a/b~1c/0"), "true");
    assert_eq!(value(text, "/a/b~1c/1"), "null");
    assert_eq!(value(text, "/a/b~1c"), "[true, null]");
    assert_eq!(key(text, "/a/b~1c"), "\"b/c\"");
    assert_eq!(value(text, "/d"), "\"d\"");
    assert_eq!(value(text, "/d/eA"), "-1.5e3");
    assert_eq!(key(text, "/d/eA"), "\"e\\u0041\"");
    assert_eq!(value(text, ""), "{");
}

#[test]
fn json_with_pairs_of_surrogates() {
    let text = r#"{"a": "\uD83D\uDE00", "b\\ud83d": "\ud83d", "c": [{"d": "\u00e9"}]}"#;
    assert_eq!(value(text, "/a"), r#""\uD83D\uDE00""#);
    assert_eq!(value(text, "/c/0/d"), r#""\u00e9""#);
}

#[test]
fn characters_are_not_bytes() {
    let text = "größe: \"x😀y\"\nπ: {ключ: значение, z: ü}\nlast: end\n";
    assert_eq!(value(text, "/größe"), "\"x😀y\"");
    assert_eq!(key(text, "/größe"), "größe");
    assert_eq!(value(text, "/π/ключ"), "значение");
    assert_eq!(value(text, "/π/z"), "ü");
    assert_eq!(value(text, "/last"), "end");

    let long = format!("a: {}\nb: {}\nc: '€'", "é".repeat(1000), "x".repeat(500));
    assert_eq!(value(&long, "/c"), "'€'");
    assert_eq!(value(&long, "/a").chars().count(), 1000);

    let marked = "\u{feff}ä: ö\n";
    assert_eq!(value(marked, "/ä"), "ö");
}

#[test]
fn scalars_over_several_lines() {
    let text = "a: |\n  one\n\n  two\n\nb: >-  # why\n\n    x\n   # no comment\nc: \"p\n  q\"\nd: r\n  s\n\
                e:\n  - |2+\n    t\n'f |': |\n  u\n";
    assert_eq!(value(text, "/a"), "|\n  one\n\n  two");
    assert!(
        value(text, "/b").starts_with(">-  # why\n\n    x"),
        "{}",
        value(text, "/b")
    );
    assert_eq!(value(text, "/c"), "\"p\n  q\"");
    assert_eq!(value(text, "/d"), "r\n  s");
    assert_eq!(value(text, "/e/0"), "|2+\n    t");
    assert_eq!(value(text, "/f |"), "|\n  u");
}

#[test]
fn values_left_out_are_their_key() {
    let text = "a:\nb: ~\nc:\n  - \n  - d\n";
    assert_eq!(value(text, "/a"), "a");
    assert_eq!(value(text, "/b"), "~");
    assert_eq!(value(text, "/c/0"), "");
    assert_eq!(value(text, "/c/1"), "d");
}

#[test]
fn aliases_lead_into_the_anchored_node() {
    let text = "x: &base\n  p: {q: 1}\ny: *base\nz: [*base]\nw: &s !!str 'text'\nv: *s\n";
    assert_eq!(value(text, "/y"), "*base");
    assert_eq!(value(text, "/y/p/q"), "1");
    assert_eq!(start(text, "/y/p/q"), start(text, "/x/p/q"));
    assert_eq!(start(text, "/z/0/p"), start(text, "/x/p"));
    assert_eq!(key(text, "/y/p"), "p");
    assert_eq!(value(text, "/w"), "'text'");
    assert_eq!(value(text, "/v"), "*s");
    assert_eq!(value(text, "/x"), "x");
}

#[test]
fn anchors_are_not_part_of_the_value() {
    let text = "a: &x {b: 1}\nc: !t &y [2]\nd: &z\n  e: 3\n  f: 4\n";
    assert_eq!(value(text, "/a"), "{b: 1}");
    assert_eq!(value(text, "/c"), "[2]");
    assert_eq!(value(text, "/d"), "d");
}

#[test]
fn an_anchor_given_twice_means_the_one_before() {
    let text = "a: &x {k: 1}\nb: *x\nc: &x {k: 2}\nd: *x\n";
    assert_eq!(value(text, "/b/k"), "1");
    assert_eq!(value(text, "/d/k"), "2");
}

#[test]
fn merge_keys() {
    let text = "one: &one {a: 1, b: 2}\ntwo: &two {b: 3, c: 4}\n\
                x:\n  <<: *one\n  a: 5\ny:\n  <<: [*one, *two]\nz:\n  <<: {<<: *two, d: 6}\n";
    assert_eq!(value(text, "/x/a"), "5");
    assert_eq!(value(text, "/x/b"), "2");
    assert_eq!(value(text, "/y/b"), "2");
    assert_eq!(value(text, "/y/c"), "4");
    assert_eq!(value(text, "/z/d"), "6");
    assert_eq!(value(text, "/z/c"), "4");
    assert_eq!(value(text, "/x/<<"), "*one");
}

#[test]
fn merging_in_circles_ends() {
    let text = "x: &x\n  <<: *x\n  a: 1\n  b: &y\n    <<: [*x, *y, *x]\n    c: 2\n";
    assert_eq!(value(text, "/x/b/a"), "1");
    assert_eq!(value(text, "/x/b/none"), "b");
}

#[test]
fn the_last_of_equal_keys_counts() {
    let text = "a: 1\nb: {c: 2, c: 3}\na: 4\n";
    assert_eq!(value(text, "/a"), "4");
    assert_eq!(value(text, "/b/c"), "3");
    let key = locate(text, &Place::Key(pointer("/a"))).expect("a range");
    assert_eq!(key, 21..22);
}

#[test]
fn what_is_not_there_is_its_nearest_ancestor() {
    assert_eq!(value(BLOCK, "/info/title/deeper/still"), "Pets");
    assert_eq!(value(BLOCK, "/info/license"), "info");
    assert_eq!(key(BLOCK, "/info/license"), "info");
    assert_eq!(value(BLOCK, "/paths/~1pets~1{id}/get/tags/7"), "tags");
    assert_eq!(value(BLOCK, "/paths/~1pets~1{id}/get/tags/x"), "tags");
    assert_eq!(value(BLOCK, "/nothing"), "info:");
}

#[test]
fn a_document_that_breaks_off_is_known_up_to_there() {
    let text = "a: 1\nb:\n  c: 2\n  d: [3, }\ne: 4\n";
    assert_eq!(value(text, "/a"), "1");
    assert_eq!(value(text, "/b/c"), "2");
    assert_eq!(value(text, "/b/d/0"), "3");
    assert_eq!(value(text, "/b/d"), "[");
    assert_eq!(value(text, "/b/e"), "b");
    assert_eq!(locate("", &Place::Value(Pointer::root())), None);
}

#[test]
fn only_the_first_document_counts() {
    assert_eq!(value("---\na: 1\n---\na: 2\n", "/a"), "1");
}

#[test]
fn positions() {
    let text = "ab\r\ncöd\n\nx";
    let at = |line, column| locate(text, &Place::Position { line, column });
    assert_eq!(at(1, 1), Some(0..2), "a word");
    assert_eq!(
        at(1, 3),
        Some(2..2),
        "the end of the line, before its break"
    );
    assert_eq!(at(2, 2), Some(5..8));
    assert_eq!(at(2, 3), Some(7..8));
    assert_eq!(at(2, 99), Some(8..8));
    assert_eq!(at(3, 1), Some(9..9));
    assert_eq!(at(4, 1), Some(10..11));
    assert_eq!(at(5, 1), None);
    assert_eq!(at(0, 0), Some(0..2));
    assert_eq!(locate(text, &Place::Document), None);
    let json = r#"{ "a\"b" }"#;
    let place = Place::Position { line: 1, column: 3 };
    assert_eq!(locate(json, &place), Some(2..8), "a text with its quotes");
    let line = |line, columns| {
        let file = "names.lock".into();
        let place = Place::Line {
            file,
            line,
            columns,
        };
        locate(text, &place)
    };
    assert_eq!(line(2, 2..4), Some(5..8));
    assert_eq!(line(2, 2..99), Some(5..8));
    assert_eq!(line(9, 1..2), None);
}

#[test]
fn odd_documents_do_no_harm() {
    let deep = "[".repeat(5000) + &"]".repeat(5000);
    let block: String = (0..500).map(|depth| " ".repeat(depth) + "a:\n").collect();
    let odd = [
        "",
        "\u{feff}",
        "\0",
        "a: \0",
        "*x",
        "&a *a",
        "&a [*a]",
        "? {a: b}\n: c",
        "a: &b\n",
        "- ",
        "{",
        "{a",
        "{a:",
        "[}",
        "\"",
        "'",
        "|",
        "a: |",
        "%YAML 9",
        "---",
        "...",
        "\t",
        "\r",
        "a:\u{85}b",
        "!!binary |",
        "? ",
        ": ",
        "- - -",
        "\"\\ud800",
        "\\ud8",
        "\\u",
        "&",
        "*",
        "!",
        "!<",
        "\u{2028}a: b",
        &deep,
        &block,
    ];
    for text in odd {
        let locator = Locator::new(text);
        for at in ["", "/a", "/0", "/0/0", "/a/a/a", "//", "/<<"] {
            for place in [Place::Value(pointer(at)), Place::Key(pointer(at))] {
                if let Some(range) = locator.locate(&place) {
                    assert!(text.get(range).is_some(), "{text:?} {at:?}");
                }
            }
        }
    }
}
