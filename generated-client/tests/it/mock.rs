//! Doubles of the API, as tests of other code use them: no server, no runtime, no waiting.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use generated_client::guardrails::*;
use generated_client::mock::{Answer, Failure, Mock, json};
use generated_client::models::{CreateGuardrail, UpdateGuardrail};
use generated_client::{Error, RetryPolicy};
use pollster::block_on;
use serde_json::Value;

use crate::operations::{OPERATIONS, Outcome, create};
use crate::server::{ID, KEY};
use crate::spec::{self, plain};

/// Programs an answer for the operation of each type, in the order of the table.
macro_rules! program {
    ($($request:ident)*) => {
        [$(|mock: &Mock, status: u16, body: &Value| {
            mock.on::<$request>().reply_status(status, body);
        }),*]
    };
}

const PROGRAM: [fn(&Mock, u16, &Value); 13] = program!(
    ListGuardrailsRequest CreateGuardrailRequest GetGuardrailRequest UpdateGuardrailRequest
    DeleteGuardrailRequest ListKeyAssignmentsRequest ListMemberAssignmentsRequest
    ListGuardrailKeyAssignmentsRequest BulkAssignKeysToGuardrailRequest
    ListGuardrailMemberAssignmentsRequest BulkAssignMembersToGuardrailRequest
    BulkUnassignKeysFromGuardrailRequest BulkUnassignMembersFromGuardrailRequest
);

fn guardrail(id: &str) -> Value {
    json!({"id": id, "name": "Production", "created_at": "2025-08-24T10:30:00Z"})
}

#[test]
fn every_operation_gives_the_documents_examples() {
    for (operation, program) in OPERATIONS.iter().zip(PROGRAM) {
        let mock = Mock::new();
        let client = mock.builder().retry(RetryPolicy::none()).build().unwrap();
        for (status, body) in operation.described().responses() {
            program(&mock, status, &body);
            match block_on((operation.call)(&client, ID)) {
                Outcome::Success(answered, found) => {
                    assert_eq!((answered, plain(&found)), (status, plain(&body)));
                }
                Outcome::Documented(documented, _) => {
                    assert_eq!(documented.status, status);
                    assert_eq!(plain(&documented.body), plain(&body));
                }
                Outcome::Undocumented(error) => panic!("{}: {error}", operation.id),
            }
        }
        let line = operation.line.replacen(" /", " /api/v1/", 1);
        for request in mock.received_all() {
            assert_eq!(request.to_string(), line.replace("{id}", ID));
        }
        mock.assert_done();
    }
}

#[test]
fn a_success_has_the_status_that_the_document_gives_it() {
    let mock = Mock::new();
    let (_, body) = spec::operation("createGuardrail").success();
    mock.on::<CreateGuardrailRequest>().reply(body);
    let call = mock.client().guardrails().create(create());
    assert_eq!(block_on(call.send_response()).unwrap().status(), 201);
}

#[test]
fn a_model_from_elsewhere_is_an_answer_too() {
    let mock = Mock::new();
    let guardrails = mock.client().guardrails();
    mock.on::<GetGuardrailRequest>()
        .reply(json!({"data": guardrail(ID)}));
    let found = block_on(guardrails.get(ID).send()).unwrap();
    mock.on::<GetGuardrailRequest>().reply(&found);
    assert_eq!(block_on(guardrails.get(ID).send()).unwrap(), found);
}

#[test]
fn conditions_tell_requests_apart() {
    let mock = Mock::new();
    mock.on::<GetGuardrailRequest>()
        .when(|request| request.path("id") == Some("g1"))
        .reply(json!({"data": guardrail("g1")}))
        .always();
    mock.on::<GetGuardrailRequest>()
        .when(|request| request.path("id") == Some("g2"))
        .reply_status(
            404,
            json!({"error": {"code": 404, "message": "no such guardrail"}}),
        )
        .always();
    mock.on::<CreateGuardrailRequest>()
        .when(|request| request.body()["limit_usd"] == 50.0)
        .reply(json!({"data": guardrail("g3")}));
    let guardrails = mock.client().guardrails();
    let error = block_on(guardrails.get("g2").send()).unwrap_err();
    match error.api() {
        Some(GetGuardrailError::NotFound(body)) => {
            assert_eq!(body.error.message, "no such guardrail");
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(block_on(guardrails.get("g1").send()).unwrap().data.id, "g1");
    let made = block_on(guardrails.create(create()).send()).unwrap();
    assert_eq!(made.data.id, "g3");
    mock.assert_done();
}

#[test]
fn what_was_asked_is_known() -> Result<(), Error> {
    let mock = Mock::new();
    mock.on::<CreateGuardrailRequest>()
        .reply(json!({"data": guardrail(ID)}));
    mock.on::<UpdateGuardrailRequest>()
        .reply(json!({"data": guardrail(ID)}));
    let client = mock.builder().api_key(KEY).build()?;
    let guardrails = client.guardrails();
    block_on(guardrails.create(CreateGuardrail::new("Production")).send())?;
    let change = UpdateGuardrail::new().limit_usd(75.0);
    let call = guardrails.update("a/b", change.clone());
    block_on(call.with_header("x-trace", "42").send())?;

    let made = &mock.received::<CreateGuardrailRequest>()[0];
    assert_eq!(made.json::<CreateGuardrail>().unwrap().name, "Production");
    let changed = &mock.received::<UpdateGuardrailRequest>()[0];
    assert_eq!(changed.to_string(), "PATCH /api/v1/guardrails/a%2Fb");
    assert_eq!(changed.path("id"), Some("a/b"));
    assert_eq!(changed.header("x-trace"), Some("42"));
    assert_eq!(changed.json::<UpdateGuardrail>().unwrap(), change);
    // That there was a key can be seen, but not which.
    assert_eq!(changed.header("authorization"), Some("[redacted]"));
    assert!(!format!("{changed:#?} {:?}", changed.headers()).contains(KEY));
    Ok(())
}

#[test]
fn the_documents_retries_take_no_time() {
    let mock = Mock::new();
    mock.on::<GetGuardrailRequest>()
        .raw(503, "")
        .fail(Failure::Reset)
        .reply(json!({"data": guardrail(ID)}));
    let found = block_on(mock.client().guardrails().get(ID).send_response()).unwrap();
    assert_eq!(found.attempts(), 3);
    assert_eq!(mock.backoffs(), [500, 750].map(Duration::from_millis));
    assert_eq!(mock.elapsed(), Duration::from_millis(1250));
    mock.assert_done();
}

#[test]
fn a_slow_answer_meets_the_time_limit_at_once() {
    let mock = Mock::new();
    let slow = Duration::from_secs(90);
    mock.on::<ListGuardrailsRequest>()
        .reply(json!({"data": [], "total_count": 0}))
        .delay(slow)
        .times(2);
    let list = || {
        mock.client()
            .guardrails()
            .list()
            .with_retry(RetryPolicy::none())
    };
    let error = block_on(list().send()).unwrap_err();
    assert!(error.is_timeout() && error.was_sent(), "{error}");
    assert_eq!(mock.elapsed(), Duration::from_secs(60));
    block_on(list().with_timeout(slow * 2).send()).unwrap();
    assert_eq!(mock.elapsed(), Duration::from_secs(150));
}

#[test]
fn pages_are_answered_one_by_one_or_by_a_closure() {
    let mock = Mock::new();
    let page = |ids: &[&str]| {
        let guardrails: Vec<_> = ids.iter().map(|id| guardrail(id)).collect();
        json!({"data": guardrails, "total_count": 3})
    };
    let all = |mock: &Mock| {
        let mut items = mock.client().guardrails().list().limit(2).items();
        let mut ids = Vec::new();
        while let Some(guardrail) = block_on(items.next()) {
            ids.push(guardrail.unwrap().id);
        }
        ids
    };
    mock.on::<ListGuardrailsRequest>()
        .reply(page(&["a", "b"]))
        .reply(page(&["c"]));
    assert_eq!(all(&mock), ["a", "b", "c"]);

    mock.on::<ListGuardrailsRequest>()
        .reply_with(move |request| match request.query("offset") {
            None => Answer::ok(page(&["x", "y"])),
            Some("2") => Answer::ok(page(&["z"])),
            other => panic!("offset {other:?}"),
        });
    assert_eq!(all(&mock), ["x", "y", "z"]);
    mock.assert_done();
}

#[test]
fn what_goes_wrong_on_the_way_can_be_tried_out() {
    let mock = Mock::new();
    mock.on::<GetGuardrailRequest>()
        .malformed(r#"{"data":"#)
        .html(502, "<html>Bad Gateway</html>")
        .fail(Failure::Connect)
        .fail(Failure::Timeout)
        .raw(429, "slow down")
        .header("x-request-id", "r-1");
    let client = mock.builder().retry(RetryPolicy::none()).build().unwrap();
    let fail = || block_on(client.guardrails().get(ID).send()).unwrap_err();
    assert!(fail().is_decode());
    assert_eq!(fail().body(), Some("<html>Bad Gateway</html>"));
    assert!(fail().is_connect());
    assert!(fail().is_timeout());
    assert_eq!(fail().request_id(), Some("r-1"));
    mock.assert_done();
}

#[test]
fn answers_that_the_document_does_not_describe_are_refused_at_once() {
    let refused = |program: fn(&Mock)| {
        let panic = catch_unwind(|| program(&Mock::new())).unwrap_err();
        *panic.downcast::<String>().unwrap()
    };
    let wrong = refused(|mock| {
        let data = json!({"id": ID, "name": "x", "limit_usd": "50", "created_at": ""});
        mock.on::<GetGuardrailRequest>()
            .reply(json!({"data": data}));
    });
    assert!(
        wrong.contains("`getGuardrail` describes for 200"),
        "{wrong}"
    );
    assert!(wrong.contains("at data.limit_usd: "), "{wrong}");
    let wrong = refused(|mock| {
        mock.on::<GetGuardrailRequest>()
            .reply_status(409, json!({}));
    });
    assert!(wrong.contains("only: 200, 401, 404, 500"), "{wrong}");
}

#[test]
fn what_is_not_programmed_fails_and_says_what_is() {
    let mock = Mock::new();
    mock.on::<GetGuardrailRequest>()
        .reply(json!({"data": guardrail(ID)}));
    let error = block_on(mock.client().guardrails().delete(ID).send()).unwrap_err();
    assert!(!error.was_sent());
    let shown = format!("{error:?}");
    for part in [
        "no answer is programmed for DELETE /api/v1/guardrails/",
        "programmed: GetGuardrailRequest, 200, used 0 of 1 (at generated-client/tests/it/mock.rs:",
    ] {
        assert!(shown.contains(part), "{shown}");
    }
    let panic = catch_unwind(AssertUnwindSafe(|| mock.assert_done())).unwrap_err();
    let shown = panic.downcast::<String>().unwrap();
    assert!(
        shown.contains("not asked for: GetGuardrailRequest"),
        "{shown}"
    );
}
