//! Texts that try to break out, in every position that a document has: what
//! comes out is the code of the same document with other words, and none of
//! theirs.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use codegen::Generated;
use proc_macro2::{TokenStream, TokenTree};
use pulldown_cmark::LinkType;
use support::comments::{comments, fault};
use support::hostile::{ATTACKS, attacks, document, everywhere, positions};
use support::workspace::Workspace;
use support::{blocks, config, generate, own_files};

/// What a crate is made of, apart from names and texts.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    /// Attributes and macros, by their names.
    called: BTreeSet<String>,
    /// How often each word of the language stands in its code.
    words: BTreeMap<String, usize>,
}

impl Shape {
    fn of(generated: &Generated) -> Self {
        let mut shape = Self::default();
        for (path, text) in own_files(generated) {
            if !path.ends_with(".rs") {
                continue;
            }
            let tokens = text
                .parse()
                .unwrap_or_else(|error| panic!("{path}: {error}"));
            shape.read(tokens);
            if let Err(error) = syn::parse_file(text) {
                panic!("{path}: {error}");
            }
            for block in blocks(text) {
                let hidden = |line: &str| line.strip_prefix("# ").unwrap_or(line).to_owned();
                let code: Vec<_> = block.lines().map(hidden).collect();
                let tokens = code.join("\n").parse();
                shape.read(tokens.unwrap_or_else(|error| panic!("{path}: {error}:\n{block}")));
            }
        }
        shape
    }

    fn read(&mut self, tokens: TokenStream) {
        const WORDS: [&str; 14] = [
            "fn",
            "struct",
            "enum",
            "mod",
            "use",
            "impl",
            "trait",
            "static",
            "unsafe",
            "extern",
            "macro_rules",
            "union",
            "include",
            "asm",
        ];
        let tokens: Vec<_> = tokens.into_iter().collect();
        for (index, token) in tokens.iter().enumerate() {
            let next = tokens.get(index + 1);
            match (token, next) {
                (TokenTree::Ident(name), Some(TokenTree::Punct(mark))) if mark.as_char() == '!' => {
                    // `a != b` calls nothing.
                    if matches!(tokens.get(index + 2), Some(TokenTree::Group(_))) {
                        self.called.insert(format!("{name}!"));
                    }
                }
                (TokenTree::Punct(mark), Some(TokenTree::Group(group)))
                    if mark.as_char() == '#' =>
                {
                    let first = group.stream().into_iter().next();
                    self.called.insert(format!(
                        "#[{}]",
                        first.map_or_else(String::new, |one| one.to_string())
                    ));
                }
                (TokenTree::Ident(name), _) => {
                    let name = name.to_string();
                    if WORDS.contains(&name.as_str()) {
                        *self.words.entry(name).or_default() += 1;
                    }
                }
                (TokenTree::Group(group), _) => self.read(group.stream()),
                _ => {}
            }
        }
    }
}

/// What is wrong with a crate whose twin says harmless words. Where `prose` is
/// all that differs, the code is the same.
fn wrong(generated: &Generated, twin: &Shape, prose: bool) -> Option<String> {
    for path in generated.files.keys().chain(generated.scaffold.keys()) {
        let plain = |part: &str| {
            let stem = part.split('.').next().unwrap_or_default();
            let device = ["con", "prn", "aux", "nul", "com1", "lpt1"].contains(&stem);
            let letters = |c: char| c.is_ascii_alphanumeric() || "_-.".contains(c);
            !device && !stem.is_empty() && part.len() <= 128 && part.chars().all(letters)
        };
        if !path.split('/').all(plain) {
            return Some(format!("the file {path:?}"));
        }
    }
    let shape = Shape::of(generated);
    if let Some(stranger) = shape.called.difference(&twin.called).next() {
        return Some(format!("the call `{stranger}`"));
    }
    for word in ["unsafe", "extern", "macro_rules", "include", "asm"] {
        if shape.words.get(word) > twin.words.get(word) {
            return Some(format!("the word `{word}`"));
        }
    }
    if prose && shape != *twin {
        return Some(format!("{:?} and not {:?}", shape.words, twin.words));
    }
    for (path, text) in own_files(generated) {
        if !path.ends_with(".rs") {
            continue;
        }
        for comment in comments(text) {
            // Blocks that run are read above, as what they are.
            let stranger = |block: &str| {
                let own = block.trim_start().starts_with("```no_run\n");
                (!own).then(|| "its first line".to_owned())
            };
            let leads = |_: LinkType, target: &str| {
                let scheme = target.split_once(':').map_or("", |(scheme, _)| scheme);
                target == "crate::pwned" || ["javascript", "data", "file"].contains(&scheme)
            };
            if let Some(fault) = fault(&comment, &stranger, &leads) {
                let comment: String = comment.chars().take(1000).collect();
                return Some(format!("{fault} in a comment of {path}:\n{comment}"));
            }
        }
    }
    None
}

fn twin() -> Shape {
    Shape::of(&generate(&document(&BTreeMap::new())))
}

/// Tries one document.
fn attempt(what: &str, texts: &BTreeMap<&str, String>, twin: &Shape) -> Option<String> {
    let prose = texts.keys().all(|position| position.starts_with("zp"));
    // Some leave no document, and are told.
    let generated = codegen::generate(&document(texts), &config()).ok()?;
    let wrong = wrong(&generated, twin, prose)?;
    Some(format!("{what}: {wrong}"))
}

#[track_caller]
fn settle(wrong: impl Iterator<Item = String>) {
    let wrong: Vec<_> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn each_text_in_all_prose_at_once() {
    let twin = twin();
    settle(attacks().iter().filter_map(|attack| {
        let prose = positions().into_iter().filter(|at| at.starts_with("zp"));
        let texts = prose.map(|at| (at, attack.clone())).collect();
        attempt(&format!("{:.60?}", attack), &texts, &twin)
    }));
}

#[test]
fn each_text_in_all_names_at_once() {
    let twin = twin();
    settle(attacks().iter().filter_map(|attack| {
        let names = positions().into_iter().filter(|at| at.starts_with("zq"));
        let names = names.enumerate();
        // Names differ, so that nothing is left out because it stands twice.
        let texts = names
            .map(|(number, at)| (at, format!("{attack}{number}")))
            .collect();
        attempt(&format!("{:.60?}", attack), &texts, &twin)
    }));
}

#[test]
fn all_texts_in_each_position() {
    let twin = twin();
    let all = ATTACKS.join(" ");
    settle(
        positions()
            .into_iter()
            .filter_map(|at| attempt(at, &BTreeMap::from([(at, all.clone())]), &twin)),
    );
}

/// The whole table: minutes.
#[test]
#[ignore = "takes minutes"]
fn each_text_in_each_position() {
    let twin = twin();
    let attacks = attacks();
    let pairs = positions()
        .into_iter()
        .flat_map(|at| attacks.iter().map(move |text| (at, text)));
    settle(pairs.filter_map(|(at, text)| {
        let what = format!("{at} {text:.60?}");
        attempt(&what, &BTreeMap::from([(at, text.clone())]), &twin)
    }));
}

/// The examples of the crate that `golden.rs` compiles are all doctests it has.
#[test]
#[ignore = "takes minutes"]
fn no_doctest_of_theirs_runs() {
    let mut workspace = Workspace::new("hostile");
    workspace.add("hostile", &everywhere(), &config());
    workspace.run(&[
        &["doc", "-p", "hostile", "--no-deps"],
        &["test", "-p", "hostile", "--doc"],
    ]);
}
