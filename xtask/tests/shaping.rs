//! What changes a document before anything is made of it, and the names that
//! stay, as people meet them on the command line.

mod common;

use std::fs;
use std::path::Path;

use codegen::load::{Node, load};
use common::{snapshot, xtask};
use tempfile::TempDir;

const PETS: &str = "openapi: 3.0.3
info: { title: Pets, version: 1.0.0 }
servers: [{ url: https://pets.example }]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
      responses:
        '200':
          description: A pet.
          content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
  /owners:
    get: { operationId: listOwners, tags: [owners], responses: { '204': { description: None. } } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string }, fullName: { type: string } } }
";

const OVERLAY: &str = "overlay: 1.1.0
info: { title: Ours, version: 1.0.0 }
actions:
  - target: $.components.schemas.Pet
    update: { properties: { age: { $ref: 'ages.yaml#/Age' }, odd: { $ref: '#/nowhere' } } }
";

/// What a run printed, on standard output and on standard error, after it ended with `code`.
#[track_caller]
fn shaped(directory: &Path, arguments: &[&str], code: i32) -> (String, String) {
    let output = xtask(directory, arguments);
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    let errors = text(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{errors}");
    (text(&output.stdout), errors)
}

/// A workspace with files beside its document.
fn workspace(files: &[(&str, &str)]) -> TempDir {
    let temp = tempfile::tempdir().expect("a directory");
    fs::create_dir_all(temp.path().join("spec")).expect("a folder");
    for (name, text) in [("openapi.yaml", PETS)].iter().chain(files) {
        fs::write(temp.path().join("spec").join(name), text).expect("a file");
    }
    temp
}

#[test]
fn overlays_beside_the_document_and_on_the_command_line() {
    let temp = workspace(&[
        ("codegen.toml", "overlays = ['ours.yaml']\n"),
        ("ours.yaml", OVERLAY),
        ("ages.yaml", "Age: { type: integer }\n"),
    ]);
    let (_, errors) = shaped(temp.path(), &["gen"], 0);
    assert!(errors.contains("Read spec/ours.yaml"), "{errors}");
    // What it brought is shown in it.
    assert!(errors.contains("--> spec/ours.yaml:5:"), "{errors}");
    assert!(
        errors.contains("at: ours.yaml#/actions/0/update/properties/odd/$ref"),
        "{errors}"
    );
    let models =
        fs::read_to_string(temp.path().join("generated-client/src/models/pet.rs")).unwrap();
    assert!(models.contains("pub age: Option<"), "{models}");
    let more = "overlay: 1.1.0\nactions:\n  - { target: $.info, update: { x-more: 1 } }\n";
    fs::write(temp.path().join("more.yaml"), more).unwrap();
    let (text, _) = shaped(temp.path(), &["dump", "spec", "--overlay", "more.yaml"], 0);
    assert!(
        text.contains("x-more: 1") && text.contains("age:"),
        "{text}"
    );
    let (json, _) = shaped(
        temp.path(),
        &["dump", "spec", "--json", "--overlay", "more.yaml"],
        0,
    );
    assert_eq!(tree(&text), tree(&json));
    // What comes out can go in again.
    fs::write(temp.path().join("spec/whole.yaml"), &text).unwrap();
    fs::remove_file(temp.path().join("spec/codegen.toml")).unwrap();
    let (again, _) = shaped(
        temp.path(),
        &["dump", "spec", "--spec", "spec/whole.yaml"],
        0,
    );
    assert_eq!(again, text);
}

#[test]
fn a_part_of_a_document_for_a_try() {
    let temp = workspace(&[]);
    let arguments = ["gen", "--include", "tag=own*"];
    let (_, errors) = shaped(temp.path(), &arguments, 0);
    assert!(
        errors.contains("Generated 1 method of 1 operation, 0 types"),
        "{errors}"
    );
    let (_, errors) = shaped(temp.path(), &["gen", "--check"], 1);
    assert!(errors.contains("missing: src/pets.rs"), "{errors}");
    let (text, _) = shaped(
        temp.path(),
        &["dump", "spec", "--exclude", "path=GET /pets/{id}"],
        0,
    );
    assert!(!text.contains("fullName"), "{text}");
    let (_, errors) = shaped(temp.path(), &["gen", "--include", "tag=pet"], 1);
    assert!(errors.contains("did you mean `pets`?"), "{errors}");
    let (_, errors) = shaped(temp.path(), &["gen", "--include", "pets"], 2);
    assert!(errors.contains("`tag`"), "{errors}");
}

#[test]
fn names_are_kept_and_checked() {
    let temp = workspace(&[]);
    shaped(temp.path(), &["gen"], 0);
    let path = temp.path().join("generated-client/names.lock");
    let names = fs::read_to_string(&path).unwrap();
    assert!(
        names.contains("method GET /pets/{id} getPet = pets.get GetPet\n"),
        "{names}"
    );
    shaped(temp.path(), &["gen", "--check"], 0);
    // One that is not what would be written, whoever changed it.
    fs::write(&path, names.replace("field ", "# field ")).unwrap();
    let (_, errors) = shaped(temp.path(), &["gen", "--check"], 1);
    assert!(errors.contains("differs: names.lock"), "{errors}");
    fs::remove_file(&path).unwrap();
    let (_, errors) = shaped(temp.path(), &["gen", "--check"], 1);
    assert!(errors.contains("missing: names.lock"), "{errors}");
    // A name that was changed by hand is no reason to refuse.
    fs::write(&path, names.replace("pets.get", "pets.fetch")).unwrap();
    shaped(temp.path(), &["gen"], 0);
    let module = fs::read_to_string(temp.path().join("generated-client/src/pets.rs")).unwrap();
    assert!(module.contains("pub fn fetch("), "{module}");
    shaped(temp.path(), &["gen", "--check"], 0);
    // One that makes no sense writes nothing.
    let before = snapshot(&temp.path().join("generated-client"));
    fs::write(&path, "typ #/a = B\n").unwrap();
    let (_, errors) = shaped(temp.path(), &["gen"], 1);
    assert!(errors.contains("error[E008]"), "{errors}");
    assert!(
        errors.contains("--> generated-client/names.lock:1:1"),
        "{errors}"
    );
    fs::write(&path, before.get("names.lock").map_or("", String::as_str)).unwrap();
    assert_eq!(snapshot(&temp.path().join("generated-client")), before);
}

fn tree(text: &str) -> Node<'_> {
    load(text.as_bytes(), &mut Vec::new()).expect("a document")
}
