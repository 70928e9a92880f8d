//! A server that does what no server should is met with bounded time, bounded memory and the right error,
//! and a POST is never sent twice unless it is certain that the first did not act.
//!
//! `table.txt` shows, for each misdeed, how often a GET and a POST arrived and what the caller was told.
//! `UPDATE=1` writes it anew.

mod server;

use std::fmt::Write as _;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use generated_client::guardrails::{BulkAssignKeysToGuardrailRequest, Guardrails};
use generated_client::models::BulkAssignKeys;
use generated_client::runtime::{Clock, ErrorKind};
use generated_client::{Client, ClientBuilder, Error};
use peak_alloc::PeakAlloc;
use server::{Act, Server, response};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// How long an attempt may take.
const TIMEOUT: Duration = Duration::from_secs(20);

/// The same where nothing else ends it.
const SHORT: Duration = Duration::from_millis(100);

/// Nothing may take longer, however many attempts there are: if it does, it hangs.
const PATIENCE: Duration = Duration::from_secs(30);

/// What a call may use besides the body that it is allowed to have.
const ROOM: usize = 8 << 20;

const KEY: &str = "sk-or-v1-0123456789abcdef";

const RESPONSE_LIMIT: usize = 1 << 20;

/// A clock on which time limits are real, while longer delays pass at once and are written down.
#[derive(Clone, Default)]
struct Hasty(Arc<Mutex<Vec<Duration>>>);

impl Clock for Hasty {
    fn now(&self) -> Duration {
        static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
        START.get_or_init(Instant::now).elapsed()
    }

    fn wall(&self) -> SystemTime {
        // Sun, 06 Nov 1994 08:49:37 GMT
        SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777)
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        if [TIMEOUT, SHORT].contains(&duration) {
            return Box::pin(tokio::time::sleep(duration));
        }
        self.0.lock().unwrap().push(duration);
        Box::pin(std::future::ready(()))
    }
}

/// What became of one call.
struct Outcome {
    requests: usize,
    delays: Vec<Duration>,
    error: Option<Error>,
}

enum Call {
    Get,
    Post,
    /// One that the caller allows to be repeated.
    PostWithKey,
}

fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .api_key(KEY)
        .server(server.url())
        .timeout(TIMEOUT)
        .response_limit(RESPONSE_LIMIT)
        .jitter(|| 1.0)
}

async fn call(server: &Server, timeout: Duration, call: &Call) -> Outcome {
    let clock = Hasty::default();
    let builder = builder(server).timeout(timeout).clock(clock.clone());
    let guardrails = builder.build().unwrap().guardrails();
    let before = server.requests();
    let work = async {
        match call {
            Call::Get => guardrails.list().send().await.err().map(Error::from),
            Call::Post => assign(&guardrails).send().await.err().map(Error::from),
            Call::PostWithKey => {
                let call = assign(&guardrails).with_header("Idempotency-Key", "k-1");
                call.send().await.err().map(Error::from)
            }
        }
    };
    let in_use = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let error = tokio::time::timeout(PATIENCE, work).await;
    let error = error.expect("the call ends");
    let used = MEMORY.peak_usage().saturating_sub(in_use);
    assert!(used < ROOM, "{used} bytes were used at once");
    let delays = clock.0.lock().unwrap().clone();
    Outcome {
        requests: server.requests() - before,
        delays,
        error,
    }
}

/// A POST. How often it arrives is what matters most.
fn assign(guardrails: &Guardrails) -> BulkAssignKeysToGuardrailRequest {
    guardrails.bulk_assign_keys("g1", BulkAssignKeys::new(["hash"]))
}

/// What ends only by the client's limit.
fn delays() -> Vec<(&'static str, Act)> {
    let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n".to_vec();
    let with = |more: &[u8]| [&head, more].concat();
    vec![
        ("stall before the headers", Act::Stall(Vec::new())),
        ("stall during the headers", Act::Stall(head[..30].to_vec())),
        ("headers that drip", Act::Drip(head.clone(), b"x".to_vec())),
        (
            "stall in the body",
            Act::Stall(with(b"content-length: 99\r\n\r\n{\"data\":[")),
        ),
        (
            "a body that drips",
            Act::Drip(with(b"content-length: 99999999\r\n\r\n"), b" ".to_vec()),
        ),
        (
            "chunks that drip",
            Act::Drip(
                with(b"transfer-encoding: chunked\r\n\r\n"),
                b"1\r\n \r\n".to_vec(),
            ),
        ),
    ]
}

fn misdeeds() -> Vec<(&'static str, Act)> {
    let page = br#"{"data":[],"total_count":0}"#;
    let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n".to_vec();
    let with = |more: &[u8]| [&head, more].concat();
    let json = "content-type: application/json";
    let answer = |status, headers: &[&str]| {
        let body = br#"{"error":{"code":1,"message":"Busy."}}"#;
        Act::Send(response(status, &[&[json], headers].concat(), body))
    };
    let megabyte = vec![b' '; 1 << 20];
    vec![
        ("reset before the headers", Act::Reset(Vec::new())),
        ("close before the headers", Act::Send(Vec::new())),
        ("reset during the headers", Act::Reset(head[..30].to_vec())),
        ("close during the headers", Act::Send(head[..30].to_vec())),
        (
            "reset after the headers",
            Act::Reset(with(b"content-length: 99\r\n\r\n")),
        ),
        (
            "close after the headers",
            Act::Send(with(b"content-length: 99\r\n\r\n")),
        ),
        (
            "reset in the body",
            Act::Reset(with(b"content-length: 99\r\n\r\n{\"data\":[")),
        ),
        (
            "half a JSON text",
            Act::Send(response("200 OK", &[json], &page[..12])),
        ),
        (
            "length too large",
            Act::Send(with(
                b"content-length: 99\r\n\r\n{\"data\":[],\"total_count\":0}",
            )),
        ),
        (
            "length too small",
            Act::Send(with(
                b"content-length: 9\r\n\r\n{\"data\":[],\"total_count\":0}",
            )),
        ),
        (
            "length that is no number",
            Act::Send(with(b"content-length: ten\r\n\r\n{\"data\":[]}")),
        ),
        (
            "length below zero",
            Act::Send(with(b"content-length: -1\r\n\r\n{\"data\":[]}")),
        ),
        (
            "two different lengths",
            Act::Send(with(b"content-length: 2\r\ncontent-length: 3\r\n\r\n{}")),
        ),
        (
            "chunk size that is no number",
            Act::Send(with(b"transfer-encoding: chunked\r\n\r\nzz\r\n{}")),
        ),
        (
            "chunks without an end",
            Act::Send(with(b"transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n")),
        ),
        (
            "another protocol",
            Act::Send(b"SSH-2.0-OpenSSH_9.2\r\n".to_vec()),
        ),
        (
            "status that is no number",
            Act::Send(b"HTTP/1.1 abc OK\r\n\r\n".to_vec()),
        ),
        ("status 999", answer("999 Odd", &[])),
        (
            "headers without end",
            Act::Flood(
                head.clone(),
                b"x: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n".to_vec(),
            ),
        ),
        (
            "body of 100 MB",
            Act::Flood(with(b"content-length: 104857600\r\n\r\n"), megabyte.clone()),
        ),
        (
            "error body of 100 MB",
            Act::Flood(
                b"HTTP/1.1 500 Oops\r\ncontent-length: 104857600\r\n\r\n".to_vec(),
                megabyte.clone(),
            ),
        ),
        (
            "chunks without limit",
            Act::Flood(
                with(b"transfer-encoding: chunked\r\n\r\n"),
                [b"100000\r\n".as_slice(), &megabyte, b"\r\n"].concat(),
            ),
        ),
        ("500", answer("500 Oops", &[])),
        ("503", answer("503 Busy", &[])),
        (
            "503, retry after 2 s",
            answer("503 Busy", &["retry-after: 2"]),
        ),
        (
            "503, retry after a week",
            answer("503 Busy", &["retry-after: 604800"]),
        ),
        (
            "503, retry at a date",
            answer("503 Busy", &["retry-after: Sun, 06 Nov 1994 08:49:47 GMT"]),
        ),
        (
            "503, retry after -5 s",
            answer("503 Busy", &["retry-after: -5"]),
        ),
        (
            "503, retry after garbage",
            answer("503 Busy", &["retry-after: soon"]),
        ),
        (
            "503, retry after 1e400 s",
            answer("503 Busy", &["retry-after: 1e400"]),
        ),
        (
            "503, retry-after-ms 1500",
            answer("503 Busy", &["retry-after: 9", "retry-after-ms: 1500"]),
        ),
        ("429", answer("429 Slow Down", &[])),
        ("408", answer("408 Late", &[])),
        ("400", answer("400 Wrong", &[])),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn every_misdeed_has_its_error_and_no_post_is_repeated_in_doubt() {
    let mut table = String::from(
        "What the server does, how many requests it received for a GET, a POST and a POST with an idempotency\n\
         key, the delays between them, and what the caller of the POST is told.\n\n",
    );
    let delays = delays().into_iter().map(|(name, act)| (name, SHORT, act));
    let misdeeds = misdeeds()
        .into_iter()
        .map(|(name, act)| (name, TIMEOUT, act));
    for (name, timeout, act) in delays.chain(misdeeds) {
        let server = Server::start(act);
        let get = call(&server, timeout, &Call::Get).await;
        let post = call(&server, timeout, &Call::Post).await;
        let allowed = call(&server, timeout, &Call::PostWithKey).await;
        let delays = |outcome: &Outcome| format!("{:?}", outcome.delays);
        let error = post.error.as_ref().map(told);
        let _ = writeln!(
            table,
            "{name}\n    GET {} {}, POST {} {}, POST with a key {}\n    {}",
            get.requests,
            delays(&get),
            post.requests,
            delays(&post),
            allowed.requests,
            error.unwrap_or_else(|| "no error".to_owned()),
        );
        for outcome in [&get, &post, &allowed] {
            let error = outcome.error.as_ref().expect("no misdeed is a success");
            assert!(error.was_sent(), "{name}: {error}");
            assert_eq!(
                error.attempts() as usize,
                outcome.requests,
                "{name}: {error}"
            );
        }
        // A server says that it did not act by 429, or by 503 with a moment to come back at.
        let certain = name == "429" || name.starts_with("503, retry");
        let doubtful = ["503, retry after -5 s", "503, retry after garbage"].contains(&name);
        if !certain || doubtful {
            assert_eq!(post.requests, 1, "{name}");
        }
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/hostile/table.txt");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, &table).unwrap();
    }
    let expected = std::fs::read_to_string(path).unwrap();
    assert_eq!(table, expected, "run with UPDATE=1 and read the difference");
}

/// What a person sees: the message and the causes.
fn told(error: &Error) -> String {
    let mut text = format!("{:?}: {error}", error.kind());
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        // The number of an error of the system is another on each.
        let cause_text = cause.to_string();
        let known = cause_text.split(" (os error").next().unwrap_or_default();
        let _ = write!(text, " <- {known}");
        source = cause.source();
    }
    text
}

#[tokio::test]
async fn no_credential_follows_a_redirect_to_another_origin() {
    let thief = Server::start(Act::Send(response("200 OK", &[], b"{}")));
    let steal = format!("location: {}/steal", thief.url());
    for status in [
        "301 Moved",
        "302 Found",
        "303 See",
        "307 Temporary",
        "308 Permanent",
    ] {
        let server = Server::start(Act::Send(response(status, &[&steal], b"")));
        for kind in [Call::Get, Call::Post] {
            let outcome = call(&server, TIMEOUT, &kind).await;
            let error = outcome.error.unwrap();
            assert_eq!(outcome.requests, 1);
            assert_eq!(error.kind(), ErrorKind::Status);
            let origin = format!(
                "a redirect to http://{}, which is not followed",
                thief.address
            );
            assert!(error.to_string().contains(&origin), "{error}");
        }
    }
    assert_eq!(thief.requests(), 0);
}

#[tokio::test]
async fn redirects_in_a_circle_end() {
    let again = response("302 Found", &["location: /api/v1/guardrails"], b"");
    let server = Server::start(Act::Send(again));
    let outcome = call(&server, TIMEOUT, &Call::Get).await;
    assert_eq!(outcome.error.unwrap().status(), Some(302));
    assert_eq!(outcome.requests, 6, "the request, and five redirects");
}

#[tokio::test]
async fn a_server_that_is_not_there_did_not_act() {
    let server = Server::start(Act::Send(Vec::new()));
    // The port of a listener that is gone.
    let gone = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", gone.local_addr().unwrap());
    drop(gone);
    let clock = Hasty::default();
    let client = builder(&server).server(url).clock(clock.clone());
    let error = assign(&client.build().unwrap().guardrails())
        .send()
        .await
        .unwrap_err();
    assert!(error.is_connect() && !error.was_sent());
    assert_eq!(
        error.attempts(),
        3,
        "nobody acted, so even a POST may be repeated"
    );
    assert_eq!(clock.0.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn a_storm_ends_at_the_deadline() {
    let busy = response("503 Busy", &["retry-after: 30"], b"");
    let server = Server::start(Act::Send(busy));
    let client = builder(&server).clock(Hasty::default()).build().unwrap();
    let call = client
        .guardrails()
        .list()
        .with_deadline(Duration::from_secs(29));
    let error = call.send().await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(503), 1));
}

#[tokio::test]
async fn a_server_that_recovers_is_asked_again() {
    let server = Server::scripted(|n| match n {
        1 => Act::Reset(Vec::new()),
        2 => Act::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{".to_vec()),
        _ => Act::Send(response("200 OK", &[], br#"{"data":[],"total_count":0}"#)),
    });
    let client = builder(&server).clock(Hasty::default()).build().unwrap();
    let page = client.guardrails().list().send_response().await.unwrap();
    assert_eq!((page.attempts(), server.requests()), (3, 3));
}

#[tokio::test]
async fn answers_that_announce_the_answer_do_not_go_on_for_ever() {
    let server = Server::start(Act::Flood(
        Vec::new(),
        b"HTTP/1.1 100 Continue\r\n\r\n".to_vec(),
    ));
    let outcome = call(&server, SHORT, &Call::Post).await;
    assert!(outcome.error.unwrap().is_timeout());
    assert!(outcome.requests <= 1);
}

#[cfg(feature = "compression")]
#[tokio::test]
async fn a_body_is_not_larger_for_having_been_compressed() {
    use std::io::Write as _;

    let mut bomb = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    for _ in 0..100 {
        bomb.write_all(&[b' '; 1 << 20]).unwrap();
    }
    let bomb = bomb.finish().unwrap();
    let server = Server::start(Act::Send(response(
        "200 OK",
        &["content-encoding: gzip"],
        &bomb,
    )));
    let outcome = call(&server, TIMEOUT, &Call::Get).await;
    assert_eq!(outcome.error.unwrap().kind(), ErrorKind::TooLarge);
}
