//! Absent, null or a value.

use crate::runtime::model::{Blank, Nullable};
use crate::{read, write};

#[test]
fn conversions_say_what_they_mean() {
    assert_eq!(Nullable::from(1), Nullable::Value(1));
    assert_eq!(Nullable::from(Some(1)), Nullable::Value(1));
    assert_eq!(Nullable::<i64>::from(None), Nullable::Null);
    assert_eq!(
        Nullable::<String>::from("a"),
        Nullable::Value("a".to_owned())
    );
    let list = Nullable::Value(vec!["a".to_owned(), "b".to_owned()]);
    assert_eq!(Nullable::<Vec<String>>::from(["a", "b"]), list);
    assert_eq!(
        Nullable::<Vec<String>>::from(["a".to_owned(), "b".to_owned()]),
        list
    );
    assert_eq!(Nullable::<Vec<String>>::from(["a", "b"].as_slice()), list);
    assert_eq!(Nullable::<i64>::default(), Nullable::Absent);
    assert_eq!(Nullable::<i64>::blank(), Nullable::Absent);
}

#[test]
fn setters_take_literals() {
    fn limit(value: impl Into<Nullable<f64>>) -> Nullable<f64> {
        value.into()
    }
    fn count(value: impl Into<Nullable<i64>>) -> Nullable<i64> {
        value.into()
    }
    assert_eq!(limit(50.0), Nullable::Value(50.0));
    assert_eq!(limit(Nullable::Null), Nullable::Null);
    assert_eq!(limit(None), Nullable::Null);
    assert_eq!(count(50), Nullable::Value(50));
    assert_eq!(count(Nullable::Absent), Nullable::Absent);
}

#[test]
fn states_can_be_asked_for() {
    let [absent, null, value] = [Nullable::Absent, Nullable::Null, Nullable::Value(1)];
    assert_eq!(
        [absent, null, value].map(|it| it.is_absent()),
        [true, false, false]
    );
    assert_eq!(
        [absent, null, value].map(|it| it.is_null()),
        [false, true, false]
    );
    assert_eq!(
        [absent, null, value].map(|it| it.is_value()),
        [false, false, true]
    );
    assert_eq!(
        [absent, null, value].map(Nullable::into_option),
        [None, None, Some(1)]
    );
    assert_eq!([absent, null, value].map(|it| it.unwrap_or(7)), [7, 7, 1]);
    assert_eq!(value.value(), Some(&1));
    assert_eq!(value.as_ref(), Nullable::Value(&1));
    assert_eq!(null.as_ref(), Nullable::Null);
    assert_eq!(absent.as_ref(), Nullable::Absent);
}

#[test]
fn values_can_be_changed() {
    assert_eq!(
        Nullable::Value(1).map(|value| value + 1),
        Nullable::Value(2)
    );
    assert_eq!(Nullable::<i64>::Null.map(|value| value + 1), Nullable::Null);
    assert_eq!(
        Nullable::<i64>::Absent.map(|value| value + 1),
        Nullable::Absent
    );
    let mut text: Nullable<String> = Nullable::from("a");
    if let Some(value) = text.value_mut() {
        value.push('b');
    }
    assert_eq!(text.as_deref(), Some("ab"));
    assert_eq!(text.take(), Nullable::from("ab"));
    assert!(text.is_absent());
}

#[test]
fn alone_it_is_null_or_its_value() {
    assert_eq!(
        write(&[Nullable::Absent, Nullable::Null, Nullable::Value(1)]),
        "[null,null,1]"
    );
    assert_eq!(read::<Nullable<i64>>("null"), Nullable::Null);
    assert_eq!(read::<Nullable<i64>>("1"), Nullable::Value(1));
}
