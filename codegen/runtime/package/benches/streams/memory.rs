//! The most memory in use while a body is received or sent.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::{Duration, Instant};

use http::Method;

use crate::runtime::{Body, Client};

const MIB: u64 = 1 << 20;

pub async fn table() {
    let server = serve();
    let builder = Client::builder().api_key("key").server(server.as_str());
    let client = builder.build().expect("a client");
    // What a first call takes is there for all.
    download(&client, MIB).await;
    upload(&client, MIB).await;
    println!("| body | download, peak | MiB/s | upload, peak | MiB/s |");
    println!("|---|---|---|---|---|");
    for size in [MIB, 64 * MIB, 1024 * MIB] {
        let mut row = format!("| {} MiB |", size / MIB);
        for download in [true, false] {
            reset();
            let begun = Instant::now();
            match download {
                true => self::download(&client, size).await,
                false => upload(&client, size).await,
            }
            row += &column(begun.elapsed(), size);
        }
        println!("{row}");
    }
}

fn column(elapsed: Duration, size: u64) -> String {
    let peak = peak().map_or("unknown".to_owned(), |bytes| {
        format!("{:.1} MiB", bytes as f64 / MIB as f64)
    });
    let rate = (size / MIB) as f64 / elapsed.as_secs_f64();
    format!(" {peak} | {rate:.0} |")
}

async fn download(client: &Client, size: u64) {
    let request = client.files().get_content(size.to_string());
    let mut body = request.download().await.expect("a body");
    let mut sink = tokio::io::sink();
    assert_eq!(body.copy_to(&mut sink).await.expect("all of it"), size);
}

async fn upload(client: &Client, size: u64) {
    let body = Body::from_std_reader(io::repeat(7).take(size)).with_length(size);
    let request = client.request(Method::PUT, "/files");
    let request = request.body("application/octet-stream", body);
    request.send().await.expect("it is taken");
}

/// A server that sends as many bytes as the path says, and takes as many as come.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let _ = answer(&mut stream.expect("a connection"));
        }
    });
    url
}

fn answer(stream: &mut TcpStream) -> io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        reader.read_line(&mut head)?;
    }
    let head = head.to_lowercase();
    let size = |text: &str| text.parse::<u64>().unwrap_or_default();
    let asked = head.split('/').nth(2).map_or(0, size);
    let sent = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    io::copy(&mut reader.take(sent.map_or(0, size)), &mut io::sink())?;
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: application/octet-stream\r\ncontent-length: {asked}\r\n\r\n"
    )?;
    io::copy(&mut io::repeat(7).take(asked), stream)?;
    Ok(())
}

/// Forgets the peak so far (proc(5), `clear_refs`).
fn reset() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

/// The most memory that this process had in use since then, in bytes.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes << 10)
}
