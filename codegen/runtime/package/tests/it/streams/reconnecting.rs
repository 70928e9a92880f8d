//! Streams that go on where they broke off.

use std::time::Duration;

use super::{Chat, SSE, Step, Watch, arriving, bytes};
use crate::runtime::ErrorKind;
use crate::support::{FakeClock, Scripted, answer, builder, scripted};

#[tokio::test]
async fn it_goes_on_after_the_latest_event() {
    let transport = Scripted::new(|number| {
        Some(Ok(match number {
            1 => arriving(
                SSE,
                &[
                    bytes("retry: 250\nid: a\ndata: {\"n\":1}\n\nid: b\ndata: {"),
                    Step::Break,
                ],
            ),
            2 => arriving(SSE, &[bytes("id: b\ndata: {\"n\":2}\n\n")]),
            _ => answer(204, &[], ""),
        }))
    });
    let clock = FakeClock::default();
    let client = builder(&clock)
        .transport(transport.clone())
        .build()
        .unwrap();
    let mut events = Watch::new(&client).stream().reconnecting().await.unwrap();
    assert_eq!(events.try_next().await.unwrap().unwrap().n, 1);
    assert_eq!(events.try_next().await.unwrap().unwrap().n, 2);
    assert_eq!(events.try_next().await.unwrap(), None);
    let ids: Vec<_> = transport
        .sent()
        .iter()
        .map(|sent| sent.header("last-event-id").to_owned())
        .collect();
    assert_eq!(ids, ["", "a", "b"]);
    assert_eq!(clock.slept(), [Duration::from_millis(250); 2]);
}

#[tokio::test]
async fn a_server_that_has_nothing_is_left_alone() {
    let transport = Scripted::new(|_| Some(Ok(arriving(SSE, &[]))));
    let client = scripted(&transport);
    let mut events = Watch::new(&client).stream().reconnecting().await.unwrap();
    assert_eq!(events.try_next().await.unwrap(), None);
    assert_eq!(transport.sent().len(), 4);
}

#[tokio::test]
async fn only_safe_requests_are_repeated() {
    let transport = Scripted::answering(200, "");
    let client = scripted(&transport);
    let error = Chat::new(&client)
        .stream()
        .reconnecting()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(transport.sent().is_empty());
}
