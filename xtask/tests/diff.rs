//! `cargo xtask diff`, as people and scripts call it.

mod common;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

const OLD: &str = "openapi: 3.1.0
info: {title: Pets, version: '1'}
servers: [{url: 'https://pets.example'}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses: {'200': {description: Pets., content: {application/json: {schema: {$ref: 'pet.yaml'}}}}}
";
const PET: &str = "type: object\nrequired: [name]\nproperties: {name: {type: string}}\n";

fn diff(directory: &Path, arguments: &[&str]) -> Output {
    common::xtask(directory, &[&["diff"], arguments].concat())
}

/// What a run printed on standard output, after it ended with `code`.
#[track_caller]
fn told(output: &Output, code: i32) -> String {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{errors}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn git(directory: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.current_dir(directory);
    for (name, value) in [
        ("user.name", "Someone"),
        ("user.email", "someone@example.com"),
    ] {
        command.args(["-c", &format!("{name}={value}")]);
    }
    let output = command.args(arguments).output().expect("git runs");
    assert!(output.status.success(), "{output:?}");
}

/// A repository with a document of two files, in which `spec/openapi.yaml` is committed.
fn repository() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let spec = folder.path().join("spec");
    fs::create_dir(&spec).expect("a folder");
    fs::write(spec.join("openapi.yaml"), OLD).expect("a document");
    fs::write(spec.join("pet.yaml"), PET).expect("a file of it");
    git(folder.path(), &["init", "--quiet", "--initial-branch=main"]);
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "--message", "First"]);
    folder
}

#[test]
fn without_arguments_what_is_committed_is_compared_with_what_is_there() {
    let folder = repository();
    let output = diff(folder.path(), &["--allow", "none"]);
    assert_eq!(
        told(&output, 0),
        "nothing changed for users of the client\n"
    );

    let pet = folder.path().join("spec/pet.yaml");
    fs::write(
        &pet,
        PET.replace("{name: {", "{age: {type: integer}, name: {"),
    )
    .expect("a change");
    let text = told(&diff(folder.path(), &[]), 0);
    assert!(
        text.contains("minor[field-added]: models::Pet.age is a new field, `Option<i64>`"),
        "{text}"
    );
    assert!(
        text.contains("minor: 1 change (1 minor); clients in use go on working\nnames are kept"),
        "{text}"
    );
    told(
        &diff(folder.path(), &["--allow", "minor", "--keep-wire"]),
        0,
    );
    told(&diff(folder.path(), &["--allow", "patch"]), 1);
}

#[test]
fn revisions_have_their_own_files_and_configuration() {
    let folder = repository();
    let spec = folder.path().join("spec");
    fs::write(
        spec.join("openapi.yaml"),
        OLD.replace("/pets:", "/all/pets:"),
    )
    .expect("a change");
    fs::write(
        spec.join("pet.yaml"),
        PET.replace("type: string", "type: string, format: date"),
    )
    .expect("a change");
    fs::write(spec.join("codegen.toml"), "[formats]\ndate = \"String\"\n")
        .expect("a configuration");
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "--message", "Second"]);
    fs::remove_file(spec.join("openapi.yaml")).expect("the document");

    let output = diff(
        folder.path(),
        &["HEAD~1", "main", "--format", "json", "--allow", "patch"],
    );
    let told: Value = serde_json::from_str(&told(&output, 0)).expect("an object");
    let checks: Vec<_> = told["changes"]
        .as_array()
        .expect("changes")
        .iter()
        .map(|one| &one["check"])
        .collect();
    assert!(
        checks.contains(&&Value::from("operation-moved")),
        "{told:#}"
    );
    assert_eq!(
        (&told["rust"], &told["wire"]),
        (&"patch".into(), &"breaks".into())
    );
    let output = diff(
        folder.path(),
        &["HEAD~1", "main", "--allow", "patch", "--keep-wire"],
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn two_files_are_compared_for_a_changelog() {
    let folder = repository();
    let new = folder.path().join("spec/new.yaml");
    fs::write(&new, OLD.replace("listPets", "allPets")).expect("a document");
    let files = ["spec/openapi.yaml", "spec/new.yaml", "--format", "markdown"];
    let text = told(&diff(folder.path(), &files), 0);
    let renamed = "`pets().all_pets()` is called `pets().all_pets()`, was `pets().list()`";
    assert!(
        text.starts_with(&format!("### New\n\n- {renamed}")),
        "{text}"
    );
    assert!(
        text.contains(": the old name is a deprecated alias."),
        "{text}"
    );
    assert!(
        text.ends_with("names are kept, as with a names.lock.\n"),
        "{text}"
    );

    let text = told(
        &diff(folder.path(), &[&files[..], &["--no-lock"]].concat()),
        0,
    );
    assert!(
        text.starts_with(&format!("### Breaking changes\n\n- {renamed}")),
        "{text}"
    );
}

#[test]
fn names_are_those_of_the_package() {
    let folder = repository();
    let (package, spec) = (
        folder.path().join("generated-client"),
        folder.path().join("spec"),
    );
    fs::create_dir(&package).expect("a folder");
    let lock = "group pets = pets Pets\nmethod GET /pets listPets = pets.every ListPets\n";
    fs::write(package.join("names.lock"), lock).expect("names");
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "--message", "Names"]);
    fs::write(
        spec.join("openapi.yaml"),
        OLD.replace("listPets", "allPets"),
    )
    .expect("a change");
    let renamed = "`pets().all_pets()`, was `pets().every()`";

    // Not generated yet, then with an alias, then with the alias taken out.
    let was = "was-method GET /pets = pets.every ListPets\n";
    let now = "group pets = pets Pets\nmethod GET /pets allPets = pets.all_pets AllPets\n";
    let [old, with, without] = [lock.to_owned(), now.to_owned() + was, now.to_owned()];
    for (lock, level) in [(old, "minor"), (with, "minor"), (without, "major")] {
        fs::write(package.join("names.lock"), lock).expect("names");
        let text = told(&diff(folder.path(), &[]), 0);
        assert!(text.contains(renamed), "{text}");
        assert!(text.contains(&format!("\n{level}: ")), "{text}");
        assert!(text.ends_with("names are those of names.lock\n"), "{text}");
    }
    fs::remove_file(package.join("names.lock")).expect("names");
    let text = told(&diff(folder.path(), &["HEAD"]), 0);
    assert!(text.contains(renamed), "{text}");

    // Of two files, the package has the names of the old one.
    fs::write(spec.join("old.yaml"), OLD).expect("a document");
    fs::write(package.join("names.lock"), lock.replace("every", "each")).expect("names");
    let files = [
        "spec/old.yaml",
        "spec/openapi.yaml",
        "--out",
        "generated-client",
    ];
    let text = told(&diff(folder.path(), &files), 0);
    assert!(text.contains("was `pets().each()`"), "{text}");
    fs::write(package.join("names.lock"), "no names").expect("names");
    assert_eq!(diff(folder.path(), &files).status.code(), Some(2));
}

#[test]
fn what_cannot_be_compared_exits_with_2() {
    let folder = repository();
    let output = diff(folder.path(), &["no-such-revision"]);
    assert_eq!(output.status.code(), Some(2));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        errors.contains("`no-such-revision` is neither a file nor a revision of git"),
        "{errors}"
    );

    fs::write(folder.path().join("spec/openapi.yaml"), "openapi: 2.0").expect("a change");
    let output = diff(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(2));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        errors.contains("spec/openapi.yaml cannot be compared"),
        "{errors}"
    );
}
