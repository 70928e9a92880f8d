//! Texts that a format describes.

use std::collections::HashSet;
use std::error::Error;
use std::net::IpAddr;

use bytes::Bytes;
use jiff::civil::Date;
use jiff::{Span, Timestamp};
use rust_decimal::Decimal;
use url::Url;
use uuid::Uuid;

use crate::model::{Base64, Base64Url, FormatError, Formatted, Nullable};
use crate::runtime::model::{Extra, record};
use crate::{read, refuse, unchanged, write};

const ID: &str = "123e4567-e89b-12d3-a456-426614174000";

#[derive(Clone, Debug, PartialEq)]
struct Invoice {
    id: Formatted<Uuid>,
    due: Nullable<Formatted<Date>>,
    seen: Option<Vec<Formatted<Timestamp>>>,
    extra: Extra,
}

record! {
    Invoice {
        0: id,
        1: [due],
        2: [seen],
    } keep extra
}

/// What a setter does.
fn set<T>(value: impl Into<Formatted<T>>) -> String {
    value.into().into_string()
}

#[test]
fn texts_go_back_as_they_came() {
    fn whole<T: std::str::FromStr>(text: &str) -> Formatted<T> {
        unchanged(&serde_json::to_string(text).unwrap())
    }
    let upper: Formatted<Uuid> = whole("123E4567-E89B-12D3-A456-426614174000");
    assert_eq!(upper.parse().unwrap(), Uuid::parse_str(ID).unwrap());
    let offset: Formatted<Timestamp> = whole("2024-02-29t23:59:59.120000+01:00");
    let value = offset.parse().unwrap();
    assert_eq!(value.to_string(), "2024-02-29T22:59:59.12Z");
    let duration: Formatted<Span> = whole("P1DT2H");
    assert_eq!(duration.parse().unwrap().get_days(), 1);
    let bare: Formatted<Url> = whole("https://example.com");
    assert_eq!(bare.parse().unwrap().as_str(), "https://example.com/");
    let precise: Formatted<Decimal> = whole("-19.90");
    assert_eq!(precise.parse().unwrap(), Decimal::new(-1990, 2));
    let long: Formatted<IpAddr> = whole("2001:0DB8::0001");
    assert_eq!(long.parse().unwrap().to_string(), "2001:db8::1");
    let number: Formatted<u64> = whole("018446744073709551615");
    assert_eq!(number.parse().unwrap(), u64::MAX);
}

#[test]
fn what_does_not_fit_costs_nothing() {
    let json = r#"{"id":"","due":"tomorrow","seen":["2024","2024-01-01T00:00:00Z"]}"#;
    let invoice: Invoice = unchanged(json);
    let Nullable::Value(due) = &invoice.due else {
        panic!("{invoice:?}");
    };
    assert_eq!(due.as_str(), "tomorrow");
    let error = due.parse().unwrap_err();
    assert_eq!(error.to_string(), r#""tomorrow" cannot be read as Date"#);
    assert_eq!(error.wanted(), "Date");
    let cause = error.source().expect("the parser's own words").to_string();
    assert!(cause.contains("year"), "{cause}");
    assert!(refuse::<Invoice>(r#"{"id":1}"#).contains("expected a string"));
}

#[test]
fn errors_keep_what_could_be_a_secret() {
    let shown = |text: &str| {
        let error = Formatted::<Url>::new(text).unwrap_err();
        (error.to_string(), format!("{error:?}"))
    };
    let key = "c2VjcmV0IHNlY3JldCBzZWNyZXQgc2VjcmV0IHNlY3JldA";
    for secret in [key, "//user:password@host"] {
        let (told, debugged) = shown(secret);
        assert_eq!(told, "a text cannot be read as Url");
        assert!(!debugged.contains(secret), "{debugged}");
    }
    assert_eq!(shown("/a\n").0, r#""/a\n" cannot be read as Url"#);
}

#[test]
fn values_and_checked_texts_are_taken() {
    let id: Uuid = ID.parse().unwrap();
    assert_eq!(set(id), ID);
    assert_eq!(set::<Uuid>(Formatted::new(ID).unwrap()), ID);
    assert_eq!(set(Timestamp::UNIX_EPOCH), "1970-01-01T00:00:00Z");
    assert_eq!(set::<Uuid>(Formatted::unchecked("none")), "none");
    let parsed: Result<Formatted<Uuid>, FormatError> = "none".parse();
    assert!(parsed.is_err());
    let checked: Formatted<Uuid> = ID.to_uppercase().parse().unwrap();
    assert_eq!(checked, ID.to_uppercase());
}

#[test]
fn nullable_members_take_them_too() {
    fn set(value: impl Into<Nullable<Formatted<Uuid>>>) -> Nullable<Formatted<Uuid>> {
        value.into()
    }
    let id = Uuid::nil();
    assert_eq!(set(id), Nullable::Value(Formatted::from(id)));
    assert_eq!(set(Formatted::from(id)), set(Some(Formatted::from(id))));
    assert_eq!(set(None), Nullable::Null);
    assert_eq!(set(Nullable::Absent), Nullable::Absent);
    let list: Nullable<Vec<Formatted<Uuid>>> = [id, id].into();
    assert_eq!(list.value().map(Vec::len), Some(2));
}

#[test]
fn they_are_like_their_texts() {
    let (one, same): (Formatted<Uuid>, Formatted<Uuid>) =
        (read(&format!("{ID:?}")), ID.parse().unwrap());
    assert_eq!(one, same);
    assert_eq!(one, ID);
    assert_eq!(one, *ID);
    assert_eq!(one, ID.to_owned());
    assert_ne!(one, Formatted::unchecked(ID.to_uppercase()));
    assert_eq!(format!("{one} {one:?}"), format!("{ID} {ID:?}"));
    assert_eq!(format!("{:>38}", one), format!("  {ID}"));
    assert_eq!(HashSet::from([one.clone()]).get(ID), Some(&one));
    assert_eq!(one.as_ref(), ID);
    assert_eq!(String::from(same), ID);
    fn anywhere<T: Send + Sync + Unpin>() {}
    anywhere::<Formatted<std::rc::Rc<()>>>();
}

#[test]
fn bytes_are_text_in_either_alphabet() {
    let bytes = vec![0xfb, 0xff, 0x00, 0x01];
    assert_eq!(
        write(&Formatted::<Base64>::from(bytes.clone())),
        r#""+/8AAQ==""#
    );
    assert_eq!(
        write(&Formatted::<Base64Url>::from(bytes.clone())),
        r#""-_8AAQ""#
    );
    for text in ["+/8AAQ==", "+/8AAQ"] {
        let read: Formatted<Base64> = unchanged(&format!("{text:?}"));
        assert_eq!(*read.parse().unwrap(), bytes[..], "{text}");
    }
    for text in ["-_8AAQ==", "-_8AAQ"] {
        let read: Formatted<Base64Url> = unchanged(&format!("{text:?}"));
        assert_eq!(Bytes::from(read.parse().unwrap()), bytes, "{text}");
    }
    assert!(Formatted::<Base64>::new("-_8AAQ==").is_err());
    let nullable: Nullable<Formatted<Base64>> = "hello".into();
    assert_eq!(nullable.value().unwrap(), &"aGVsbG8=");
}
