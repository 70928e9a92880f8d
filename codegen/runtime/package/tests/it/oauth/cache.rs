//! How long a token is used, and for which calls.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::world::{READ, WRITE, WRITE_TOO, World, grant, issue};
use crate::probe::probe;
use crate::runtime::Credential;
use crate::support::{FakeClock, answer};

const ANY: &str = "";

#[tokio::test]
async fn a_token_is_fetched_when_it_is_needed_and_kept_until_shortly_before_its_end() {
    let world = World::kind();
    let clock = FakeClock::default();
    let client = world.builder(grant()).clock(clock.clone()).build().unwrap();
    assert!(world.asked().is_empty());
    for (passed, token) in [(0, "t1"), (3569, "t1"), (1, "t2"), (3569, "t2"), (1, "t3")] {
        clock.advance(Duration::from_secs(passed));
        probe(&client.clone(), &READ).send().await.unwrap();
        assert_eq!(world.tokens().last().unwrap(), token, "after {passed} s");
    }
}

#[tokio::test]
async fn lives_of_any_length() {
    // The life that a token server states, and the age at which another token is fetched.
    for (life, end) in [
        (r#","expires_in":10"#, Some(9)),
        (r#","expires_in":"300""#, Some(270)),
        (r#","expires_in":0"#, Some(0)),
        (r#","expires_in":-5"#, Some(0)),
        (r#","expires_in":1e300"#, None),
        (r#","expires_in":null"#, None),
        (r#","expires_in":"soon""#, None),
        (ANY, None),
    ] {
        let world = World::issuing(
            200,
            format!(r#"{{"access_token":"t","token_type":"bearer"{life}}}"#),
        );
        let clock = FakeClock::default();
        let client = world.builder(grant()).clock(clock.clone()).build().unwrap();
        let fetched = async |wait: u64| {
            clock.advance(Duration::from_secs(wait));
            probe(&client, &READ).send().await.unwrap();
            world.asked().len()
        };
        assert_eq!(fetched(0).await, 1, "{life}");
        match end {
            Some(0) => assert_eq!(fetched(0).await, 2, "{life}"),
            Some(end) => {
                assert_eq!(fetched(end - 1).await, 1, "{life}");
                assert_eq!(fetched(1).await, 2, "{life}");
            }
            None => assert_eq!(fetched(1_000_000).await, 1, "{life}"),
        }
    }
}

#[tokio::test]
async fn the_time_that_the_token_server_takes_is_not_counted_on() {
    let clock = FakeClock::default();
    let slow = clock.clone();
    let world = World::new(
        move |number| {
            slow.advance(Duration::from_secs(60));
            Some(Ok(issue(number)))
        },
        |_, _| Some(Ok(answer(200, &[], ""))),
    );
    let client = world.builder(grant()).clock(clock.clone()).build().unwrap();
    probe(&client, &READ).send().await.unwrap();
    clock.advance(Duration::from_secs(3600 - 60 - 30));
    probe(&client, &READ).send().await.unwrap();
    assert_eq!(world.tokens(), ["t1", "t2"]);
}

#[tokio::test]
async fn each_set_of_scopes_has_a_token() {
    let world = World::kind();
    let client = world.client();
    for endpoint in [&READ, &WRITE, &READ, &WRITE_TOO] {
        probe(&client, endpoint).send().await.unwrap();
    }
    assert_eq!(world.tokens(), ["t1", "t2", "t1", "t2"]);
    let bodies: Vec<_> = world.asked().into_iter().map(|sent| sent.body).collect();
    let plain = "grant_type=client_credentials";
    assert_eq!(bodies, [plain, &format!("{plain}&scope=read+write")]);
}

#[tokio::test]
async fn scopes_of_the_users_own_are_for_every_call() {
    for (scopes, body) in [
        (vec![], "grant_type=client_credentials"),
        (vec!["all"], "grant_type=client_credentials&scope=all"),
    ] {
        let world = World::kind();
        let client = world.builder(grant().scopes(scopes)).build().unwrap();
        for endpoint in [&READ, &WRITE] {
            probe(&client, endpoint).send().await.unwrap();
        }
        assert_eq!(world.asked().len(), 1);
        assert_eq!(world.asked()[0].body, body);
    }
}

#[tokio::test]
async fn a_new_refresh_token_takes_the_place_of_the_one_before() {
    let world = World::new(
        |number| {
            let next = match number {
                2 => String::new(), // still valid
                _ => format!(r#","refresh_token":"r{number}""#),
            };
            let body = format!(r#"{{"access_token":"t{number}","expires_in":0{next}}}"#);
            Some(Ok(answer(200, &[], body)))
        },
        |_, _| Some(Ok(answer(200, &[], ""))),
    );
    let kept = Arc::new(Mutex::new(Vec::new()));
    let keep = kept.clone();
    let grant = Credential::refresh_token("app", "r0")
        .on_new_refresh_token(move |token| keep.lock().unwrap().push(token.to_owned()));
    let client = world.builder(grant).build().unwrap();
    for endpoint in [&READ, &WRITE, &READ, &READ] {
        // One token for all scopes: a refresh token stands for what was once agreed to.
        probe(&client, endpoint).send().await.unwrap();
    }
    let sent: Vec<_> = world.asked().into_iter().map(|sent| sent.body).collect();
    let with =
        |token: &str| format!("grant_type=refresh_token&refresh_token={token}&client_id=app");
    assert_eq!(sent, ["r0", "r1", "r1", "r3"].map(with));
    assert_eq!(*kept.lock().unwrap(), ["r1", "r3", "r4"]);
}

#[tokio::test]
async fn a_clients_own_credentials_stay_when_a_refresh_token_comes_along() {
    let body = r#"{"access_token":"t","expires_in":0,"refresh_token":"r"}"#;
    let world = World::issuing(200, body);
    let client = world.client();
    for _ in 0..2 {
        probe(&client, &READ).send().await.unwrap();
    }
    assert_eq!(world.asked()[1].body, "grant_type=client_credentials");
}
