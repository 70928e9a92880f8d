//! What a call costs above a hand-written one: the same request to the same server with the same `reqwest`,
//! the same JSON read into a type and the same check of the status, in turns.
//!
//! ```text
//! cargo bench -p generated-client --bench overhead
//! ```

use std::net::TcpListener;
use std::time::{Duration, Instant};

use cpu_time::ThreadTime;
use generated_client::Client;
use generated_client::models::{CreateGuardrail, CreateGuardrailResponse, ListGuardrailsResponse};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;

const ROUNDS: usize = 60;
const CALLS: usize = 100;

/// A guardrail as the document's examples have it.
const GUARDRAIL: &str = r#"{"id":"550e8400-e29b-41d4-a716-446655440000","name":"Production","description":"Production rules","limit_usd":100,"reset_interval":"monthly","allowed_providers":["openai","anthropic"],"allowed_models":null,"enforce_zdr":false,"created_at":"2025-08-24T10:30:00Z","updated_at":"2025-08-24T15:45:00Z"}"#;

fn main() {
    let page = format!(r#"{{"data":[{GUARDRAIL},{GUARDRAIL}],"total_count":2}}"#);
    let page = serve("200 OK", page);
    let made = serve("201 Created", format!(r#"{{"data":{GUARDRAIL}}}"#));
    let runtime = runtime();
    println!(
        "| call | elapsed, by hand | generated | ratio | processor, by hand | generated | ratio | allocations, by hand | generated |"
    );
    println!("|---|---|---|---|---|---|---|---|---|");
    let http = reqwest::Client::new();
    let client = |url: &str| {
        let builder = Client::builder().api_key("key").server(url);
        builder.build().expect("a client").guardrails()
    };

    let guardrails = client(&page);
    compare(
        "GET with a query, JSON back",
        &runtime,
        async || {
            let request = http
                .get(format!("{page}/guardrails?limit={}", 50))
                .bearer_auth("key")
                .header("accept", "application/json");
            let response = request.send().await.expect("a response");
            assert_eq!(response.status(), 200);
            let body = response.bytes().await.expect("a body");
            serde_json::from_slice::<ListGuardrailsResponse>(&body).expect("a page")
        },
        async || {
            let call = guardrails.list().limit(50);
            call.send().await.expect("a page")
        },
    );

    let guardrails = client(&made);
    let new = || CreateGuardrail::new("Production").limit_usd(100.0);
    compare(
        "POST of JSON, JSON back",
        &runtime,
        async || {
            let body = serde_json::to_vec(&new()).expect("JSON");
            let request = http
                .post(format!("{made}/guardrails"))
                .bearer_auth("key")
                .header("accept", "application/json")
                .header("content-type", "application/json")
                .body(body);
            let response = request.send().await.expect("a response");
            assert_eq!(response.status(), 201);
            let body = response.bytes().await.expect("a body");
            serde_json::from_slice::<CreateGuardrailResponse>(&body).expect("a guardrail")
        },
        async || guardrails.create(new()).send().await.expect("a guardrail"),
    );
}

fn runtime() -> Runtime {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime")
}

/// Times both in turns, so that a machine with other work to do slows down both alike.
///
/// The client has one thread, so its processor time is what the call itself costs.
fn compare<T>(
    name: &str,
    runtime: &Runtime,
    by_hand: impl AsyncFn() -> T,
    generated: impl AsyncFn() -> T,
) {
    let by_hand = || drop(runtime.block_on(by_hand()));
    let generated = || drop(runtime.block_on(generated()));
    let time = |call: &dyn Fn()| {
        let (wall, processor) = (Instant::now(), ThreadTime::now());
        call();
        (wall.elapsed(), processor.elapsed())
    };
    let round = || {
        let mut sums = [(Duration::ZERO, Duration::ZERO); 2];
        for _ in 0..CALLS {
            for (sum, call) in sums.iter_mut().zip([&by_hand as &dyn Fn(), &generated]) {
                let (wall, processor) = time(call);
                *sum = (sum.0 + wall, sum.1 + processor);
            }
        }
        (sums[0], sums[1])
    };
    // Connections are opened, caches filled.
    round();
    let rounds: Vec<_> = (0..ROUNDS).map(|_| round()).collect();
    let wall = rounds.iter().map(|(a, b)| (a.0, b.0)).collect();
    let processor = rounds.iter().map(|(a, b)| (a.1, b.1)).collect();
    println!(
        "| {name} | {} | {} | {} | {} |",
        median(wall),
        median(processor),
        allocations(&by_hand),
        allocations(&generated),
    );
}

/// The round in the middle, by the ratio, and between which ratios half of them lie.
fn median(mut rounds: Vec<(Duration, Duration)>) -> String {
    let ratio = |(a, b): &(Duration, Duration)| b.as_secs_f64() / a.as_secs_f64();
    rounds.sort_by(|one, other| ratio(one).total_cmp(&ratio(other)));
    let middle = rounds[ROUNDS / 2];
    let (low, high) = (ratio(&rounds[ROUNDS / 4]), ratio(&rounds[ROUNDS * 3 / 4]));
    let each = |time: Duration| time / CALLS as u32;
    format!(
        "{:.1?} | {:.1?} | {:.2} ({low:.2}–{high:.2})",
        each(middle.0),
        each(middle.1),
        ratio(&middle)
    )
}

/// How often a call allocates memory, when it does so least.
fn allocations(call: &impl Fn()) -> u64 {
    let counts = (0..20).map(|_| allocation_counter::measure(call).count_total);
    counts.min().unwrap_or_default()
}

/// A server that answers every request in the same way, and the URL to append paths to.
fn serve(status: &'static str, body: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!(
        "http://{}/api/v1",
        listener.local_addr().expect("an address")
    );
    let length = body.len();
    let response = format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
    );
    // One thread for all connections, so that no client has a better one than the other.
    std::thread::spawn(move || {
        runtime().block_on(async move {
            listener.set_nonblocking(true).expect("a listener");
            let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(answer(stream, response.clone()));
            }
        });
    });
    url
}

/// Answers every request on a connection.
async fn answer(stream: TcpStream, response: String) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut stream = BufReader::new(stream);
    loop {
        let mut body = vec![0; read_head(&mut stream).await?];
        stream.read_exact(&mut body).await.ok()?;
        stream.write_all(response.as_bytes()).await.ok()?;
    }
}

/// Reads the head of a request, and returns the length of its body.
async fn read_head(stream: &mut BufReader<TcpStream>) -> Option<usize> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        if line == "\r\n" {
            return Some(length);
        }
        if let Some(value) = line.strip_prefix("content-length: ") {
            length = value.trim().parse().ok()?;
        }
    }
}
