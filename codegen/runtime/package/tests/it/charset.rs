//! Text in other encodings than UTF-8.

use crate::pets::Status;
use crate::support::{Scripted, answer, scripted};

/// What a text of these bytes is read as.
async fn text(media_type: &'static str, bytes: &'static [u8]) -> Result<String, String> {
    let client = scripted(&Scripted::new(move |_| {
        let head = answer(200, &[("content-type", media_type)], "");
        Some(Ok(head.map(|_| bytes.to_vec().into())))
    }));
    let sent = Status::new(&client).send().await;
    sent.map_err(|error| error.to_string())
}

#[tokio::test]
async fn utf8_is_assumed_and_its_mark_is_no_text() {
    assert_eq!(
        text("text/plain", "\u{feff}größe".as_bytes())
            .await
            .unwrap(),
        "größe"
    );
    assert_eq!(
        text("text/plain; charset=\"UTF-8\"", "ö".as_bytes())
            .await
            .unwrap(),
        "ö"
    );
    assert_eq!(text("text/plain", b"\xff").await.unwrap(), "\u{fffd}");
}

#[cfg(feature = "charset")]
#[tokio::test]
async fn other_encodings_are_read_by_their_name() {
    let latin = text("text/plain; charset=ISO-8859-1", b"gr\xf6\xdfe").await;
    assert_eq!(latin.unwrap(), "größe");
    let japanese = text("text/plain; charset=shift_jis", b"\x93\xfa\x96{").await;
    assert_eq!(japanese.unwrap(), "日本");
    let unknown = text("text/plain; charset=klingon", b"qapla")
        .await
        .unwrap_err();
    assert!(unknown.contains("klingon"), "{unknown}");
}

#[cfg(not(feature = "charset"))]
#[tokio::test]
async fn other_encodings_need_the_feature() {
    let latin = text("text/plain; charset=ISO-8859-1", b"gr\xf6\xdfe").await;
    assert!(latin.unwrap_err().contains("feature `charset`"));
    assert_eq!(
        text("text/plain; charset=ISO-8859-1", b"plain")
            .await
            .unwrap(),
        "plain"
    );
}
