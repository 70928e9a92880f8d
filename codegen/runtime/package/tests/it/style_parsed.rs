//! What servers that others wrote make of parameters: Python's HTTP server, `urllib.parse` and `http.cookies`.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use crate::paint::{Color, Paint, at};
use crate::runtime::Style::*;

const SERVER: &str = r#"
import http.server, http.cookies, json, urllib.parse
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        jar = http.cookies.SimpleCookie(self.headers.get("cookie", ""))
        seen = {
            "segments": [urllib.parse.unquote(part) for part in url.path.split("/")],
            "query": urllib.parse.parse_qsl(url.query, keep_blank_values=True, strict_parsing=bool(url.query)),
            "header": self.headers.get("color", "").encode("latin-1").decode("utf-8"),
            "cookies": {name: urllib.parse.unquote(one.value) for name, one in jar.items()},
            "cookie_headers": len(self.headers.get_all("cookie", [])),
        }
        body = json.dumps(seen).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *_):
        pass
server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
"#;

/// A server in Python, which ends with it.
struct Python {
    process: Child,
    url: String,
}

impl Python {
    /// Nothing where there is no Python, and a word about it.
    fn start() -> Option<Self> {
        let started = Command::new("python3")
            .args(["-c", SERVER])
            .stdout(Stdio::piped())
            .spawn();
        let mut process = match started {
            Ok(process) => process,
            Err(error) => {
                eprintln!("SKIPPED: no python3 to parse what is sent with ({error})");
                return None;
            }
        };
        let mut port = String::new();
        let output = process.stdout.take().unwrap();
        BufReader::new(output).read_line(&mut port).unwrap();
        let url = format!("http://127.0.0.1:{}", port.trim());
        Some(Self { process, url })
    }

    async fn sees(&self, set: impl FnOnce(&mut Paint)) -> Value {
        let mut request = Paint::new(&at(&self.url));
        request.call.set_path("color", "x");
        set(&mut request);
        serde_json::from_str(&request.send().await.unwrap()).unwrap()
    }
}

impl Drop for Python {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

const HARD: &str = "a b+c&d=e/f?g#h%i%2Fj;k,l\"m\\n'ü🦀";

#[tokio::test]
async fn another_server_reads_the_same() {
    let Some(python) = Python::start() else {
        return;
    };

    let seen = python.sees(|one| one.call.set_path("color", HARD)).await;
    assert_eq!(seen["segments"], json!(["", "paint", HARD]));

    let seen = python
        .sees(|one| {
            one.call.set_query("text", HARD);
            one.call.set_query("empty", "");
            one.call.set_query("list", &["a,b", HARD]);
            one.call
                .set_query_as("spread", Form, true, &Color::example());
            one.call
                .set_query_as("deep", DeepObject, true, &json!({HARD: {"a]": [1]}}));
            one.call
                .set_query_as("json", Json, false, &json!({"a": [HARD]}));
            one.call
                .set_query_as("pipes", PipeDelimited, false, &["a,b", "c d"]);
            one.call
                .set_query_as("spaces", SpaceDelimited, false, &["a,b", "c|d"]);
            one.call
                .set_query_reserved("path", Form, true, "/a?b=c:d@e");
        })
        .await;
    let expected = json!([
        ["text", HARD],
        ["empty", ""],
        ["list", "a,b"],
        ["list", HARD],
        ["R", "100"],
        ["G", "200"],
        ["B", "150"],
        [format!("deep[{HARD}][a]]"), "1"],
        ["json", json!({"a": [HARD]}).to_string()],
        ["pipes", "a,b|c d"],
        ["spaces", "a,b c|d"],
        ["path", "/a?b=c:d@e"],
    ]);
    assert_eq!(seen["query"], expected);

    let seen = python.sees(|one| one.call.set_header("color", HARD)).await;
    assert_eq!(seen["header"], HARD);

    let seen = python
        .sees(|one| {
            one.call.set_header("Cookie", "first=1");
            one.call.set_cookie("second", HARD);
            one.call.set_cookie("third", &Color::example());
        })
        .await;
    let expected = json!({"first": "1", "second": HARD, "R": "100", "G": "200", "B": "150"});
    assert_eq!(seen["cookies"], expected);
    assert_eq!(seen["cookie_headers"], 1);
}
