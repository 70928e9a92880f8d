//! Each convention, kept and broken.

use xtask::tidy::lex::{Kind, tokens};
use xtask::tidy::{check, run};

const GENERATOR: &str = "codegen/src/emit/model.rs";

/// The lines and messages about a Rust file that says what it is for.
fn found(path: &str, text: &str) -> Vec<(usize, String)> {
    let text = format!("//! Text.\n{text}");
    let violations = check(path, &text);
    assert!(violations.iter().all(|violation| violation.path == path));
    violations
        .into_iter()
        .map(|violation| (violation.line, violation.message))
        .collect()
}

#[track_caller]
fn clean(path: &str, text: &str) {
    assert_eq!(found(path, text), []);
}

/// Expects one violation: its line in `text`, and part of its message.
#[track_caller]
fn broken(path: &str, text: &str, line: usize, message: &str) {
    let found = found(path, text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].0, line + 1, "{found:?}");
    assert!(found[0].1.contains(message), "{found:?}");
}

#[test]
fn crates_stay_in_their_rooms() {
    let named = |name: &str| format!("\nuse {name}::Thing;");
    for (name, room, other) in [
        ("openapiv3", "lower/schema.rs", "ir/mod.rs"),
        ("serde_yaml", "load/read.rs", "name/mod.rs"),
        ("openapiv3", "normalise/mod.rs", "lib.rs"),
        ("heck", "name/words.rs", "emit/mod.rs"),
        ("quote", "emit/mod.rs", "name/mod.rs"),
        ("quote", "format.rs", "analyse.rs"),
        ("proc_macro2", "name/ident.rs", "name/scope.rs"),
        ("syn", "format/mod.rs", "emit/mod.rs"),
        ("prettyplease", "format.rs", "emit/mod.rs"),
    ] {
        clean(&format!("codegen/src/{room}"), &named(name));
        broken(&format!("codegen/src/{other}"), &named(name), 2, name);
        clean("codegen/tests/corpus.rs", &named(name));
        clean("xtask/src/cli.rs", &named(name));
    }
    broken(GENERATOR, "fn f() -> syn::Type {}", 1, "syn");
    broken(GENERATOR, "use heck as h;", 1, "heck");
    broken(GENERATOR, "extern crate heck;", 1, "heck");
    broken(GENERATOR, "fn f() { m!(heck::x()) }", 1, "heck");
    clean(
        GENERATOR,
        "/// [`heck::X`]\nfn heck() -> &'static str { \"syn::File\" }",
    );
    clean(GENERATOR, "fn f() { quote! { syn::File } }");
}

#[test]
fn files_and_functions_stay_short() {
    let lines = |count: usize| "// x\n".repeat(count);
    for path in [
        GENERATOR,
        "codegen/runtime/src/retry.rs",
        "xtask/src/cli.rs",
    ] {
        clean(path, &lines(399));
        broken(path, &lines(400), 400, "401 lines, more than 400");
        let function = |count: usize| format!("\nfn long<T>(_: [u8; 4]) {{\n{}}}\n", lines(count));
        clean(path, &function(78));
        broken(path, &function(79), 2, "`long` has 81 lines, more than 80");
    }
    clean("generated-client/src/lib.rs", &lines(2000));
    clean("xtask/tests/tidy.rs", &lines(2000));
    let template = format!(
        "fn f() {{ quote! {{ {} }} }}\nfn g() {{}}\n",
        "{ fn }".repeat(9)
    );
    clean(GENERATOR, &template);
    let bodiless = format!("trait T {{\n fn a(&self);\n{} fn b() {{}}\n}}\n", lines(90));
    clean(GENERATOR, &bodiless);
    broken(
        GENERATOR,
        &format!("fn f() {{\nquote! {{\n{}}}\n}}", lines(90)),
        1,
        "94 lines",
    );
}

#[test]
fn the_runtime_can_be_embedded() {
    let runtime = "codegen/runtime/src/retry.rs";
    broken(runtime, "use crate::x;", 1, "`crate::`");
    broken(runtime, "fn f() {\n  m!(crate::x());\n}", 2, "`crate::`");
    broken(runtime, "#[cfg(test)]\nmod tests {}", 1, "embedded");
    broken(
        runtime,
        "#[cfg(all(unix, test))]\nmod tests {}",
        1,
        "embedded",
    );
    clean(
        runtime,
        "pub(crate) fn f() { super::g() } // crate::x\n#[cfg(feature = \"test\")]\nmod x {}",
    );
    clean(
        "xtask/src/cli.rs",
        "use crate::x;\n#[cfg(test)]\nmod tests {}",
    );
}

#[test]
fn no_document_reaches_a_panic() {
    for call in [
        "x.unwrap()",
        "x.expect(\"x\")",
        "y.map(Option::unwrap)",
        "m!(x.unwrap())",
    ] {
        broken(
            GENERATOR,
            &format!("fn f() {{\n  {call};\n}}"),
            2,
            "can panic",
        );
    }
    for name in ["panic", "todo", "unimplemented", "unreachable"] {
        broken(GENERATOR, &format!("fn f() {{\n  {name}!();\n}}"), 2, name);
    }
    clean(
        GENERATOR,
        "fn f() { x.unwrap_or_default(); x.expect_ok(); std::panic::catch_unwind(f); }",
    );
    clean(
        GENERATOR,
        "fn f() { quote! { x.unwrap(); todo!() }; quote_spanned! { s => x[0] } }",
    );
    clean(
        GENERATOR,
        "#[cfg(test)]\nmod tests {\n  fn f() { x.unwrap() }\n}\n#[cfg(test)]\nuse a;\n",
    );
    broken(
        GENERATOR,
        "#[cfg(test)]\nfn f([u8; 4]) { a[0] }\nfn g() { a.unwrap() }",
        3,
        "unwrap",
    );
    clean("xtask/src/cli.rs", "fn f() { x.unwrap()[0] }");
    clean("codegen/tests/corpus.rs", "fn f() { x.unwrap()[0] }");
}

#[test]
fn indexing_says_why_it_is_safe() {
    for indexed in [
        "a[0]",
        "a()[0]",
        "a[..n]",
        "self.x[i]",
        "a?[0]",
        "\"x\"[1..]",
    ] {
        broken(
            GENERATOR,
            &format!("fn f() {{\n  {indexed};\n}}"),
            2,
            "indexing",
        );
    }
    broken(
        GENERATOR,
        "fn f() {\n  a[0][1];\n}".replace("[1]", "").as_str(),
        2,
        "indexing",
    );
    clean(
        GENERATOR,
        "fn f() {\n  a[0]; // in bounds: it has one\n  // in bounds: two\n  b[1];\n}",
    );
    clean(
        GENERATOR,
        "#[derive(X)]\nstruct S<'a>([u8; 4], &'a [u8], &'static mut [u8]);\n\
         fn f(x: [u8; 2]) -> [u8; 2] { let [a, b] = x; for y in [1] {} return [a, b]; }\n\
         const A: &[u8] = &[1]; fn g() { vec![1]; if let [a] = b {} match c { [] => [], _ => [1] } }",
    );
}

#[test]
fn the_generator_is_pure() {
    broken(GENERATOR, "use std::fs;", 1, "std::fs");
    broken(
        GENERATOR,
        "use std::{\n  fmt,\n  env::var,\n};",
        3,
        "std::env",
    );
    broken(
        GENERATOR,
        "fn f() { std::process::exit(1) }",
        1,
        "std::process",
    );
    for name in ["println", "eprintln", "print", "eprint", "dbg"] {
        broken(GENERATOR, &format!("fn f() {{ {name}!(\"x\") }}"), 1, name);
    }
    clean(
        GENERATOR,
        "use std::{fmt, collections::HashMap};\nfn env() { fs::x(); writeln!(f) }",
    );
    clean("xtask/src/cli.rs", "use std::fs;\nfn f() { println!() }");
}

#[test]
fn ignored_tests_have_a_reason() {
    for path in [
        GENERATOR,
        "codegen/tests/x.rs",
        "generated-client/tests/x.rs",
    ] {
        broken(path, "#[test]\n#[ignore]\nfn f() {}", 2, "without a reason");
        clean(
            path,
            "#[test]\n#[ignore = \"needs a network\"]\nfn f() {} // #[ignore]",
        );
    }
}

#[test]
fn text_is_tidy() {
    broken("codegen/tests/x.rs", "fn f() {} \n", 1, "whitespace");
    broken("codegen/tests/x.rs", "fn f() {\n\tx\n}", 2, "a tab");
    assert_eq!(check("Makefile", "a:\n\tb \n"), []);
    for path in [GENERATOR, "xtask/src/cli.rs"] {
        let found = check(path, "// Text.\n");
        assert_eq!(found.len(), 1);
        assert!(
            found[0]
                .to_string()
                .starts_with(&format!("{path}:1: the file does not begin"))
        );
    }
    assert_eq!(check("codegen/tests/x.rs", "fn f() {}\n"), []);
}

/// Spelled in parts, for this file is checked too.
fn path(parts: &[&str]) -> String {
    parts.iter().map(|part| format!("/{part}")).collect()
}

#[test]
fn no_file_knows_a_machine() {
    for leak in [
        path(&["work", "main"]),
        path(&["root", ".cargo"]),
        path(&["home", "me", "x"]),
        path(&["Users", "me", "x"]),
        path(&["tmp", "x"]),
        format!("https://{}.example/api", ["arti", "factory"].concat()),
    ] {
        for line in [
            format!("see {leak}"),
            format!("(`{leak}`)"),
            format!("file:{leak}"),
            leak.clone(),
        ] {
            let found = check("docs/guide.md", &format!("# Guide\n{line}\n"));
            assert_eq!(found.len(), 1, "{line}");
            assert_eq!(found[0].line, 2);
        }
    }
    let in_tests = format!("x {}\n", path(&["tmp", "x"]));
    assert_eq!(check("xtask/tests/x.sh", &in_tests), []);
    for fine in [
        format!("https://example.com{}", path(&["home", "me", "x"])),
        format!("{}:\n  get:\n", path(&["work"])),
        path(&["home", "{id}", "x"]),
        path(&["homework", "x", "y"]),
        format!("$HOME{}", path(&["work", "x"])),
    ] {
        assert_eq!(check("spec/openapi.yaml", &fine), [], "{fine}");
    }
}

#[test]
fn dependencies_have_reasons() {
    let text = "[workspace.package]\nedition = \"2024\"\n[workspace.dependencies]\n\
                a = \"1\" # because\n# group\nlocal = { path = \"a\" }\nb = \"2\"\nc = \"3\" #\n";
    let lines: Vec<_> = check("Cargo.toml", text)
        .iter()
        .map(|found| found.line)
        .collect();
    assert_eq!(lines, [7, 8]);
    assert_eq!(check("codegen/Cargo.toml", text), []);
}

#[test]
fn tokens_have_lines() {
    let text = "fn r#f<'a>(x: &'a str) {\n  /* a /* b */ \n c */ 'c' b'\\'' '\\u{1}' // \"\n\
                \"s\\\"\n\" r#\"x\"y\"# br\"\\\" 1.5e3 0..5 1.max(2) '\u{e9}' \u{e9}\n}";
    let tokens = tokens(text);
    let texts: Vec<_> = tokens
        .iter()
        .map(|token| (token.line, token.text))
        .collect();
    let first: Vec<_> = [
        "fn", "r#f", "<", "'a", ">", "(", "x", ":", "&", "'a", "str", ")", "{",
    ]
    .into_iter()
    .map(|text| (1, text))
    .collect();
    assert_eq!(texts[..13], first);
    assert_eq!(
        texts[13..],
        [
            (3, "'c'"),
            (3, "b'\\''"),
            (3, "'\\u{1}'"),
            (4, "\"s\\\"\n\""),
            (5, "r#\"x\"y\"#"),
            (5, "br\"\\\""),
            (5, "1.5e3"),
            (5, "0"),
            (5, "."),
            (5, "."),
            (5, "5"),
            (5, "1"),
            (5, "."),
            (5, "max"),
            (5, "("),
            (5, "2"),
            (5, ")"),
            (5, "'é'"),
            (5, "é"),
            (6, "}"),
        ]
    );
    assert_eq!(tokens[3].kind, Kind::Lifetime);
    assert_eq!(tokens[13].kind, Kind::Literal);
}

#[test]
fn odd_text_does_no_harm() {
    for text in [
        "\"",
        "'",
        "r#\"",
        "/*",
        "b'",
        "r#",
        "'\\",
        "\u{1f600}",
        "fn",
        "fn f(",
        "#[cfg(test)]",
        "a[",
        "]",
    ] {
        check(GENERATOR, text);
        check("codegen/runtime/src/x.rs", text);
    }
}

#[test]
fn a_directory_without_version_control_is_walked() {
    let temp = tempfile::TempDir::new().unwrap();
    let source = temp.path().join("xtask/src");
    std::fs::create_dir_all(&source).unwrap();
    std::fs::create_dir_all(temp.path().join("target")).unwrap();
    std::fs::write(temp.path().join("target/x.rs"), "\t").unwrap();
    std::fs::write(source.join("x.rs"), "//! X.\n").unwrap();
    assert_eq!(run(temp.path()).unwrap(), std::process::ExitCode::SUCCESS);
    std::fs::write(source.join("y.rs"), "// Y.\n").unwrap();
    assert_eq!(run(temp.path()).unwrap(), std::process::ExitCode::FAILURE);
}
