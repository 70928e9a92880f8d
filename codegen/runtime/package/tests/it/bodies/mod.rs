//! What requests carry, as servers that others wrote read it.

mod forms;
#[cfg(target_os = "linux")]
mod memory;
mod once;
mod parts;
mod streams;

use std::io::Write;

use http::Method;
use tempfile::NamedTempFile;

use crate::runtime::{Call, Client, Operation, RawRequest};

/// A request whose body is set as generated code sets it.
pub fn upload(client: &Client, set: impl FnOnce(&mut Call)) -> RawRequest {
    let mut request = client.request(Method::PUT, "/upload");
    set(request.call_mut());
    request
}

/// A file of this many bytes, which differ from place to place.
pub fn file(length: usize) -> (NamedTempFile, Vec<u8>) {
    let bytes: Vec<u8> = (0..length).map(|at| (at % 251) as u8).collect();
    let mut file = tempfile::Builder::new().suffix(".bin").tempfile().unwrap();
    file.write_all(&bytes).unwrap();
    file.flush().unwrap();
    (file, bytes)
}
