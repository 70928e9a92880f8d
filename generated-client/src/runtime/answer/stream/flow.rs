//! The bytes of a body, no faster than they are asked for, and a limit to silence.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::Body as _;

use crate::runtime::body::ResponseBody;
use crate::runtime::call::Call;
use crate::runtime::client::Client;
use crate::runtime::exchange::transport::BoxError;

/// A body that is still arriving.
pub(in crate::runtime) struct Flow {
    body: Option<Box<ResponseBody>>,
    client: Client,
    /// How long nothing may arrive.
    patience: Duration,
    silence: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
    received: u64,
}

/// Why a body does not go on.
pub(in crate::runtime) enum Lost {
    /// Nothing came for this long.
    Silent(Duration),
    /// The connection broke off.
    Broken(BoxError),
}

impl Flow {
    pub(in crate::runtime) fn new(body: Option<Box<ResponseBody>>, call: &Call) -> Self {
        let client = call.client().clone();
        Self {
            body,
            patience: call.options.timeout.unwrap_or(client.settings.timeout),
            client,
            silence: None,
            received: 0,
        }
    }

    /// Goes on with another body.
    pub(super) fn restart(&mut self, body: Option<Box<ResponseBody>>) {
        self.body = body;
        self.silence = None;
    }

    /// How many bytes have arrived.
    pub(in crate::runtime) fn received(&self) -> u64 {
        self.received
    }

    /// The next bytes, nothing at the end and after an error.
    pub(in crate::runtime) fn poll_chunk(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Result<Option<Bytes>, Lost>> {
        loop {
            let Some(body) = &mut self.body else {
                return Poll::Ready(Ok(None));
            };
            let lost = match Pin::new(body).poll_frame(cx) {
                Poll::Ready(Some(Ok(frame))) => {
                    self.silence = None;
                    match frame.into_data() {
                        Ok(data) if !data.is_empty() => {
                            self.received += data.len() as u64;
                            return Poll::Ready(Ok(Some(data)));
                        }
                        // Trailers, or nothing.
                        _ => continue,
                    }
                }
                Poll::Ready(None) => {
                    self.restart(None);
                    return Poll::Ready(Ok(None));
                }
                Poll::Ready(Some(Err(error))) => Lost::Broken(error),
                Poll::Pending if self.patience == Duration::MAX => return Poll::Pending,
                Poll::Pending => {
                    let clock = &self.client.settings.clock;
                    let limit = || clock.limit(self.patience);
                    match self.silence.get_or_insert_with(limit).as_mut().poll(cx) {
                        Poll::Pending => return Poll::Pending,
                        Poll::Ready(()) => Lost::Silent(self.patience),
                    }
                }
            };
            self.restart(None);
            return Poll::Ready(Err(lost));
        }
    }
}
