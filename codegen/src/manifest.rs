//! What generated crates need whatever the document says: the runtime's part of
//! their manifest.

/// With the versions that the runtime is tested with: a test derives it from
/// the manifests of the workspace.
const MANIFEST: &str = include_str!("../runtime/manifest.toml");

/// The lines of a section.
pub fn section(name: &str) -> impl Iterator<Item = &'static str> {
    let heading = format!("[{name}]");
    let lines = MANIFEST.lines().skip_while(move |line| *line != heading);
    lines.skip(1).take_while(|line| !line.is_empty())
}

/// The features of every client, each with what it is for.
pub fn features() -> impl Iterator<Item = (&'static str, &'static str)> {
    section("features").filter_map(|line| {
        let (name, rest) = line.split_once(" = ")?;
        Some((name, rest.split_once(" # ")?.1))
    })
}

/// Whether every client depends on this crate.
pub fn depends_on(package: &str) -> bool {
    section("dependencies").any(|line| is_of(line, package))
}

/// The line for a crate that the runtime knows, or that formats have types of.
pub fn dependency(package: &str) -> &'static str {
    let mut known = section("dependencies").chain(section("formats"));
    known.find(|line| is_of(line, package)).unwrap_or_default()
}

fn is_of(line: &str, package: &str) -> bool {
    line.strip_prefix(package)
        .is_some_and(|rest| rest.starts_with(" ="))
}
