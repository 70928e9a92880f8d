//! Streams that are compressed on the way: they arrive event by event all the same.

use std::io::Write as _;

use crate::runtime::{Client, Error};
use crate::serve::{chunked, serve};

/// The codings of the feature, with what compresses a body in parts that can be read when they have arrived.
type Code = fn(&[&str]) -> Vec<Vec<u8>>;
const CODINGS: [(&str, Code); 3] = [("gzip", gzip), ("br", brotli), ("zstd", zstd)];

/// Takes what a compressor has written since it was last asked.
macro_rules! parts {
    ($encoder:expr, $parts:expr, $written:ident) => {{
        let mut encoder = $encoder;
        let mut parts: Vec<Vec<u8>> = Vec::new();
        for part in $parts {
            encoder.write_all(part.as_bytes()).unwrap();
            encoder.flush().unwrap();
            parts.push(std::mem::take(encoder.$written()));
        }
        (encoder, parts)
    }};
}

fn gzip(parts: &[&str]) -> Vec<Vec<u8>> {
    let encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    let (encoder, mut parts) = parts!(encoder, parts, get_mut);
    parts.push(encoder.finish().unwrap());
    parts
}

fn brotli(parts: &[&str]) -> Vec<Vec<u8>> {
    let encoder = brotli::CompressorWriter::new(Vec::new(), 4096, 5, 20);
    let (encoder, mut parts) = parts!(encoder, parts, get_mut);
    parts.push(encoder.into_inner());
    parts
}

fn zstd(parts: &[&str]) -> Vec<Vec<u8>> {
    let encoder = zstd::stream::write::Encoder::new(Vec::new(), 0).unwrap();
    let (encoder, mut parts) = parts!(encoder, parts, get_mut);
    parts.push(encoder.finish().unwrap());
    parts
}

/// A client of a server that sends a body in this coding, its end missing if it is cut.
fn client(
    media_type: &str,
    (coding, code): (&'static str, Code),
    parts: &[&str],
    cut: bool,
) -> Client {
    let headers = format!("content-type: {media_type}\r\ncontent-encoding: {coding}");
    let parts = code(parts);
    let served = serve(move |request| {
        let accepted = request.head.to_lowercase();
        let accepted = accepted.split_once("accept-encoding: ").unwrap().1;
        assert!(accepted.lines().next().unwrap().contains(coding));
        let mut chunks: Vec<&[u8]> = parts
            .iter()
            .map(Vec::as_slice)
            .filter(|part| !part.is_empty())
            .collect();
        if cut {
            chunks.pop();
        }
        chunked(&headers, &chunks, cut)
    });
    let builder = Client::builder().api_key("key").server(served.url.as_str());
    builder.build().unwrap()
}

#[tokio::test]
async fn events_in_every_coding() {
    let parts = [
        ": wait\n\ndata: {\"total_tokens\":1}\n\ndata: {\"total",
        "_tokens\":2}\n\n",
        "data: {\"total_tokens\":3}\n\n",
    ];
    for coding in CODINGS {
        let client = client("text/event-stream", coding, &parts, false);
        let mut events = client.usage().watch().stream().await.unwrap();
        for tokens in 1..=3 {
            let event = events.try_next().await.unwrap().expect(coding.0);
            assert_eq!(event.total_tokens, tokens);
        }
        assert_eq!(events.try_next().await.unwrap(), None);
        // What was said of the coded body does not hold any more.
        assert_eq!(events.headers().get("content-encoding"), None);
    }
}

#[tokio::test]
async fn lines_in_every_coding() {
    use futures_util::TryStreamExt as _;

    for coding in CODINGS {
        let parts = ["{\"total_tokens\":1}\n{\"total_tokens\"", ":2}\n"];
        let client = client("application/x-ndjson", coding, &parts, false);
        let lines = client.usage().export().stream().await.unwrap();
        let lines: Vec<_> = lines.try_collect().await.unwrap();
        let tokens: Vec<_> = lines.iter().map(|line| line.total_tokens).collect();
        assert_eq!(tokens, [1, 2], "{}", coding.0);
    }
}

#[tokio::test]
async fn what_arrived_before_a_connection_broke_is_there() -> Result<(), Error> {
    let parts = [
        "data: {\"total_tokens\":1}\n\n",
        "data: {\"total_tokens\":2}\n\n",
    ];
    for coding in CODINGS {
        let client = client("text/event-stream", coding, &parts, true);
        let mut events = client.usage().watch().stream().await?;
        assert_eq!(events.try_next().await?.unwrap().total_tokens, 1);
        let mut last = events.next().await;
        if matches!(last, Some(Ok(_))) {
            last = events.next().await;
        }
        assert!(last.expect("no end").is_err(), "{}", coding.0);
    }
    Ok(())
}
