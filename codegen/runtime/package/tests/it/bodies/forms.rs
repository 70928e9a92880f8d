//! `application/x-www-form-urlencoded`.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use url::form_urlencoded;

use crate::bodies::upload;
use crate::runtime::{Encoding, Style};
use crate::support::{Scripted, scripted};

/// What is sent for a form.
fn sent(form: &Value, encodings: &[Encoding]) -> String {
    let transport = Scripted::answering(200, "");
    let client = scripted(&transport);
    let request = upload(&client, |call| call.set_form(form, encodings));
    pollster::block_on(request.send()).unwrap();
    let sent = transport.last();
    assert_eq!(
        sent.header("content-type"),
        "application/x-www-form-urlencoded"
    );
    sent.body
}

/// What a server makes of it.
fn read(form: &Value, encodings: &[Encoding]) -> Vec<(String, String)> {
    let body = sent(form, encodings);
    form_urlencoded::parse(body.as_bytes())
        .into_owned()
        .collect()
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    let pairs = pairs.iter();
    pairs.map(|(k, v)| ((*k).into(), (*v).into())).collect()
}

#[test]
fn values_come_back_as_they_were() {
    let form =
        json!({"a b": "x y&z=+%\u{fc}\u{1f980}\r\n", "n": -1.5, "yes": true, "none": null, "": ""});
    let expected = [
        ("", ""),
        ("a b", "x y&z=+%\u{fc}\u{1f980}\r\n"),
        ("n", "-1.5"),
        ("yes", "true"),
    ];
    assert_eq!(read(&form, &[]), pairs(&expected));
}

#[test]
fn members_keep_their_order() {
    #[derive(Serialize)]
    struct Form {
        zebra: u8,
        ant: u8,
    }
    let transport = Scripted::answering(200, "");
    let client = scripted(&transport);
    let request = upload(&client, |call| {
        call.set_form(&Form { zebra: 1, ant: 2 }, &[])
    });
    pollster::block_on(request.send()).unwrap();
    assert_eq!(transport.last().body, "zebra=1&ant=2");
}

#[test]
fn arrays_repeat_their_name_and_objects_are_json() {
    let form = json!({"tags": ["a", "b,c", null], "none": [], "at": {"city": "X & Y"}, "all": [{"n": 1}, {"n": 2}]});
    let expected = [
        ("all", r#"{"n":1}"#),
        ("all", r#"{"n":2}"#),
        ("at", r#"{"city":"X & Y"}"#),
        ("tags", "a"),
        ("tags", "b,c"),
    ];
    assert_eq!(read(&form, &[]), pairs(&expected));
}

#[test]
fn another_reader_makes_the_same_type_of_it() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Form {
        name: String,
        tags: Vec<String>,
        limit: Option<u32>,
    }
    let form = Form {
        name: "\u{e9} & co".into(),
        tags: vec!["x".into(), "y z".into()],
        limit: Some(3),
    };
    let transport = Scripted::answering(200, "");
    let client = scripted(&transport);
    let request = upload(&client, |call| call.set_form(&form, &[]));
    pollster::block_on(request.send()).unwrap();
    let read: Form = serde_html_form::from_str(&transport.last().body).unwrap();
    assert_eq!(read, form);
}

#[test]
fn a_style_replaces_the_media_type() {
    let color = json!({"color": {"R": 100, "G": null, "B": "a,b"}});
    let list = json!({"color": ["blue", "b,k"]});
    let cases: [(&Value, Style, bool, &str); 8] = [
        (&color, Style::Form, true, "B=a%2Cb&R=100"),
        (&color, Style::Form, false, "color=B,a%2Cb,R,100"),
        (
            &color,
            Style::DeepObject,
            true,
            "color%5BB%5D=a%2Cb&color%5BR%5D=100",
        ),
        (&list, Style::Form, true, "color=blue&color=b%2Ck"),
        (&list, Style::Form, false, "color=blue,b%2Ck"),
        (&list, Style::SpaceDelimited, false, "color=blue%20b%2Ck"),
        (&list, Style::PipeDelimited, false, "color=blue%7Cb%2Ck"),
        (
            &list,
            Style::DeepObject,
            true,
            "color%5B0%5D=blue&color%5B1%5D=b%2Ck",
        ),
    ];
    for (form, style, explode, expected) in cases {
        let encodings = [Encoding::new("color").style(style, explode)];
        assert_eq!(sent(form, &encodings), expected, "{style:?} {explode}");
    }
}

#[test]
fn what_a_style_cannot_hold_is_json() {
    let form = json!({"a": [[1], {"b": "c"}]});
    let encodings = [Encoding::new("a").style(Style::Form, true)];
    let expected = [("a", "[1]"), ("a", r#"{"b":"c"}"#)];
    assert_eq!(read(&form, &encodings), pairs(&expected));
}

#[test]
fn members_of_members_keep_their_order_too() {
    #[derive(Serialize)]
    struct Form {
        at: Point,
    }
    #[derive(Serialize)]
    struct Point {
        y: u32,
        x: u32,
    }
    let form = Form {
        at: Point { y: 2, x: 1 },
    };
    let transport = Scripted::answering(200, "");
    let client = scripted(&transport);
    let encodings = [Encoding::new("at").style(Style::DeepObject, true)];
    let request = upload(&client, |call| call.set_form(&form, &encodings));
    pollster::block_on(request.send()).unwrap();
    assert_eq!(transport.last().body, "at%5By%5D=2&at%5Bx%5D=1");
}

#[test]
fn items_of_nested_objects_stay_together() {
    let form = json!({"items": [{"price": "p1", "tax": ["t1"]}, {"price": "p2"}]});
    let encodings = [Encoding::new("items").style(Style::DeepObject, true)];
    let expected = [
        ("items[0][price]", "p1"),
        ("items[0][tax][0]", "t1"),
        ("items[1][price]", "p2"),
    ];
    assert_eq!(read(&form, &encodings), pairs(&expected));
}

#[test]
fn reserved_characters_that_mean_nothing_in_a_form_may_stay() {
    let encodings = [Encoding::new("url")
        .style(Style::Form, true)
        .allow_reserved()];
    let form = json!({"url": "https://x.example/?a=b&c=d+e f"});
    assert_eq!(
        sent(&form, &encodings),
        "url=https://x.example/?a%3Db%26c%3Dd%2Be%20f"
    );
    let read = read(&form, &encodings);
    assert_eq!(read, pairs(&[("url", "https://x.example/?a=b&c=d+e f")]));
}

#[test]
fn a_media_type_of_json_makes_any_value_json() {
    let encodings = [
        Encoding::new("a").content_type("application/json"),
        Encoding::new("b").content_type("application/json; charset=utf-8"),
    ];
    let form = json!({"a": "text", "b": [1, 2]});
    let expected = [("a", r#""text""#), ("b", "[1,2]")];
    assert_eq!(read(&form, &encodings), pairs(&expected));
}

#[test]
fn what_has_no_form_is_said_before_anything_is_sent() {
    let transport = Scripted::answering(200, "");
    let client = scripted(&transport);
    let request = upload(&client, |call| call.set_form(&json!([1]), &[]));
    let error = pollster::block_on(request.send()).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("body: only an object can be a form"),
        "{error}"
    );
    let spaced = [Encoding::new("a").style(Style::SpaceDelimited, false)];
    let request = upload(&client, |call| {
        call.set_form(&json!({"a": ["b c"]}), &spaced)
    });
    let error = pollster::block_on(request.send()).unwrap_err();
    assert!(
        error.to_string().contains("`a`: a part contains ` `"),
        "{error}"
    );
    assert!(transport.sent().is_empty());
}
