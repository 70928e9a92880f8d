//! Two ways to do the same, measured in turns, so that a machine with other work to do slows down both alike.

#![allow(dead_code, reason = "each bench uses its own part of it")]

pub mod server;

use std::time::{Duration, Instant};

use cpu_time::ThreadTime;
use serde_json::{Value, json};

/// How two ways to do the same compare: the first is the one to measure by.
pub struct Compared {
    elapsed: Vec<(f64, f64)>,
    processor: Vec<(f64, f64)>,
}

impl Compared {
    /// Does `times` of both in each of `rounds`, one and then the other.
    pub fn new(rounds: usize, times: usize, one: &dyn Fn(), other: &dyn Fn()) -> Self {
        let time = |work: &dyn Fn()| {
            let (wall, processor) = (Instant::now(), ThreadTime::now());
            work();
            (wall.elapsed(), processor.elapsed())
        };
        let each = |sum: Duration| sum.as_secs_f64() / times as f64;
        let round = || {
            let mut sums = [(Duration::ZERO, Duration::ZERO); 2];
            for turn in 0..times {
                // Nobody is always the second, who finds the caches filled.
                let order = if turn % 2 == 0 { [0, 1] } else { [1, 0] };
                for way in order {
                    let (wall, processor) = time([one, other][way]);
                    sums[way] = (sums[way].0 + wall, sums[way].1 + processor);
                }
            }
            sums.map(|(wall, processor)| (each(wall), each(processor)))
        };
        // Connections are opened, caches filled.
        round();
        let rounds: Vec<_> = (0..rounds).map(|_| round()).collect();
        Self {
            elapsed: rounds.iter().map(|[a, b]| (a.0, b.0)).collect(),
            processor: rounds.iter().map(|[a, b]| (a.1, b.1)).collect(),
        }
    }

    /// Both, in microseconds for each of `parts` that a turn consists of.
    pub fn report(self, parts: usize) -> (Value, Value) {
        (median(self.elapsed, parts), median(self.processor, parts))
    }
}

/// The round in the middle, by the ratio, and between which ratios half of them lie.
fn median(mut rounds: Vec<(f64, f64)>, parts: usize) -> Value {
    let ratio = |(one, other): &(f64, f64)| other / one;
    rounds.sort_by(|one, other| ratio(one).total_cmp(&ratio(other)));
    let at = |quarter: usize| &rounds[rounds.len() * quarter / 4];
    let each = |seconds: f64| seconds * 1e6 / parts as f64;
    json!({
        "base": each(at(2).0),
        "ours": each(at(2).1),
        "ratio": ratio(at(2)),
        "low": ratio(at(1)),
        "high": ratio(at(3)),
    })
}

/// How often something allocates memory, when it does so least.
pub fn allocations(work: &dyn Fn()) -> u64 {
    let counts = (0..20).map(|_| allocation_counter::measure(work).count_total);
    counts.min().unwrap_or_default()
}

/// What was measured, a row to a line; or as JSON in the file that `--json` names.
pub fn tell(rows: &[Value]) {
    let mut arguments = std::env::args().skip_while(|argument| argument != "--json");
    if let Some(path) = arguments.nth(1) {
        let text = serde_json::to_string_pretty(rows).expect("JSON");
        std::fs::write(path, text + "\n").expect("a file");
    }
    for row in rows {
        println!("{row}");
    }
}

/// Whether only some rounds are wanted: with `--quick`, or in `cargo test --benches`.
pub fn is_quick() -> bool {
    let mut arguments = std::env::args();
    let benched = std::env::args().any(|argument| argument == "--bench");
    arguments.any(|argument| argument == "--quick") || !benched
}
