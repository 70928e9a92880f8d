//! How values are written, beyond the table of the specification.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::paint::Color;
use crate::runtime::Style::{self, *};
use crate::runtime::request::escape::{Escape, percent_encode};
use crate::runtime::request::style;

fn encode<T: serde::Serialize>(
    name: &str,
    style: Style,
    explode: bool,
    escape: Escape,
    value: &T,
) -> Result<Option<String>, String> {
    let json = serde_json::to_string(value).expect("JSON");
    style::write(name, (style, explode, escape), &json)
}

fn written(style: Style, explode: bool, escape: Escape, value: &Value) -> String {
    let text = encode("x", style, explode, escape, value);
    text.unwrap().unwrap()
}

fn refused(style: Style, explode: bool, escape: Escape, value: &Value) -> String {
    encode("x", style, explode, escape, value).unwrap_err()
}

#[test]
fn what_is_undefined_is_left_out() {
    for style in [
        Simple,
        Label,
        Matrix,
        Form,
        SpaceDelimited,
        PipeDelimited,
        DeepObject,
    ] {
        for value in [
            json!(null),
            json!([]),
            json!({}),
            json!([null]),
            json!({"a": null}),
        ] {
            for explode in [false, true] {
                let written = encode("x", style, explode, Escape::Reserved, &value);
                assert_eq!(written, Ok(None), "{style:?} {explode} {value}");
            }
        }
    }
}

#[test]
fn nulls_among_values_are_left_out() {
    let list = json!([1, null, 2]);
    assert_eq!(written(Form, false, Escape::Reserved, &list), "x=1,2");
    assert_eq!(written(Form, true, Escape::Reserved, &list), "x=1&x=2");
    let object = json!({"a": null, "b": ""});
    assert_eq!(written(Form, true, Escape::Reserved, &object), "b=");
    assert_eq!(
        written(DeepObject, true, Escape::Reserved, &object),
        "x%5Bb%5D="
    );
}

#[test]
fn names_and_values_are_percent_encoded() {
    let form = |value: Value| encode("a b", Form, true, Escape::Reserved, &value).unwrap();
    assert_eq!(
        form(json!("ü &=/?#%+")).unwrap(),
        "a%20b=%C3%BC%20%26%3D%2F%3F%23%25%2B"
    );
    assert_eq!(form(json!(true)).unwrap(), "a%20b=true");
    assert_eq!(form(json!(-1.5)).unwrap(), "a%20b=-1.5");
    assert_eq!(form(json!({"k&": "v,"})).unwrap(), "k%26=v%2C");
    assert_eq!(form(json!("AZaz09-._~")).unwrap(), "a%20b=AZaz09-._~");
    assert_eq!(percent_encode("%2e"), "%252e");
    let list = json!(["a,b", "c d"]);
    assert_eq!(
        written(Form, false, Escape::Reserved, &list),
        "x=a%2Cb,c%20d"
    );
}

#[test]
fn numbers_are_written_as_they_are() {
    let large = encode("x", Form, true, Escape::Reserved, &u128::MAX);
    assert_eq!(large.unwrap().unwrap(), format!("x={}", u128::MAX));
}

#[test]
fn members_keep_the_order_of_their_type() {
    let color = Color::example();
    let text = encode("x", Form, true, Escape::Reserved, &color).unwrap();
    assert_eq!(text.unwrap(), "R=100&G=200&B=150");
    let map = BTreeMap::from([("z", 1), ("a", 2)]);
    let text = encode("x", Form, true, Escape::Reserved, &map).unwrap();
    assert_eq!(text.unwrap(), "a=2&z=1");
}

#[test]
fn reserved_characters_may_stand_for_themselves() {
    let reserved = |value: &str| written(Form, true, Escape::Nothing, &json!(value));
    assert_eq!(reserved(":/?@!$'()*+,;="), "x=:/?@!$'()*+,;=");
    // These would begin something else.
    assert_eq!(reserved("a&b=c#d"), "x=a%26b=c%23d");
    assert_eq!(
        reserved("100% %41 %4 %zz ü"),
        "x=100%25%20%41%20%254%20%25zz%20%C3%BC"
    );
    assert_eq!(reserved("%"), "x=%25");
    // A name cannot end early.
    let object = json!({"a=b": "c/d"});
    assert_eq!(written(Form, true, Escape::Nothing, &object), "a%3Db=c/d");
}

#[test]
fn what_stands_between_parts_stands_in_none() {
    for (style, explode, escape, value, barred) in [
        (SpaceDelimited, false, Escape::Reserved, json!(["a b"]), " "),
        (PipeDelimited, false, Escape::Reserved, json!(["a|b"]), "|"),
        (
            PipeDelimited,
            false,
            Escape::Reserved,
            json!({"a|b": 1}),
            "|",
        ),
        (Simple, false, Escape::Header, json!(["a,b"]), ","),
        (Simple, true, Escape::Header, json!({"a": "b,c=d"}), ","),
        (Simple, true, Escape::Header, json!({"a=b": 1}), "="),
    ] {
        let error = refused(style, explode, escape, &value);
        assert!(error.contains(&format!("`{barred}`")), "{value}: {error}");
    }
    // A single value needs nothing between.
    assert_eq!(
        written(Simple, false, Escape::Header, &json!("a, b")),
        "a, b"
    );
    let spaced = json!(["a b", "c|d"]);
    assert_eq!(
        written(SpaceDelimited, true, Escape::Reserved, &spaced),
        "x=a%20b&x=c%7Cd"
    );
}

#[test]
fn objects_in_objects_go_deep() {
    let filter = json!({"a": {"b": [1, 2], "c d": "x&y"}, "z": null});
    assert_eq!(
        written(DeepObject, true, Escape::Reserved, &filter),
        "x%5Ba%5D%5Bb%5D=1&x%5Ba%5D%5Bb%5D=2&x%5Ba%5D%5Bc%20d%5D=x%26y"
    );
}

#[test]
fn lists_go_deep_in_the_way_of_most() {
    let deep = |value: Value| {
        let text = written(DeepObject, true, Escape::Reserved, &value);
        text.replace("%5B", "[").replace("%5D", "]")
    };
    assert_eq!(deep(json!(["a", "b"])), "x[]=a&x[]=b");
    assert_eq!(
        deep(json!({"or": [{"a": 1, "b": 2}, {"a": 3}]})),
        "x[or][0][a]=1&x[or][0][b]=2&x[or][1][a]=3"
    );
    assert_eq!(deep(json!("plain")), "x=plain");
}

#[test]
fn a_list_in_a_spread_object_repeats_its_name() {
    let page = json!({"page": 0, "sort": ["a", "b"]});
    assert_eq!(
        written(Form, true, Escape::Reserved, &page),
        "page=0&sort=a&sort=b"
    );
}

#[test]
fn what_a_style_cannot_hold_is_json() {
    let nested = json!([{"a": 1}, [2]]);
    assert_eq!(
        written(Form, true, Escape::Reserved, &nested),
        "x=%7B%22a%22%3A1%7D&x=%5B2%5D"
    );
    let object = json!({"a": {"b": "c"}});
    assert_eq!(
        written(Form, true, Escape::Reserved, &object),
        "a=%7B%22b%22%3A%22c%22%7D"
    );
    assert_eq!(
        written(Simple, false, Escape::Path, &nested),
        "%7B%22a%22%3A1%7D,%5B2%5D"
    );
    // There the commas of JSON could not be told from those between parts.
    for value in [nested, object] {
        let error = refused(Simple, false, Escape::Header, &value);
        assert!(error.contains("inside another"), "{error}");
    }
}

#[test]
fn a_parameter_may_be_json() {
    let value = json!({"a": ["ü"]});
    let json = "%7B%22a%22%3A%5B%22%C3%BC%22%5D%7D";
    assert_eq!(
        written(Json, false, Escape::Reserved, &value),
        format!("x={json}")
    );
    assert_eq!(
        written(Json, false, Escape::Cookie, &value),
        format!("x={json}")
    );
    assert_eq!(written(Json, false, Escape::Path, &value), json);
    // A header holds no other characters that all servers read alike.
    let value = json!({"a": ["ü", "🦀"]});
    assert_eq!(
        written(Json, false, Escape::Header, &value),
        r#"{"a":["\u00fc","\ud83e\udd80"]}"#
    );
}

#[test]
fn headers_are_not_encoded() {
    let value = json!(["a b", "c/d"]);
    assert_eq!(written(Simple, false, Escape::Header, &value), "a b,c/d");
}

#[test]
fn several_cookies_are_no_value_of_one() {
    let list = json!(["a;b", "c,d"]);
    assert_eq!(
        written(Form, true, Escape::Cookie, &list),
        "x=a%3Bb; x=c%2Cd"
    );
    assert_eq!(written(Form, false, Escape::Cookie, &list), "x=a%3Bb,c%2Cd");
    let object = json!({"a": 1, "b": "2&3"});
    assert_eq!(written(Form, true, Escape::Cookie, &object), "a=1; b=2%263");
}
