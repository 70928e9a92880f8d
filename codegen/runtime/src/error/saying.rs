//! What the body of a failure says to people.

use serde_json::Value;

/// What a JSON body says, wherever APIs usually put it.
pub(in crate::runtime) fn message(body: &str) -> Option<String> {
    let body: Value = serde_json::from_str(body).ok()?;
    [Some(&body), body.get("error"), first(body.get("errors"))]
        .into_iter()
        .flatten()
        .find_map(said)
}

/// What a JSON body says that has the marks of a failure, whatever its status.
pub(in crate::runtime) fn failure(body: &str) -> Option<String> {
    let body: Value = serde_json::from_str(body).ok()?;
    [body.get("error"), first(body.get("errors"))]
        .into_iter()
        .flatten()
        .find_map(said)
}

/// What a JSON object says in a member that most often is for people.
pub(in crate::runtime) fn remark(body: &str) -> Option<String> {
    let body: Value = serde_json::from_str(body).ok()?;
    let names = ["message", "detail", "error_description"];
    names.iter().find_map(|name| text(body.get(name)?))
}

/// A page for browsers.
pub(in crate::runtime) enum Page {
    Titled(String),
    Saying(String),
    Blank,
}

/// What a body shows that is a page for browsers.
pub(in crate::runtime) fn page(media_type: Option<&str>, body: &str) -> Option<Page> {
    let starts = |start: &str| {
        let head = body.trim_start().get(..start.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(start))
    };
    let named = media_type.is_some_and(|given| {
        given.eq_ignore_ascii_case("text/html")
            || given.eq_ignore_ascii_case("application/xhtml+xml")
    });
    if !(starts("<!doctype html") || starts("<html") || named && starts("<")) {
        return None;
    }
    if let Some(title) = element(body, "title").or_else(|| element(body, "h1")) {
        return Some(Page::Titled(title));
    }
    let text = element(body, "body").unwrap_or_else(|| visible(body));
    Some(if text.is_empty() {
        Page::Blank
    } else {
        Page::Saying(text)
    })
}

fn said(place: &Value) -> Option<String> {
    let member = |name: &str| text(place.get(name)?);
    // RFC 9457: the title names the kind of problem, the detail this one.
    if let (Some(title), Some(detail)) = (member("title"), member("detail")) {
        let instance = member("instance").map(|instance| format!(" (instance {instance})"));
        let (title, instance) = (title.trim_end_matches('.'), instance.unwrap_or_default());
        return Some(format!("{title}: {detail}{instance}"));
    }
    let names = ["message", "detail", "title", "error_description", "msg"];
    let found = names.iter().find_map(|name| member(name));
    found.or_else(|| text(place))
}

/// A text, or the first text of a list of problems, with the place that it names.
fn text(value: &Value) -> Option<String> {
    let value = first(Some(value)).unwrap_or(value);
    let text = value.as_str().or_else(|| value.get("msg")?.as_str())?;
    if text.trim().is_empty() {
        return None;
    }
    let place = value.get("loc").and_then(Value::as_array);
    let steps = place.into_iter().flatten().filter_map(|step| match step {
        Value::String(name) => Some(name.clone()),
        Value::Number(index) => Some(index.to_string()),
        _ => None,
    });
    let place = steps.collect::<Vec<_>>().join(".");
    Some(match place.as_str() {
        "" => text.to_owned(),
        place => format!("{place}: {text}"),
    })
}

fn first(value: Option<&Value>) -> Option<&Value> {
    value?.as_array()?.first()
}

/// The text of the first such element, on one line.
fn element(page: &str, name: &str) -> Option<String> {
    let lower = page.to_ascii_lowercase();
    let start = lower.find(&format!("<{name}"))?;
    let open = start + lower.get(start..)?.find('>')? + 1;
    let close = open + lower.get(open..)?.find(&format!("</{name}"))?;
    Some(visible(page.get(open..close)?)).filter(|text| !text.is_empty())
}

/// What stands between the tags, on one line.
fn visible(page: &str) -> String {
    const ENTITIES: [(&str, &str); 7] = [
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&amp;", "&"),
    ];
    let between = page.split('<').enumerate().map(|(at, part)| match at {
        0 => part,
        _ => part.split_once('>').map_or("", |(_, text)| text),
    });
    let mut text = between.collect::<Vec<_>>().join(" ");
    for (entity, character) in ENTITIES {
        text = text.replace(entity, character);
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
