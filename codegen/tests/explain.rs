//! What is said about a code is true: its example has the fault.

mod support;

use codegen::{Code, Config, Lock, Overlay};
use support::{config, source};

/// The first block of code in this language.
fn example<'t>(text: &'t str, language: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(&format!("```{language}\n"))?;
    Some(rest.split_once("```")?.0)
}

#[test]
fn every_code_is_explained_with_what_causes_it() {
    for code in Code::ALL {
        let (name, text) = (code.as_str(), code.explanation());
        let found = match (example(text, "yaml"), example(text, "toml")) {
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
