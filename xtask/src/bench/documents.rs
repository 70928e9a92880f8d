//! What is measured on.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use super::synthetic;
use crate::cli::Bench;
use crate::corpus;

/// A document, and what tables call it.
#[derive(Clone, Debug)]
pub struct Document {
    /// What tables call it, and its package and folders.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
    /// The folder of the whole, if it is one of several files.
    pub root: Option<PathBuf>,
    /// How many schemas it has, if it was made up.
    pub schemas: Option<usize>,
}

/// A document that is given by a name and a path.
#[derive(Clone, Debug)]
pub struct Named {
    name: Option<String>,
    path: PathBuf,
}

/// Reads `NAME=PATH`, or a path alone, whose file name is the name; a folder stands for all in it.
///
/// # Errors
///
/// When there is nothing at the path.
pub fn named(text: &str) -> Result<Named, String> {
    let (name, path) = match text.split_once('=') {
        Some((name, path)) if !name.contains('/') => (Some(name.to_owned()), path),
        _ => (None, text),
    };
    let path = PathBuf::from(path);
    if !path.exists() {
        return Err(format!("there is nothing at {}", path.display()));
    }
    Ok(Named { name, path })
}

/// All documents of a run, the workspace's own first.
pub fn all(root: &Path, arguments: &Bench, work: &Path) -> anyhow::Result<Vec<Document>> {
    let mut documents = vec![Document {
        name: "spec".to_owned(),
        path: root.join("spec/openapi.yaml"),
        root: None,
        schemas: None,
    }];
    for given in &arguments.documents {
        for found in corpus::select(std::slice::from_ref(&given.path), None)? {
            let stem = found.path.file_stem().unwrap_or_default().to_string_lossy();
            let name = given.name.clone().unwrap_or_else(|| stem.into_owned());
            documents.push(Document {
                name,
                path: std::path::absolute(found.path)?,
                root: found.root,
                schemas: None,
            });
        }
    }
    for schemas in &arguments.schemas {
        documents.push(made_up(work, *schemas)?);
    }
    Ok(documents)
}

/// A document with so many schemas, which is the same on every machine.
pub fn made_up(work: &Path, schemas: usize) -> anyhow::Result<Document> {
    let name = format!("synthetic-{schemas}");
    let path = work.join("documents").join(format!("{name}.json"));
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut file = BufWriter::new(File::create(&path)?);
    synthetic::write(schemas, &mut file)?;
    file.flush()?;
    Ok(Document {
        name,
        path,
        root: None,
        schemas: Some(schemas),
    })
}

/// A document without anything in it, whose client is nothing but the runtime.
pub fn nothing(work: &Path) -> anyhow::Result<Document> {
    let path = work.join("documents/nothing.json");
    let text = r#"{"openapi":"3.0.3","info":{"title":"Nothing","version":"1"},"paths":{}}"#;
    write(&path, text)?;
    Ok(Document {
        name: "nothing".to_owned(),
        path,
        root: None,
        schemas: Some(0),
    })
}

/// Writes a file and the folders above it, unless it is there as it should be.
pub fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    if std::fs::read_to_string(path).is_ok_and(|found| found == text) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}
