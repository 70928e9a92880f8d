//! What is said about a code is true: its example has the fault.

mod support;

use codegen::lint::{Level, Misfit};
use codegen::{Code, Config, Diagnostic, Lock, Overlay, load};
use support::{config, source};

/// The first block of code in this language.
fn example<'t>(text: &'t str, language: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(&format!("```{language}\n"))?;
    Some(rest.split_once("```")?.0)
}

/// What linting finds in a document. The examples have integers only.
fn lint(document: &str, code: Code) -> Vec<Diagnostic> {
    let mut config = config();
    config
        .lint
        .set(code.as_str(), Level::Warn)
        .expect("a code with levels");
    let validate = |_: &load::Node, examples: &[codegen::ir::Example]| {
        let misfit = |one: &codegen::ir::Example| {
            (!one.value.is_i64()).then(|| Misfit {
                message: "it is no integer".to_owned(),
                at: String::new(),
            })
        };
        examples.iter().map(misfit).collect()
    };
    codegen::lint::lint(&source(document), &config, &validate).expect("a usable document")
}

#[test]
fn every_code_is_explained_with_what_causes_it() {
    for code in Code::ALL {
        let (name, text) = (code.as_str(), code.explanation());
        let found = match (example(text, "yaml"), example(text, "toml")) {
            (Some(document), _) if code.is_lint() => lint(document, code),
            (Some(document), _) => {
                let mut source = source(document);
                let rest = text.split_once(document).map_or("", |(_, rest)| rest);
                source
                    .overlays
                    .extend(example(rest, "yaml").map(|text| Overlay {
                        name: "overlay.yaml".to_owned(),
                        bytes: text.into(),
                    }));
                let lock = example(text, "lock");
                let lock = lock.map(|text| Lock::parse(text, "names.lock").expect("names"));
                match codegen::generate(&source, &Config { lock, ..config() }) {
                    Ok(generated) => generated.diagnostics,
                    Err(diagnostics) => diagnostics,
                }
            }
            (None, Some(settings)) => Config::parse(settings).expect_err("a fault"),
            (None, None) if code == Code::Lock => {
                let names = example(text, "lock").expect("an example");
                Lock::parse(names, "names.lock").expect_err("a fault")
            }
            // What cannot be shown in a few lines of text.
            (None, None) => {
                assert!(matches!(code, Code::NotText | Code::Oversized), "{name}");
                continue;
            }
        };
        let codes: Vec<_> = found.iter().map(|one| one.code.as_str()).collect();
        assert_eq!(codes, [name], "{name} is not what its example shows");
    }
}

#[test]
fn explanations_fit_a_terminal() {
    for code in Code::ALL {
        for line in code.explanation().lines() {
            assert!(line.chars().count() <= 120, "{}: {line}", code.as_str());
        }
    }
}
