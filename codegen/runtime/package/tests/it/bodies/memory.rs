//! What is streamed is never in memory as a whole.

use std::fs::File as Disk;
use std::io::{self, Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::thread;

use crate::bodies::upload;
use crate::runtime::{Body, Client, Multipart};
use crate::support::local;

const GIB: u64 = 1 << 30;

/// A server that reads bodies of a known length and forgets them, once for each length.
fn server(requests: usize) -> (String, thread::JoinHandle<Vec<u64>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let work = move || (0..requests).map(|_| read(&listener).unwrap()).collect();
    (url, thread::spawn(work))
}

/// How long the body of the next request is.
fn read(listener: &TcpListener) -> io::Result<u64> {
    let (mut stream, _) = listener.accept()?;
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte)?;
        head.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&head).to_lowercase();
    let (_, length) = head.split_once("content-length: ").unwrap();
    let length = length.lines().next().unwrap().parse().unwrap();
    let read = io::copy(&mut (&mut stream).take(length), &mut io::sink())?;
    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")?;
    Ok(read)
}

/// The most memory that this process had in use so far, in bytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM:"))
        .unwrap();
    let kilobytes = line.split_whitespace().nth(1).unwrap();
    kilobytes.parse::<u64>().unwrap() << 10
}

/// A form with a file of the disk, and the same bytes from a reader.
fn bodies(client: &Client, path: &Path, length: u64) -> [crate::runtime::RawRequest; 2] {
    let form = Multipart::new().text("purpose", "test").part("file", path);
    let reader = Body::from_std_reader(io::repeat(7).take(length)).with_length(length);
    [
        upload(client, |call| call.set_parts("multipart/form-data", form)),
        upload(client, |call| {
            call.set_body("application/octet-stream", reader)
        }),
    ]
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "sends gigabytes"]
async fn memory_does_not_grow_with_the_body() {
    let folder = tempfile::tempdir().unwrap();
    let mut peaks = Vec::new();
    for length in [GIB >> 8, GIB >> 4, GIB] {
        let path = folder.path().join("sparse.bin");
        Disk::create(&path).unwrap().set_len(length).unwrap();
        let requests = if cfg!(feature = "blocking") { 4 } else { 2 };
        let (url, served) = server(requests);
        let client = local(&url);
        for request in bodies(&client, &path, length) {
            request.send().await.unwrap();
        }
        #[cfg(feature = "blocking")]
        for request in bodies(&client, &path, length) {
            let call = tokio::task::spawn_blocking(|| request.send_blocking());
            call.await.unwrap().unwrap();
        }
        assert!(served.join().unwrap().iter().all(|read| *read >= length));
        println!(
            "{:>5} MiB: at most {:>3} MiB in memory",
            length >> 20,
            peak() >> 20
        );
        peaks.push(peak());
    }
    let (first, last) = (peaks[0], peaks[2]);
    assert!(last - first < 16 << 20, "{peaks:?}");
}
