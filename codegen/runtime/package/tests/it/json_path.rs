//! Where in a body decoding failed.

use serde::Deserialize;

use crate::runtime::json_path;

fn locate(text: &[u8], line: usize, column: usize) -> Option<String> {
    Some(json_path::locate(
        text,
        json_path::position(text, line, column)?,
    ))
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only decoded")]
struct Page {
    data: Vec<Item>,
    #[serde(rename = "odd key")]
    odd: Option<Vec<u8>>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only decoded")]
struct Item {
    id: u32,
    limit_usd: Option<f64>,
    inner: Option<Box<Item>>,
    kind: Option<Kind>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    One,
}

fn path(text: &str) -> String {
    let error = serde_json::from_str::<Page>(text).unwrap_err();
    locate(text.as_bytes(), error.line(), error.column()).unwrap()
}

#[test]
fn names_the_value_that_does_not_fit() {
    let cases = [
        // A value of another type.
        (r#"{"data": 5}"#, "data"),
        (r#"{"data": [{"id": 1}, {"id": "x"}]}"#, "data[1].id"),
        (
            r#"{"data": [{"id": 1, "limit_usd": "5"}]}"#,
            "data[0].limit_usd",
        ),
        (
            r#"{"data": [{"id": 1, "limit_usd": {}}]}"#,
            "data[0].limit_usd",
        ),
        (
            r#"{"data": [{"id": 1, "limit_usd": []}, 2]}"#,
            "data[0].limit_usd",
        ),
        (
            r#"{"data": [{"id": 1, "inner": {"id": null}}]}"#,
            "data[0].inner.id",
        ),
        (r#"{"data": [{"id": -1}]}"#, "data[0].id"),
        (r#"{"data": [{"id": 1, "kind": "two"}]}"#, "data[0].kind"),
        // A value that is missing: the object that lacks it.
        (r#"{"data": [{"id": 1}, {"limit_usd": 5}]}"#, "data[1]"),
        (r#"{"data": [{"id": 1, "inner": {}}]}"#, "data[0].inner"),
        ("{}", ""),
        // The body as a whole.
        ("5", ""),
        // Keys that need quotes, and text that looks like structure.
        (r#"{"odd key": [1, 300], "data": []}"#, r#"["odd key"][1]"#),
        (r#"{"x": "]}\"{[,", "data": [{"id": "\\"}]}"#, "data[0].id"),
        (r#"{"d\u0061ta": [{"id": false}]}"#, "data[0].id"),
        // Several lines.
        (
            "{\n  \"data\": [\n    {\"id\": 1},\n    {\n      \"id\": \"x\"\n    }\n  ]\n}",
            "data[1].id",
        ),
        // Text that ends, or is no JSON.
        (r#"{"data": [{"id": 1, "#, "data[0]"),
        (r#"{"data": [{"id": 1}, {"id""#, "data[1].id"),
        (r#"{"data": [{"id": 1}, nope]}"#, "data[1]"),
    ];
    for (text, expected) in cases {
        assert_eq!(path(text), expected, "{text}");
    }
}

#[test]
fn survives_anything() {
    for text in [
        "", "]]]]", "}{", "\"", "\"\\", "[\"\\", "{\"a\\", ",,,", "\u{0}",
    ] {
        for line in 0..3 {
            for column in [0, 1, 2, 100, usize::MAX] {
                locate(text.as_bytes(), line, column);
            }
        }
    }
    let deep = "[".repeat(1_000_000);
    assert!(locate(deep.as_bytes(), 1, deep.len()).is_some());
}
