//! Which pages there are, and in which order.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::Context as _;

use super::{cases, diagnostics};

/// A page of the site.
#[derive(Debug)]
pub struct Page {
    /// Where it is in the workspace, with `/` between parts.
    pub source: String,
    /// What the list of pages calls it.
    pub title: String,
    /// The part of the guide that it belongs to.
    pub part: String,
    /// Its file in the site.
    pub file: String,
    /// What it says, in Markdown.
    pub text: String,
}

/// All pages, in the order of `docs/SUMMARY.md`; others of `docs` come after
/// them.
///
/// # Errors
///
/// When one cannot be read, or shows what its case does not have.
pub fn pages(root: &Path) -> anyhow::Result<Vec<Page>> {
    let summary = read(root, "docs/SUMMARY.md")?;
    let mut pages = Vec::new();
    let mut part = String::new();
    for line in summary.lines().map(str::trim) {
        if let Some(heading) = line.strip_prefix("# ") {
            // The first is the list's own.
            part = match heading {
                "Summary" => String::new(),
                heading => heading.to_owned(),
            };
        } else if let Some((title, path)) = entry(line) {
            let source = joined("docs/SUMMARY.md", path);
            pages.push(page(root, &source, title, &part)?);
        }
    }
    pages.push(Page {
        source: "docs/diagnostics.md".to_owned(),
        title: "Diagnostics".to_owned(),
        part: "Behaviour".to_owned(),
        file: file("docs/diagnostics.md"),
        text: diagnostics(),
    });
    let known: BTreeSet<_> = pages.iter().map(|page| page.source.clone()).collect();
    let folder = fs::read_dir(root.join("docs")).context("cannot read docs")?;
    let mut others: Vec<_> = folder
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".md") && name != "SUMMARY.md")
        .map(|name| format!("docs/{name}"))
        .filter(|source| !known.contains(source))
        .collect();
    others.sort();
    for source in others {
        let text = read(root, &source)?;
        let title = text.lines().find_map(|line| line.strip_prefix("# "));
        let title = title.unwrap_or(&source).to_owned();
        pages.push(page(root, &source, &title, "The project")?);
    }
    // Parts stay together, in the order in which they are met.
    let mut order: Vec<String> = Vec::new();
    for page in &pages {
        if !order.contains(&page.part) {
            order.push(page.part.clone());
        }
    }
    pages.sort_by_key(|page| order.iter().position(|part| *part == page.part));
    Ok(pages)
}

/// The pictures that pages show, by their paths below `docs`.
///
/// # Errors
///
/// When a folder cannot be read.
pub fn pictures(root: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let docs = root.join("docs");
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(below) = folders.pop() {
        let folder = docs.join(&below);
        let entries =
            fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
        for entry in entries {
            let entry = entry?;
            let path = below.join(entry.file_name());
            match path.extension() {
                _ if entry.file_type()?.is_dir() => folders.push(path),
                Some(kind) if kind == "svg" || kind == "png" => found.push(path),
                _ => {}
            }
        }
    }
    Ok(found)
}

fn page(root: &Path, source: &str, title: &str, part: &str) -> anyhow::Result<Page> {
    let text = cases::shown(root, &read(root, source)?).with_context(|| source.to_owned())?;
    Ok(Page {
        source: source.to_owned(),
        title: title.to_owned(),
        part: part.to_owned(),
        file: file(source),
        text,
    })
}

/// The title and path of a point in the summary.
fn entry(line: &str) -> Option<(&str, &str)> {
    let (_, rest) = line.split_once('[')?;
    let (title, rest) = rest.split_once("](")?;
    Some((title, rest.strip_suffix(')')?))
}

fn read(root: &Path, path: &str) -> anyhow::Result<String> {
    let text =
        fs::read_to_string(root.join(path)).with_context(|| format!("cannot read {path}"))?;
    Ok(text.replace("\r\n", "\n"))
}

/// Where a link on a page leads, in the workspace.
pub fn joined(from: &str, to: &str) -> String {
    let folder = Path::new(from).parent().unwrap_or(Path::new(""));
    let mut parts: Vec<String> = Vec::new();
    for part in folder.join(to).components() {
        match part {
            Component::ParentDir => _ = parts.pop(),
            Component::Normal(part) => parts.push(part.to_string_lossy().into_owned()),
            _ => {}
        }
    }
    parts.join("/")
}

/// The file of a page: all are in one folder, so that links are short.
fn file(source: &str) -> String {
    let name = source.strip_prefix("docs/").unwrap_or(source);
    match name {
        "README.md" => "index.html".to_owned(),
        name => {
            name.to_lowercase()
                .trim_end_matches(".md")
                .replace('/', "-")
                + ".html"
        }
    }
}
