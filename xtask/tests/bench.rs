//! What `bench` makes of what was measured; measuring itself is for people and CI.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use xtask::bench::check::{Figure, Figures, Verdict, verdict};
use xtask::bench::derive;
use xtask::bench::page;

const DUMP: &str = r#"api "Pets" "1"
  security none

type "Pet": union by Tag("kind") <- #/components/schemas/Pet
  text "Any \"pet\"."
  "Cat" {"Cat"} tagged ["cat"] (its own) <- #/components/schemas/Pet/oneOf/0
  list of with "a b" List<{"Cat"}> <- #/components/schemas/Pet/oneOf/1

type "Cat": struct <- #/components/schemas/Cat
  "kind" is "cat"
  "born" String as "date" (required) <- #/components/schemas/Cat/properties/born
    text "When."
  "mother" {"Cat"} (optional) <- #/components/schemas/Cat/properties/mother
  "names" Map<Nullable<F64>> (optional, nullable) <- #/components/schemas/Cat/properties/names
  others Tuple<I64, Any>

type "Cat" "size": enum of String <- #/components/schemas/Cat/properties/size
  "small <- \\\" {"
  "large" named "Big" text "Not small."

group "pets"
"#;

#[test]
fn models_with_derives_are_those_of_the_dump() {
    let models = derive::emit(DUMP);
    assert_eq!(models.types, 3);
    let expected = r#"
#[doc = "Any \"pet\"."]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum T0 {
    #[serde(rename = "cat")]
    V0(T1),
    V1(Vec<T1>),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct T1 {
    #[serde(rename = "kind")]
    f0: String,
    #[doc = "When."]
    #[serde(rename = "born")]
    f1: String,
    #[serde(rename = "mother", default, skip_serializing_if = "Option::is_none")]
    f2: Option<Box<T1>>,
    #[serde(rename = "names", default, skip_serializing_if = "Option::is_none")]
    f3: Option<Option<BTreeMap<String, Option<f64>>>>,
    #[serde(flatten)]
    others: BTreeMap<String, (i64, Value,)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum T2 {
    #[serde(rename = "small <- \\\" {")]
    V0,
    #[serde(rename = "large")]
    V1,
    #[serde(untagged)]
    Other(String),
}
"#;
    let (_, items) = models.text.split_once("serde_json::Value;\n").unwrap();
    assert_eq!(items, expected);
}

#[test]
fn only_what_grows_beyond_its_margin_fails() {
    let figure = |value| Figure { value, margin: 0.1 };
    let recorded = Figures::from([("lines".to_owned(), figure(100.0))]);
    let of = |value| verdict("lines", figure(value), &recorded);
    assert_eq!(of(109.0), Verdict::Kept);
    assert_eq!(of(111.0), Verdict::Worse);
    assert_eq!(of(89.0), Verdict::Better);
    assert_eq!(verdict("others", figure(1.0), &recorded), Verdict::New);
}

const CALLS: &str = r#"{
  "command": "cargo xtask bench calls", "machine": "2 × Some CPU", "skipped": [],
  "rows": [{
    "calls": [{
      "name": "GET", "body": "small", "in_flight": 1,
      "elapsed": { "base": 20.0, "ours": 21.0, "ratio": 1.05, "low": 1.04, "high": 1.06 },
      "processor": { "base": 10.0, "ours": 10.2, "ratio": 1.02, "low": 1.01, "high": 1.03 },
      "allocations": { "base": 70, "ours": 73 }
    }],
    "codecs": []
  }]
}"#;

const COMPILE: &str = r#"{
  "command": "cargo xtask bench compile", "machine": "2 × Some CPU", "skipped": ["peer: `peer` is not installed."],
  "rows": [
    { "document": "spec", "by": "derive", "mode": "check", "rounds": 3, "cost": { "processor": 2.0, "wall": 2.0, "memory": 100000000 },
      "ratio": null, "lines": 100, "types": 30, "library": 0, "error": null },
    { "document": "spec", "by": "generated", "mode": "check", "rounds": 3, "cost": { "processor": 1.0, "wall": 1.0, "memory": 100000000 },
      "ratio": { "median": 0.5, "low": 0.45, "high": 0.55 }, "lines": 90, "types": 30, "library": 0, "error": null }
  ]
}"#;

fn page(root: &Path) -> String {
    page::write(root).expect("a page");
    fs::read_to_string(root.join(page::PAGE)).expect("text")
}

#[test]
fn sections_are_drawn_from_what_is_recorded() {
    let root = TempDir::new().unwrap();
    let records = root.path().join("docs/performance");
    fs::create_dir_all(&records).unwrap();
    fs::write(records.join("calls.json"), CALLS).unwrap();
    let text = page(root.path());
    assert!(text.contains(
        "| GET | small | 1 | 10.0 | 10.2 | 1.020 (1.010–1.030) | 1.050 (1.040–1.060) | 70 | 73 |"
    ));
    assert!(text.contains("(performance/calls.svg)") && records.join("calls.svg").exists());
    assert!(!text.contains("## Compiling"));

    // Another section joins it, with what was left out and what somebody wrote.
    fs::write(records.join("compile.json"), COMPILE).unwrap();
    fs::write(records.join("compile.md"), "Missed, because.\n").unwrap();
    let text = page(root.path());
    assert!(text.contains("| spec | generated | check | 1.00 | 0.50 (0.45–0.55) | 1.00 |"));
    assert!(text.contains("- peer: `peer` is not installed.") && text.contains("Missed, because."));
    assert!(text.contains("| GET | small |"));
}
