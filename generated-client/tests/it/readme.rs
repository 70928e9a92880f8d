//! What the README shows is a program that compiles.

use std::fs;

/// A text without its line breaks: lines may be longer in prose.
fn words(text: &str) -> String {
    text.split_whitespace().collect()
}

fn read(path: &str) -> String {
    fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

#[test]
fn the_readmes_example_is_the_crates() {
    let (readme, example) = (read("../README.md"), read("examples/quick_start.rs"));
    let (_, code) = example.split_once("\n\n").unwrap();
    let shown = readme
        .split("```")
        .find_map(|part| part.strip_prefix("rust\n"));
    assert!(
        shown.map(words) == Some(words(code)),
        "README.md and examples/quick_start.rs differ"
    );
}

#[test]
fn the_readmes_test_is_part_of_the_crates_example() {
    let (readme, example) = (read("../README.md"), read("examples/mock.rs"));
    let mut blocks = readme.split("```");
    let shown = blocks.find(|part| part.starts_with("rust\nlet mock"));
    let code = shown.unwrap().strip_prefix("rust\n").unwrap();
    assert!(
        words(&example).contains(&words(code)),
        "README.md and examples/mock.rs differ"
    );
}
