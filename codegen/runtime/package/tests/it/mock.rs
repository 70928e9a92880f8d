//! Doubles of the API: what they answer, what they refuse, and how their time passes.

use std::error::Error as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use pollster::block_on;

use crate::pets::{
    API, CreatePet, DeletePet, GetPet, ListPets, Pet, PetError, Picture, Status, create_pet,
    delete_pet, get_pet, picture,
};
use crate::runtime::mock::{Answer, Failure, Mock, json};
use crate::runtime::{BoxError, Credential, RetryPolicy};
use crate::support::chain;

fn mock() -> Mock {
    Mock::of(&API)
}

fn tom() -> Pet {
    Pet {
        id: 7,
        name: "Tom".into(),
    }
}

/// What a panic says.
#[track_caller]
fn panic(work: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(work)).expect_err("it should panic");
    match panic.downcast::<String>() {
        Ok(text) => *text,
        Err(other) => other.downcast::<&str>().unwrap().to_string(),
    }
}

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn answers_are_typed_and_need_no_runtime() {
    let mock = mock();
    mock.on::<GetPet>().reply(tom());
    mock.on::<GetPet>()
        .reply_status(404, json!({"message": "gone"}));
    mock.on::<CreatePet>().reply(tom());
    mock.on::<DeletePet>().reply(());
    mock.on::<Status>().reply("all is well");
    let client = mock.client();
    assert_eq!(block_on(get_pet(&client, 7).send()).unwrap(), tom());
    let error = block_on(get_pet(&client, 8).send()).unwrap_err();
    assert!(matches!(error.api(), Some(PetError::NotFound(body)) if body.message == "gone"));
    // The status of success is the operation's own.
    let made = block_on(create_pet(&client, &tom()).send_response()).unwrap();
    assert_eq!((made.status(), made.value()), (201, &tom()));
    block_on(delete_pet(&client, 7).send()).unwrap();
    let status = Status::new(&client).send();
    assert_eq!(block_on(status).unwrap(), "all is well");
    assert_eq!(mock.elapsed(), Duration::ZERO);
    mock.assert_done();
}

#[test]
fn what_the_api_does_not_describe_is_refused_when_it_is_programmed() {
    let mock = mock();
    let on = mock.on::<GetPet>();
    let wrong = panic(|| _ = on.reply(json!({"id": "seven", "name": "Tom"})));
    assert_eq!(
        wrong,
        "this is not what `getPet` describes for 200: the body does not fit at id: \
         expected a whole number from 0 up, found the string \"seven\", near `\"id\":\"seven\"…`"
    );
    let wrong = panic(|| _ = on.reply_status(404, json!({"text": "gone"})));
    assert_eq!(
        wrong,
        "this is not what `getPet` describes for 404: the body does not fit: \
         missing field `message`, near `{\"text\":\"gone\"}`"
    );
    let wrong = panic(|| _ = on.reply_status(418, json!({"message": "short and stout"})));
    assert_eq!(
        wrong,
        "`getPet` describes no 418, only: 200, 404, 409. `raw` answers with anything"
    );
    let wrong = panic(|| _ = on.reply(f64::NAN));
    assert!(wrong.starts_with("the answer cannot be written as JSON"));
    let wrong = panic(|| _ = on.raw(99, ""));
    assert_eq!(wrong, "99 is no status");
    let wrong = panic(|| _ = mock.on::<Status>().reply("well").header("a b", "c"));
    assert_eq!(wrong, "`a b` is no header name");
}

#[test]
fn answers_come_in_order_and_as_often_as_programmed() {
    let mock = mock();
    let named = |name: &str| json!({"id": 1, "name": name});
    mock.on::<GetPet>().reply(named("fallback")).always();
    mock.on::<GetPet>().reply(named("later fallback")).always();
    mock.on::<GetPet>()
        .reply(named("first"))
        .reply(named("second"))
        .times(2);
    mock.on::<GetPet>()
        .when(|request| request.path("id") == Some("9"))
        .reply(named("nine"));
    let client = mock.client();
    let get = |id: u32| block_on(get_pet(&client, id).send()).unwrap().name;
    assert_eq!(get(1), "first");
    assert_eq!(get(1), "second");
    assert_eq!(get(1), "second");
    assert_eq!(get(1), "later fallback");
    assert!(panic(|| mock.assert_done()).contains("not asked for: GetPet with a condition"));
    assert_eq!(get(9), "nine");
    assert_eq!(get(9), "later fallback");
    mock.assert_done();
}

#[test]
fn a_call_without_an_answer_says_what_was_programmed() {
    let mock = mock();
    mock.on::<GetPet>().reply(tom());
    mock.on::<GetPet>()
        .when(|request| request.path("id") == Some("9"))
        .reply_status(404, json!({"message": "gone"}));
    let client = mock.client();

    let error = block_on(delete_pet(&client, 7).send()).unwrap_err();
    let text = chain(&error);
    assert!(!error.was_sent() && error.attempts() == 1, "{error:?}");
    for part in [
        "no answer is programmed for DELETE /api/v1/pets/7 (`deletePet`)",
        "mock.on::<…>().reply(…)",
        "programmed: GetPet, 200, used 0 of 1 (at codegen/runtime/package/tests/it/mock.rs:",
    ] {
        assert!(text.contains(part), "{text}");
    }
    // As `unwrap` shows it.
    assert!(format!("{error:?}").contains("(`deletePet`)\n  add one"));

    block_on(get_pet(&client, 7).send()).unwrap();
    let text = chain(&block_on(get_pet(&client, 7).send()).unwrap_err());
    for part in [
        "used up: GetPet, 200, used 1 of 1",
        "does not match: GetPet with a condition, 404, used 0 of 1",
        "mock.on::<GetPet>().reply(…)",
    ] {
        assert!(text.contains(part), "{text}");
    }
    let text = panic(|| mock.assert_done());
    for part in [
        "the mock is not done:\n- not asked for: GetPet with a condition, 404, used 0 of 1",
        "\n- no answer is programmed for DELETE",
        "\n- no answer is programmed for GET",
    ] {
        assert!(text.contains(part), "{text}");
    }
}

#[test]
fn retries_take_no_time_and_their_delays_are_known() {
    let mock = mock();
    mock.on::<GetPet>()
        .raw(503, "")
        .delay(SECOND)
        .raw(429, "")
        .header("retry-after", "20")
        .reply(tom());
    let found = block_on(get_pet(&mock.client(), 7).send_response()).unwrap();
    assert_eq!(found.attempts(), 3);
    let half = Duration::from_millis(500);
    assert_eq!(mock.backoffs(), [half, 20 * SECOND]);
    assert_eq!(mock.elapsed(), 21 * SECOND + half);
    let received = mock.received::<GetPet>();
    let attempts = received
        .iter()
        .map(|request| (request.attempt(), request.at()));
    let expected = [
        (1, Duration::ZERO),
        (2, SECOND + half),
        (3, 21 * SECOND + half),
    ];
    assert_eq!(attempts.collect::<Vec<_>>(), expected);
    mock.assert_done();

    // With other randomness than the longest delays.
    mock.on::<GetPet>().raw(503, "").reply(tom());
    let client = mock.builder().jitter(|| 0.5).build().unwrap();
    block_on(get_pet(&client, 7).send()).unwrap();
    assert_eq!(mock.backoffs()[2], half / 2);

    // The time of day is known, too.
    let mock = self::mock();
    mock.on::<GetPet>()
        .raw(503, "")
        .header("retry-after", "Wed, 01 Jan 2020 00:00:40 GMT")
        .reply(tom());
    block_on(get_pet(&mock.client(), 7).send()).unwrap();
    assert_eq!(mock.backoffs(), [40 * SECOND]);
}

#[test]
fn limits_are_met_at_once() {
    let mock = mock();
    let once = mock
        .builder()
        .retry(RetryPolicy::none())
        .timeout(60 * SECOND);
    let client = once.build().unwrap();
    mock.on::<GetPet>().reply(tom()).delay(90 * SECOND);
    let error = block_on(get_pet(&client, 7).send()).unwrap_err();
    assert!(error.is_timeout() && error.was_sent(), "{error}");
    assert_eq!(mock.elapsed(), 60 * SECOND);

    mock.on::<GetPet>().reply(tom()).delay(59 * SECOND);
    block_on(get_pet(&client, 7).send()).unwrap();
    assert_eq!(mock.elapsed(), 119 * SECOND);

    mock.on::<GetPet>().raw(503, "").always();
    let policy = RetryPolicy::exponential().max_attempts(100).factor(1.0);
    let call = get_pet(&client, 7).with_retry(policy);
    let error = block_on(call.with_deadline(10 * SECOND).send()).unwrap_err();
    assert_eq!(error.attempts(), 20);
}

#[test]
fn connections_fail_as_programmed() {
    let mock = mock();
    let client = mock.builder().retry(RetryPolicy::none());
    let client = client.timeout(Duration::MAX).build().unwrap();
    mock.on::<GetPet>()
        .fail(Failure::Connect)
        .fail(Failure::Reset)
        // No limit is exceeded, but no test may hang.
        .fail(Failure::Timeout);
    for (connect, sent, timeout) in [
        (true, false, false),
        (false, true, false),
        (false, true, true),
    ] {
        let error = block_on(get_pet(&client, 7).send()).unwrap_err();
        assert_eq!(error.is_connect(), connect, "{error}");
        assert_eq!(error.was_sent(), sent, "{error}");
        assert_eq!(error.is_timeout(), timeout, "{error}");
        assert!(error.source().unwrap().to_string().contains("the mock"));
    }
    mock.assert_done();
}

#[test]
fn anything_can_be_answered_on_purpose() {
    let mock = mock();
    let client = mock.builder().retry(RetryPolicy::none()).build().unwrap();
    mock.on::<GetPet>().malformed(r#"{"id": 7, "name":"#);
    let error = block_on(get_pet(&client, 7).send()).unwrap_err();
    assert!(error.is_decode() && error.status() == Some(200), "{error}");

    mock.on::<GetPet>().html(502, "<html>Bad Gateway</html>");
    let error = block_on(get_pet(&client, 7).send()).unwrap_err();
    assert_eq!(error.status(), Some(502));
    assert_eq!(error.body(), Some("<html>Bad Gateway</html>"));
    assert_eq!(
        error.headers().unwrap()["content-type"],
        "text/html; charset=utf-8"
    );

    mock.on::<GetPet>().reply(tom()).truncated();
    let error = block_on(get_pet(&client, 7).send()).unwrap_err();
    assert!(error.to_string().contains("broke off"), "{error}");

    let png = &b"\x89PNG"[..];
    mock.on::<Picture>().raw(200, png).header("x-size", "4");
    let found = block_on(picture(&client).send_response()).unwrap();
    assert_eq!(found.value(), png);
    assert_eq!(found.headers()["x-size"], "4");
    mock.assert_done();
}

#[test]
fn requests_are_kept_without_credentials() {
    let mock = mock();
    let canary = "canary-0123456789";
    let builder = mock.builder().header("x-team", "blue");
    let builder = ["token", "key", "query_key", "cookie_key"]
        .iter()
        .fold(builder, |builder, scheme| {
            builder.credential(scheme, Credential::token(canary))
        });
    let client = builder.build().unwrap();
    mock.on::<GetPet>().reply(tom());
    mock.on::<CreatePet>().reply(tom());
    mock.on::<Picture>().raw(200, "");
    block_on(
        get_pet(&client, "a/b c")
            .with_header("x-trace", "42")
            .send(),
    )
    .unwrap();
    block_on(create_pet(&client, &tom()).send()).unwrap();
    block_on(picture(&client).send()).unwrap();

    let all = mock.received_all();
    let [get, create, picture] = &all[..] else {
        panic!("{all:?}")
    };
    assert_eq!((get.method().as_str(), get.operation()), ("GET", "getPet"));
    assert_eq!(get.server(), "https://pets.example");
    assert_eq!(get.target(), "/api/v1/pets/a%2Fb%20c");
    assert_eq!(get.path("id"), Some("a/b c"));
    assert_eq!(get.path("name"), None);
    assert_eq!(get.header("x-team"), Some("blue"));
    assert_eq!(get.header("x-trace"), Some("42"));
    assert_eq!(get.header("authorization"), Some("[redacted]"));
    assert!(get.is::<GetPet>() && !get.is::<CreatePet>());
    assert_eq!(create.json::<Pet>().unwrap(), tom());
    assert_eq!(create.body()["name"], "Tom");
    let misfit = create.json::<Vec<Pet>>().unwrap_err();
    assert!(misfit.to_string().contains("expected a list"));
    assert_eq!(get.body(), json!(null));
    assert!(get.json::<Pet>().is_err());
    assert_eq!(picture.path("style"), Some(";style=small"));
    for request in &all {
        let shown = format!("{request} {request:#?} {:?}", request.headers());
        assert!(!shown.contains(canary), "{shown}");
    }
}

#[test]
fn a_closure_answers_page_by_page() {
    let mock = mock();
    let pets: Vec<_> = (0..5).map(|id| json!({"id": id, "name": "cat"})).collect();
    mock.on::<ListPets>().reply_with(move |request| {
        let number = |name| request.query(name).map_or(0, |text| text.parse().unwrap());
        let pets = pets.iter().skip(number("offset")).take(number("limit"));
        json!({"data": pets.collect::<Vec<_>>()})
    });
    let mut items = ListPets::new(&mock.client()).limit(2).items();
    let mut ids = Vec::new();
    while let Some(pet) = block_on(items.next()) {
        ids.push(pet.unwrap().id);
    }
    assert_eq!(ids, [0, 1, 2, 3, 4]);
    let targets = mock.received::<ListPets>();
    let targets: Vec<_> = targets.iter().map(|request| request.target()).collect();
    let expected = ["limit=2", "limit=2&offset=2", "limit=2&offset=4"];
    assert_eq!(
        targets,
        expected.map(|query| format!("/api/v1/pets?{query}"))
    );
}

#[test]
fn a_closure_may_look_at_the_mock_and_decide() {
    let mock = mock();
    let seen = mock.clone();
    mock.on::<GetPet>().reply_with(move |request| {
        match (seen.received::<GetPet>().len(), request.path("id")) {
            (1, _) => Answer::status(409, json!({"message": "busy"})).header("x-busy", "yes"),
            (2, _) => Answer::fail(Failure::Connect),
            (_, Some("7")) => Answer::ok(tom()),
            _ => Answer::status(418, json!({})),
        }
    });
    let client = mock.client();
    let error = block_on(get_pet(&client, 7).send()).unwrap_err();
    assert!(matches!(error.api(), Some(PetError::Conflict(_))));
    assert_eq!(error.headers().unwrap()["x-busy"], "yes");
    let found = block_on(get_pet(&client, 7).send_response()).unwrap();
    assert_eq!(found.attempts(), 2);
    // What is not described is found out late, but it is.
    let error = block_on(get_pet(&client, 8).send()).unwrap_err();
    assert!(chain(&error).contains("`getPet` describes no 418"));
    assert!(panic(|| mock.assert_done()).contains("a wrong answer to GET /api/v1/pets/8"));
}

#[test]
fn a_panic_in_a_closure_leaves_the_mock_usable() {
    let mock = mock();
    mock.on::<GetPet>()
        .when(|request| request.path("id").unwrap().parse::<u32>().unwrap() > 5)
        .reply(tom());
    let client = mock.client();
    panic(|| _ = block_on(get_pet(&client, "six").send()));
    block_on(get_pet(&client, 6).send()).unwrap();
    mock.assert_done();
}

/// Programs that each pet is found after as many seconds as its id says.
fn slow() -> Mock {
    let mock = mock();
    for id in 1..=40_u32 {
        mock.on::<GetPet>()
            .when(move |request| request.path("id") == Some(&id.to_string()))
            .reply(json!({"id": id, "name": "cat"}))
            .delay(id * SECOND);
    }
    mock
}

#[test]
fn calls_side_by_side_end_in_the_order_of_their_times() {
    let mock = slow();
    let client = mock.client();
    let ended = std::sync::Mutex::new(Vec::new());
    let call = async |id: u32| {
        let pet = get_pet(&client, id).send().await.unwrap();
        ended.lock().unwrap().push((pet.id, mock.elapsed()));
    };
    block_on(async { tokio::join!(call(30), call(1), call(20), call(10), call(2)) });
    let ended = ended.into_inner().unwrap();
    let expected = [1, 2, 10, 20, 30].map(|id: u32| (id, id * SECOND));
    assert_eq!(ended, expected);
}

#[tokio::test]
async fn tasks_end_in_the_order_of_their_times() {
    let mock = slow();
    let client = mock.client();
    let (sender, mut receiver) = tokio::sync::mpsc::unbounded_channel();
    for id in (1..=40_u32).rev() {
        let (client, sender) = (client.clone(), sender.clone());
        tokio::spawn(async move {
            let pet = get_pet(&client, id).send().await.unwrap();
            sender.send(pet.id).unwrap();
        });
    }
    drop(sender);
    for id in 1..=40 {
        assert_eq!(receiver.recv().await, Some(id));
    }
    assert_eq!(mock.elapsed(), 40 * SECOND);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn several_threads_all_get_there() {
    let mock = slow();
    let client = mock.client();
    let calls = (1..=40_u32).map(|id| {
        let client = client.clone();
        tokio::spawn(async move { get_pet(&client, id).send().await.unwrap().id })
    });
    for (call, id) in calls.collect::<Vec<_>>().into_iter().zip(1..) {
        assert_eq!(call.await.unwrap(), id);
    }
    assert!(mock.elapsed() >= 40 * SECOND);
    mock.assert_done();
}

#[test]
fn a_call_that_nobody_waits_for_holds_up_no_other() {
    let mock = slow();
    let client = mock.client();
    block_on(async {
        let mut first = get_pet(&client, 1).send();
        let mut second = get_pet(&client, 2).send();
        // Polled once, and then left alone.
        let begun = std::future::poll_fn(|cx| {
            let poll = std::pin::Pin::new(&mut first).poll(cx);
            std::task::Poll::Ready(poll.is_pending())
        });
        assert!(begun.await);
        assert_eq!((&mut second).await.unwrap().id, 2);
        assert_eq!(mock.elapsed(), 2 * SECOND);
        assert_eq!(first.await.unwrap().id, 1);
        assert_eq!(mock.elapsed(), 2 * SECOND);
    });
}

#[test]
fn a_call_given_up_leaves_no_trace_in_time() {
    let mock = slow();
    let client = mock.client();
    block_on(async {
        tokio::select! {
            biased;
            pet = get_pet(&client, 5).send() => panic!("{pet:?}"),
            pet = get_pet(&client, 3).send() => assert_eq!(pet.unwrap().id, 3),
        }
        get_pet(&client, 10).send().await.unwrap();
    });
    assert_eq!(mock.elapsed(), 13 * SECOND);
}

#[tokio::test]
async fn what_takes_real_time_meets_no_limit() {
    let mock = mock();
    mock.on::<GetPet>().reply(tom());
    let builder = mock.builder().credential(
        "token",
        Credential::provider(|| async {
            tokio::task::spawn_blocking(|| std::thread::sleep(Duration::from_millis(3))).await?;
            Ok::<_, BoxError>("token".to_owned())
        }),
    );
    let client = builder.middleware(|request, next| async move {
        tokio::time::sleep(Duration::from_millis(3)).await;
        next.run(request).await
    });
    let found = get_pet(&client.build().unwrap(), 7).send_response().await;
    assert_eq!(found.unwrap().attempts(), 1);
    assert_eq!(mock.elapsed(), Duration::ZERO);
}
