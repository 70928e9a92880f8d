//! Connections of streams: when they are used, and when they are let go.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::mpsc;
use std::thread;

use crate::runtime::Client;

/// A server that sends an event again and again, until nobody listens. It says so then.
fn talking() -> (Client, mpsc::Receiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (tell, told) = mpsc::channel();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]).unwrap();
        let head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n";
        stream.write_all(head.as_bytes()).unwrap();
        let event = "data: {\"total_tokens\":1}\n\n".repeat(100);
        while stream.write_all(event.as_bytes()).is_ok() {}
        tell.send(()).unwrap();
    });
    let builder = Client::builder().api_key("key").server(url.as_str());
    (builder.build().unwrap(), told)
}

#[tokio::test]
async fn a_stream_that_is_dropped_closes_its_connection() {
    let (client, told) = talking();
    let mut events = client.usage().watch().stream().await.unwrap();
    for _ in 0..1000 {
        assert_eq!(events.try_next().await.unwrap().unwrap().total_tokens, 1);
    }
    drop(events);
    // The connection is closed by the executor of this test.
    tokio::task::spawn_blocking(move || told.recv())
        .await
        .unwrap()
        .unwrap();
}

#[cfg(feature = "blocking")]
#[test]
fn so_does_one_that_is_read_without_async() {
    let (client, told) = talking();
    for event in client
        .usage()
        .watch()
        .stream_blocking()
        .unwrap()
        .iter_blocking()
        .take(1000)
    {
        assert_eq!(event.unwrap().total_tokens, 1);
    }
    told.recv().unwrap();
}

#[tokio::test]
async fn so_does_a_request_that_is_given_up() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let builder = Client::builder().api_key("key").server(url.as_str());
    let client = builder.build().unwrap();
    let mut pending = client.usage().watch().stream();
    let served = tokio::task::spawn_blocking(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]).unwrap();
        stream
    });
    // It is sent, and has no answer yet.
    let mut stream = tokio::select! {
        _ = &mut pending => panic!("nobody answered"),
        stream = served => stream.unwrap(),
    };
    drop(pending);
    let closed = tokio::task::spawn_blocking(move || stream.read(&mut [0; 16]));
    assert_eq!(closed.await.unwrap().unwrap(), 0);
}
