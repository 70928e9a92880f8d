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

#[test]
fn a_manifest_needs_a_feature_for_each_group() {
    let temp = TempDir::new().unwrap();
    let manifest = temp.path().join("Cargo.toml");
    let wanted = "[features]\ndefault = [\"rustls\", \"all-groups\"]\nrustls = []\n\
        all-groups = [\n    \"a\",\n    \"b\",\n] # every group\na = []\nb = []\n";
    let all = "all-groups = [\n      \"a\",\n      \"b\",\n  ] # every group";
    let lacks = |found: &str| {
        fs::write(&manifest, found).unwrap();
        let lacking = lacking(temp.path(), wanted).into_iter();
        lacking.map(|(_, line)| line).collect::<Vec<_>>()
    };
    // One that had no groups.
    let default = "default = [\"rustls\", \"all-groups\"]";
    assert_eq!(
        lacks("[features]\ndefault = [\"rustls\"]\nrustls = []\n"),
        ["a = []", all, "b = []", default]
    );
    // One that had fewer, of which not all are on by default.
    let fewer = "[features]\ndefault = [\"a\"]\nrustls = []\nall-groups = [\"a\"]\na = []\n";
    assert_eq!(lacks(fewer), [all, "b = []"]);
    let complete = fewer.replace("[\"a\"]\na", "[\"a\", \"b\"]\nb = []\na");
    assert_eq!(lacks(&complete), [] as [&str; 0]);
}
