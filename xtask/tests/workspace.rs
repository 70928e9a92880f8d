//! Which workspace an output belongs to.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use xtask::workspace::{crate_name, lacking, own_workspace, root};

fn workspace(directory: &Path, text: &str) {
    fs::create_dir_all(directory).unwrap();
    fs::write(directory.join("Cargo.toml"), text).unwrap();
}

#[test]
fn this_workspace_lists_its_client() {
    assert!(root().join("xtask/Cargo.toml").is_file());
    assert!(!own_workspace(&root().join("generated-client")));
    assert!(own_workspace(&root().join("elsewhere")));
}

#[test]
fn a_manifest_may_lack_what_a_later_document_needs() {
    let temp = TempDir::new().unwrap();
    let wanted = "[features]\nmock = []\n\n[dependencies]\nhttp = \"1\"\n\
                  uuid = { version = \"1\", default-features = false }\n";
    assert_eq!(lacking(temp.path(), wanted), []);
    workspace(temp.path(), "no [toml\n");
    assert_eq!(lacking(temp.path(), wanted), []);
    workspace(temp.path(), "[dependencies]\nhttp.workspace = true\n");
    let lines = [
        ("features", "mock = []"),
        (
            "dependencies",
            "uuid = { version = \"1\", default-features = false }",
        ),
    ];
    let lines = lines.map(|(table, line)| (table, line.to_owned()));
    assert_eq!(lacking(temp.path(), wanted), lines);
    workspace(temp.path(), wanted);
    assert_eq!(lacking(temp.path(), wanted), []);
}

#[test]
fn nothing_above() {
    let temp = TempDir::new().unwrap();
    assert!(!own_workspace(&temp.path().join("client")));
    workspace(temp.path(), "[package]\nname = \"x\"\n");
    assert!(!own_workspace(&temp.path().join("client")));
    workspace(temp.path(), "no [toml\n");
    assert!(!own_workspace(&temp.path().join("client")));
}

#[test]
fn members_and_exclusions() {
    let temp = TempDir::new().unwrap();
    let text =
        "[workspace]\nmembers = [\"./one/\", \"crates/*\", \"api-*-v*\"]\nexclude = [\"out\"]\n";
    workspace(temp.path(), text);
    let own = |path: &str| own_workspace(&temp.path().join(path));
    for listed in [
        "one",
        "crates/a",
        "crates/a/../b",
        "api-x-v1",
        "out",
        "out/deep/er",
    ] {
        assert!(!own(listed), "{listed}");
    }
    for missing in ["two", "crates", "crates/a/b", "api-x", "one/more"] {
        assert!(own(missing), "{missing}");
    }
}

#[test]
fn the_nearest_workspace_decides() {
    let temp = TempDir::new().unwrap();
    workspace(temp.path(), "[workspace]\n");
    workspace(
        &temp.path().join("inner"),
        "[workspace]\nmembers = [\"client\"]\n",
    );
    assert!(!own_workspace(&temp.path().join("inner/client")));
    // The package's own manifest is not above it.
    workspace(&temp.path().join("client"), "[workspace]\n");
    assert!(own_workspace(&temp.path().join("client")));
}

#[test]
fn a_crate_is_called_what_its_manifest_says() {
    let temp = TempDir::new().unwrap();
    let name = |text: &str| {
        workspace(temp.path(), text);
        crate_name(temp.path())
    };
    assert_eq!(crate_name(temp.path()), None);
    assert_eq!(name("[package]\nname = \"a-b\"\n").as_deref(), Some("a-b"));
    let library = "[package]\nname = \"a-b\"\n[lib]\nname = \"c\"\n";
    assert_eq!(name(library).as_deref(), Some("c"));
    assert_eq!(
        name("[package]\nname = \"a-b\"\n[lib]\n").as_deref(),
        Some("a-b")
    );
    assert_eq!(name("no [toml\n"), None);
}
