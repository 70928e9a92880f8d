//! Bodies that are read to their end.

use std::pin::Pin;

use bytes::Bytes;
use http_body::Body as _;

use super::transport::BoxError;
use crate::runtime::body::ResponseBody;

/// How the reading of a body ended.
pub(in crate::runtime) enum End {
    Complete,
    TooLarge,
    Broken(BoxError),
}

/// Reads up to `limit` bytes of a body.
pub(in crate::runtime) async fn read(body: &mut ResponseBody, limit: usize) -> (Bytes, End) {
    // Most bodies come in one piece, which need not be copied.
    let mut first = Bytes::new();
    let mut all = Vec::new();
    let end = loop {
        let frame = std::future::poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx)).await;
        match frame.map(|frame| frame.map(http_body::Frame::into_data)) {
            None => break End::Complete,
            Some(Err(error)) => break End::Broken(error),
            Some(Ok(Ok(mut data))) => {
                let room = limit - first.len().max(all.len());
                let too_large = data.len() > room;
                data.truncate(room);
                if first.is_empty() {
                    first = data;
                } else {
                    if all.is_empty() {
                        all.extend_from_slice(&first);
                    }
                    all.extend_from_slice(&data);
                }
                if too_large {
                    break End::TooLarge;
                }
            }
            // Trailers.
            Some(Ok(Err(_))) => {}
        }
    };
    let whole = if all.is_empty() { first } else { all.into() };
    (whole, end)
}
