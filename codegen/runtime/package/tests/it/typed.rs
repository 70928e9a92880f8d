//! JSON that types of other crates are for.

use std::collections::BTreeMap;
use std::net::IpAddr;

use serde_json::{Value, json};

use crate::runtime::model::{Nullable, Typed, blank};

#[test]
fn what_comes_goes_back_as_it_was() {
    let json = json!({"host": "127.0.0.1", "more": [1, null]});
    let typed: Typed<BTreeMap<String, Value>> = serde_json::from_value(json.clone()).expect("JSON");
    assert_eq!(typed.json(), &json);
    assert_eq!(typed.parse().expect("a map").len(), 2);
    assert_eq!(serde_json::to_value(&typed).expect("JSON"), json);
    assert_eq!(typed, Typed::from(json.clone()));
    assert_eq!(Value::from(typed), json);
}

#[test]
fn what_does_not_fit_is_told_when_it_is_read() {
    let typed: Typed<IpAddr> = serde_json::from_str("\"nowhere\"").expect("JSON");
    let error = typed.parse().expect_err("no address");
    assert!(error.to_string().contains("invalid IP address"), "{error}");
    assert_eq!(typed.json(), "nowhere");
}

#[test]
fn a_value_can_be_given() {
    let host: IpAddr = [127, 0, 0, 1].into();
    let typed = Typed::new(&host).expect("JSON");
    assert_eq!(typed.parse().expect("an address"), host);
    // Only texts are names in JSON.
    let pairs = BTreeMap::from([((1, 2), 3)]);
    assert!(Typed::new(&pairs).is_err());
    let nullable: Nullable<Typed<IpAddr>> = json!("::1").into();
    assert_eq!(nullable, Nullable::Value(Typed::unchecked("::1")));
    assert_eq!(blank::<Typed<IpAddr>>().into_json(), Value::Null);
}
