//! `stream` asks for the stream in whatever the body is.

use crate::runtime::{Client, File};
use crate::serve::{Served, chunked, serve, whole};

/// A server that answers with events, or with JSON.
fn speaking() -> (Client, Served) {
    let served = serve(|request| match request.head.contains("text/event-stream") {
        true => {
            let events: [&[u8]; 2] = [b"data: {\"text\":\"a\"}\n\n", b"data: {\"text\":\"b\"}\n\n"];
            chunked("content-type: text/event-stream", &events, false)
        }
        false => whole(
            "200 OK",
            "content-type: application/json",
            r#"{"text":"ab"}"#,
        ),
    });
    let builder = Client::builder().api_key("key").server(served.url.as_str());
    (builder.build().unwrap(), served)
}

fn sent(served: &Served) -> String {
    let mut requests = served.requests.lock().unwrap();
    requests.pop().expect("a request arrived").body
}

/// The names and texts of the parts of a form.
fn parts(body: &str) -> Vec<(&str, &str)> {
    let boundary = body.lines().next().unwrap();
    let parts = body.split(boundary).filter_map(|part| {
        let (head, text) = part.split_once("\r\n\r\n")?;
        let name = head.split("name=\"").nth(1)?.split('"').next()?;
        Some((name, text.trim_end()))
    });
    parts.collect()
}

#[tokio::test]
async fn a_form_of_several_parts_has_a_part_for_it() {
    let (client, served) = speaking();
    let file = || File::new("a.wav", "sound");
    let body = crate::models::CreateTranscriptionBody::new(file()).language("en");
    let request = client.audio().create_transcription(body);

    let mut events = request.clone().stream().await.unwrap();
    assert_eq!(events.try_next().await.unwrap().unwrap().text, "a");
    assert_eq!(events.try_next().await.unwrap().unwrap().text, "b");
    let body = sent(&served);
    assert_eq!(
        parts(&body),
        [("file", "sound"), ("language", "en"), ("stream", "true")]
    );

    assert_eq!(request.send().await.unwrap().text, "ab");
    let body = sent(&served);
    assert_eq!(parts(&body), [("file", "sound"), ("language", "en")]);

    // Who said otherwise is overruled, and not contradicted.
    let body = crate::models::CreateTranscriptionBody::new(file()).stream(false);
    let request = client.audio().create_transcription(body);
    let _ = request.stream().await.unwrap();
    let body = sent(&served);
    assert_eq!(parts(&body), [("file", "sound"), ("stream", "true")]);
}

#[tokio::test]
async fn a_form_in_one_line_has_a_field_for_it() {
    let (client, served) = speaking();
    for said in [None, Some(false), Some(true)] {
        let mut body = crate::models::CreateSpeechBody::new("1 & 2 = 3");
        body = match said {
            Some(said) => body.stream(said),
            None => body,
        };
        let _ = client.audio().create_speech(body).stream().await.unwrap();
        assert_eq!(sent(&served), "text=1%20%26%202%20%3D%203&stream=true");
    }
}
