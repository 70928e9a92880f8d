//! A server that does what no server should.

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use socket2::SockRef;

/// What happens to a connection on which a request has arrived in full.
#[derive(Clone, Debug)]
pub enum Act {
    /// Sends these bytes, then closes the connection.
    Send(Vec<u8>),
    /// Sends these bytes, then breaks the connection off (RST).
    Reset(Vec<u8>),
    /// Sends these bytes, then nothing more for as long as the client waits.
    Stall(Vec<u8>),
    /// Sends the first bytes, then the others again and again.
    Flood(Vec<u8>, Vec<u8>),
    /// The same, slowly.
    Drip(Vec<u8>, Vec<u8>),
}

/// The server. It counts the requests that have arrived in full.
pub struct Server {
    pub address: SocketAddr,
    requests: Arc<AtomicUsize>,
}

impl Server {
    /// A server that does the same to every request.
    pub fn start(act: Act) -> Self {
        Self::scripted(move |_| act.clone())
    }

    /// A server that does to the nth request, from one, what the script says.
    pub fn scripted(script: impl Fn(usize) -> Act + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let requests = Arc::new(AtomicUsize::new(0));
        let (count, script) = (requests.clone(), Arc::new(script));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (count, script) = (count.clone(), script.clone());
                thread::spawn(move || {
                    let mut stream = stream;
                    while read_request(&mut stream).is_some() {
                        let number = count.fetch_add(1, Ordering::SeqCst) + 1;
                        if perform(&mut stream, &script(number)).is_none() {
                            return;
                        }
                    }
                });
            }
        });
        Self { address, requests }
    }

    pub fn url(&self) -> String {
        format!("http://{}/api/v1", self.address)
    }

    pub fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

/// Reads one request, up to the end of its body.
fn read_request(stream: &mut TcpStream) -> Option<()> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read(&mut byte) {
            Ok(1) => head.push(byte[0]),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            _ => return None,
        }
    }
    let head = String::from_utf8_lossy(&head).to_ascii_lowercase();
    let length = head.split("content-length: ").nth(1);
    let length = length.and_then(|rest| rest.split("\r\n").next()?.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut body).ok()
}

/// Does the worst; nothing when the connection is over.
fn perform(stream: &mut TcpStream, act: &Act) -> Option<()> {
    match act {
        Act::Send(bytes) => {
            stream.write_all(bytes).ok()?;
            if bytes.ends_with(b"keep-alive") {
                return Some(());
            }
        }
        Act::Reset(bytes) => {
            stream.write_all(bytes).ok()?;
            // Otherwise the reset overtakes what was sent.
            thread::sleep(Duration::from_millis(20));
            SockRef::from(&*stream)
                .set_linger(Some(Duration::ZERO))
                .ok()?;
        }
        Act::Stall(bytes) => {
            stream.write_all(bytes).ok()?;
            let _ = stream.read(&mut [0; 1]);
        }
        Act::Flood(first, then) => {
            stream.write_all(first).ok()?;
            while stream.write_all(then).is_ok() {}
        }
        Act::Drip(first, then) => {
            stream.write_all(first).ok()?;
            while stream.write_all(then).is_ok() {
                thread::sleep(Duration::from_millis(2));
            }
        }
    }
    None
}

/// A response whose head and length are right.
pub fn response(status: &str, headers: &[&str], body: &[u8]) -> Vec<u8> {
    let mut response = format!("HTTP/1.1 {status}\r\n").into_bytes();
    for header in headers {
        response.extend_from_slice(header.as_bytes());
        response.extend_from_slice(b"\r\n");
    }
    let length = format!(
        "content-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    response.extend_from_slice(length.as_bytes());
    response.extend_from_slice(body);
    response
}
