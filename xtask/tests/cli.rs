//! The program as people and scripts call it.

mod common;

use std::fs;
use std::process::{Command, Output};

use common::{snapshot, xtask};
use tempfile::TempDir;

/// What a run printed on standard error, after it ended with `code`.
#[track_caller]
fn errors(output: &Output, code: i32) -> String {
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(code), "{errors}");
    assert!(
        !errors.contains('\u{1b}'),
        "no colours into files: {errors}"
    );
    errors
}

/// An API of one operation and one type.
const PETS: &str = r#"openapi: 3.0.3
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
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pet' }
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: { type: string }
"#;

fn workspace(spec: &str) -> TempDir {
    let temp = TempDir::new().expect("a directory");
    fs::create_dir(temp.path().join("spec")).expect("a directory");
    fs::write(temp.path().join("spec/openapi.yaml"), spec).expect("a file");
    temp
}

#[test]
fn wrong_usage() {
    let temp = workspace(PETS);
    for arguments in [
        &[][..],
        &["unknown"],
        &["gen", "--unknown"],
        &["gen", "extra"],
        &["gen", "--spec"],
        &["gen", "--spec", "x.yaml"],
        &["gen", "--check", "--overwrite"],
        &["dump"],
        &["dump", "unknown"],
        &["tidy", "extra"],
    ] {
        let errors = errors(&xtask(temp.path(), arguments), 2);
        assert!(errors.contains("--help"), "{arguments:?}: {errors}");
    }
    let help = xtask(temp.path(), &["gen", "--help"]);
    assert_eq!(help.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&help.stdout).contains("--overwrite"));
}

#[test]
fn documents_that_cannot_be_read() {
    let temp = workspace("");
    let at = temp.path();
    fs::create_dir(at.join("directory")).unwrap();
    fs::write(at.join("empty.yaml"), "").unwrap();
    let large = fs::File::create(at.join("large.yaml")).unwrap();
    large.set_len((512 << 20) + 1).unwrap();
    for (spec, part) in [
        ("missing.yaml", "cannot open missing.yaml: "),
        ("directory", "directory is a directory"),
        ("empty.yaml", "empty.yaml is empty"),
        ("large.yaml", "large.yaml exceeds 512 MiB"),
    ] {
        for command in [
            &["gen", "--out", "out"][..],
            &["gen", "--check", "--out", "out"],
            &["dump", "ir"],
        ] {
            let output = xtask(at, &[command, &["--spec", spec]].concat());
            let errors = errors(&output, 1);
            assert!(errors.starts_with("error: "), "{errors}");
            assert!(errors.contains(part), "{errors}");
            assert_eq!(errors.lines().count(), 1, "{errors}");
        }
    }
    let errors = errors(&xtask(at, &["gen"]), 1);
    assert!(errors.contains("spec/openapi.yaml is empty"), "{errors}");
    assert!(!at.join("out").exists());
    assert!(!at.join("generated-client").exists());
}

#[test]
fn a_document_without_an_api_writes_nothing() {
    let temp = workspace("openapi: [3.0.3\n");
    let output = xtask(temp.path(), &["gen"]);
    let errors = errors(&output, 1);
    assert!(errors.contains("error[E003]: "), "{errors}");
    assert!(errors.contains("spec/openapi.yaml:"), "{errors}");
    assert!(errors.trim_end().ends_with("1 error"), "{errors}");
    assert!(!temp.path().join("generated-client").exists());
}

#[test]
fn generating_is_told_and_repeatable() {
    let temp = workspace(PETS);
    let errors_of = |arguments: &[&str], code| errors(&xtask(temp.path(), arguments), code);
    let first = errors_of(&["gen"], 0);
    assert!(first.contains("Read spec/openapi.yaml ("), "{first}");
    assert!(
        first.contains("Generated 1 method of 1 operation, "),
        "{first}"
    );
    assert!(first.contains("0 unchanged, 0 removed"), "{first}");
    let client = temp.path().join("generated-client");
    assert!(client.join("src/lib.rs").is_file());
    assert!(client.join("Cargo.toml").is_file());
    let before = snapshot(&client);
    for text in before.values() {
        assert!(
            !text.contains(&temp.path().display().to_string()),
            "no path of this machine"
        );
    }

    let second = errors_of(&["gen"], 0);
    assert!(second.contains("0 files written, "), "{second}");
    assert_eq!(snapshot(&client), before);
    assert!(errors_of(&["gen", "--check"], 0).contains("Fresh generated-client: "));

    // The same from another directory, and into another one.
    let elsewhere = temp.path().join("some where");
    fs::create_dir(&elsewhere).unwrap();
    fs::write(elsewhere.join("api.yaml"), PETS).unwrap();
    let arguments = [
        "gen",
        "--spec",
        "some where/api.yaml",
        "--out",
        "some where/out",
        "--name",
        "pets",
    ];
    errors_of(&arguments, 0);
    assert!(
        fs::read_to_string(elsewhere.join("out/Cargo.toml"))
            .unwrap()
            .contains("\"pets\"")
    );
    fs::write(elsewhere.join("out/src/extra.rs"), "").unwrap();
    fs::remove_file(elsewhere.join("out/src/lib.rs")).unwrap();
    let stale = errors_of(&[&arguments[..], &["--check"]].concat(), 1);
    assert!(stale.contains("  missing: src/lib.rs\n"), "{stale}");
    assert!(stale.contains("src/extra.rs\n"), "{stale}");
    let command = "cargo xtask gen --spec 'some where/api.yaml' --out 'some where/out' --name pets";
    assert!(stale.contains(&format!("  {command}\n")), "{stale}");
}

#[test]
fn stale_and_edited_output() {
    let temp = workspace(PETS);
    errors(&xtask(temp.path(), &["gen"]), 0);
    let client = temp.path().join("generated-client");
    let fresh = snapshot(&client);

    let spec = temp.path().join("spec/openapi.yaml");
    fs::write(
        &spec,
        PETS.replace("Pet'", "Animal'").replace("Pet:", "Animal:"),
    )
    .unwrap();
    let output = xtask(temp.path(), &["gen", "--check"]);
    assert!(errors(&output, 1).contains("Run\n  cargo xtask gen\n"));
    let differences = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        differences.contains("\n+") && differences.contains("Animal"),
        "{differences}"
    );
    assert!(!differences.contains('\u{1b}'));
    assert_eq!(snapshot(&client), fresh);
    fs::write(&spec, PETS).unwrap();

    fs::write(client.join("src/lib.rs"), "// mine\n").unwrap();
    let edited = snapshot(&client);
    let refused = errors(&xtask(temp.path(), &["gen"]), 1);
    assert!(
        refused.contains("  src/lib.rs was edited since it was generated\n"),
        "{refused}"
    );
    assert!(
        refused.contains("  cargo xtask gen --overwrite\n"),
        "{refused}"
    );
    assert_eq!(snapshot(&client), edited);
    let stale = errors(&xtask(temp.path(), &["gen", "--check"]), 1);
    assert!(stale.contains("  cargo xtask gen --overwrite\n"), "{stale}");
    let replaced = errors(&xtask(temp.path(), &["gen", "--overwrite"]), 0);
    assert!(replaced.contains("Overwriting src/lib.rs"), "{replaced}");
    assert_eq!(snapshot(&client), fresh);
}

#[test]
fn foreign_files_are_kept() {
    let temp = workspace(PETS);
    let source = temp.path().join("generated-client/src");
    fs::create_dir_all(&source).unwrap();
    fs::write(source.join("lib.rs"), "// mine\n").unwrap();
    let refused = errors(&xtask(temp.path(), &["gen"]), 1);
    assert!(
        refused.contains("  src/lib.rs was not written by the generator\n"),
        "{refused}"
    );
    let found = snapshot(&temp.path().join("generated-client"));
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn stages_can_be_read() {
    let temp = workspace(PETS);
    for stage in ["ir", "names"] {
        let output = xtask(temp.path(), &["dump", stage]);
        errors(&output, 0);
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(text.contains("Pet"), "{stage}: {text}");
    }
}

#[test]
fn tidy_says_where() {
    let temp = TempDir::new().unwrap();
    fs::write(temp.path().join("a.rs"), "fn f() {}\n").unwrap();
    assert!(errors(&xtask(temp.path(), &["tidy"]), 0).contains("Tidy 1 file, 1 line"));
    fs::write(
        temp.path().join("a.rs"),
        "fn f() {}\n#[ignore]\nfn g() {} \n",
    )
    .unwrap();
    let found = errors(&xtask(temp.path(), &["tidy"]), 1);
    let places: Vec<_> = found
        .lines()
        .map(|line| line.split(": ").next().unwrap_or(line))
        .collect();
    assert_eq!(places, ["a.rs:2", "a.rs:3", "error"], "{found}");
}

/// What `codegen.toml` says about the API of these tests.
const CONFIG: &str = "[operations.getPet]\npagination = false\n";

#[test]
fn a_configuration_beside_the_document() {
    let temp = workspace(&with_key(PETS));
    let beside = temp.path().join("spec/codegen.toml");
    let client = temp.path().join("generated-client/src/client.rs");
    let errors_of = |arguments: &[&str], code| errors(&xtask(temp.path(), arguments), code);
    errors_of(&["gen"], 0);
    let read = || fs::read_to_string(&client).unwrap();
    assert!(read().contains("env(\"PETS_API_KEY\")"));

    // It changes what is generated, and so what is fresh.
    let mine = "[security.key]\nenv = \"MY_KEY\"\n";
    fs::write(&beside, format!("{CONFIG}{mine}")).unwrap();
    let stale = errors_of(&["gen", "--check"], 1);
    assert!(stale.contains("  differs: src/client.rs\n"), "{stale}");
    let told = errors_of(&["gen"], 0);
    assert!(told.contains("Read spec/codegen.toml ("), "{told}");
    assert!(read().contains("env(\"MY_KEY\")"));
    errors_of(&["gen", "--check"], 0);
    let dump = xtask(temp.path(), &["dump", "ir"]);
    errors(&dump, 0);
    let dump = String::from_utf8_lossy(&dump.stdout).into_owned();
    assert!(dump.contains("MY_KEY"), "{dump}");

    // Another one, in place of it.
    fs::write(temp.path().join("other.toml"), mine.replace("MY", "OTHER")).unwrap();
    let other = ["--config", "other.toml"];
    let stale = errors_of(&[&["gen", "--check"][..], &other].concat(), 1);
    assert!(
        stale.contains("  cargo xtask gen --config other.toml\n"),
        "{stale}"
    );
    errors_of(&[&["gen"][..], &other].concat(), 0);
    assert!(read().contains("env(\"OTHER_KEY\")"));

    // An empty one says nothing.
    fs::write(&beside, "").unwrap();
    errors_of(&["gen"], 0);
    assert!(read().contains("env(\"PETS_API_KEY\")"));
}

#[test]
fn a_configuration_that_is_wrong_writes_nothing() {
    let temp = workspace(PETS);
    let beside = temp.path().join("spec/codegen.toml");
    fs::write(&beside, CONFIG.replace("getPet", "getPets")).unwrap();
    for command in [&["gen"][..], &["gen", "--check"], &["dump", "ir"]] {
        let errors = errors(&xtask(temp.path(), command), 1);
        let expected = "\
error[E006]: the document has no operation `getPets`
 --> spec/codegen.toml:1:13
  |
1 | [operations.getPets]
  |             ^^^^^^^
  |
  = help: did you mean `getPet`?
";
        assert!(errors.contains(expected), "{errors}");
    }
    fs::write(&beside, "[operations\n").unwrap();
    let broken = errors(&xtask(temp.path(), &["gen"]), 1);
    assert!(
        broken.contains("error[E006]: this is no TOML: "),
        "{broken}"
    );
    assert!(broken.contains(" --> spec/codegen.toml:1:"), "{broken}");
    let missing = xtask(temp.path(), &["gen", "--config", "missing.toml"]);
    let missing = errors(&missing, 1);
    assert!(missing.contains("cannot open missing.toml: "), "{missing}");
    assert!(!temp.path().join("generated-client").exists());
}

/// The API with a credential.
fn with_key(document: &str) -> String {
    let scheme = "components:\n  securitySchemes:\n    key: { type: http, scheme: bearer }\n";
    document.replace("components:\n", scheme)
}

/// The files of a directory that holds a document of several.
fn several(temp: &TempDir) -> std::path::PathBuf {
    let at = temp.path();
    fs::create_dir_all(at.join("api/v1")).unwrap();
    fs::create_dir_all(at.join("api/common")).unwrap();
    let document = PETS.replace("'#/components/schemas/Pet'", "../common/animal.yaml");
    fs::write(at.join("api/v1/openapi.yaml"), document).unwrap();
    let pet = "type: object\nproperties:\n  name: { $ref: 'name.json' }\n  size: { type: wide }\n";
    fs::write(at.join("api/common/animal.yaml"), pet).unwrap();
    fs::write(at.join("api/common/name.json"), r#"{ "type": "string" }"#).unwrap();
    at.join("out/src/models/animal.rs")
}

#[test]
fn files_of_a_document_are_read_below_its_root() {
    let temp = workspace(PETS);
    let model = several(&temp);
    let arguments = ["gen", "--spec", "api/v1/openapi.yaml", "--out", "out"];
    let run = |more: &[&str]| errors(&xtask(temp.path(), &[&arguments, more].concat()), 0);
    let said = run(&[]);
    assert!(said.contains("warning[W103]"), "{said}");
    assert!(said.contains("--root"), "{said}");
    let without = fs::read_to_string(temp.path().join("out/src/models/mod.rs")).unwrap();

    let said = run(&["--root", "api"]);
    assert!(!said.contains("W103"), "{said}");
    assert!(said.contains("Read 2 more files"), "{said}");
    assert!(
        said.contains("--> api/v1/../common/animal.yaml:4:17"),
        "{said}"
    );
    let pet = fs::read_to_string(&model).expect("a model of the file");
    assert!(pet.contains("pub name: Option<String>"), "{pet}");
    assert!(!without.is_empty());
    run(&["--root", "api", "--check"]);

    // The same where the document is found by another way.
    let absolute = temp.path().join("api/v1/openapi.yaml");
    let absolute = absolute.to_str().expect("a path in UTF-8");
    let root = temp.path().join("api");
    let root = root.to_str().expect("a path in UTF-8");
    let again = [
        "gen", "--check", "--spec", absolute, "--out", "out", "--root", root,
    ];
    errors(&xtask(temp.path(), &again), 0);
}

#[cfg(unix)]
#[test]
fn links_do_not_lead_out_of_the_root() {
    let temp = workspace(PETS);
    let at = temp.path();
    fs::write(
        at.join("secret.yaml"),
        "type: object\nproperties: { secret: {} }\n",
    )
    .unwrap();
    fs::create_dir(at.join("api")).unwrap();
    std::os::unix::fs::symlink(at.join("secret.yaml"), at.join("api/pet.yaml")).unwrap();
    let document = PETS.replace("'#/components/schemas/Pet'", "pet.yaml");
    fs::write(at.join("api/openapi.yaml"), document).unwrap();
    let arguments = ["gen", "--spec", "api/openapi.yaml", "--out", "out"];
    let said = errors(&xtask(at, &arguments), 0);
    assert!(
        said.contains("`pet.yaml` is not read: it is outside"),
        "{said}"
    );
    let all = snapshot(&at.join("out"));
    assert!(
        all.values()
            .all(|text| !format!("{text:?}").contains("pub secret"))
    );
}

#[test]
fn strict_fails_where_something_would_be_degraded() {
    let temp = workspace(&PETS.replace("name: { type: string }", "name: { type: text }"));
    let said = errors(&xtask(temp.path(), &["gen", "--strict"]), 1);
    assert!(said.contains("warning[W102]"), "{said}");
    assert!(said.contains("nothing was written"), "{said}");
    assert!(!temp.path().join("generated-client").exists());
    errors(&xtask(temp.path(), &["gen"]), 0);

    let temp = workspace(PETS);
    errors(&xtask(temp.path(), &["gen", "--strict"]), 0);
    assert!(temp.path().join("generated-client/src/lib.rs").is_file());
}

#[test]
fn diagnostics_are_for_programs_too() {
    let temp = TempDir::new().expect("a directory");
    let faulty = PETS.replace(
        "type: string } }\n      responses",
        "type: text } }\n      responses",
    );
    fs::write(temp.path().join("api.yaml"), faulty).unwrap();
    let gen_ = [
        "gen",
        "--spec",
        "api.yaml",
        "--out",
        "out",
        "--overwrite",
        "--format",
    ];
    let run = |format: &str| {
        let output = xtask(temp.path(), &[&gen_[..], &[format]].concat());
        let errors = errors(&output, 0);
        assert!(errors.contains("1 warning"), "{errors}");
        (String::from_utf8_lossy(&output.stdout).into_owned(), errors)
    };
    let (json, told) = run("json");
    let object: serde_json::Value = serde_json::from_str(json.trim_end()).expect("one line");
    assert_eq!(object["code"], "W102");
    assert_eq!(object["span"]["line"], 10);
    assert!(!told.contains("-->"), "told once: {told}");
    let (github, _) = run("github");
    assert!(
        github.starts_with("::warning file=api.yaml,line=10,"),
        "{github}"
    );
    let (nothing, told) = run("human");
    assert_eq!(nothing, "");
    assert!(told.contains("warning[W102]"), "{told}");
    assert!(told.contains("`cargo xtask explain W102`"), "{told}");
}

#[test]
fn codes_are_explained() {
    let temp = TempDir::new().expect("a directory");
    let explained = xtask(temp.path(), &["explain", "w103"]);
    let text = String::from_utf8_lossy(&explained.stdout).into_owned();
    assert!(text.starts_with("A reference leads nowhere"), "{text}");
    let all = xtask(temp.path(), &["explain"]);
    let lines = String::from_utf8_lossy(&all.stdout).lines().count();
    assert_eq!(lines, codegen::Code::ALL.len());
    let unknown = xtask(temp.path(), &["explain", "W999"]);
    assert!(errors(&unknown, 1).contains("no code `W999`"));
}

/// A program that is ended with the test.
struct Running(std::process::Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn changes_are_generated_from_as_they_come() {
    let temp = TempDir::new().expect("a directory");
    let spec = temp.path().join("api.yaml");
    fs::write(&spec, PETS).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.env("CARGO_MANIFEST_DIR", temp.path().join("xtask"));
    command.current_dir(temp.path());
    command.args(["gen", "--spec", "api.yaml", "--out", "out", "--watch"]);
    command.stderr(std::process::Stdio::null());
    let _running = Running(command.spawn().expect("it runs"));
    let pets = temp.path().join("out/src/pets.rs");
    let wait_for = |what: &str| {
        let start = std::time::Instant::now();
        while !fs::read_to_string(&pets).is_ok_and(|text| text.contains(what)) {
            assert!(start.elapsed().as_secs() < 60, "`{what}` does not come");
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
    };
    wait_for("pub fn get(");
    // A fault on the way ends nothing, and editors replace files.
    fs::write(&spec, "openapi: [").unwrap();
    let new = temp.path().join("api.yaml~");
    fs::write(&new, PETS.replace("getPet", "adoptPet")).unwrap();
    fs::rename(&new, &spec).unwrap();
    wait_for("pub fn adopt_pet(");
    // What is missing may come.
    let configuration = "overlays = [\"more.yaml\"]\n";
    fs::write(temp.path().join("codegen.toml"), configuration).unwrap();
    let overlay = "overlay: 1.1.0\ninfo: { title: More, version: 1.0.0 }\nactions:\n  \
                   - { target: $.paths.*.get, update: { operationId: keepPet } }\n";
    fs::write(temp.path().join("more.yaml"), overlay).unwrap();
    wait_for("pub fn keep_pet(");
}

/// A document with advice of two kinds: an operation without a name, and no
/// description of errors.
fn suggestive() -> TempDir {
    let directory = TempDir::new().expect("a directory");
    let document = PETS.replace("      operationId: getPet\n", "");
    fs::write(directory.path().join("api.yaml"), document).expect("a document");
    directory
}

#[test]
fn linting_tells_without_generating_and_fails_on_errors_only() {
    let directory = suggestive();
    let lint = |arguments: &[&str]| {
        let arguments = [&["lint", "api.yaml"], arguments].concat();
        xtask(directory.path(), &arguments)
    };
    let told = errors(&lint(&[]), 0);
    assert!(told.contains("advice[L201]: "), "{told}");
    assert!(told.contains("operationId: getPetsById"), "{told}");
    assert!(told.ends_with("2 suggestions\n"), "{told}");
    assert_eq!(snapshot(directory.path()).len(), 1, "it writes nothing");

    let told = errors(&lint(&["--deny", "L201", "--warn", "advice"]), 1);
    assert!(told.contains("error[L201]: "), "{told}");
    assert!(told.ends_with("1 error, 1 warning\n"), "{told}");
    assert!(errors(&lint(&["-D", "warnings"]), 0).contains("advice[L204]"));
    let quiet = errors(&lint(&["--allow", "all"]), 0);
    assert_eq!(quiet, "       Clean api.yaml\n");

    let chosen = "[lint]\nL201 = \"allow\"\nall = \"deny\"\n";
    fs::write(directory.path().join("codegen.toml"), chosen).expect("a configuration");
    assert!(errors(&lint(&[]), 1).ends_with("1 error\n"));
    // What the command line says counts.
    assert!(errors(&lint(&["--allow", "L204"]), 0).contains("Clean"));
}

#[test]
fn only_what_has_levels_is_given_one() {
    let directory = suggestive();
    for name in ["L999", "E001", "unnamed"] {
        let told = errors(
            &xtask(directory.path(), &["lint", "api.yaml", "--deny", name]),
            1,
        );
        assert!(told.contains(&format!("`{name}` has no level")), "{told}");
    }
}

#[test]
fn programs_get_the_overlay_as_data() {
    let directory = suggestive();
    let run = xtask(directory.path(), &["lint", "api.yaml", "--format", "json"]);
    let output = String::from_utf8(run.stdout).expect("text");
    let first = output.lines().next().expect("a line");
    let first: serde_json::Value = serde_json::from_str(first).expect("JSON");
    assert_eq!(first["code"], "L201");
    assert_eq!(
        first["overlay"],
        serde_json::json!([{
            "target": "$.paths['/pets/{id}'].get",
            "update": { "operationId": "getPetsById" },
        }])
    );
}
