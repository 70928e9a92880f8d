//! What the tests of the generator share.
#![allow(dead_code, reason = "each test binary uses its part")]

pub mod comments;
pub mod hostile;
pub mod workspace;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::config::Docs;
use codegen::load::{self, locate::Locator};
use codegen::{Config, Diagnostic, Generated, Lock, Place, Source};
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

/// A path below this folder.
pub fn tests(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(path)
}

/// The entries of a folder, sorted, with their names.
pub fn entries(folder: &Path) -> Vec<(String, PathBuf)> {
    let read = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut entries: Vec<_> = read
        .map(|entry| {
            let entry = entry.expect("a readable folder");
            (
                entry.file_name().to_string_lossy().into_owned(),
                entry.path(),
            )
        })
        .collect();
    entries.sort();
    entries
}

/// A document from memory.
pub fn source(text: impl Into<Vec<u8>>) -> Source {
    Source::new("openapi.yaml", text)
}

/// The document of the case in a folder, with the files that it refers to.
pub fn source_in(folder: &Path) -> Source {
    let bytes = fs::read(folder.join("openapi.yaml")).expect("the case's document");
    let mut source = source(bytes);
    let mut waiting = load::referenced(None, &source.bytes);
    while let Some(path) = waiting.pop() {
        if source.files.contains_key(&path) {
            continue;
        }
        let read = match path.starts_with("..") {
            true => Err("it is outside".to_owned()),
            false => fs::read(folder.join(&path)).map_err(|_| "there is no such file".to_owned()),
        };
        if let Ok(bytes) = &read {
            waiting.extend(load::referenced(Some(&path), bytes));
        }
        source.files.insert(path, read);
    }
    source
}

/// What tests generate with.
pub fn config() -> Config {
    Config {
        crate_name: Some("case".to_owned()),
        own_workspace: true,
        docs: NO_PAGES,
        ..Config::default()
    }
}

/// No pages: most cases are about the crate.
pub const NO_PAGES: Docs = Docs {
    pages: false,
    readme: false,
};

/// What the case in a folder is generated with: its `codegen.toml`, if it has
/// one.
#[track_caller]
pub fn config_in(folder: &Path) -> Config {
    let lock = fs::read_to_string(folder.join("names.lock")).ok();
    let lock = lock.map(|text| Lock::parse(&text, "names.lock").expect("names"));
    let Ok(text) = fs::read_to_string(folder.join("codegen.toml")) else {
        return Config { lock, ..config() };
    };
    let read = Config::parse(&text).unwrap_or_else(|faults| {
        panic!("codegen.toml:\n{}", render(text.as_bytes(), &faults));
    });
    let Config {
        crate_name,
        own_workspace,
        docs,
        ..
    } = config();
    // A case that is about pages says so.
    let docs = match text.contains("[docs]") {
        true => read.docs,
        false => docs,
    };
    Config {
        crate_name,
        own_workspace,
        lock,
        docs,
        ..read
    }
}

/// Generates from a document that must be usable.
#[track_caller]
pub fn generate(source: &Source) -> Generated {
    generate_with(source, &config())
}

/// Generates from a document that must be usable.
#[track_caller]
pub fn generate_with(source: &Source, config: &Config) -> Generated {
    codegen::generate(source, config).unwrap_or_else(|diagnostics| {
        panic!(
            "nothing was generated:\n{}",
            render(&source.bytes, &diagnostics)
        )
    })
}

/// The files that depend on the document: all but the runtime.
pub fn own_files(generated: &Generated) -> BTreeMap<&str, &str> {
    let files = generated.files.iter();
    files
        .filter(|(path, _)| !path.starts_with("src/runtime/") && *path != "src/rustfmt.toml")
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect()
}

/// All generated Rust that depends on the document, as one text.
pub fn rust(generated: &Generated) -> String {
    own_files(generated).into_values().collect()
}

/// The examples in comments as a program that calls none of them. Each is in a
/// function, where rustdoc puts it, too.
pub fn examples(generated: &Generated) -> String {
    program(
        "missing_docs, unused",
        own_files(generated).into_values().flat_map(blocks),
    )
}

/// The examples on pages as such a program.
pub fn page_examples(generated: &Generated) -> String {
    // What hides nothing has no place to say that it may be deprecated.
    let allowed = "deprecated, missing_docs, unused";
    program(
        allowed,
        pages(generated).into_values().flat_map(page_blocks),
    )
}

/// The pages in Markdown.
pub fn pages(generated: &Generated) -> BTreeMap<&str, &str> {
    let files = generated.files.iter();
    files
        .filter(|(path, _)| path.ends_with(".md"))
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect()
}

/// The blocks of Rust on a page.
pub fn page_blocks(page: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut open: Option<String> = None;
    for event in Parser::new(page) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info)))
                if info.starts_with("rust") =>
            {
                open = Some(String::new());
            }
            Event::Text(text) => {
                if let Some(code) = &mut open {
                    code.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => blocks.extend(open.take()),
            _ => {}
        }
    }
    blocks
}

fn program(allowed: &str, blocks: impl Iterator<Item = String>) -> String {
    let mut attributes = BTreeSet::from([format!("#![allow({allowed})]")]);
    let mut functions = String::new();
    for (number, block) in blocks.enumerate() {
        let _ = writeln!(functions, "\nfn example_{number}() {{");
        for line in block.lines() {
            // A line that rustdoc hides is code like any other.
            let line = line.strip_prefix("# ").unwrap_or(line);
            match line.starts_with("#![") {
                true => _ = attributes.insert(line.to_owned()),
                false => _ = writeln!(functions, "{line}"),
            }
        }
        functions.push_str("}\n");
    }
    let attributes: Vec<_> = attributes.into_iter().collect();
    format!("{}\n{functions}\nfn main() {{}}\n", attributes.join("\n"))
}

/// The blocks of code in the comments of a file that are compiled.
pub fn blocks(rust: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut open: Option<String> = None;
    for line in rust.lines() {
        let line = line.trim_start();
        let line = line.strip_prefix("///").or(line.strip_prefix("//!"));
        let line = line.map(|line| line.strip_prefix(' ').unwrap_or(line));
        match (line, &mut open) {
            (Some("```no_run"), None) => open = Some(String::new()),
            (Some("```"), Some(_)) => blocks.extend(open.take()),
            (Some(line), Some(block)) => _ = writeln!(block, "{line}"),
            _ => {}
        }
    }
    blocks
}

/// Diagnostics as text: the code, the place by pointer and by line, column and
/// what stands there, then the message, notes and help.
pub fn render(bytes: &[u8], diagnostics: &[Diagnostic]) -> String {
    render_all(&source(bytes), diagnostics)
}

/// The same of a document of several files.
pub fn render_all(source: &Source, diagnostics: &[Diagnostic]) -> String {
    let text = |bytes| load::decode(bytes).unwrap_or_default();
    let document = text(&source.bytes);
    let locator = Locator::new(document);
    let overlay = |place: &Place| {
        let mut overlays = source.overlays.iter();
        let overlay = overlays.find(|one| place.file() == Some(one.name.as_str()));
        overlay.map(|one| one.bytes.as_slice())
    };
    let show = |place: &Place| match place.file().and_then(|path| source.files.get(path)) {
        Some(Ok(bytes)) => show(text(bytes), &Locator::new(text(bytes)), place),
        _ if overlay(place).is_some() => {
            let text = text(overlay(place).unwrap_or_default());
            show(text, &Locator::new(text), place)
        }
        _ => show(document, &locator, place),
    };
    let mut rendered = String::new();
    for diagnostic in diagnostics {
        let (code, place) = (diagnostic.code.as_str(), show(&diagnostic.place));
        let _ = writeln!(rendered, "{code} {place}: {}", diagnostic.message);
        for (place, note) in &diagnostic.notes {
            let _ = writeln!(rendered, "  note: {}: {note}", show(place));
        }
        if let Some(help) = &diagnostic.help {
            let _ = writeln!(rendered, "  help: {help}");
        }
    }
    rendered
}

fn show(text: &str, locator: &Locator<'_>, place: &Place) -> String {
    let name = match place {
        Place::Document => "document".to_owned(),
        Place::Position { line, column } => format!("{line}:{column}"),
        Place::InFile { file, line, column } => format!("{file} {line}:{column}"),
        Place::Line {
            file,
            line,
            columns,
        } => format!("{file} {line}:{}", columns.start),
        Place::Value(at) => at.to_string(),
        Place::Key(at) => format!("key {at}"),
        Place::Config(_) => "codegen.toml".to_owned(),
    };
    let Some(found) = locator.locate(place) else {
        return name;
    };
    let before = &text[..found.start];
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .unwrap_or_default()
        .chars()
        .count()
        + 1;
    let token = text[found].lines().next().unwrap_or_default();
    let shown: String = token.chars().take(60).collect();
    let dots = if shown == token { "" } else { "…" };
    match place {
        Place::Position { .. } | Place::InFile { .. } | Place::Line { .. } => {
            format!("{name} `{shown}{dots}`")
        }
        _ => format!("{name} ({line}:{column} `{shown}{dots}`)"),
    }
}

/// Files that a test expects, compared with what came out.
#[derive(Default)]
pub struct Expected {
    faults: Vec<String>,
}

impl Expected {
    /// Compares the file `path` with `actual`, or writes it where `UPDATE` is set.
    pub fn file(&mut self, path: &Path, actual: &str) {
        let expected = fs::read_to_string(path).ok();
        if expected.as_deref() == Some(actual) {
            return;
        }
        if updating() {
            let folder = path.parent().expect("a file in a folder");
            fs::create_dir_all(folder).expect("a folder for expected files");
            fs::write(path, actual).expect("a writable expected file");
            return;
        }
        let expected = expected.unwrap_or_default();
        let diff = similar::TextDiff::from_lines(expected.as_str(), actual);
        let diff = diff.unified_diff().header("expected", "actual").to_string();
        self.faults.push(format!("{}\n{diff}", path.display()));
    }

    /// Nothing may stand below `folder` but what `keep` accepts by its relative
    /// path.
    pub fn nothing_else(&mut self, folder: &Path, keep: &dyn Fn(&str) -> bool) {
        for path in files_below(folder) {
            let relative = path.strip_prefix(folder).expect("a path below its folder");
            let relative = relative.to_string_lossy().replace('\\', "/");
            if keep(&relative) {
                continue;
            }
            if updating() {
                fs::remove_file(&path).expect("a removable expected file");
            } else {
                let path = path.display();
                self.faults
                    .push(format!("{path}\nis expected, but did not come out"));
            }
        }
    }

    /// Fails where a file differs, showing the first one.
    #[track_caller]
    pub fn settle(self) {
        let Some(first) = self.faults.first() else {
            return;
        };
        let more = self.faults.len() - 1;
        panic!(
            "{first}\n{more} more files differ.\n\
             `UPDATE=1 cargo test -p codegen` rewrites them; read what it wrote."
        );
    }
}

fn updating() -> bool {
    std::env::var_os("UPDATE").is_some()
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for (_, path) in entries(&folder) {
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files
}

/// The methods that a path item may have an operation for.
pub const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];
