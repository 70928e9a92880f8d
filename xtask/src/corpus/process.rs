//! Child processes that are measured, and ended when they take too long.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Context as _;
use wait4::Wait4 as _;

/// How often a waiting parent looks whether it is still wanted.
const TURN: Duration = Duration::from_millis(50);

/// What became of a child.
#[derive(Debug)]
pub struct Finished {
    /// How it ended.
    pub end: End,
    /// What it printed on standard output.
    pub output: String,
    /// What it printed on standard error.
    pub errors: String,
    /// The processor time of the child and those that it waited for.
    pub processor: Duration,
    /// The time that passed until it ended.
    pub wall: Duration,
    /// The most memory that it, or one of those, held at once, in bytes.
    pub memory: u64,
}

/// How a child ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// By itself, with success.
    Success,
    /// By itself, with this code.
    Failure(i32),
    /// By a signal or the like.
    Crash(Option<i32>),
    /// It took too long.
    Timeout,
    /// Nobody wants its result any more.
    Interrupted,
}

/// Runs `command` for `limit` at most, or until `stop`. What it prints goes to
/// files in `scratch` first, so that no pipe can block it.
///
/// # Errors
///
/// When it cannot be started or watched.
pub fn run(
    mut command: Command,
    limit: Duration,
    stop: &AtomicBool,
    scratch: &Path,
) -> anyhow::Result<Finished> {
    fs::create_dir_all(scratch)?;
    let (output, errors) = (scratch.join("output.txt"), scratch.join("errors.txt"));
    command
        .stdin(Stdio::null())
        .stdout(File::create(&output)?)
        .stderr(File::create(&errors)?);
    own_group(&mut command);
    let start = Instant::now();
    let mut child = command
        .spawn()
        .with_context(|| format!("cannot start {}", command.get_program().display()))?;
    let id = child.id();
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(child.wait4()));
    let mut ended = None;
    let result = loop {
        let rest = limit.saturating_sub(start.elapsed());
        let turn = if ended.is_none() {
            rest.min(TURN)
        } else {
            TURN
        };
        match receiver.recv_timeout(turn) {
            Ok(result) => break result.context("cannot wait for a child")?,
            Err(RecvTimeoutError::Disconnected) => anyhow::bail!("nobody waits for a child"),
            Err(RecvTimeoutError::Timeout) if ended.is_none() => {
                ended = match start.elapsed() >= limit {
                    _ if stop.load(Ordering::Relaxed) => Some(End::Interrupted),
                    true => Some(End::Timeout),
                    false => None,
                };
                if ended.is_some() {
                    end_group(id);
                }
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
    };
    let wall = start.elapsed();
    let text = |path| String::from_utf8_lossy(&fs::read(path).unwrap_or_default()).into_owned();
    Ok(Finished {
        end: ended.unwrap_or_else(|| end(result.status)),
        output: text(output),
        errors: text(errors),
        processor: result.rusage.utime + result.rusage.stime,
        wall,
        memory: result.rusage.maxrss,
    })
}

fn end(status: ExitStatus) -> End {
    match status.code() {
        Some(0) => End::Success,
        Some(code) => End::Failure(code),
        None => End::Crash(signal(status)),
    }
}

#[cfg(unix)]
fn signal(status: ExitStatus) -> Option<i32> {
    std::os::unix::process::ExitStatusExt::signal(&status)
}

#[cfg(not(unix))]
fn signal(_: ExitStatus) -> Option<i32> {
    None
}

/// A group that ends together, and that the terminal's Ctrl-C does not reach.
#[cfg(unix)]
fn own_group(command: &mut Command) {
    std::os::unix::process::CommandExt::process_group(command, 0);
}

#[cfg(not(unix))]
fn own_group(_: &mut Command) {}

#[cfg(unix)]
fn end_group(id: u32) {
    use nix::sys::signal::{Signal, killpg};
    use nix::unistd::Pid;
    // It may have ended meanwhile.
    if let Ok(id) = i32::try_from(id) {
        let _ = killpg(Pid::from_raw(id), Signal::SIGKILL);
    }
}

#[cfg(not(unix))]
fn end_group(id: u32) {
    let mut command = Command::new("taskkill");
    let _ = command.args(["/T", "/F", "/PID", &id.to_string()]).output();
}
