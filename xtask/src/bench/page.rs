//! `docs/performance.md`, from what is recorded.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Context as _;

use super::peers;
use super::plot::{self, Bar, number};
use super::record::{Beside, Calls, Compile, Generation, Records, Taken};

/// Where the page is.
pub const PAGE: &str = "docs/performance.md";

const HEAD: &str = "# Performance

<!-- Written by `cargo xtask bench`; changes are overwritten. What is said in words is in docs/performance/*.md. -->

Every ratio compares with a baseline of the same run, taken in turns: a busy machine slows down both. Seconds,
microseconds and bytes are those of one machine. Of several rounds the one in the middle counts; in brackets are the
ratios between which half of the rounds lie.
";

/// Writes the page of a workspace and its plots.
///
/// # Errors
///
/// When a record cannot be understood, or something cannot be written.
pub fn write(root: &Path) -> anyhow::Result<()> {
    let records = Records::new(root);
    let mut text = String::from(HEAD);
    generation(&mut text, &records)?;
    compile(&mut text, &records)?;
    calls(&mut text, &records)?;
    guard(&mut text);
    let path = root.join(PAGE);
    std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// The head of a section: its name, how it is measured again, and on what it was.
fn head<T>(text: &mut String, title: &str, taken: &Taken<T>) {
    let Taken {
        command, machine, ..
    } = taken;
    let _ = write!(
        text,
        "\n## {title}\n\n```sh\n{command}\n```\n\nOn {machine}.\n"
    );
}

/// What was left out, and what somebody wrote.
fn tail<T>(text: &mut String, records: &Records, name: &str, taken: &Taken<T>) {
    if !taken.skipped.is_empty() {
        text.push_str("\nNot measured in this run:\n\n");
        for line in &taken.skipped {
            let line = line.replace(['\n', '\r'], " ");
            let _ = writeln!(text, "- {line}");
        }
    }
    let note = records.note(name);
    if !note.trim().is_empty() {
        let _ = write!(text, "\n{}\n", note.trim());
    }
}

fn megabytes(bytes: u64) -> String {
    number(bytes as f64 / 1e6)
}

fn draw(
    text: &mut String,
    records: &Records,
    name: &str,
    title: &str,
    bars: &[Bar],
    mark: Option<f64>,
) -> anyhow::Result<()> {
    if bars.is_empty() {
        return Ok(());
    }
    let file = format!("{name}.svg");
    plot::bars(&records.path(&file), title, "ratio", bars, mark)?;
    let _ = writeln!(text, "\n![{title}](performance/{file})");
    Ok(())
}

fn generation(text: &mut String, records: &Records) -> anyhow::Result<()> {
    let Some(taken) = records.load::<Taken<Generation>>("generation")? else {
        return Ok(());
    };
    head(text, "Generation", &taken);
    text.push_str(
        "\nThe whole process from the document to files on the disk, into an empty folder. *Parsing* is another process \
         that reads\nthe same file into a tree of values and does nothing with it: the floor. Memory of less than some 30 MB is that \
         of the program\nthat measures, which Linux counts as its children's.\n\n\
         | document | kB | parsing, s | generating, s | ratio | elapsed, s | parsing, MB | generating, MB | operations | lines |\n\
         |---|---:|---:|---:|---|---:|---:|---:|---:|---:|\n",
    );
    let mut bars = Vec::new();
    for row in &taken.rows {
        let (parse, generate, ratio) = (&row.parse, &row.generate, &row.ratio);
        let _ = writeln!(
            text,
            "| {} | {:.0} | {:.3} | {:.3} | {:.2} ({:.2}–{:.2}) | {:.3} | {} | {} | {} | {} |",
            row.document,
            row.bytes as f64 / 1e3,
            parse.processor,
            generate.processor,
            ratio.median,
            ratio.low,
            ratio.high,
            generate.wall,
            megabytes(parse.memory),
            megabytes(generate.memory),
            row.operations,
            row.lines,
        );
        bars.push(Bar {
            of: row.document.clone(),
            series: "processor time of generating, times that of parsing".to_owned(),
            value: ratio.median,
        });
    }
    draw(
        text,
        records,
        "generation",
        "Generating beside parsing",
        &bars,
        Some(1.0),
    )?;
    growth(text, &taken.rows);
    stages(text, &taken.rows);
    tail(text, records, "generation", &taken);
    Ok(())
}

/// Whether documents that are ten times as large cost ten times as much.
fn growth(text: &mut String, rows: &[Generation]) {
    let made_up: Vec<_> = rows
        .iter()
        .filter_map(|row| Some((row.schemas?, row)))
        .collect();
    let Some(((first, small), _)) = made_up.first().zip(made_up.get(1)) else {
        return;
    };
    let each =
        |schemas: usize, row: &Generation| row.generate.processor * 1e6 / schemas.max(1) as f64;
    let base = each(*first, small);
    text.push_str("\nGrowth, on documents that are made up:\n\n| schemas | µs per schema | beside the smallest | bytes per schema |\n|---:|---:|---:|---:|\n");
    for (schemas, row) in &made_up {
        let own = each(*schemas, row);
        let memory = row.generate.memory / (*schemas).max(1) as u64;
        let _ = writeln!(
            text,
            "| {schemas} | {own:.1} | {:.2} | {memory} |",
            own / base.max(1e-9)
        );
    }
}

fn stages(text: &mut String, rows: &[Generation]) {
    let told: Vec<_> = rows.iter().filter(|row| !row.stages.is_empty()).collect();
    let Some(first) = told.first() else {
        return;
    };
    text.push_str("\nStages, in milliseconds of processor time:\n\n| document |");
    let names: Vec<_> = first
        .stages
        .iter()
        .map(|stage| stage.name.replace('|', " "))
        .collect();
    let _ = writeln!(
        text,
        " {} |\n|---|{}",
        names.join(" | "),
        "---:|".repeat(names.len())
    );
    for row in told {
        let of = |name: &String| row.stages.iter().find(|stage| stage.name == *name);
        let time = |name| of(name).map_or(0.0, |stage| stage.cpu_ns as f64 / 1e6);
        let times: Vec<_> = names
            .iter()
            .map(|name| format!("{:.1}", time(name)))
            .collect();
        let _ = writeln!(text, "| {} | {} |", row.document, times.join(" | "));
    }
}

fn compile(text: &mut String, records: &Records) -> anyhow::Result<()> {
    let Some(taken) = records.load::<Taken<Compile>>("compile")? else {
        return Ok(());
    };
    head(text, "Compiling what is generated", &taken);
    text.push_str(
        "\nThe crate alone, its dependencies being built, `CARGO_INCREMENTAL=0`. *derive* are the same models with serde's \
         derives\nand nothing else: no operations, no runtime. *runtime* is the client of a document without anything in \
         it.\n\n\
         | document | crate | how | processor, s | beside derive | elapsed, s | MB | lines | library, MB |\n\
         |---|---|---|---:|---|---:|---:|---:|---:|\n",
    );
    let mut bars = Vec::new();
    for row in &taken.rows {
        let ratio = row.ratio.map_or_else(String::new, |ratio| {
            format!("{:.2} ({:.2}–{:.2})", ratio.median, ratio.low, ratio.high)
        });
        if let Some(error) = &row.error {
            let error = peers::reason(error);
            let _ = writeln!(
                text,
                "| {} | {} | {} | {error} ||||||",
                row.document, row.by, row.mode
            );
            continue;
        }
        let _ = writeln!(
            text,
            "| {} | {} | {} | {:.2} | {ratio} | {:.2} | {} | {} | {} |",
            row.document,
            row.by,
            row.mode,
            row.cost.processor,
            row.cost.wall,
            megabytes(row.cost.memory),
            row.lines,
            if row.library > 0 {
                megabytes(row.library)
            } else {
                "–".to_owned()
            },
        );
        if let Some(ratio) = row.ratio.filter(|_| row.by != "runtime") {
            bars.push(Bar {
                of: format!("{}, {}", row.document, row.mode),
                series: row.by.clone(),
                value: ratio.median,
            });
        }
    }
    let title = "Processor time of compiling, beside the same models with derives";
    draw(text, records, "compile", title, &bars, Some(1.0))?;
    per_type(text, &taken.rows);
    tail(text, records, "compile", &taken);
    Ok(())
}

/// What a type costs when what every crate costs is taken off.
fn per_type(text: &mut String, rows: &[Compile]) {
    let find = |document: &str, by: &str, mode: &str| {
        let mut rows = rows.iter();
        rows.find(|row| row.document == document && row.by == by && row.mode == mode)
    };
    let mut lines = String::new();
    for row in rows
        .iter()
        .filter(|row| row.by == "generated" && row.types >= 20)
    {
        let (mode, types) = (&row.mode, row.types as f64);
        let floors = find("nothing", "runtime", mode).zip(find("nothing", "empty", mode));
        let Some(((runtime, empty), derive)) = floors.zip(find(&row.document, "derive", mode))
        else {
            continue;
        };
        let each = |of: &Compile, floor: &Compile| {
            (of.cost.processor - floor.cost.processor).max(0.0) * 1e3 / types
        };
        let (own, other) = (each(row, runtime), each(derive, empty));
        let ratio = own / other.max(1e-9);
        let _ = writeln!(
            lines,
            "| {} | {mode} | {own:.2} | {other:.2} | {ratio:.2} |",
            row.document
        );
    }
    if !lines.is_empty() {
        let _ = write!(
            text,
            "\nMilliseconds for each type, after what the runtime, or an empty crate, costs; operations are counted with \
             the\ntypes of the generated crate:\n\n| document | how | generated | derive | ratio |\n|---|---|---:|---:|---:|\n{lines}"
        );
    }
}

fn calls(text: &mut String, records: &Records) -> anyhow::Result<()> {
    let Some(taken) = records.load::<Taken<Calls>>("calls")? else {
        return Ok(());
    };
    head(text, "Calls", &taken);
    text.push_str(
        "\nThe same call with `reqwest` by hand and with the generated client, in turns, to a server on the same machine over \
         connections\nthat are kept. Both authenticate, write and read the same JSON into the same types, check the \
         status and, unless a row says\notherwise, limit the time that a call may take. Microseconds are of one call; \
         processor time is that of the calling thread.\n\n\
         | call | body | in flight | by hand, µs | generated, µs | processor, ratio | elapsed, ratio | allocations by hand | generated |\n\
         |---|---|---:|---:|---:|---|---|---:|---:|\n",
    );
    let spread = |of: &Beside| format!("{:.3} ({:.3}–{:.3})", of.ratio, of.low, of.high);
    let mut bars = Vec::new();
    for row in taken.rows.iter().flat_map(|rows| &rows.calls) {
        let counts = row.allocations.map_or_else(
            || "| ".to_owned(),
            |counts| format!("{} | {}", counts.base, counts.ours),
        );
        let _ = writeln!(
            text,
            "| {} | {} | {} | {:.1} | {:.1} | {} | {} | {counts} |",
            row.name,
            row.body,
            row.in_flight,
            row.processor.base,
            row.processor.ours,
            spread(&row.processor),
            spread(&row.elapsed),
        );
        bars.push(Bar {
            of: format!("{}, {} × {}", row.name, row.body, row.in_flight),
            series: "processor time of a call, beside the same by hand".to_owned(),
            value: row.processor.ratio,
        });
    }
    draw(
        text,
        records,
        "calls",
        "Calls beside the same by hand",
        &bars,
        Some(1.0),
    )?;
    text.push_str(
        "\nModels, beside the same types with serde's derives, on the same JSON:\n\n\
         | what | bytes | derive, µs | generated, µs | ratio | allocations with derive | generated |\n|---|---:|---:|---:|---|---:|---:|\n",
    );
    for row in taken.rows.iter().flat_map(|rows| &rows.codecs) {
        let _ = writeln!(
            text,
            "| {} | {} | {:.2} | {:.2} | {} | {} | {} |",
            row.name,
            row.bytes,
            row.processor.base,
            row.processor.ours,
            spread(&row.processor),
            row.allocations.base,
            row.allocations.ours,
        );
    }
    tail(text, records, "calls", &taken);
    Ok(())
}

fn guard(text: &mut String) {
    text.push_str(
        "\n## What may not grow\n\n```sh\ncargo xtask bench --check\n```\n\n\
         compares what any machine repeats with what is recorded in [`guard.json`](performance/guard.json), and fails \
         where\nsomething has grown by more than its margin: the instructions of generating beside those of parsing \
         (counted by valgrind,\nwhere it is installed), lines per operation and per type, and what a type costs in `cargo \
         check` beside the same with\nderives. That a call allocates no more than it should is a test of \
         `generated-client`. `cargo xtask bench --record` records what\nis worth its price.\n",
    );
}
