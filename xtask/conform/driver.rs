//! Makes the calls of `calls.rs` against the server at the address that is the first argument: each one
//! for every status that its operation declares, which the server is asked for. Prints what came of it,
//! one JSON object to a line. The second argument is how many of them were made before.

mod calls;

use std::error::Error;
use std::pin::Pin;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Duration;

use calls::sdk::runtime::{CallError, Operation, PendingResponse, Response};
use calls::sdk::{Client, RetryPolicy};
use serde_json::json;

/// A call that can be made.
pub struct Call {
    pub operation: &'static str,
    pub route: &'static str,
    pub form: &'static str,
    pub statuses: &'static [u16],
    pub send: Option<fn(&Client, &str) -> Result<Sent, calls::sdk::Error>>,
}

/// What comes of a call.
pub type Sent = Pin<Box<dyn Future<Output = Told>>>;

/// Whether a call succeeded, and else what the client says about it.
pub struct Told {
    outcome: &'static str,
    message: String,
    body: String,
}

/// The response as it arrived, before the client made anything of it.
#[derive(Clone, Default)]
struct Seen {
    status: Option<u16>,
    kind: String,
    violations: String,
}

static SERVER: OnceLock<String> = OnceLock::new();
static SEEN: Mutex<Option<Seen>> = Mutex::new(None);

/// Sends a request, asking for the response that `prefer` describes.
pub fn sent<O>(prefer: &str, mut request: O) -> Sent
where
    O: Operation + 'static,
{
    let call = request.call_mut();
    call.set_extra_header("prefer", prefer);
    if let Some(server) = SERVER.get() {
        call.set_server(server.as_str());
    }
    let pending = PendingResponse::new(request);
    Box::pin(async move { told(pending.await) })
}

fn told<T, E>(result: Result<Response<T>, CallError<E>>) -> Told {
    let error = match result {
        Ok(_) => {
            return Told {
                outcome: "success",
                message: String::new(),
                body: String::new(),
            };
        }
        Err(error) => error,
    };
    let outcome = match error.api() {
        Some(_) => "typed error",
        None if error.is_decode() => "misfit",
        None if error.is_api() => "untyped error",
        None => "failure",
    };
    let mut message = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        message = format!("{message}: {cause}");
        source = cause.source();
    }
    let body = error.body().unwrap_or_default().to_owned();
    Told {
        outcome,
        message,
        body,
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let server = std::env::args().nth(1).ok_or("the server's address is missing")?;
    let _ = SERVER.set(server.clone());
    let made: usize = std::env::args().nth(2).unwrap_or_default().parse()?;
    let mut at = 0;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let builder = Client::builder()
        .server(server.as_str())
        .retry(RetryPolicy::none())
        .timeout(Duration::from_secs(20))
        .middleware(|request, next| async move {
            let response = next.run(request).await?;
            let text = |name| {
                let value = response.headers().get(name);
                value.map_or_else(String::new, |value| {
                    String::from_utf8_lossy(value.as_bytes()).into_owned()
                })
            };
            *SEEN.lock().unwrap_or_else(PoisonError::into_inner) = Some(Seen {
                status: Some(response.status().as_u16()),
                kind: text("content-type"),
                violations: text("sl-violations"),
            });
            Ok(response)
        });
    let client = calls::credentials(builder).build()?;
    for call in calls::CALLS {
        let statuses = match call.statuses {
            [] => &[200],
            declared => declared,
        };
        // What a redirect leads to is not part of the document.
        for asked in statuses.iter().filter(|status| !(300..400).contains(*status)) {
            at += 1;
            if at <= made {
                continue;
            }
            let take = || SEEN.lock().unwrap_or_else(PoisonError::into_inner).take();
            take();
            let prefer = format!("code={asked}");
            // An example that does not fit its own format cannot be sent.
            let sent = call.send.and_then(|send| send(&client, &prefer).ok());
            let told = sent.map(|sent| runtime.block_on(sent));
            let seen = take().unwrap_or_default();
            let told = told.unwrap_or(Told {
                outcome: "not shown",
                message: String::new(),
                body: String::new(),
            });
            println!(
                "{}",
                json!({
                    "operation": call.operation,
                    "route": call.route,
                    "form": call.form,
                    "asked": asked,
                    "status": seen.status,
                    "kind": seen.kind,
                    "violations": seen.violations,
                    "outcome": told.outcome,
                    "message": told.message,
                    "body": told.body,
                })
            );
        }
    }
    Ok(())
}
