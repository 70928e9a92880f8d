//! `gen --timings`: what each stage cost, as JSON.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use anyhow::Context as _;
use codegen::{Observer, Step};
use cpu_time::{ProcessTime, ThreadTime};
use serde::Serialize;

/// The stages in their order, with those that are not the generator's: the
/// document is read as a part of `load`.
const STAGES: [&str; 9] = [
    "load",
    "normalise",
    "lower",
    "analyse",
    "name",
    "emit",
    "format",
    "report",
    "write",
];

/// Measures stages, if anybody wants to know.
#[derive(Debug)]
pub struct Timings {
    to: Option<PathBuf>,
    start: (Instant, ProcessTime),
    running: Mutex<Running>,
}

#[derive(Debug)]
struct Running {
    costs: BTreeMap<&'static str, Cost>,
    /// What threads work on, one for each.
    working: Vec<&'static str>,
    /// When a thread last began or ended something.
    last: Instant,
    /// The stages since memory was last looked at: a look takes longer than
    /// many a file.
    since: BTreeSet<&'static str>,
}

thread_local! {
    /// The processor time of this thread when it began what it works on.
    static BEGUN: Cell<Option<ThreadTime>> = const { Cell::new(None) };
}

/// What something cost.
#[derive(Clone, Debug, Default, Serialize)]
struct Cost {
    name: &'static str,
    /// How long it took. Of stages at the same time, each has its share.
    wall_ns: u64,
    /// The processor time of all threads.
    cpu_ns: u64,
    /// The most memory of the process meanwhile; 0 where the system does not say.
    peak_bytes: u64,
}

/// What is written: one object.
#[derive(Serialize)]
struct Report {
    stages: Vec<Cost>,
    total: Cost,
    lines: usize,
    files: usize,
}

impl Timings {
    /// Begins to measure, for the file `to`; for none, nothing is measured.
    pub fn new(to: Option<PathBuf>) -> Self {
        let now = Instant::now();
        Self {
            to,
            start: (now, ProcessTime::now()),
            running: Mutex::new(Running {
                costs: BTreeMap::new(),
                working: Vec::new(),
                last: now,
                since: BTreeSet::new(),
            }),
        }
    }

    /// Does `work` as a part of `stage`.
    pub fn during<T>(&self, stage: &'static str, work: impl FnOnce() -> T) -> T {
        self.enter(stage);
        let made = work();
        self.leave(stage);
        made
    }

    /// Writes what was measured, of these files.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn write<'a>(&self, files: impl Iterator<Item = &'a String>) -> anyhow::Result<()> {
        let Some(path) = &self.to else { return Ok(()) };
        let mut running = self.running();
        running.pass(Instant::now());
        running.look();
        let stages = STAGES.iter().map(|name| {
            let cost = running.costs.get(name).cloned().unwrap_or_default();
            Cost { name, ..cost }
        });
        let stages: Vec<Cost> = stages.collect();
        let lines: Vec<usize> = files.map(|text| text.lines().count()).collect();
        let report = Report {
            total: Cost {
                name: "total",
                wall_ns: nanoseconds(self.start.0.elapsed()),
                cpu_ns: nanoseconds(self.start.1.elapsed()),
                peak_bytes: stages.iter().map(|cost| cost.peak_bytes).max().unwrap_or(0),
            },
            stages,
            lines: lines.iter().sum(),
            files: lines.len(),
        };
        let text = serde_json::to_string(&report)? + "\n";
        fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
    }

    fn enter(&self, stage: &'static str) {
        if self.to.is_none() {
            return;
        }
        let mut running = self.running();
        running.pass(Instant::now());
        if !running.costs.contains_key(stage) {
            running.look();
            memory::forget_peak();
        }
        running.cost(stage);
        running.since.insert(stage);
        running.working.push(stage);
        BEGUN.set(Some(ThreadTime::now()));
    }

    fn leave(&self, stage: &'static str) {
        if self.to.is_none() {
            return;
        }
        let took = BEGUN.take().map(|begun| begun.elapsed());
        let mut running = self.running();
        running.pass(Instant::now());
        running.cost(stage).cpu_ns += nanoseconds(took.unwrap_or_default());
        if let Some(at) = running.working.iter().position(|other| *other == stage) {
            running.working.swap_remove(at);
        }
    }

    fn running(&self) -> MutexGuard<'_, Running> {
        // What another thread left is only numbers.
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Running {
    fn cost(&mut self, stage: &'static str) -> &mut Cost {
        self.costs.entry(stage).or_default()
    }

    /// Accounts for the time since something last changed.
    fn pass(&mut self, now: Instant) {
        let since = nanoseconds(now.duration_since(self.last));
        self.last = now;
        let threads = self.working.len() as u64;
        for stage in self.working.clone() {
            self.cost(stage).wall_ns += since / threads;
        }
    }

    /// Accounts for the memory since it was last looked at.
    fn look(&mut self) {
        let peak = memory::peak();
        for stage in std::mem::take(&mut self.since) {
            let cost = self.cost(stage);
            cost.peak_bytes = cost.peak_bytes.max(peak);
        }
        self.since.extend(&self.working);
    }
}

impl Observer for Timings {
    fn begins(&self, step: Step) {
        self.enter(step.name());
    }

    fn ends(&self, step: Step) {
        self.leave(step.name());
    }
}

fn nanoseconds(of: Duration) -> u64 {
    u64::try_from(of.as_nanos()).unwrap_or(u64::MAX)
}

/// The memory of this process, as Linux tells it.
mod memory {
    use std::fs;

    /// The most that was in use at once since that was last forgotten, in bytes.
    pub fn peak() -> u64 {
        let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kibibytes = line.and_then(|line| line.trim().strip_suffix(" kB"));
        let kibibytes = kibibytes.and_then(|number| number.trim().parse::<u64>().ok());
        kibibytes.map_or(0, |number| number * 1024)
    }

    /// Lets the next peak be one since now (proc(5), `clear_refs`).
    pub fn forget_peak() {
        // Where it cannot be forgotten, peaks only grow.
        let _ = fs::write("/proc/self/clear_refs", "5");
    }
}
