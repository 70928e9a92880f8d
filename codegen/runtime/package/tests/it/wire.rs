//! Answers in real bytes over loopback, and what is said about them.

use serde::de::DeserializeOwned;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::read::Read;
use crate::runtime::{CallError, Client, Error, Response};
use crate::support::{chain, local};

/// A server that answers every request with these bytes, and hangs up.
pub async fn raw(response: impl AsRef<[u8]> + Send + Sync + 'static) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        loop {
            let (mut socket, _) = listener.accept().await.unwrap();
            let mut request = [0; 4096];
            let _ = socket.read(&mut request).await;
            let _ = socket.write_all(response.as_ref()).await;
        }
    });
    local(&url)
}

/// A response with a body of the right length.
pub fn whole(head: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = head.replace('\n', "\r\n");
    let length = body.len();
    let mut bytes = format!("HTTP/1.1 {head}\r\ncontent-length: {length}\r\n\r\n").into_bytes();
    bytes.extend(body);
    bytes
}

pub async fn read<T: DeserializeOwned>(response: Vec<u8>) -> Result<Response<T>, Error> {
    let outcome = Read::<T>::send(&raw(response).await).await;
    outcome.map_err(CallError::into_error)
}

pub async fn failure<T: DeserializeOwned>(head: &str, body: impl AsRef<[u8]>) -> Error {
    match read::<T>(whole(head, body)).await {
        Ok(_) => panic!("a success"),
        Err(error) => error,
    }
}

/// The message without the operation, which all of them begin with, and everything under it.
pub fn said(error: &Error) -> String {
    let text = chain(error);
    let rest = text.strip_prefix("read (GET /things): ");
    rest.unwrap_or_else(|| panic!("{text}")).to_owned()
}
