//! One document, in a process of its own: what hangs, crashes or takes all
//! memory there costs its own row and nothing else.

use std::process::ExitCode;

use codegen::{Config, Diagnostic, Generated, Place, Pointer, Severity};
use serde::{Deserialize, Serialize};

use super::{count, validate};
use crate::cli::{Beside, CorpusDocument, Spec};
use crate::config::Inputs;
use crate::write::{Package, Plan};

/// What generating from a document gave.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Outcome {
    /// The version of OpenAPI that it follows.
    pub version: String,
    /// The size of the document and of the files that it refers to.
    pub bytes: u64,
    /// Operations that the document has.
    pub operations: usize,
    /// Operations that became a call.
    pub calls: usize,
    /// Operations of which something was degraded.
    pub operations_degraded: usize,
    /// Schemas among the document's components.
    pub schemas: usize,
    /// Those that became a type.
    pub types: usize,
    /// Those of which something was degraded.
    pub schemas_degraded: usize,
    /// Lines of Rust, those of the runtime aside.
    pub lines: usize,
    /// Why nothing could be generated, if so.
    pub error: Option<String>,
    /// What was degraded.
    pub degraded: Vec<Degraded>,
}

/// Something that is not generated as the document has it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Degraded {
    /// The code of the diagnostic.
    pub code: String,
    /// Where it is.
    pub at: String,
    /// What is wrong.
    pub message: String,
}

/// Generates from a document, or compares its examples with their schemas, and
/// prints what came of it as JSON.
pub fn run(arguments: &CorpusDocument) -> anyhow::Result<ExitCode> {
    let beside = Beside::within(arguments.root.clone());
    let inputs = Inputs::read(&Spec::at(&arguments.document), &beside)?;
    let source = &inputs.source;
    let config = inputs.config().map(|config| Config {
        crate_name: Some(arguments.name.clone()),
        own_workspace: true,
        tests: arguments.tests,
        ..config
    });
    let generated = config.and_then(|config| codegen::generate(source, &config));
    let tree = codegen::load::load(&source.bytes, &mut Vec::new()).unwrap_or_default();
    if arguments.validate {
        let examples = generated.map(|generated| generated.examples);
        let verdicts = validate::examples(&tree, &examples.unwrap_or_default());
        let verdicts = verdicts
            .iter()
            .map(|one| one.as_ref().map(ToString::to_string));
        println!("{}", serde_json::to_string(&verdicts.collect::<Vec<_>>())?);
        return Ok(ExitCode::SUCCESS);
    }
    let files = source.files.iter().filter_map(|(path, bytes)| {
        let tree = codegen::load::load(bytes.as_ref().ok()?, &mut Vec::new()).ok()?;
        Some((path.clone(), tree))
    });
    let counted = count::count(&tree, &files.collect());
    let sizes = source
        .files
        .values()
        .filter_map(|bytes| bytes.as_ref().ok());
    let bytes = source.bytes.len() + sizes.map(|bytes| bytes.len()).sum::<usize>();
    let mut outcome = match &generated {
        Ok(generated) => outcome(counted, generated),
        Err(diagnostics) => Outcome {
            error: diagnostics
                .iter()
                .find(|one| one.severity == Severity::Error)
                .map(|one| format!("{}: {}", one.code.as_str(), one.message)),
            version: counted.version,
            operations: counted.operations.len(),
            schemas: counted.schemas.len(),
            ..Outcome::default()
        },
    };
    outcome.bytes = bytes as u64;
    if let (Some(out), Ok(generated)) = (&arguments.out, &generated) {
        // The folder is the corpus's own: what was there before is in the way.
        let _ = std::fs::remove_dir_all(out);
        Plan::new(out, Package::from(generated))?.carry_out()?;
    }
    println!("{}", serde_json::to_string(&outcome)?);
    Ok(ExitCode::SUCCESS)
}

fn outcome(counted: count::Counted, generated: &Generated) -> Outcome {
    let warnings = generated.diagnostics.iter();
    let warnings = warnings.filter(|one| one.severity == Severity::Warning);
    let warnings: Vec<&Diagnostic> = warnings.collect();
    let places: std::collections::BTreeSet<Pointer> =
        warnings.iter().flat_map(|one| above(&one.place)).collect();
    let hit = |all: &[Pointer]| all.iter().filter(|at| places.contains(*at)).count();
    let own = |path: &str| path.ends_with(".rs") && !path.starts_with("src/runtime/");
    let files = generated.files.iter().filter(|(path, _)| own(path));
    Outcome {
        version: counted.version,
        bytes: 0,
        operations: counted.operations.len(),
        calls: count::calls(&generated.files),
        operations_degraded: counted
            .operations
            .iter()
            .filter(|operation| operation.parts.iter().any(|part| places.contains(part)))
            .count(),
        schemas: counted.schemas.len(),
        types: generated.summary.components,
        schemas_degraded: hit(&counted.schemas),
        lines: files.map(|(_, text)| text.lines().count()).sum(),
        error: None,
        degraded: warnings
            .iter()
            .map(|one| Degraded {
                code: one.code.as_str().to_owned(),
                at: match &one.place {
                    Place::Value(at) | Place::Key(at) => at.to_string(),
                    _ => "#".to_owned(),
                },
                message: one.message.clone(),
            })
            .collect(),
    }
}

/// A place, and everything that it is in.
fn above(place: &Place) -> Vec<Pointer> {
    let (Place::Value(at) | Place::Key(at)) = place else {
        return Vec::new();
    };
    std::iter::successors(Some(at.clone()), Pointer::parent).collect()
}
