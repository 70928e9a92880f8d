//! What is written, refused, removed and rolled back.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use common::snapshot;
use tempfile::TempDir;
use xtask::check::{self, Fault, Stale};
use xtask::write::{
    Change, Conflict, Manifest, Package, Plan, Reason, commit, hash, paths, readme,
};

type Files = BTreeMap<String, String>;

fn tree(files: &[(&str, &str)]) -> Files {
    let owned = |(path, text): &(&str, &str)| (path.to_string(), text.to_string());
    files.iter().map(owned).collect()
}

fn plan<'a>(directory: &Path, files: &'a Files) -> anyhow::Result<Plan<'a>> {
    static NONE: Files = Files::new();
    plan_with(directory, files, &NONE)
}

fn plan_with<'a>(
    directory: &Path,
    files: &'a Files,
    scaffold: &'a Files,
) -> anyhow::Result<Plan<'a>> {
    Plan::new(
        directory,
        Package {
            files,
            scaffold,
            names: None,
        },
    )
}

#[track_caller]
fn write(directory: &Path, files: &Files) {
    let plan = plan(directory, files).expect("a plan");
    assert_eq!(plan.conflicts(), []);
    plan.carry_out().expect("it can be written");
}

fn conflict(path: &str, reason: Reason) -> Conflict {
    Conflict {
        path: path.into(),
        reason,
    }
}

fn change<'a>(path: &str, contents: Option<&'a str>) -> Change<'a> {
    Change {
        path: path.into(),
        contents: contents.map(Into::into),
    }
}

#[track_caller]
fn fails(result: anyhow::Result<impl std::fmt::Debug>, part: &str) {
    let message = format!("{:#}", result.expect_err("it must fail"));
    assert!(message.contains(part), "{message}");
}

#[test]
fn a_new_package() {
    let temp = TempDir::new().unwrap();
    let directory = temp.path().join("made/on the way");
    let files = tree(&[
        ("src/lib.rs", "//! Lib.\n"),
        ("src/a/b.rs", "\n"),
        ("README.md", "ü\n"),
    ]);
    write(&directory, &files);
    let mut expected = files.clone();
    expected.insert(Manifest::PATH.into(), Manifest::new(&files).to_text());
    assert_eq!(snapshot(&directory), expected);
}

#[test]
fn the_manifest_is_what_sha256sum_writes() {
    let files = tree(&[("src/lib.rs", ""), ("a b", "abc")]);
    let text = Manifest::new(&files).to_text();
    assert_eq!(
        text,
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a b\n\
         e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  src/lib.rs\n"
    );
    assert_eq!(Manifest::parse(&text).unwrap(), Manifest::new(&files));
}

#[test]
fn an_unchanged_run_touches_nothing() {
    let temp = TempDir::new().unwrap();
    let files = tree(&[("src/lib.rs", "//! Lib.\n")]);
    write(temp.path(), &files);
    let long_ago = SystemTime::now() - Duration::from_secs(86_400);
    for path in ["src/lib.rs", Manifest::PATH] {
        let file = fs::File::options()
            .write(true)
            .open(temp.path().join(path))
            .unwrap();
        file.set_modified(long_ago).unwrap();
    }
    let plan = plan(temp.path(), &files).unwrap();
    assert_eq!(plan.changes(), []);
    assert_eq!(plan.unchanged(), 1);
    plan.carry_out().unwrap();
    for path in ["src/lib.rs", Manifest::PATH] {
        let modified = fs::metadata(temp.path().join(path))
            .unwrap()
            .modified()
            .unwrap();
        assert_eq!(modified, long_ago, "{path}");
    }
}

#[test]
fn generated_files_follow_the_document() {
    let temp = TempDir::new().unwrap();
    write(
        temp.path(),
        &tree(&[
            ("src/lib.rs", "1\n"),
            ("src/old/gone.rs", "x\n"),
            ("src/same.rs", "s\n"),
        ]),
    );
    let files = tree(&[
        ("src/lib.rs", "2\n"),
        ("src/new.rs", "n\n"),
        ("src/same.rs", "s\n"),
    ]);
    let plan = plan(temp.path(), &files).unwrap();
    let paths: Vec<_> = plan
        .changes()
        .iter()
        .map(|change| change.path.as_str())
        .collect();
    assert_eq!(
        paths,
        [
            "src/lib.rs",
            "src/new.rs",
            "src/old/gone.rs",
            Manifest::PATH
        ]
    );
    assert_eq!(plan.unchanged(), 1);
    plan.carry_out().unwrap();
    let mut found = snapshot(temp.path());
    assert_eq!(
        found.remove(Manifest::PATH),
        Some(Manifest::new(&files).to_text())
    );
    assert_eq!(found, files);
    assert!(
        !temp.path().join("src/old").exists(),
        "empty directories go with their files"
    );
}

#[test]
fn files_of_others_are_not_replaced() {
    let temp = TempDir::new().unwrap();
    fs::write(temp.path().join("mine.rs"), "mine\n").unwrap();
    fs::write(temp.path().join("same.rs"), "equal\r\n").unwrap();
    let files = tree(&[("mine.rs", "theirs\n"), ("same.rs", "equal\n")]);
    let plan = plan(temp.path(), &files).unwrap();
    assert_eq!(plan.conflicts(), [conflict("mine.rs", Reason::Foreign)]);
}

#[test]
fn edited_files_are_neither_replaced_nor_removed() {
    let temp = TempDir::new().unwrap();
    write(
        temp.path(),
        &tree(&[("a.rs", "a\n"), ("b.rs", "b\n"), ("c.rs", "c\n")]),
    );
    for path in ["a.rs", "b.rs", "c.rs"] {
        fs::write(temp.path().join(path), "edited\n").unwrap();
    }
    // An edit that is what would be generated now is no loss.
    let files = tree(&[("a.rs", "new\n"), ("b.rs", "edited\n")]);
    let plan = plan(temp.path(), &files).unwrap();
    let expected = [
        conflict("a.rs", Reason::Edited),
        conflict("c.rs", Reason::Edited),
    ];
    assert_eq!(plan.conflicts(), expected);
    // Carrying it out regardless is what `--overwrite` asks for.
    plan.carry_out().unwrap();
    let mut found = snapshot(temp.path());
    found.remove(Manifest::PATH);
    assert_eq!(found, files);
}

#[test]
fn a_checkout_may_change_line_breaks() {
    let temp = TempDir::new().unwrap();
    write(
        temp.path(),
        &tree(&[("a.rs", "1\n2\n"), ("b.rs", "1\n2\n")]),
    );
    for path in ["a.rs", "b.rs"] {
        fs::write(temp.path().join(path), "1\r\n2\r\n").unwrap();
    }
    let manifest = temp.path().join(Manifest::PATH);
    fs::write(
        &manifest,
        fs::read_to_string(&manifest).unwrap().replace('\n', "\r\n"),
    )
    .unwrap();
    let files = tree(&[("a.rs", "1\n2\n"), ("b.rs", "3\n")]);
    let plan = plan(temp.path(), &files).unwrap();
    assert_eq!(plan.conflicts(), []);
    assert_eq!(plan.unchanged(), 1);
    assert_eq!(hash("1\r\n2\r\n"), hash("1\n2\n"));
}

#[test]
fn a_generated_file_that_was_deleted_comes_back() {
    let temp = TempDir::new().unwrap();
    let files = tree(&[("src/lib.rs", "1\n")]);
    write(temp.path(), &files);
    fs::remove_dir_all(temp.path().join("src")).unwrap();
    write(temp.path(), &files);
    assert!(temp.path().join("src/lib.rs").exists());
}

#[test]
fn scaffold_is_written_once_and_never_listed() {
    let temp = TempDir::new().unwrap();
    let scaffold = tree(&[("Cargo.toml", "[package]\n")]);
    let none = Files::new();
    plan_with(temp.path(), &none, &scaffold)
        .unwrap()
        .carry_out()
        .unwrap();
    let manifest = temp.path().join("Cargo.toml");
    assert_eq!(fs::read_to_string(&manifest).unwrap(), "[package]\n");
    assert_eq!(
        fs::read_to_string(temp.path().join(Manifest::PATH)).unwrap(),
        ""
    );
    fs::write(&manifest, "# mine\n").unwrap();
    let plan = plan_with(temp.path(), &none, &scaffold).unwrap();
    assert_eq!((plan.changes(), plan.conflicts()), (&[][..], &[][..]));
}

#[test]
fn a_readme_is_the_generators_until_it_is_edited() {
    let temp = TempDir::new().unwrap();
    let directory = temp.path();
    let page = directory.join("README.md");
    assert!(!readme::is_own(directory));
    write(
        directory,
        &tree(&[("README.md", "one"), ("src/lib.rs", "")]),
    );
    assert!(!readme::is_own(directory));
    write(
        directory,
        &tree(&[("README.md", "two"), ("src/lib.rs", "")]),
    );
    assert_eq!(fs::read_to_string(&page).unwrap(), "two");

    fs::write(&page, "mine").unwrap();
    assert!(readme::is_own(directory));
    write(directory, &tree(&[("src/lib.rs", "")]));
    assert_eq!(fs::read_to_string(&page).unwrap(), "mine");
    let manifest = fs::read_to_string(directory.join(Manifest::PATH)).unwrap();
    assert!(!manifest.contains("README.md"), "{manifest}");
    // It stays theirs, though the generator has forgotten that it wrote it.
    assert!(readme::is_own(directory));
}

#[test]
fn something_in_the_way_changes_nothing() {
    let temp = TempDir::new().unwrap();
    write(temp.path(), &tree(&[("a.rs", "1\n")]));
    fs::create_dir_all(temp.path().join("b.rs/inside")).unwrap();
    let before = snapshot(temp.path());
    fails(
        plan(temp.path(), &tree(&[("a.rs", "2\n"), ("b.rs", "2\n")])),
        "is a directory where",
    );
    assert_eq!(snapshot(temp.path()), before);

    // A file where a directory has to be is found out half-way.
    fs::write(temp.path().join("d"), "file\n").unwrap();
    let before = snapshot(temp.path());
    let files = tree(&[("a.rs", "2\n"), ("c/new.rs", "2\n"), ("d/e.rs", "2\n")]);
    let plan = plan(temp.path(), &files);
    fails(
        plan.unwrap().carry_out(),
        "nothing was changed: cannot change d/e.rs",
    );
    assert_eq!(snapshot(temp.path()), before);
    assert!(!temp.path().join("c").exists());
}

#[test]
fn a_failure_half_way_puts_everything_back() {
    let temp = TempDir::new().unwrap();
    fs::create_dir_all(temp.path().join("blocked/inside")).unwrap();
    fs::write(temp.path().join("replaced"), "old\n").unwrap();
    fs::write(temp.path().join("removed"), "old\n").unwrap();
    let before = snapshot(temp.path());
    let changes = [
        change("replaced", Some("new\n")),
        change("removed", None),
        change("deep/er/added", Some("new\n")),
        change("blocked", Some("new\n")),
        change("never", Some("new\n")),
    ];
    fails(commit(temp.path(), &changes), "cannot change blocked");
    assert_eq!(snapshot(temp.path()), before);
    assert_eq!(
        fs::read_dir(temp.path()).unwrap().count(),
        3,
        "nothing is left behind"
    );

    let absent = temp.path().join("not/there");
    fails(
        commit(&absent, &[change("x", Some("")), change("x/y", Some(""))]),
        "cannot change x/y",
    );
    assert!(!temp.path().join("not").exists());
}

#[test]
fn paths_that_lead_elsewhere_are_refused() {
    let temp = TempDir::new().unwrap();
    let bad = [
        "",
        "/etc/x",
        "../x",
        "a/../../x",
        "a//b",
        "./a",
        "a/",
        "a\\b",
        "C:x",
        "a\nb",
        "a/..",
    ];
    for path in bad {
        assert!(paths::validate(path).is_err(), "{path:?}");
        fails(
            plan(temp.path(), &tree(&[(path, "x")])),
            "is no path of a generated file",
        );
        fails(
            plan_with(temp.path(), &Files::new(), &tree(&[(path, "x")])),
            "is no path",
        );
    }
    for path in ["a", "src/lib.rs", ".gitignore", "a..b/c d/é.rs"] {
        assert!(paths::validate(path).is_ok(), "{path:?}");
    }
    fails(
        plan(
            temp.path(),
            &tree(&[("src/Pet.rs", ""), ("src/pet.rs", "")]),
        ),
        "cannot both be files",
    );
    fails(
        plan(temp.path(), &tree(&[("src/pet", ""), ("src/pet/x.rs", "")])),
        "cannot both be files",
    );
    fails(
        plan(temp.path(), &tree(&[("generated.sha256", "")])),
        "cannot both be files",
    );
    assert_eq!(snapshot(temp.path()), Files::new());
}

#[test]
fn a_manifest_cannot_name_files_elsewhere() {
    let temp = TempDir::new().unwrap();
    fs::write(temp.path().join("victim"), "x").unwrap();
    let directory = temp.path().join("package");
    fs::create_dir(&directory).unwrap();
    for line in [
        format!("{}  ../victim\n", hash("x")),
        "<<<<<<< HEAD\n".into(),
        "abc  a.rs\n".into(),
    ] {
        fs::write(directory.join(Manifest::PATH), line).unwrap();
        fails(
            plan(&directory, &Files::new()),
            "line 1 of generated.sha256",
        );
    }
    assert!(temp.path().join("victim").exists());
}

#[cfg(unix)]
#[test]
fn symbolic_links_do_not_lead_out() {
    use std::os::unix::fs::symlink;

    let temp = TempDir::new().unwrap();
    let (package, outside) = (temp.path().join("package"), temp.path().join("outside"));
    fs::create_dir_all(package.join("real")).unwrap();
    fs::create_dir(&outside).unwrap();
    symlink(&outside, package.join("src")).unwrap();
    fails(
        plan(&package, &tree(&[("src/lib.rs", "x")])),
        "leads out of the package",
    );
    fs::remove_file(package.join("src")).unwrap();

    symlink("real", package.join("src")).unwrap();
    write(&package, &tree(&[("src/lib.rs", "x")]));
    assert!(package.join("real/lib.rs").exists());

    symlink(outside.join("target.rs"), package.join("a.rs")).unwrap();
    fails(
        plan(&package, &tree(&[("a.rs", "x")])),
        "is a symbolic link",
    );
}

#[test]
fn a_file_in_place_of_the_package() {
    let temp = TempDir::new().unwrap();
    let file = temp.path().join("file");
    fs::write(&file, "x").unwrap();
    fails(plan(&file, &Files::new()), "is not a directory");
}

#[test]
fn two_runs_take_turns() {
    let temp = TempDir::new().unwrap();
    let files = tree(&[("a.rs", "1\n")]);
    write(temp.path(), &files);
    std::thread::scope(|scope| {
        for round in 0..8 {
            let directory = temp.path();
            scope.spawn(move || write(directory, &tree(&[("a.rs", &format!("{round}\n"))])));
        }
    });
    let found = snapshot(temp.path());
    assert_eq!(
        found[Manifest::PATH],
        Manifest::new(&tree(&[("a.rs", &found["a.rs"])])).to_text()
    );
}

fn stale(directory: &Path, files: &Files) -> Vec<Stale> {
    let scaffold = Files::new();
    let package = Package {
        files,
        scaffold: &scaffold,
        names: None,
    };
    let plan = Plan::new(directory, package).expect("a plan");
    check::check(directory, &plan, package).expect("a comparison")
}

#[test]
fn check_finds_what_a_run_would_change() {
    let temp = TempDir::new().unwrap();
    let files = tree(&[
        ("src/a.rs", "1\n2\n3\n"),
        ("src/b.rs", "b\n"),
        ("src/c.rs", "c\n"),
    ]);
    assert_eq!(stale(&temp.path().join("absent"), &files).len(), 4);
    write(temp.path(), &files);
    assert_eq!(stale(temp.path(), &files), []);

    fs::write(temp.path().join("src/extra.rs"), "x\n").unwrap();
    fs::create_dir(temp.path().join("tests")).unwrap();
    fs::write(temp.path().join("tests/mine.rs"), "x\n").unwrap();
    fs::remove_file(temp.path().join("src/c.rs")).unwrap();
    let before = snapshot(temp.path());
    let stale = stale(
        temp.path(),
        &tree(&[("src/a.rs", "1\nzwei\n3\n"), ("src/c.rs", "c\n")]),
    );
    let messages: Vec<_> = stale.iter().map(Stale::message).collect();
    assert_eq!(
        messages,
        [
            "differs: src/a.rs",
            "missing: src/c.rs",
            "no longer generated: src/b.rs",
            "differs: generated.sha256",
            "not generated, delete it or move it out of src: src/extra.rs",
        ]
    );
    let (lines, more) = check::differences(&stale);
    assert_eq!(
        lines,
        [
            "--- src/a.rs as it is",
            "+++ src/a.rs as it would be generated",
            "@@ -1,3 +1,3 @@",
            " 1",
            "-2",
            "+zwei",
            " 3"
        ]
    );
    assert_eq!(more, 0);
    assert_eq!(snapshot(temp.path()), before, "it writes nothing");
}

#[test]
fn differences_are_bounded() {
    let line = |number: usize| format!("{number}\n");
    let stale: Vec<_> = (0..3)
        .map(|file| Stale {
            path: format!("{file}.rs"),
            fault: Fault::Differs((0..100).map(line).collect()),
        })
        .collect();
    let (lines, more) = check::differences(&stale);
    assert_eq!((lines.len(), more), (check::SHOWN, 300 - check::SHOWN));
}
