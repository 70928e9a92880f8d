//! A server of this machine that answers with bytes, also such as no HTTP library would send.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct Request {
    pub head: String,
    pub body: String,
}

/// The URL of the server, and what it was asked.
pub struct Served {
    pub url: String,
    pub requests: Arc<Mutex<Vec<Request>>>,
}

/// Answers each request with the bytes that are made of it, and breaks the connection after them.
pub fn serve(answer: impl Fn(&Request) -> Vec<u8> + Send + 'static) -> Served {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let requests = Arc::<Mutex<Vec<_>>>::default();
    let seen = requests.clone();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let request = read(&mut stream).unwrap();
            seen.lock().unwrap().push(request.clone());
            // A client that has seen enough hangs up.
            let _ = stream.write_all(&answer(&request));
        }
    });
    Served { url, requests }
}

fn read(stream: &mut TcpStream) -> io::Result<Request> {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        reader.read_line(&mut head)?;
    }
    let lower = head.to_lowercase();
    let length = lower.lines().find_map(|line| {
        let length = line.strip_prefix("content-length: ")?;
        length.parse().ok()
    });
    let mut body = vec![0; length.unwrap_or_default()];
    reader.read_exact(&mut body)?;
    Ok(Request {
        head,
        body: String::from_utf8_lossy(&body).into_owned(),
    })
}

/// A response with its length, of which only these bytes arrive.
pub fn whole(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status}\r\nconnection: close\r\n{headers}\r\ncontent-length: {length}\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

/// A response that comes in chunks, whose end is missing if it is cut.
pub fn chunked(headers: &str, chunks: &[&[u8]], cut: bool) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 200 OK\r\nconnection: close\r\n{headers}\r\ntransfer-encoding: chunked\r\n\r\n"
    );
    let mut bytes = head.into_bytes();
    for chunk in chunks {
        bytes.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
        bytes.extend_from_slice(chunk);
        bytes.extend_from_slice(b"\r\n");
    }
    if !cut {
        bytes.extend_from_slice(b"0\r\n\r\n");
    }
    bytes
}
