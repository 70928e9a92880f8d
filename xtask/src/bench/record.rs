//! What was measured, as JSON in `docs/performance`.

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::measure::{Cost, Ratio};

/// The folder of the records.
pub struct Records {
    folder: PathBuf,
}

impl Records {
    /// Those of a workspace.
    pub fn new(root: &Path) -> Self {
        Self {
            folder: root.join("docs/performance"),
        }
    }

    /// What is kept under a name, if anything is.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn load<T: DeserializeOwned>(&self, name: &str) -> anyhow::Result<Option<T>> {
        let path = self.path(&format!("{name}.json"));
        if !path.exists() {
            return Ok(None);
        }
        let bytes = std::fs::read(&path)?;
        let record = serde_json::from_slice(&bytes);
        let record = record.with_context(|| format!("cannot understand {}", path.display()))?;
        Ok(Some(record))
    }

    /// Keeps something under a name, in place of what was there.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn save(&self, name: &str, record: &impl Serialize) -> anyhow::Result<()> {
        std::fs::create_dir_all(&self.folder)?;
        let text = serde_json::to_string_pretty(record)? + "\n";
        let path = self.path(&format!("{name}.json"));
        std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
    }

    /// What somebody wrote about a section, if anything.
    pub fn note(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(&format!("{name}.md"))).unwrap_or_default()
    }

    /// Where a file of this name is.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

/// A section: what was run, on what kind of machine, and what came of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Taken<T> {
    /// The command that measures this again.
    pub command: String,
    /// The kind of machine.
    pub machine: String,
    /// What was left out, and why.
    pub skipped: Vec<String>,
    /// What was measured.
    pub rows: Vec<T>,
}

/// Generating from one document.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Generation {
    /// What it is called.
    pub document: String,
    /// Its size.
    pub bytes: u64,
    /// How many schemas it has, if it was made up.
    pub schemas: Option<usize>,
    /// How many rounds there were.
    pub rounds: usize,
    /// What parsing the document into a value costs.
    pub parse: Cost,
    /// What generating costs.
    pub generate: Cost,
    /// The processor time of one beside the other.
    pub ratio: Ratio,
    /// Lines of Rust, without the runtime.
    pub lines: usize,
    /// Operations that have a method.
    pub operations: usize,
    /// What each stage takes, where the generator tells.
    pub stages: Vec<Stage>,
}

/// One stage of generating.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Stage {
    /// Its name.
    pub name: String,
    /// The time that passed.
    pub wall_ns: u64,
    /// Processor time of all threads.
    pub cpu_ns: u64,
    /// The most memory that the process had held when it ended.
    pub peak_bytes: u64,
}

/// Compiling one crate in one way.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Compile {
    /// The document that the crate is of.
    pub document: String,
    /// Who wrote the crate: `generated`, `derive`, `runtime`, or a peer.
    pub by: String,
    /// `check`, `debug` or `release`.
    pub mode: String,
    /// How many rounds there were.
    pub rounds: usize,
    /// What compiling it costs, its dependencies being built.
    pub cost: Cost,
    /// Its processor time beside that of the models with derives.
    pub ratio: Option<Ratio>,
    /// Lines of Rust in it, the runtime's aside.
    pub lines: usize,
    /// How many types the models have.
    pub types: usize,
    /// The size of the library; 0 where there is none.
    pub library: u64,
    /// Why it does not compile, if so.
    pub error: Option<String>,
}

/// Calls, and models, beside the same by hand.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Calls {
    /// Calls.
    pub calls: Vec<Call>,
    /// Reading and writing models.
    pub codecs: Vec<Codec>,
}

/// One kind of call.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Call {
    /// What is called.
    pub name: String,
    /// How large the body is.
    pub body: String,
    /// How many calls are under way at once.
    pub in_flight: usize,
    /// The time that passes.
    pub elapsed: Beside,
    /// The processor time of the caller.
    pub processor: Beside,
    /// Allocations of one call, where it is alone.
    pub allocations: Option<Counts>,
}

/// Reading or writing one kind of model.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Codec {
    /// What is read or written.
    pub name: String,
    /// How much JSON it is.
    pub bytes: usize,
    /// The processor time.
    pub processor: Beside,
    /// Allocations.
    pub allocations: Counts,
}

/// Microseconds of ours and of the baseline, in the round with the ratio in the middle.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct Beside {
    /// The baseline.
    pub base: f64,
    /// Ours.
    pub ours: f64,
    /// One by the other.
    pub ratio: f64,
    /// A quarter of the rounds lies below.
    pub low: f64,
    /// A quarter of the rounds lies above.
    pub high: f64,
}

/// How often something happens.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct Counts {
    /// In the baseline.
    pub base: u64,
    /// In ours.
    pub ours: u64,
}

/// The kind of machine that this is: what the ratios do not depend on, and the seconds do.
pub fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let information = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = information.lines().find_map(|line| {
        let (key, value) = line.split_once(':')?;
        (key.trim() == "model name").then(|| value.trim().to_owned())
    });
    let model = model.unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    let compiler = std::process::Command::new("rustc")
        .arg("--version")
        .output();
    let compiler = compiler.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let compiler = compiler.unwrap_or_default();
    let version = compiler.split(' ').take(2).collect::<Vec<_>>().join(" ");
    format!("{cores} × {model}, {}", version.trim())
}
