//! One operation, the same assertions, every transport: async and blocking, over loopback and from a mock.

use http::Method;
use serde_json::{Value, json};

use crate::asking;
use crate::chat::{
    SendChatCompletionRequest as ChatSendRequest, SendChatCompletionRequestError as ChatSendError,
};
use crate::files::{GetFileContentError, GetFileContentRequest};
use crate::models::ChatChunk;
use crate::runtime::mock::{Events, Mock};
use crate::runtime::{
    CallError, Client, ClientBuilder, Download, Downloaded, Error, ErrorKind, Operation, Pending,
    PendingDownload, PendingResponse, PendingStream, Response, RetryPolicy, Streamed,
};
use crate::serve::{Request, chunked, serve, whole};

/// How a call is waited for.
#[derive(Clone, Copy, Debug)]
enum Way {
    Async,
    Blocking,
}

impl Way {
    fn now<T>(self, work: impl Future<Output = T>) -> T {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build().unwrap().block_on(work)
    }

    fn send<O: Operation>(self, request: O) -> Result<O::Output, CallError<O::Error>> {
        match self {
            Self::Async => self.now(Pending::new(request)),
            Self::Blocking => PendingResponse::new(request)
                .wait()
                .map(Response::into_value),
        }
    }

    /// All that a stream gives.
    #[allow(clippy::type_complexity, reason = "it is what a caller sees")]
    fn stream<O: Streamed>(
        self,
        request: O,
    ) -> Result<Vec<Result<O::Event, Error>>, CallError<O::Error>> {
        match self {
            Self::Async => self.now(async {
                let mut events = PendingStream::new(request).await?;
                let mut all = Vec::new();
                while let Some(event) = events.next().await {
                    all.push(event);
                }
                Ok(all)
            }),
            Self::Blocking => {
                let mut events = PendingStream::new(request).wait()?;
                Ok(events.iter_blocking().collect())
            }
        }
    }

    /// A body in one piece, and what its head said.
    #[allow(clippy::type_complexity, reason = "it is what a caller sees")]
    fn download<O: Downloaded>(
        self,
        request: O,
    ) -> Result<(Option<String>, Result<Vec<u8>, Error>), CallError<O::Error>> {
        let checksum = |download: &Download| download.headers().x_checksum().map(str::to_owned);
        let mut bytes = Vec::new();
        match self {
            Self::Async => self.now(async {
                let mut download = PendingDownload::new(request).await?;
                let copied = download.copy_to(&mut bytes).await;
                Ok((checksum(&download), copied.map(|_| bytes)))
            }),
            Self::Blocking => {
                let mut download = PendingDownload::new(request).wait()?;
                let copied = download.copy_to_blocking(&mut bytes);
                Ok((checksum(&download), copied.map(|_| bytes)))
            }
        }
    }
}

fn chunk(text: &str) -> Value {
    json!({
        "id": "gen-1",
        "choices": [{ "index": 0, "delta": { "content": text }, "finish_reason": null }],
    })
}

fn event(text: &str) -> String {
    format!("data: {}\n\n", chunk(text))
}

fn answer() -> Value {
    let message = json!({ "role": "assistant", "content": "Hello." });
    json!({ "id": "gen-1", "choices": [{ "message": message }] })
}

fn busy() -> Value {
    json!({ "error": { "code": 429, "message": "Slow down." } })
}

const LIMIT: usize = 1 << 14;

/// What a server of this machine answers, by the question.
fn wire(request: &Request) -> Vec<u8> {
    const JSON: &str = "content-type: application/json";
    if request.head.starts_with("GET") {
        const FILE: &str = "content-type: application/octet-stream\r\nx-checksum: abc";
        return match &request.head {
            head if head.contains("/files/whole/") => whole("200 OK", FILE, [0, 159, 146, 150]),
            head if head.contains("/files/cut/") => chunked(FILE, &[b"only a p"], true),
            _ => whole("404 Not Found", JSON, busy().to_string()),
        };
    }
    let body: Value = serde_json::from_str(&request.body).unwrap();
    let asked = body["messages"][0]["content"].as_str().unwrap();
    let [hel, lo] = [event("Hel"), event("lo.")];
    let (hel, lo) = (hel.as_bytes(), lo.as_bytes());
    let (start, rest) = lo.split_at(20);
    let large = format!("data: \"{}\"\n\n", "a".repeat(LIMIT));
    let stream = |chunks: &[&[u8]], cut| chunked("content-type: text/event-stream", chunks, cut);
    match (asked, body["stream"] == true) {
        ("busy", _) => whole("429 Too Many Requests", JSON, busy().to_string()),
        (_, false) => whole("200 OK", JSON, answer().to_string()),
        ("cut", _) => stream(&[hel, start], true),
        ("wrong", _) => stream(&[hel, b"data: {\"id\":7}\n\n", lo], false),
        ("broken", _) => stream(&[hel, b"data: {\"id\n\n", lo], false),
        ("failing", _) => stream(
            &[
                hel,
                b"event: error\ndata: {\"error\":{\"message\":\"no GPU\"}}\n\n",
                lo,
            ],
            false,
        ),
        ("large", _) => stream(&[hel, large.as_bytes(), lo], false),
        (_, true) => stream(
            &[b": wait\n\n", hel, start, rest, b"data: [DONE]\n\n"],
            false,
        ),
    }
}

/// A mock that answers the same.
fn mock() -> Mock {
    let mock = Mock::new();
    let asked = |text: &'static str| {
        let on = mock.on::<ChatSendRequest>();
        on.when(move |call| call.body()["messages"][0]["content"] == text)
    };
    let hel = || Events::new().event(chunk("Hel"));
    asked("whole").reply(answer());
    asked("busy").reply_status(429, busy()).times(2);
    let stream = Events::new().raw(": wait\n\n").event(chunk("Hel"));
    asked("streamed").stream(stream.event(chunk("lo.")));
    asked("cut").stream(hel().event(chunk("lo.")).cut());
    asked("wrong").stream(hel().malformed(r#"{"id":7}"#).event(chunk("lo.")));
    asked("broken").stream(hel().malformed(r#"{"id"#).event(chunk("lo.")));
    let failure = json!({ "error": { "message": "no GPU" } });
    asked("failing").stream(hel().error(failure).event(chunk("lo.")));
    asked("large").stream(hel().oversized().event(chunk("lo.")));

    let file = |id: &'static str| {
        let on = mock.on::<GetFileContentRequest>();
        on.when(move |call| call.path("id") == Some(id))
    };
    let whole = file("whole").raw(200, vec![0, 159, 146, 150]);
    whole.header("x-checksum", "abc");
    file("cut").raw(200, "only a p").truncated();
    file("gone").reply_status(404, busy());
    mock
}

/// What a program sees, whatever carries its calls.
fn check(way: Way, client: &Client) {
    let ask = |text: &str| client.chat().send(asking(text));

    let whole = way.send(ask("whole")).unwrap();
    assert_eq!(whole.choices[0].message.content, "Hello.");
    for error in [
        way.send(ask("busy")).unwrap_err(),
        way.stream(ask("busy")).unwrap_err(),
    ] {
        let Some(ChatSendError::TooManyRequests(body)) = error.api() else {
            panic!("{error:?}");
        };
        assert_eq!(body.error.message, "Slow down.");
    }

    let text = |event: &Result<ChatChunk, Error>| {
        let chunk = event.as_ref().unwrap();
        chunk.choices[0]
            .delta
            .content
            .clone()
            .into_option()
            .unwrap()
    };
    let events = way.stream(ask("streamed")).unwrap();
    assert_eq!(events.iter().map(text).collect::<String>(), "Hello.");

    // What goes wrong comes after what went well, and is the last unless only an event does not fit.
    for (asked, kind, goes_on) in [
        ("cut", ErrorKind::Transport, false),
        ("wrong", ErrorKind::Decode, true),
        ("broken", ErrorKind::Decode, true),
        ("failing", ErrorKind::Stream, false),
        ("large", ErrorKind::TooLarge, false),
    ] {
        let events = way.stream(ask(asked)).unwrap();
        assert_eq!(text(&events[0]), "Hel", "{asked}");
        let error = events[1].as_ref().unwrap_err();
        assert_eq!(error.kind(), kind, "{asked}: {error}");
        assert_eq!(error.operation(), Some("sendChatCompletionRequest"));
        assert_eq!(events.len(), if goes_on { 3 } else { 2 }, "{asked}");
        assert!(events[2..].iter().all(|event| text(event) == "lo."));
        if asked == "failing" {
            assert!(error.to_string().contains("no GPU"), "{error}");
        }
    }

    let file = |id: &str| client.files().get_content(id);
    let (checksum, bytes) = way.download(file("whole")).unwrap();
    assert_eq!(checksum.as_deref(), Some("abc"));
    assert_eq!(bytes.unwrap(), [0, 159, 146, 150]);
    let (_, bytes) = way.download(file("cut")).unwrap();
    assert_eq!(bytes.unwrap_err().kind(), ErrorKind::Transport);
    let error = way.download(file("gone")).unwrap_err();
    let Some(GetFileContentError::NotFound(body)) = error.api() else {
        panic!("{error:?}");
    };
    assert_eq!(body.error.message, "Slow down.");
}

fn built(builder: ClientBuilder) -> Client {
    let builder = builder.retry(RetryPolicy::none()).response_limit(LIMIT);
    builder.build().unwrap()
}

fn local(url: &str) -> Client {
    built(Client::builder().api_key("key").server(url))
}

#[test]
fn async_calls_over_http() {
    let served = serve(wire);
    check(Way::Async, &local(&served.url));
    let requests = served.requests.lock().unwrap();
    let sent = |at: usize| serde_json::from_str::<Value>(&requests[at].body).unwrap();
    assert_eq!(sent(0)["stream"], Value::Null);
    // The third and fourth ask for a stream.
    assert_eq!(sent(2)["stream"], true);
    assert_eq!(sent(3)["stream"], true);
}

#[test]
fn blocking_calls_over_http() {
    check(Way::Blocking, &local(&serve(wire).url));
}

#[test]
fn async_calls_of_a_mock() {
    let mock = mock();
    check(Way::Async, &built(mock.builder()));
    mock.assert_done();
    let received = mock.received::<ChatSendRequest>();
    assert_eq!(received[0].method(), Method::POST);
    assert_eq!(received[0].body()["stream"], Value::Null);
    assert_eq!(received[3].body()["stream"], true);
}

#[test]
fn blocking_calls_of_a_mock() {
    let mock = mock();
    check(Way::Blocking, &built(mock.builder()));
    mock.assert_done();
}
