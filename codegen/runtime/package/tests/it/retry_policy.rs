//! Whether to try again, as a function of what happened.

use std::time::{Duration, SystemTime};

use http::HeaderMap;

use crate::runtime::exchange::retry::{Moment, Outcome};
use crate::runtime::{Attempt, RetryPolicy, Verdict};

const POLICY: RetryPolicy = RetryPolicy::exponential()
    .initial_delay(Duration::from_millis(500))
    .max_delay(Duration::from_secs(60));

/// Sun, 06 Nov 1994 08:49:37 GMT, the date of the examples in RFC 9110.
const NOW: u64 = 784_111_777;

fn moment() -> Moment {
    Moment {
        elapsed: Duration::ZERO,
        deadline: Duration::MAX,
        wall: SystemTime::UNIX_EPOCH + Duration::from_secs(NOW),
        fraction: 1.0,
    }
}

fn headers(list: &[(&'static str, &'static str)]) -> HeaderMap {
    let pairs = list.iter().map(|(name, value)| {
        let name = http::HeaderName::from_static(name);
        (name, http::HeaderValue::from_static(value))
    });
    pairs.collect()
}

fn after(
    policy: &RetryPolicy,
    number: u32,
    repeatable: bool,
    outcome: Outcome<'_>,
) -> Option<u128> {
    let attempt = Attempt {
        operation: "createPet",
        number,
        repeatable,
        spent: false,
        outcome,
    };
    let delay = policy.next_delay(&attempt, &moment());
    delay.map(|delay| delay.as_millis())
}

fn answered(
    policy: &RetryPolicy,
    repeatable: bool,
    status: u16,
    list: &[(&'static str, &'static str)],
) -> Option<u128> {
    let outcome = Outcome::Answer {
        status,
        headers: &headers(list),
        body: b"",
    };
    after(policy, 1, repeatable, outcome)
}

fn lost(sent: bool) -> Outcome<'static> {
    Outcome::Lost {
        connect: !sent,
        timeout: false,
        sent,
    }
}

#[test]
fn what_is_retried() {
    let delay = Some(500);
    // Status, headers, when repeatable, when not.
    type Row = (
        u16,
        &'static [(&'static str, &'static str)],
        Option<u128>,
        Option<u128>,
    );
    let rows: &[Row] = &[
        (200, &[], None, None),
        (302, &[], None, None),
        (400, &[], None, None),
        (404, &[("retry-after", "1")], None, None),
        (408, &[], delay, None),
        (409, &[], None, None),
        (429, &[], delay, delay),
        (429, &[("retry-after", "2")], Some(2000), Some(2000)),
        (500, &[], delay, None),
        (500, &[("retry-after", "2")], Some(2000), None),
        (502, &[], delay, None),
        (503, &[], delay, None),
        (503, &[("retry-after", "2")], Some(2000), Some(2000)),
        (503, &[("retry-after-ms", "70")], Some(70), Some(70)),
        (503, &[("retry-after", "nonsense")], delay, None),
        (599, &[], delay, None),
        (600, &[], None, None),
    ];
    for (status, headers, repeatable, not) in rows {
        assert_eq!(
            answered(&POLICY, true, *status, headers),
            *repeatable,
            "{status}"
        );
        assert_eq!(answered(&POLICY, false, *status, headers), *not, "{status}");
    }
    assert_eq!(after(&POLICY, 1, true, lost(true)), delay);
    assert_eq!(after(&POLICY, 1, false, lost(true)), None);
    assert_eq!(after(&POLICY, 1, true, lost(false)), delay);
    assert_eq!(after(&POLICY, 1, false, lost(false)), delay);
    for sent in [false, true] {
        assert_eq!(after(&POLICY, 1, true, Outcome::Unusable { sent }), None);
    }
}

#[test]
fn what_the_server_asks_for() {
    let rows: &[(&[(&'static str, &'static str)], u128)] = &[
        (&[], 500),
        (&[("retry-after", "0")], 0),
        (&[("retry-after", "3")], 3000),
        (&[("retry-after", " 1.5 ")], 1500),
        (&[("retry-after-ms", "250"), ("retry-after", "3")], 250),
        (&[("retry-after-ms", "-1"), ("retry-after", "3")], 3000),
        (&[("retry-after-ms", "soon"), ("retry-after", "3")], 3000),
        // A week, and more than can be counted.
        (&[("retry-after", "604800")], 60_000),
        (&[("retry-after", "99999999999999999999999")], 60_000),
        (&[("retry-after-ms", "1e300")], 60_000),
        // Dates.
        (&[("retry-after", "Sun, 06 Nov 1994 08:49:47 GMT")], 10_000),
        (&[("retry-after", "Sunday, 06-Nov-94 08:49:47 GMT")], 10_000),
        (&[("retry-after", "Sun, 06 Nov 1994 08:49:27 GMT")], 0),
        (&[("retry-after", "Sun, 13 Nov 1994 08:49:37 GMT")], 60_000),
        // What means nothing.
        (&[("retry-after", "-5")], 500),
        (&[("retry-after", "")], 500),
        (&[("retry-after", "inf")], 500),
        (&[("retry-after", "NaN")], 500),
        (&[("retry-after", "tomorrow")], 500),
    ];
    for (headers, expected) in rows {
        let delay = answered(&POLICY, true, 503, headers);
        assert_eq!(delay, Some(*expected), "{headers:?}");
    }
}

#[test]
fn delays_grow_up_to_the_largest_and_are_random_below() {
    let policy = POLICY.max_attempts(u32::MAX).factor(1.5);
    let delays = [1, 2, 3, 11, 12, 13, 1000, u32::MAX - 1].map(|number| {
        let delay = after(&policy, number, true, lost(true));
        delay.unwrap()
    });
    assert_eq!(
        delays,
        [500, 750, 1125, 28_832, 43_248, 60_000, 60_000, 60_000]
    );
    let attempt = Attempt {
        operation: "createPet",
        number: 3,
        repeatable: true,
        spent: false,
        outcome: lost(true),
    };
    for (fraction, expected) in [(0.0, 0), (0.5, 562), (1.0, 1125), (-1.0, 0), (7.0, 1125)] {
        let moment = Moment {
            fraction,
            ..moment()
        };
        let delay = policy.next_delay(&attempt, &moment).unwrap();
        assert_eq!(delay.as_millis(), expected, "{fraction}");
    }
}

#[test]
fn no_setting_makes_it_panic() {
    for factor in [
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        -2.0,
        0.0,
        f64::MAX,
    ] {
        for delay in [Duration::ZERO, Duration::MAX] {
            let policy = RetryPolicy::exponential()
                .max_attempts(100)
                .max_elapsed(Duration::MAX)
                .factor(factor)
                .initial_delay(delay)
                .max_delay(delay);
            for fraction in [0.0, 0.9, f64::NAN, f64::INFINITY] {
                for elapsed in [Duration::ZERO, Duration::MAX] {
                    let moment = Moment {
                        fraction,
                        elapsed,
                        ..moment()
                    };
                    let attempt = Attempt {
                        operation: "createPet",
                        number: 9,
                        repeatable: true,
                        spent: false,
                        outcome: lost(true),
                    };
                    policy.next_delay(&attempt, &moment);
                }
            }
        }
    }
}

#[test]
fn limits_end_it() {
    for (attempts, number, again) in [(3, 2, true), (3, 3, false), (1, 1, false), (0, 1, false)] {
        let policy = POLICY.max_attempts(attempts);
        assert_eq!(after(&policy, number, true, lost(true)).is_some(), again);
    }
    assert_eq!(after(&RetryPolicy::none(), 1, true, lost(false)), None);

    let attempt = Attempt {
        operation: "createPet",
        number: 1,
        repeatable: true,
        spent: false,
        outcome: lost(true),
    };
    let policy = POLICY.max_elapsed(Duration::from_secs(10));
    let second = Duration::from_secs(1);
    // Elapsed, deadline.
    for (elapsed, deadline, again) in [
        (second * 9, Duration::MAX, true),
        (second * 10, Duration::MAX, false),
        (second, second * 2, true),
        (second, Duration::from_millis(1500), false),
        (second, Duration::from_millis(1501), true),
    ] {
        let moment = Moment {
            elapsed,
            deadline,
            ..moment()
        };
        let delay = policy.next_delay(&attempt, &moment);
        assert_eq!(delay.is_some(), again, "{elapsed:?} of {deadline:?}");
    }
}

#[test]
fn settings_change_it() {
    let statuses = POLICY.statuses(&[(404, 404), (500, 501)]);
    let retried = |status| answered(&statuses, true, status, &[]).is_some();
    assert_eq!(
        [404, 429, 500, 501, 502].map(retried),
        [true, false, true, true, false]
    );

    let unconnected = POLICY.connection_errors(false);
    assert_eq!(after(&unconnected, 1, true, lost(false)), None);
    assert_eq!(after(&unconnected, 1, true, lost(true)), None);

    let anything = POLICY.non_idempotent(true);
    assert_eq!(answered(&anything, false, 500, &[]), Some(500));
    assert_eq!(after(&anything, 1, false, lost(true)), Some(500));
}

#[test]
fn a_classifier_has_the_first_word() {
    fn classify(attempt: &Attempt<'_>) -> Verdict {
        match attempt.status() {
            Some(200) if attempt.body() == b"busy" => Verdict::Retry,
            Some(503) if attempt.headers().is_some_and(|h| h.contains_key("x-final")) => {
                Verdict::Stop
            }
            _ => Verdict::Default,
        }
    }
    let policy = POLICY.classifier(classify);
    let empty = HeaderMap::new();
    let busy = Outcome::Answer {
        status: 200,
        headers: &empty,
        body: b"busy",
    };
    assert_eq!(after(&policy, 1, false, busy), Some(500));
    assert_eq!(after(&policy, 3, false, busy), None);
    assert_eq!(answered(&policy, true, 200, &[]), None);
    assert_eq!(answered(&policy, true, 503, &[("x-final", "")]), None);
    assert_eq!(answered(&policy, true, 503, &[]), Some(500));
}
