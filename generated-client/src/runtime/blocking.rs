//! Calls that wait for their result, for code that is not async.

use std::sync::OnceLock;
use std::sync::mpsc;
use std::thread;

use tokio::runtime::{Builder, Handle};

use super::error::{Error, ErrorKind};
use super::execute::Exchange;
use super::reply::Reply;

/// Carries out a call on a thread of its own, where connections stay open from call to call, and waits for
/// it. That thread is started by the first call. Waiting inside an async function blocks its executor, but
/// works.
pub(super) fn wait(exchange: Exchange) -> Result<Reply, Error> {
    let failed = |reason: &str| Error::new(ErrorKind::Request, reason);
    let handle = handle().map_err(|reason| failed(&reason))?;
    if Handle::try_current().is_ok_and(|current| current.id() == handle.id()) {
        return Err(failed(
            "a blocking call inside another one would wait for ever: use `send` there",
        ));
    }
    let (sender, receiver) = mpsc::sync_channel(1);
    handle.spawn(async move { sender.send(exchange.await) });
    receiver
        .recv()
        .unwrap_or_else(|_| Err(failed("a function that was given to the client panicked")))
}

fn handle() -> Result<Handle, String> {
    static HANDLE: OnceLock<Result<Handle, String>> = OnceLock::new();
    HANDLE
        .get_or_init(|| start().map_err(|error| format!("no thread for blocking calls: {error}")))
        .clone()
}

fn start() -> std::io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    thread::Builder::new()
        .name(concat!(env!("CARGO_PKG_NAME"), "-blocking").to_owned())
        .spawn(move || runtime.block_on(std::future::pending::<()>()))?;
    Ok(handle)
}
