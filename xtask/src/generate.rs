//! `cargo xtask gen`: read, generate, then write or compare.

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use codegen::config::Docs;
use codegen::{Config, Diagnostic, Generated, Severity, Summary};

use crate::check::{self, Fault, Stale};
use crate::cli::{Gen, Spec};
use crate::config::Inputs;
use crate::report;
use crate::status::{self, count};
use crate::timings::Timings;
use crate::workspace::{crate_name, lacking, own_workspace};
use crate::write::{Conflict, Package, Plan, readme};

/// Generates a client.
pub fn run(root: &Path, arguments: &Gen) -> anyhow::Result<ExitCode> {
    let spec = Spec::new(root, arguments.spec.as_deref());
    let shown = &spec.shown;
    let directory = arguments.directory(root);
    let timings = Timings::new(arguments.timings.clone());
    let inputs = timings.during("load", || {
        Inputs::read(&spec, &arguments.beside)?.with(&arguments.shaping)
    })?;
    let inputs = inputs.with_names(&directory, &arguments.shown_directory())?;
    let source = &inputs.source;
    told_reading(&inputs);
    let own_page = readme::is_own(&directory);
    let config = inputs.config().and_then(|config| {
        Ok(Config {
            docs: Docs {
                readme: config.docs.readme && !own_page,
                ..config.docs
            },
            lock: inputs.lock()?,
            // The manifest, once written, belongs to the user.
            crate_name: crate_name(&directory)
                .or_else(|| arguments.name.clone())
                .or_else(|| config.crate_name.clone()),
            own_workspace: own_workspace(&directory),
            tests: arguments.tests,
            ..config
        })
    });

    let start = Instant::now();
    let generated = config.and_then(|config| codegen::generate_observed(source, &config, &timings));
    let took = start.elapsed();

    let diagnostics = match &generated {
        Ok(generated) => &generated.diagnostics,
        Err(diagnostics) => diagnostics,
    };
    timings.during("report", || inputs.show(diagnostics, arguments.format));
    let code = match &generated {
        Err(_) => {
            status::failed(format!(
                "{shown} cannot be generated from; nothing was written"
            ));
            ExitCode::FAILURE
        }
        Ok(_) if arguments.strict && degrades(diagnostics) => {
            status::failed(format!(
                "{shown} cannot be generated from without loss; nothing was written"
            ));
            ExitCode::FAILURE
        }
        Ok(generated) => {
            status::done("Generated", counts(&generated.summary, took));
            timings.during("write", || finish(&directory, arguments, generated))?
        }
    };
    let files = generated
        .iter()
        .flat_map(|generated| generated.files.values());
    timings.write(files)?;
    if let Some(hint) = report::hint(diagnostics) {
        status::tell(hint);
    }
    if let Some(summary) = report::summary(diagnostics) {
        status::tell(summary);
    }
    Ok(code)
}

/// Says what was read.
fn told_reading(inputs: &Inputs) {
    let read = |name: &str, size| status::done("Read", format!("{name} ({})", status::size(size)));
    read(&inputs.shown, inputs.source.bytes.len());
    let files = inputs.source.files.values();
    let files: Vec<_> = files.filter_map(|file| file.as_ref().ok()).collect();
    if !files.is_empty() {
        let size = files.iter().map(|bytes| bytes.len()).sum();
        read(&count(files.len(), "more file"), size);
    }
    if let Some((name, bytes)) = &inputs.configuration {
        read(name, bytes.len());
    }
    for ((_, name), overlay) in inputs.overlays.iter().zip(&inputs.source.overlays) {
        read(name, overlay.bytes.len());
    }
}

/// Whether something of the document is not generated as it says.
fn degrades(diagnostics: &[Diagnostic]) -> bool {
    diagnostics
        .iter()
        .any(|one| one.severity == Severity::Warning)
}

fn counts(summary: &Summary, took: Duration) -> String {
    let Summary {
        operations,
        methods,
        types,
        resources,
        components: _,
    } = summary;
    format!(
        "{} of {}, {} and {} in {:.2} s",
        count(*methods, "method"),
        count(*operations, "operation"),
        count(*types, "type"),
        count(*resources, "resource"),
        took.as_secs_f64()
    )
}

/// Writes what was generated, or compares it with what is there.
fn finish(directory: &Path, arguments: &Gen, generated: &Generated) -> anyhow::Result<ExitCode> {
    let package = Package {
        names: Some(&generated.lock),
        ..Package::from(generated)
    };
    let plan = Plan::new(directory, package)?;
    tell_lacking(directory, generated);
    if arguments.check {
        return compare(directory, arguments, &plan, package);
    }
    let conflicts = plan.conflicts();
    if !conflicts.is_empty() && !arguments.overwrite {
        refuse(arguments, conflicts);
        return Ok(ExitCode::FAILURE);
    }
    for Conflict { path, reason } in conflicts {
        status::done("Overwriting", format!("{path}, which {reason}"));
    }
    let first = !directory.join("Cargo.toml").exists();
    plan.carry_out()?;
    let removed = plan
        .changes()
        .iter()
        .filter(|change| change.contents.is_none())
        .count();
    let written = plan.changes().len() - removed;
    let into = arguments.shown_directory();
    let unchanged = plan.unchanged();
    let written = count(written, "file");
    status::done(
        "Wrote",
        format!("{into}: {written} written, {unchanged} unchanged, {removed} removed"),
    );
    if first {
        let next = format!("`cargo add --path {into}` where it is called");
        match generated.files.contains_key("README.md") {
            true => status::done(
                "Next",
                format!("{next}; {into}/README.md has a program to begin with"),
            ),
            false => status::done("Next", next),
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Says what the manifest, which is the user's, lacks for the generated code.
fn tell_lacking(directory: &Path, generated: &Generated) {
    let Some(wanted) = generated.scaffold.get("Cargo.toml") else {
        return;
    };
    let lacking = lacking(directory, wanted);
    if lacking.is_empty() {
        return;
    }
    status::tell("Cargo.toml lacks what the generated code needs; add");
    let mut above = "";
    for (table, line) in lacking {
        if table != above {
            status::tell(format_args!("  [{table}]"));
            above = table;
        }
        status::tell(format_args!("  {line}"));
    }
}

/// Says which files would be lost.
fn refuse(arguments: &Gen, conflicts: &[Conflict]) {
    let into = arguments.shown_directory();
    status::failed(format!(
        "{into} holds files that would be lost; nothing was written"
    ));
    for Conflict { path, reason } in conflicts {
        status::tell(format_args!("  {path} {reason}"));
    }
    status::tell(format_args!(
        "Move what you want to keep out of the way, or replace it with\n  {}",
        arguments.command(&["--overwrite"])
    ));
}

/// Says what is stale, and how to mend it.
fn compare(
    directory: &Path,
    arguments: &Gen,
    plan: &Plan<'_>,
    package: Package<'_>,
) -> anyhow::Result<ExitCode> {
    let into = arguments.shown_directory();
    let stale = check::check(directory, plan, package)?;
    if stale.is_empty() {
        status::done(
            "Fresh",
            format!("{into}: {}", count(plan.unchanged(), "file")),
        );
        return Ok(ExitCode::SUCCESS);
    }
    print_differences(&stale);
    status::failed(format!("{into} is not as it would be generated"));
    for stale in &stale {
        status::tell(format_args!("  {}", stale.message()));
    }
    if stale.iter().any(|stale| stale.fault != Fault::Extra) {
        let lost = !plan.conflicts().is_empty();
        let options: &[&str] = if lost { &["--overwrite"] } else { &[] };
        status::tell(format_args!("Run\n  {}", arguments.command(options)));
    }
    Ok(ExitCode::FAILURE)
}

/// Prints the differences on standard output, for pagers and patches.
fn print_differences(stale: &[Stale]) {
    let mut output = anstream::stdout().lock();
    let (lines, more) = check::differences(stale);
    for line in lines {
        let colour = match line.as_bytes().first() {
            Some(b'+') => "\u{1b}[32m",
            Some(b'-') => "\u{1b}[31m",
            _ => "",
        };
        // A reader may stop early, as `head` does.
        let _ = writeln!(output, "{colour}{line}\u{1b}[0m");
    }
    if more > 0 {
        let _ = writeln!(output, "… {more} more");
    }
}
