//! Bodies of any size, piece by piece.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use http_body::Frame;
use http_body_util::StreamBody;

use super::{Photo, Step, bytes, serving};
use crate::pets::PetError;
use crate::runtime::{BoxError, ErrorKind, ResponseBody};
use crate::support::{Scripted, answer, scripted};

#[tokio::test]
async fn a_body_arrives_in_pieces() {
    let transport = serving("image/png", vec![bytes("abc"), bytes(""), bytes("de")]);
    let client = scripted(&transport);
    let mut photo = Photo::new(&client).download().await.unwrap();
    assert_eq!(photo.content_type(), Some("image/png"));
    assert_eq!(photo.chunk().await.unwrap().unwrap(), "abc");
    assert_eq!(photo.received(), 3);
    assert_eq!(photo.chunk().await.unwrap().unwrap(), "de");
    assert_eq!(photo.chunk().await.unwrap(), None);
    assert_eq!(transport.last().header("accept"), "image/png, image/*");
}

#[tokio::test]
async fn nothing_is_read_ahead() {
    let asked = Arc::<AtomicUsize>::default();
    let counted = asked.clone();
    let transport = Scripted::new(move |_| {
        let counted = counted.clone();
        let pieces = std::iter::repeat_with(move || {
            counted.fetch_add(1, Ordering::SeqCst);
            Ok::<_, BoxError>(Frame::data(Bytes::from_static(b"piece")))
        });
        let body = StreamBody::new(futures_util::stream::iter(pieces));
        let head = answer(200, &[("content-type", "image/png")], "");
        Some(Ok(head.map(|_| ResponseBody::new(body))))
    });
    let client = scripted(&transport);
    let mut photo = Photo::new(&client).download().await.unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 0);
    for number in 1..=3 {
        assert_eq!(photo.chunk().await.unwrap().unwrap(), "piece");
        assert_eq!(asked.load(Ordering::SeqCst), number);
    }
}

#[tokio::test]
async fn it_is_copied_to_any_writer() {
    let client = scripted(&serving("image/png", vec![bytes("abc"), bytes("de")]));
    let mut photo = Photo::new(&client).download().await.unwrap();
    let mut written = Vec::new();
    assert_eq!(photo.copy_to(&mut written).await.unwrap(), 5);
    assert_eq!(written, b"abcde");
}

#[tokio::test]
async fn a_file_is_there_when_it_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.png");
    std::fs::write(&path, "old").unwrap();
    let client = scripted(&serving("image/png", vec![bytes("abc"), Step::Break]));
    let mut photo = Photo::new(&client).download().await.unwrap();
    let error = photo.save_to(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "old");
    let left = std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(left, 1, "nothing stays behind");
    let client = scripted(&serving("image/png", vec![bytes("abc"), bytes("de")]));
    let mut photo = Photo::new(&client).download().await.unwrap();
    assert_eq!(photo.save_to(&path).await.unwrap(), 5);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "abcde");
}

#[tokio::test]
async fn it_may_be_larger_than_a_response() {
    let steps = vec![bytes(&"x".repeat(1000)); 100];
    let clock = crate::support::FakeClock::default();
    let builder = crate::support::builder(&clock).response_limit(1000);
    let client = builder
        .transport(serving("image/png", steps))
        .build()
        .unwrap();
    let mut photo = Photo::new(&client).download().await.unwrap();
    let mut sink = tokio::io::sink();
    assert_eq!(photo.copy_to(&mut sink).await.unwrap(), 100_000);
}

#[tokio::test]
async fn errors_are_read_and_typed() {
    let client = scripted(&Scripted::answering(404, r#"{"message":"no photo"}"#));
    let error = Photo::new(&client).download().await.unwrap_err();
    let missing = error.api();
    assert!(matches!(missing, Some(PetError::NotFound(problem)) if problem.message == "no photo"));
    let client = scripted(&Scripted::new(|_| {
        Some(Ok(answer(418, &[], "short and stout")))
    }));
    let error = Photo::new(&client).download().await.unwrap_err();
    assert_eq!(error.status(), Some(418));
    assert_eq!(error.body(), Some("short and stout"));
}

#[cfg(feature = "blocking")]
#[test]
fn it_comes_without_async() {
    let client = scripted(&serving("image/png", vec![bytes("abc"), bytes("de")]));
    let mut photo = Photo::new(&client).download_blocking().unwrap();
    let mut written = Vec::new();
    assert_eq!(photo.copy_to_blocking(&mut written).unwrap(), 5);
    assert_eq!(written, b"abcde");
}
