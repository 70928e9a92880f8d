//! What the README shows is a program that compiles.

use std::fs;

#[test]
fn the_readmes_example_is_the_crates() {
    let package = env!("CARGO_MANIFEST_DIR");
    let readme = fs::read_to_string(format!("{package}/../README.md")).unwrap();
    let example = fs::read_to_string(format!("{package}/examples/quick_start.rs")).unwrap();
    let (_, code) = example.split_once("\n\n").unwrap();
    let shown = readme
        .split("```")
        .find_map(|part| part.strip_prefix("rust\n"));
    // Lines may be longer in prose.
    let words = |text: &str| text.split_whitespace().collect::<String>();
    assert!(
        shown.map(words) == Some(words(code)),
        "README.md and examples/quick_start.rs differ"
    );
}
