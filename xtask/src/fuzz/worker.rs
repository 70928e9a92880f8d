//! The process that documents are tried in: whatever takes it down says which
//! document did.

use std::fs;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use cpu_time::ProcessTime;

use super::{Mutator, corpus, trial};
use crate::cli::FuzzWorker;
use crate::status;

/// How much of a processor's time a document may take: other programs may take
/// theirs meanwhile.
const LONGEST: Duration = Duration::from_secs(10);

/// What a process ends with whose document takes longer.
pub const HANGS: i32 = 98;

/// Tries one document, or those of some numbers, and notes which is next.
///
/// # Errors
///
/// When files cannot be read or written.
pub fn run(arguments: &FuzzWorker) -> anyhow::Result<ExitCode> {
    let started = watchdog();
    if let Some(path) = &arguments.document {
        let bytes = fs::read(path)?;
        started.store(now(), Ordering::Relaxed);
        return Ok(told(trial(&bytes)));
    }
    let mutator = Mutator::new(corpus(&arguments.paths)?);
    let until = Instant::now() + Duration::from_secs(arguments.seconds);
    let mut number = arguments.from;
    while Instant::now() < until {
        if let Some(path) = &arguments.current {
            fs::write(path, number.to_string())?;
        }
        let document = mutator.document(number);
        started.store(now(), Ordering::Relaxed);
        if let Err(fault) = trial(&document) {
            return Ok(told(Err(fault)));
        }
        started.store(u64::MAX, Ordering::Relaxed);
        number += 1;
    }
    if let Some(path) = &arguments.current {
        fs::write(path, number.to_string())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn told(result: Result<(), String>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            status::failed(fault);
            ExitCode::FAILURE
        }
    }
}

/// The processor time of this process, in milliseconds.
fn now() -> u64 {
    u64::try_from(ProcessTime::now().as_duration().as_millis()).unwrap_or(u64::MAX)
}

/// Ends the process where a document takes too long. What it returns holds
/// when the present one was begun.
fn watchdog() -> Arc<AtomicU64> {
    let started = Arc::new(AtomicU64::new(u64::MAX));
    let seen = Arc::clone(&started);
    thread::spawn(move || {
        loop {
            thread::sleep(LONGEST / 20);
            let begun = seen.load(Ordering::Relaxed);
            let took = Duration::from_millis(now().saturating_sub(begun));
            if begun != u64::MAX && took > LONGEST {
                status::failed(format_args!("it takes longer than {} s", LONGEST.as_secs()));
                std::process::exit(HANGS);
            }
        }
    });
    started
}
