//! The table of styles in the OpenAPI specification, row by row.

use serde_json::{Value, json};

use crate::runtime::Style::{self, *};
use crate::runtime::request::style::{Escape, encode, percent_encode};

/// Style, explode, then an empty string, a string, an array and an object.
type Row = (Style, bool, [&'static str; 4]);

const NONE: &str = "(not defined)";

#[rustfmt::skip]
const TABLE: &[Row] = &[
    (Matrix, false, [";color", ";color=blue", ";color=blue,black,brown", ";color=B,150,G,200,R,100"]),
    (Matrix, true, [";color", ";color=blue", ";color=blue;color=black;color=brown", ";B=150;G=200;R=100"]),
    (Label, false, [".", ".blue", ".blue,black,brown", ".B,150,G,200,R,100"]),
    (Label, true, [".", ".blue", ".blue.black.brown", ".B=150.G=200.R=100"]),
    (Simple, false, ["", "blue", "blue,black,brown", "B,150,G,200,R,100"]),
    (Simple, true, ["", "blue", "blue,black,brown", "B=150,G=200,R=100"]),
    (Form, false, ["color=", "color=blue", "color=blue,black,brown", "color=B,150,G,200,R,100"]),
    (Form, true, ["color=", "color=blue", "color=blue&color=black&color=brown", "B=150&G=200&R=100"]),
    (SpaceDelimited, false, [NONE, NONE, "color=blue%20black%20brown", "color=B%20150%20G%20200%20R%20100"]),
    (PipeDelimited, false, [NONE, NONE, "color=blue%7Cblack%7Cbrown", "color=B%7C150%7CG%7C200%7CR%7C100"]),
    (DeepObject, true, [NONE, NONE, NONE, "color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100"]),
];

#[test]
fn every_row_of_the_table() {
    let values = [
        json!(""),
        json!("blue"),
        json!(["blue", "black", "brown"]),
        json!({"B": 150, "G": 200, "R": 100}),
    ];
    for (style, explode, expected) in TABLE {
        for (value, expected) in values.iter().zip(expected) {
            if *expected != NONE {
                let written = encode("color", *style, *explode, Escape::Reserved, value);
                let case = format!("{style:?} {explode} {value}");
                assert_eq!(written.unwrap().as_deref(), Some(*expected), "{case}");
            }
        }
    }
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
    let written = encode("x", Form, false, Escape::Reserved, &list).unwrap();
    assert_eq!(written.unwrap(), "x=a%2Cb,c%20d");
}

#[test]
fn reserved_characters_may_stand_for_themselves() {
    let reserved = |value: &str| {
        let value = json!(value);
        encode("x", Form, true, Escape::Nothing, &value)
            .unwrap()
            .unwrap()
    };
    assert_eq!(reserved(":/?@!$'()*+,;="), "x=:/?@!$'()*+,;=");
    // These would begin something else.
    assert_eq!(reserved("a&b=c#d"), "x=a%26b=c%23d");
    assert_eq!(
        reserved("100% %41 %4 %zz ü"),
        "x=100%25%20%41%20%254%20%25zz%20%C3%BC"
    );
    assert_eq!(reserved("%"), "x=%25");
}

#[test]
fn objects_in_objects_go_deep() {
    let filter = json!({"a": {"b": [1, 2], "c d": "x&y"}, "z": null});
    let written = encode("f", DeepObject, true, Escape::Reserved, &filter).unwrap();
    let expected = "f%5Ba%5D%5Bb%5D=1&f%5Ba%5D%5Bb%5D=2&f%5Ba%5D%5Bc%20d%5D=x%26y";
    assert_eq!(written.unwrap(), expected);
}

#[test]
fn no_other_style_holds_values_in_values() {
    for value in [json!([[1]]), json!({"a": [1]}), json!([{"a": 1}])] {
        let written = encode("x", Form, true, Escape::Reserved, &value);
        assert!(written.unwrap_err().contains("inside another"), "{value}");
    }
}

#[test]
fn a_parameter_may_be_json() {
    let value = json!({"a": ["b"]});
    let query = encode("x", Json, false, Escape::Reserved, &value).unwrap();
    assert_eq!(query.unwrap(), "x=%7B%22a%22%3A%5B%22b%22%5D%7D");
    let header = encode("x", Json, false, Escape::Header, &value).unwrap();
    assert_eq!(header.unwrap(), r#"{"a":["b"]}"#);
}

#[test]
fn headers_are_not_encoded() {
    let value = json!(["a b", "c/d"]);
    let written = encode("X-List", Simple, false, Escape::Header, &value).unwrap();
    assert_eq!(written.unwrap(), "a b,c/d");
}
