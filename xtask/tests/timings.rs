//! What `gen --timings` tells to programs.

use std::fs;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

const DOCUMENT: &str = r#"openapi: 3.0.3
info: { title: Pets, version: 1.0.0 }
paths: {}
components:
  schemas:
    Pet: { type: object, properties: { name: { type: string } } }
"#;

#[test]
fn every_stage_is_there_and_no_part_is_more_than_the_whole() {
    let temp = TempDir::new().unwrap();
    fs::write(temp.path().join("pets.yaml"), DOCUMENT).unwrap();
    let ran = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .env("CARGO_MANIFEST_DIR", temp.path().join("xtask"))
        .current_dir(temp.path())
        .args(["gen", "--spec", "pets.yaml", "--out", "pets"])
        .args(["--timings", "timings.json"])
        .output()
        .unwrap();
    assert!(ran.status.success(), "{ran:?}");
    let text = fs::read_to_string(temp.path().join("timings.json")).unwrap();
    let timings: Value = serde_json::from_str(&text).unwrap();
    let stages = timings["stages"].as_array().unwrap();
    let names: Vec<_> = stages.iter().filter_map(|of| of["name"].as_str()).collect();
    let expected = [
        "load",
        "normalise",
        "lower",
        "analyse",
        "name",
        "emit",
        "format",
        "report",
        "write",
    ];
    assert_eq!(names, expected);
    let total = timings["total"]["wall_ns"].as_u64().unwrap();
    let walls = stages.iter().filter_map(|of| of["wall_ns"].as_u64());
    assert!(walls.sum::<u64>() <= total, "{text}");
    let peak = timings["total"]["peak_bytes"].as_u64().unwrap();
    assert!(
        stages
            .iter()
            .all(|of| of["peak_bytes"].as_u64() <= Some(peak)),
        "{text}"
    );
    assert_eq!(
        timings["files"].as_u64(),
        Some(
            fs::read_to_string(temp.path().join("pets/generated.sha256"))
                .unwrap()
                .lines()
                .count() as u64
        )
    );
    assert!(timings["lines"].as_u64() > Some(0));
}
