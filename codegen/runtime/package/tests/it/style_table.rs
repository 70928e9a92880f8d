//! The table of style examples in the specification (OpenAPI 3.0.4 and 3.1.1, "Style Examples"), row by row: what
//! is sent for a parameter `color` that is empty, `"blue"`, `["blue", "black", "brown"]` or `{R: 100, G: 200, B: 150}`.

use crate::paint::{Color, Paint, through};
use crate::runtime::ErrorKind;
use crate::runtime::Style::{self, *};
use crate::support::Scripted;

/// Style, explode, then empty, a string, an array and an object.
type Row = (Style, bool, [&'static str; 4]);

/// What the table does not define.
const NONE: &str = "n/a";

#[rustfmt::skip]
const PATH: &[Row] = &[
    (Matrix, false, [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"]),
    (Matrix, true, [";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"]),
    (Label, false, [".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"]),
    (Label, true, [".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"]),
    (Simple, false, ["", "blue", "blue,black,brown", "R,100,G,200,B,150"]),
    (Simple, true, ["", "blue", "blue,black,brown", "R=100,G=200,B=150"]),
];

#[rustfmt::skip]
const QUERY: &[Row] = &[
    (Form, false, ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"]),
    (Form, true, ["color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"]),
    (SpaceDelimited, false, [NONE, NONE, "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"]),
    (PipeDelimited, false, [NONE, NONE, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"]),
    (DeepObject, true, [NONE, NONE, NONE, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"]),
];

/// Sends each cell of a row, and tells what of it came in the address, or why nothing was sent.
async fn cells(set: impl Fn(&mut Paint, usize)) -> Vec<Result<String, String>> {
    let mut cells = Vec::new();
    for column in 0..4 {
        let transport = Scripted::answering(200, "");
        let mut request = Paint::new(&through(transport.clone()));
        set(&mut request, column);
        cells.push(match request.send().await {
            Ok(_) => {
                let uri = transport.last().uri;
                Ok(uri
                    .strip_prefix("http://paint.example/paint/")
                    .unwrap()
                    .to_owned())
            }
            Err(error) => {
                assert_eq!(
                    (error.kind(), error.was_sent()),
                    (ErrorKind::Request, false)
                );
                Err(error.to_string())
            }
        });
    }
    cells
}

#[tokio::test]
async fn every_row_for_paths() {
    for (style, explode, expected) in PATH {
        let written = cells(|request, column| {
            let call = &mut request.call;
            match column {
                0 => call.set_path_as("color", *style, *explode, ""),
                1 => call.set_path_as("color", *style, *explode, "blue"),
                2 => call.set_path_as("color", *style, *explode, &["blue", "black", "brown"]),
                _ => call.set_path_as("color", *style, *explode, &Color::example()),
            }
        });
        for (written, expected) in written.await.iter().zip(expected) {
            match (written, *expected) {
                // These would be another path: a segment of nothing, and one that stands for its parent.
                (Err(reason), "") => assert!(reason.contains("`color` is empty"), "{reason}"),
                (Err(reason), ".") => assert!(reason.contains("`.` or `..`"), "{reason}"),
                (written, expected) => {
                    assert_eq!(written.as_deref(), Ok(expected), "{style:?} {explode}");
                }
            }
        }
    }
}

#[tokio::test]
async fn every_row_for_queries() {
    for (style, explode, expected) in QUERY {
        let written = cells(|request, column| {
            let call = &mut request.call;
            call.set_path("color", "x");
            match column {
                0 => call.set_query_as("color", *style, *explode, ""),
                1 => call.set_query_as("color", *style, *explode, "blue"),
                2 => call.set_query_as("color", *style, *explode, &["blue", "black", "brown"]),
                _ => call.set_query_as("color", *style, *explode, &Color::example()),
            }
        });
        for (written, expected) in written.await.iter().zip(expected) {
            if *expected != NONE {
                let expected = format!("x?{expected}");
                assert_eq!(written.as_deref(), Ok(&*expected), "{style:?} {explode}");
            }
        }
    }
}

#[tokio::test]
async fn the_rows_for_headers_and_cookies() {
    #[rustfmt::skip]
    let rows = [
        (false, ["", "blue", "blue,black,brown", "R,100,G,200,B,150"],
            ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"]),
        // Cookies that are spread are several: `&` would be a part of the value of one.
        (true, ["", "blue", "blue,black,brown", "R=100,G=200,B=150"],
            ["color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"]),
    ];
    for (explode, headers, cookies) in rows {
        for column in 0..4 {
            let transport = Scripted::answering(200, "");
            let mut request = Paint::new(&through(transport.clone()));
            let call = &mut request.call;
            call.set_path("color", "x");
            match column {
                0 => call.set_header_as("color", Simple, explode, ""),
                1 => call.set_header_as("color", Simple, explode, "blue"),
                2 => call.set_header_as("color", Simple, explode, &["blue", "black", "brown"]),
                _ => call.set_header_as("color", Simple, explode, &Color::example()),
            }
            match column {
                0 => call.set_cookie_as("color", Form, explode, ""),
                1 => call.set_cookie_as("color", Form, explode, "blue"),
                2 => call.set_cookie_as("color", Form, explode, &["blue", "black", "brown"]),
                _ => call.set_cookie_as("color", Form, explode, &Color::example()),
            }
            request.send().await.unwrap();
            let sent = transport.last();
            assert_eq!(sent.header("color"), headers[column]);
            assert_eq!(sent.header("cookie"), cookies[column]);
        }
    }
}
