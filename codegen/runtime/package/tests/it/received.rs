//! What the server sends by itself.

use crate::models::Nothing;
use crate::runtime::received;

#[test]
fn a_body_that_does_not_fit_tells_where() {
    let numbers: Vec<i64> = received(b"\xef\xbb\xbf[1, 2]").expect("JSON of the type");
    assert_eq!(numbers, [1, 2]);
    let error = received::<Vec<Vec<i64>>>(br#"[[1], [2, "three"]]"#).expect_err("a misfit");
    assert_eq!(error.path(), Some("[1][1]"));
    assert!(received::<Nothing>(b"<html>").is_err());
}
