//! What a log shows of a call.

use std::io::Write;
use std::sync::{Arc, Mutex};

use tracing_subscriber::fmt::format::FmtSpan;

use crate::pets::get_pet;
use crate::runtime::TransportError;
use crate::support::{FakeClock, PET, Scripted, answer, builder};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The lines of the log while a call of `getPet` is made.
async fn log(transport: &Scripted) -> Vec<String> {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::CLOSE)
        .with_writer(move || writer.clone())
        .with_ansi(false)
        .without_time()
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    let client = builder(&FakeClock::default()).transport(transport.clone());
    let _ = get_pet(&client.build().unwrap(), 7).send().await;
    drop(guard);
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(!text.contains("canary"), "{text}");
    text.lines().map(str::to_owned).collect()
}

#[tokio::test]
async fn a_call_is_a_span_and_an_attempt_an_event() {
    let transport = Scripted::new(|n| {
        Some(match n {
            1 => Err(TransportError::connect("canary-token")),
            2 => Ok(answer(503, &[("x-canary", "canary")], "canary-token")),
            _ => Ok(answer(200, &[], PET)),
        })
    });
    let lines = log(&transport).await;
    assert_eq!(lines.len(), 4, "{lines:#?}");
    let span = r#"call{otel.name=getPet otel.kind="client" http.request.method=GET url.template=/pets/{id}"#;
    for line in &lines {
        assert!(line.contains(span), "{line}");
    }
    assert!(
        lines[0].contains(r#"WARN"#) && lines[0].contains(r#"number=1 failure="no connection""#)
    );
    assert!(lines[0].contains("delay=500ms"), "{}", lines[0]);
    assert!(lines[1].contains("WARN") && lines[1].contains("number=2 status=503"));
    assert!(lines[2].contains("DEBUG") && lines[2].contains("number=3 status=200"));
    let end = "http.response.status_code=200 http.request.resend_count=2";
    assert!(lines[3].contains(end), "{}", lines[3]);
}

#[tokio::test]
async fn the_span_of_a_call_that_could_not_be_decoded_tells_so() {
    let lines = log(&Scripted::answering(200, "{\"id\":\"canary\"}")).await;
    let last = lines.last().unwrap();
    assert!(last.contains("http.response.status_code=200"), "{last}");
    assert!(last.contains("error.type=Decode"), "{last}");
}

#[tokio::test]
async fn the_span_of_a_failed_call_tells_why() {
    let lines = log(&Scripted::answering(404, "{\"message\":\"canary\"}")).await;
    let last = lines.last().unwrap();
    assert!(last.contains("error.type=404"), "{last}");
    assert!(last.contains("http.response.status_code=404"), "{last}");
}
