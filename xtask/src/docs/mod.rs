//! `cargo xtask docs`: the guide as pages for a browser.
//!
//! `docs/SUMMARY.md` lists the pages, as mdBook has it; pages of `docs` that it
//! does not list come last. Links between pages are followed while they are
//! written, and one that leads nowhere is an error. What is found by the search
//! is a script, so that all of it works from a folder, without a server.

mod book;
mod cases;
mod render;

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context as _, ensure};
use codegen::Code;

use crate::cli::Docs;
use crate::status::{self, count};
pub use book::Page;

/// Where the site is, in the workspace.
const SITE: &str = "target/site";
/// Where the reference by rustdoc begins, in the site.
const API: &str = "api/doc/generated_client/index.html";
const STYLE: &str = include_str!("style.css");
const SEARCH: &str = include_str!("search.js");

/// Writes the site.
///
/// # Errors
///
/// When a page cannot be read, a case that a page shows does not have what it
/// names, or the site cannot be written.
pub fn run(root: &Path, arguments: &Docs) -> anyhow::Result<ExitCode> {
    let out = arguments.out.clone().unwrap_or_else(|| root.join(SITE));
    let pages = book::pages(root)?;
    let site = render::Site::new(&pages, (!arguments.no_api).then_some(API));
    let mut faults = Vec::new();
    fs::create_dir_all(&out).with_context(|| format!("cannot make {}", out.display()))?;
    let write = |name: &str, text: &str| {
        let path = out.join(name);
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
    };
    for page in &pages {
        write(&page.file, &site.page(page, &mut faults))?;
    }
    write("style.css", STYLE)?;
    write("search.js", SEARCH)?;
    write("index.js", &site.index()?)?;
    for picture in book::pictures(root)? {
        let to = out.join(&picture);
        let folder = to.parent().unwrap_or(&out);
        fs::create_dir_all(folder)
            .with_context(|| format!("cannot create {}", folder.display()))?;
        fs::copy(root.join("docs").join(&picture), &to)
            .with_context(|| format!("cannot copy {}", picture.display()))?;
    }
    for fault in &faults {
        status::tell(fault);
    }
    if !faults.is_empty() {
        status::failed(format!("{} lead nowhere", count(faults.len(), "link")));
        return Ok(ExitCode::FAILURE);
    }
    status::done(
        "Wrote",
        format!("{}: {}", out.display(), count(pages.len(), "page")),
    );
    if !arguments.no_api {
        api(root, &out)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Documents the own client with rustdoc, below the site.
fn api(root: &Path, out: &Path) -> anyhow::Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let done = Command::new(cargo)
        .args([
            "doc",
            "--quiet",
            "--package",
            "generated-client",
            "--no-deps",
            "--all-features",
            "--target-dir",
        ])
        .arg(out.join("api"))
        .current_dir(root)
        .status()
        .context("cannot run cargo doc")?;
    ensure!(done.success(), "cargo doc failed");
    status::done("Wrote", format!("{}", out.join(API).display()));
    Ok(())
}

/// The page of all codes.
fn diagnostics() -> String {
    let mut text = "# Diagnostics\n\nWhat the generator says about a document: errors (E), after which nothing is written, \
        warnings (W), each a loss, and advice.\n"
        .to_owned();
    for code in Code::ALL {
        text.push_str(&format!(
            "\n## {}\n\n{}\n",
            code.as_str(),
            code.explanation().trim()
        ));
    }
    text
}
