//! Calls that wait for their result, for code that is not async.

use std::sync::OnceLock;
use std::thread::{self, ThreadId};

use tokio::runtime::{Builder, Handle};

use crate::runtime::error::{Error, ErrorKind};

/// Carries out a call on this thread, while another one, which the first call starts, minds the connections and
/// clocks of all. Waiting inside an async function blocks its executor, but works.
pub(in crate::runtime) fn wait<T>(call: impl Future<Output = T>) -> Result<T, Error> {
    let failed = |reason: &str| Error::new(ErrorKind::Request, reason);
    let (handle, thread) = keeper().as_ref().map_err(|reason| failed(reason))?;
    if thread::current().id() == *thread {
        return Err(failed(
            "a blocking call on the thread that minds connections would wait for ever",
        ));
    }
    let _inside = handle.enter();
    Ok(pollster::block_on(call))
}

/// Whether a blocking call is carried out here.
pub(in crate::runtime) fn is_inside() -> bool {
    let current = Handle::try_current();
    let keeper = KEEPER.get().and_then(|keeper| keeper.as_ref().ok());
    current.is_ok_and(|current| keeper.is_some_and(|(handle, _)| handle.id() == current.id()))
}

static KEEPER: OnceLock<Result<(Handle, ThreadId), String>> = OnceLock::new();

/// The thread that minds connections and clocks.
fn keeper() -> &'static Result<(Handle, ThreadId), String> {
    KEEPER.get_or_init(|| start().map_err(|error| format!("no thread for blocking calls: {error}")))
}

fn start() -> std::io::Result<(Handle, ThreadId)> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let thread = thread::Builder::new()
        .name(concat!(env!("CARGO_PKG_NAME"), "-blocking").to_owned())
        .spawn(move || runtime.block_on(std::future::pending::<()>()))?;
    Ok((handle, thread.thread().id()))
}
