//! `multipart/form-data` and its like.

use std::path::Path;
use std::process::{Command, Stdio};

use serde::{Deserialize, Serialize};
use serde_json::json;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::bodies::{file, upload};
use crate::runtime::{Body, Call, Encoding, File, Multipart, Style};
use crate::support::{Scripted, Sent, local, scripted};

/// A part as a server reads it: name, file name, media type, content.
type Part = (String, Option<String>, Option<String>, Vec<u8>);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Form {
    purpose: String,
    file: File,
    extra: Vec<File>,
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<About>,
    tags: Vec<String>,
    size: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct About {
    title: String,
}

fn form(file: impl Into<File>) -> Form {
    Form {
        purpose: "test \u{fc}".into(),
        file: file.into(),
        extra: vec![File::new("1.txt", "one"), File::new("2.txt", "two")],
        about: Some(About { title: "T".into() }),
        tags: vec!["a".into(), "b".into()],
        size: 3,
    }
}

/// What a server over loopback receives, by a parser that others wrote.
async fn received(set: impl FnOnce(&mut Call)) -> (http::HeaderMap, Vec<Part>) {
    let server = MockServer::start().await;
    let answer = Mock::given(any()).respond_with(ResponseTemplate::new(200));
    answer.mount(&server).await;
    upload(&local(&server.uri()), set).send().await.unwrap();
    let request = server.received_requests().await.unwrap().pop().unwrap();
    let boundary = multer::parse_boundary(request.headers["content-type"].to_str().unwrap());
    let body = request.body;
    let stream = futures_util::stream::iter([Ok::<_, std::io::Error>(body)]);
    let mut parts = multer::Multipart::new(stream, boundary.unwrap());
    let mut read = Vec::new();
    while let Some(field) = parts.next_field().await.unwrap() {
        read.push((
            field.name().unwrap().to_owned(),
            field.file_name().map(str::to_owned),
            field.content_type().map(|mime| mime.to_string()),
            field.bytes().await.unwrap().to_vec(),
        ));
    }
    (request.headers, read)
}

fn part(name: &str, file: Option<&str>, media_type: Option<&str>, content: &[u8]) -> Part {
    let owned = |text: Option<&str>| text.map(str::to_owned);
    (name.into(), owned(file), owned(media_type), content.into())
}

const BINARY: Option<&str> = Some("application/octet-stream");
const JSON: Option<&str> = Some("application/json");

#[tokio::test]
async fn members_become_parts_by_their_kind() {
    let form = form(vec![0, 159, 146, 150, 13, 10]);
    let (headers, parts) =
        received(|call| call.set_multipart("multipart/form-data", &form, &[])).await;
    let expected = [
        part("purpose", None, None, "test \u{fc}".as_bytes()),
        part("file", None, BINARY, &[0, 159, 146, 150, 13, 10]),
        part("extra", Some("1.txt"), BINARY, b"one"),
        part("extra", Some("2.txt"), BINARY, b"two"),
        part("about", None, JSON, br#"{"title":"T"}"#),
        part("tags", None, None, b"a"),
        part("tags", None, None, b"b"),
        part("size", None, None, b"3"),
    ];
    assert_eq!(parts, expected);
    assert!(headers.contains_key("content-length"));
}

#[tokio::test]
async fn files_of_the_disk_are_streamed_with_their_length() {
    let (disk, bytes) = file(300_000);
    let form = form(disk.path());
    let (headers, parts) =
        received(|call| call.set_multipart("multipart/form-data", &form, &[])).await;
    let name = disk.path().file_name().unwrap().to_str();
    assert_eq!(parts[1], part("file", name, BINARY, &bytes));
    assert!(headers.contains_key("content-length"));
    assert!(!headers.contains_key("transfer-encoding"));
}

#[tokio::test]
async fn readers_are_streamed_in_chunks() {
    let reader = std::io::Cursor::new(vec![7_u8; 200_000]);
    let form = form(File::new("r.bin", Body::from_reader(reader)).content_type("x/y"));
    let (headers, parts) =
        received(|call| call.set_multipart("multipart/form-data", &form, &[])).await;
    assert_eq!(
        parts[1],
        part("file", Some("r.bin"), Some("x/y"), &[7; 200_000])
    );
    assert_eq!(headers["transfer-encoding"], "chunked");
}

#[tokio::test]
async fn encodings_say_what_members_are() {
    let encodings = [
        Encoding::new("file").content_type("image/png"),
        Encoding::new("extra").content_type("image/png, image/jpeg"),
        Encoding::new("about").content_type("application/vnd.about+json"),
        Encoding::new("tags").content_type("application/json"),
        Encoding::new("purpose").content_type("text/plain; charset=utf-8"),
    ];
    let form = form(vec![1]);
    let (_, parts) =
        received(|call| call.set_multipart("multipart/form-data", &form, &encodings)).await;
    let expected = [
        part(
            "purpose",
            None,
            Some("text/plain; charset=utf-8"),
            "test \u{fc}".as_bytes(),
        ),
        part("file", None, Some("image/png"), &[1]),
        part("extra", Some("1.txt"), BINARY, b"one"),
        part("extra", Some("2.txt"), BINARY, b"two"),
        part(
            "about",
            None,
            Some("application/vnd.about+json"),
            br#"{"title":"T"}"#,
        ),
        part("tags", None, JSON, br#"["a","b"]"#),
        part("size", None, None, b"3"),
    ];
    assert_eq!(parts, expected);
}

#[tokio::test]
async fn a_style_makes_fields_of_members() {
    let form = json!({"at": {"x": 1, "y": [2, 3]}, "tags": ["a b", "c"]});
    let encodings = [
        Encoding::new("at").style(Style::DeepObject, true),
        Encoding::new("tags").style(Style::PipeDelimited, false),
    ];
    let (_, parts) =
        received(|call| call.set_multipart("multipart/form-data", &form, &encodings)).await;
    let expected = [
        part("at[x]", None, None, b"1"),
        part("at[y][0]", None, None, b"2"),
        part("at[y][1]", None, None, b"3"),
        part("tags", None, None, b"a b|c"),
    ];
    assert_eq!(parts, expected);
}

#[tokio::test]
async fn a_form_can_be_put_together_by_hand() {
    let form = Multipart::new()
        .text("a", "b")
        .json("c", &json!({"d": 1}))
        .part(
            "e",
            File::new("e.csv", "1,2")
                .content_type("text/csv")
                .header("X-Rows", "1"),
        )
        .part("e", b"raw".as_slice());
    let (_, parts) = received(|call| call.set_parts("multipart/form-data", form)).await;
    let expected = [
        part("a", None, None, b"b"),
        part("c", None, JSON, br#"{"d":1}"#),
        part("e", Some("e.csv"), Some("text/csv"), b"1,2"),
        part("e", None, None, b"raw"),
    ];
    assert_eq!(parts, expected);
}

#[test]
fn a_file_has_a_setter_for_each_header_of_the_document() {
    let transport = Scripted::answering(200, "");
    let client = scripted(&transport);
    let cover = File::new("c.png", "png").x_size(1200).x_public(true);
    let form = Multipart::new().part("cover", cover.content_language("de"));
    let request = upload(&client, |call| call.set_parts("multipart/form-data", form));
    pollster::block_on(request.send()).unwrap();
    let sent = transport.last().body;
    let head = "x-size: 1200\r\nx-public: true\r\ncontent-language: de\r\n\r\npng";
    assert!(sent.contains(head), "{sent}");
    // What no header can hold is told before anything is sent.
    let cover = File::new("c.png", "png").content_language("de\r\nX-Evil: 1");
    let form = Multipart::new().part("cover", cover);
    let request = upload(&client, |call| call.set_parts("multipart/form-data", form));
    let error = pollster::block_on(request.send()).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("part `cover`: header `Content-Language`"),
        "{error}"
    );
    assert_eq!(transport.sent().len(), 1);
}

/// Headers of parts that are no files, given before and after the form, and set anew.
#[test]
fn any_part_can_have_headers() {
    let transport = Scripted::answering(200, "");
    let client = scripted(&transport);
    let plain = (Style::Simple, false);
    let request = upload(&client, |call| {
        call.set_part_header("tag", "X-Kind", plain, "first");
        call.set_multipart(
            "multipart/form-data",
            &json!({"meta": {"a": 1}, "tag": ["x", "y"]}),
            &[],
        );
        call.set_part_header("meta", "X-Ids", plain, &[1, 2]);
        call.set_part_header("tag", "X-Kind", plain, "word");
        call.set_part_header("absent", "X-Kind", plain, "nowhere");
    });
    pollster::block_on(request.send()).unwrap();
    let sent = transport.last();
    let script = "
for part in mail.iter_parts():
    print(part['content-disposition'].params['name'], part['x-kind'], part['x-ids'], part.get_payload())
";
    if let Some(read) = by_python(script, &sent) {
        assert_eq!(
            read,
            "meta None 1,2 {\"a\":1}\ntag word None x\ntag word None y\n"
        );
    }
    assert!(!sent.body.contains("nowhere"));
    let request = upload(&client, |call| {
        call.set_part_header("tag", "X-Kind", plain, "a\r\nX-Evil: 1");
        call.set_multipart("multipart/form-data", &json!({"tag": "x"}), &[]);
    });
    let error = pollster::block_on(request.send()).unwrap_err().to_string();
    assert!(error.contains("part `tag`: header `X-Kind`"), "{error}");
}

#[test]
fn other_kinds_of_multipart_have_dispositions_of_their_own() {
    let transport = Scripted::answering(200, "");
    let client = scripted(&transport);
    let form = Multipart::new().part(
        "meta",
        File::new("m.json", "{}").header("Content-ID", "<m>"),
    );
    let request = upload(&client, |call| {
        call.set_parts("multipart/related; type=x", form)
    });
    pollster::block_on(request.send()).unwrap();
    let sent = transport.last();
    let boundary = sent
        .header("content-type")
        .strip_prefix("multipart/related; boundary=");
    let boundary = boundary.unwrap();
    let expected = format!(
        "--{boundary}\r\ncontent-disposition: attachment; name=\"meta\"; filename=\"m.json\"\r\n\
         content-id: <m>\r\n\r\n{{}}\r\n--{boundary}--\r\n"
    );
    assert_eq!(sent.body, expected);
}

#[test]
fn boundaries_are_new_each_time() {
    let transport = Scripted::answering(200, "");
    let client = scripted(&transport);
    for _ in 0..2 {
        let form = Multipart::new().text("a", "b");
        let request = upload(&client, |call| call.set_parts("multipart/form-data", form));
        pollster::block_on(request.send()).unwrap();
    }
    let [one, other] = <[_; 2]>::try_from(transport.sent()).unwrap();
    assert_ne!(one.header("content-type"), other.header("content-type"));
}

#[test]
fn names_cannot_add_headers_or_parts() {
    let transport = Scripted::answering(200, "");
    let client = scripted(&transport);
    let evil = "x\"\r\nX-Evil: 1\r\n\r\n--";
    let form = Multipart::new().part(evil, File::new(evil, "content"));
    let request = upload(&client, |call| call.set_parts("multipart/form-data", form));
    pollster::block_on(request.send()).unwrap();
    let body = transport.last().body;
    let escaped = "x%22%0D%0AX-Evil: 1%0D%0A%0D%0A--";
    assert!(
        body.contains(&format!("name=\"{escaped}\"; filename=\"{escaped}\"\r\n")),
        "{body}"
    );
    for file in [
        File::new("a", "b").content_type("text/plain\r\nX-Evil: 1"),
        File::new("a", "b").header("X-Fine", "1\r\nX-Evil: 1"),
        File::new("a", "b").header("X Evil", "1"),
    ] {
        let form = Multipart::new().part("f", file);
        let request = upload(&client, |call| call.set_parts("multipart/form-data", form));
        let error = pollster::block_on(request.send()).unwrap_err();
        assert!(error.to_string().contains("part `f`: header"), "{error}");
    }
    assert_eq!(transport.sent().len(), 1);
}

#[test]
fn a_file_inside_of_json_is_an_error() {
    #[derive(Serialize)]
    struct Outer {
        inner: Form,
    }
    let transport = Scripted::answering(200, "");
    let client = scripted(&transport);
    let outer = Outer {
        inner: form(vec![255]),
    };
    let request = upload(&client, |call| {
        call.set_multipart("multipart/form-data", &outer, &[])
    });
    let error = pollster::block_on(request.send()).unwrap_err();
    assert!(
        error.to_string().contains("a file stands inside of JSON"),
        "{error}"
    );
    let request = client
        .request(http::Method::POST, "/x")
        .json(&form(vec![255]));
    let error = pollster::block_on(request.send()).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("a file cannot be written as JSON"),
        "{error}"
    );
    assert!(transport.sent().is_empty());
    // Text can: some documents have the same type for both.
    let text = serde_json::to_value(form(File::new("a", "text"))).unwrap();
    assert_eq!(text["file"], "text");
    assert_eq!(serde_json::from_value::<Form>(text).unwrap().size, 3);
}

#[test]
fn paths_give_files_their_name() {
    assert_eq!(
        File::from(Path::new("dir/report.pdf")),
        File::from_path("dir/report.pdf")
    );
    assert_ne!(File::from_path("a.pdf"), File::from_path("b.pdf"));
    assert_eq!(
        format!("{:?}", File::new("a", "secret")),
        "File { name: Some(\"a\"), media_type: None, content: Body(6 bytes), .. }"
    );
}

/// The parser of Python's standard library, which reads forms as mail.
#[test]
fn python_reads_the_same() {
    let script = "
for part in mail.iter_parts():
    disposition = part['content-disposition']
    print(disposition.params['name'], part.get_filename(), part['content-type'], part.get_payload(decode=True).hex())
";
    let transport = Scripted::answering(200, "");
    let client = scripted(&transport);
    let form = Multipart::new().text("a", "b").part(
        "f",
        File::new("f.bin", "x\r\ny").content_type("application/pdf"),
    );
    let request = upload(&client, |call| call.set_parts("multipart/form-data", form));
    pollster::block_on(request.send()).unwrap();
    if let Some(read) = by_python(script, &transport.last()) {
        assert_eq!(read, "a None None 62\nf f.bin application/pdf 780d0a79\n");
    }
}

/// What a script of Python prints of a form, which it finds as `mail`; nothing where there is no Python.
fn by_python(script: &str, sent: &Sent) -> Option<String> {
    const READ: &str = "
import email, email.policy, sys
mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.HTTP)
";
    let python = Command::new("python3")
        .args(["-c", &format!("{READ}{script}")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut python) = python else {
        eprintln!("SKIPPED, forms are not read by others: there is no python3");
        return None;
    };
    let mail = format!(
        "Content-Type: {}\r\n\r\n{}",
        sent.header("content-type"),
        sent.body
    );
    std::io::Write::write_all(&mut python.stdin.take().unwrap(), mail.as_bytes()).unwrap();
    let output = python.wait_with_output().unwrap();
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}
