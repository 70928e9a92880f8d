//! Commands that are measured as whole processes, in turns.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use serde::{Deserialize, Serialize};

use crate::corpus::{End, process};

/// How long one command may take.
const LIMIT: Duration = Duration::from_secs(3600);

/// What a process cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Cost {
    /// Its processor time and that of its children, in seconds.
    pub processor: f64,
    /// The time that passed, in seconds.
    pub wall: f64,
    /// The most memory that it or one of its children held at once, in bytes.
    pub memory: u64,
}

/// How the cost of something compares with that of the baseline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Ratio {
    /// The median of all rounds.
    pub median: f64,
    /// A quarter of the rounds lies below.
    pub low: f64,
    /// A quarter of the rounds lies above.
    pub high: f64,
}

/// Runs commands, until somebody interrupts.
pub struct Runner {
    stop: Arc<AtomicBool>,
    logs: PathBuf,
}

/// A command that is run once in each round.
pub type Turn<'a> = Box<dyn FnMut() -> anyhow::Result<Command> + 'a>;

impl Runner {
    /// Runs commands that print to files below `work`.
    ///
    /// # Errors
    ///
    /// When interruptions cannot be listened to.
    pub fn new(work: &Path) -> anyhow::Result<Self> {
        let stop = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&stop);
        ctrlc::set_handler(move || flag.store(true, Ordering::Relaxed))?;
        Ok(Self {
            stop,
            logs: work.join("logs"),
        })
    }

    /// Runs a command that has to succeed.
    ///
    /// # Errors
    ///
    /// When it does not.
    pub fn run(&self, command: Command) -> anyhow::Result<process::Finished> {
        let shown = format!("{command:?}");
        let finished = process::run(command, LIMIT, &self.stop, &self.logs)
            .with_context(|| format!("cannot run {shown}"))?;
        if self.stop.load(Ordering::Relaxed) {
            bail!("interrupted");
        }
        if finished.end != End::Success {
            let lines: Vec<_> = finished.errors.trim().lines().collect();
            let last = lines
                .get(lines.len().saturating_sub(12)..)
                .unwrap_or_default();
            bail!("{shown} failed:\n{}", last.join("\n"));
        }
        Ok(finished)
    }

    /// Runs commands in turns, at most `rounds` times each, and less often where that takes longer than `budget`:
    /// what each cost in each round.
    ///
    /// # Errors
    ///
    /// When one of them fails.
    pub fn in_turns(
        &self,
        rounds: usize,
        budget: Duration,
        turns: &mut [Turn<'_>],
    ) -> anyhow::Result<Vec<Vec<Cost>>> {
        let begun = Instant::now();
        let mut costs = vec![Vec::new(); turns.len()];
        for round in 0..rounds.max(1) {
            let spent = begun.elapsed();
            if round > 0 && spent + spent / round as u32 > budget {
                break;
            }
            for (turn, costs) in turns.iter_mut().zip(&mut costs) {
                costs.push(self.run(turn()?)?.into());
            }
        }
        Ok(costs)
    }
}

impl From<process::Finished> for Cost {
    fn from(finished: process::Finished) -> Self {
        Self {
            processor: finished.processor.as_secs_f64(),
            wall: finished.wall.as_secs_f64(),
            memory: finished.memory,
        }
    }
}

impl Cost {
    /// Of each figure the one in the middle.
    pub fn median(costs: &[Self]) -> Self {
        let of = |figure: fn(&Self) -> f64| middle(costs.iter().map(figure).collect(), 0.5);
        Self {
            processor: of(|cost| cost.processor),
            wall: of(|cost| cost.wall),
            memory: of(|cost| cost.memory as f64) as u64,
        }
    }
}

impl Ratio {
    /// The processor time of each round beside that of the baseline in the same round.
    pub fn of(costs: &[Cost], base: &[Cost]) -> Self {
        let pairs = costs.iter().zip(base);
        let ratios = pairs.map(|(cost, base)| cost.processor / base.processor.max(1e-6));
        Self::among(ratios.collect())
    }

    /// The middle of these, and between which half of them lie.
    pub fn among(ratios: Vec<f64>) -> Self {
        Self {
            median: middle(ratios.clone(), 0.5),
            low: middle(ratios.clone(), 0.25),
            high: middle(ratios, 0.75),
        }
    }
}

/// The value below which this part of all lies; 0 where there are none.
fn middle(mut values: Vec<f64>, part: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let last = values.len().saturating_sub(1);
    let at = (last as f64 * part).round() as usize;
    values.get(at).copied().unwrap_or_default()
}
