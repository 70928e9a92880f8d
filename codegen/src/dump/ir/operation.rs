//! Operations as text.

use std::fmt::Write as _;

use super::{docs, security, type_ref};
use crate::ir::{
    Api, Body, Content, Download, Global, Input, Media, Next, Operation, Paging, PagingKind, Param,
    Reply, Statuses, Stream,
};

/// An operation and everything in it.
pub fn show(text: &mut String, api: &Api, operation: &Operation) {
    let Operation {
        origin,
        index,
        id,
        method_name,
        method,
        path,
        docs: about,
        params,
        body,
        success,
        errors,
        headers,
        stream,
        download,
        security: needs,
        retry,
        paging,
        served_by,
    } = operation;
    let _ = writeln!(
        text,
        "\n  operation {index} {id:?}: {method} {path} <- {origin}"
    );
    if let Some(name) = method_name {
        let _ = writeln!(text, "    named {name:?}");
    }
    docs(text, "    ", about);
    for param in params {
        self::param(text, "   ", api, param);
    }
    if let Some(body) = body {
        self::body(text, api, body);
    }
    for (outcome, replies) in [("success", success), ("error", errors)] {
        for reply in replies {
            self::reply(text, api, outcome, reply);
        }
    }
    if !headers.is_empty() {
        let _ = writeln!(text, "    headers {headers:?}");
    }
    if let Some(of) = stream {
        self::stream(text, api, of);
    }
    if let Some(Download {
        media_types,
        statuses,
    }) = download
    {
        let statuses = self::statuses(statuses.as_ref());
        let _ = writeln!(text, "    download {statuses} {:?}", media_types.join(", "));
    }
    if let Some(needs) = needs {
        let _ = writeln!(text, "    security {}", security::needs(api, needs));
    }
    if let Some(retry) = retry {
        let _ = writeln!(text, "    retry {}", super::retry(retry));
    }
    if let Some(paging) = paging {
        let _ = writeln!(text, "    pages {}", self::paging(paging));
    }
    if !served_by.is_empty() {
        let _ = writeln!(text, "    served by {served_by:?}");
    }
}

fn body(text: &mut String, api: &Api, body: &Body) {
    let Body {
        origin,
        required,
        choices,
        limits,
        docs: about,
    } = body;
    let optional = if *required { "" } else { " (optional)" };
    for media in choices {
        let Media {
            label,
            media_type,
            content,
            encodings,
        } = media;
        let content = self::content(api, content);
        let _ = writeln!(
            text,
            "    body {label:?} {media_type:?} {content}{optional} <- {origin}"
        );
        for encoding in encodings {
            let _ = writeln!(text, "      {encoding:?}");
        }
    }
    super::limits::show(text, "      ", api, limits);
    docs(text, "      ", about);
}

/// A parameter, after the word that says what it is one of.
pub fn param(text: &mut String, lead: &str, api: &Api, param: &Param) {
    let Param {
        origin,
        name,
        rust_name,
        location,
        style,
        reserved,
        required,
        ty,
        limits,
        docs: about,
        global,
    } = param;
    let optional = if *required { "" } else { " (optional)" };
    let ty = type_ref(api, ty);
    let reserved = if *reserved { " reserved" } else { "" };
    let _ = writeln!(
        text,
        "{lead} {location:?} {name:?} {ty} {style:?}{reserved}{optional} <- {origin}"
    );
    if let Some(name) = rust_name {
        let _ = writeln!(text, "      named {name:?}");
    }
    if let Some(Global { index, required }) = global {
        let needed = if *required { " (required)" } else { "" };
        let _ = writeln!(text, "      or global {index}{needed}");
    }
    super::limits::show(text, "      ", api, limits);
    docs(text, "      ", about);
}

fn reply(text: &mut String, api: &Api, outcome: &str, reply: &Reply) {
    let Reply {
        origin,
        label,
        statuses,
        media_types,
        alternative,
        content,
        description,
        example,
    } = reply;
    let statuses = self::statuses(statuses.as_ref());
    let media_type = media_types.join(", ");
    let or = if *alternative { " or" } else { "" };
    let content = self::content(api, content);
    let _ = writeln!(
        text,
        "    {outcome}{or} {statuses} {label:?} {media_type:?} {content} <- {origin}"
    );
    if !description.is_empty() {
        let _ = writeln!(text, "      text {description:?}");
    }
    if let Some(example) = example {
        let _ = writeln!(text, "      example {example}");
    }
}

fn statuses(statuses: Option<&Statuses>) -> String {
    match statuses {
        None => "others".to_owned(),
        Some(statuses) if statuses.start() == statuses.end() => statuses.start().to_string(),
        Some(statuses) => format!("{} to {}", statuses.start(), statuses.end()),
    }
}

fn stream(text: &mut String, api: &Api, stream: &Stream) {
    let Stream {
        origin,
        statuses,
        media_type,
        framing,
        event,
        end,
        switch,
        alone,
    } = stream;
    let (statuses, event) = (self::statuses(statuses.as_ref()), content(api, event));
    let alone = if *alone { " alone" } else { "" };
    let _ = writeln!(
        text,
        "    stream {statuses} {media_type:?} {framing:?} of {event}{alone} <- {origin}"
    );
    if let Some(end) = end {
        let _ = writeln!(text, "      until {end:?}");
    }
    if let Some(switch) = switch {
        let _ = writeln!(text, "      asked for with {switch:?}");
    }
}

fn content(api: &Api, content: &Content) -> String {
    match content {
        Content::Json(of) => format!("Json<{}>", type_ref(api, of)),
        Content::Form(of) => format!("Form<{}>", type_ref(api, of)),
        Content::Multipart(Some(of)) => format!("Multipart<{}>", type_ref(api, of)),
        Content::Multipart(None) => "Multipart".to_owned(),
        Content::Text | Content::Bytes | Content::Empty => format!("{content:?}"),
    }
}

fn paging(paging: &Paging) -> String {
    let Paging {
        kind,
        limit,
        longest,
        results,
        next,
        total,
        pages,
        more,
    } = paging;
    let input = |input: &Input| match input {
        Input::Query(name) => format!("{name:?}"),
        Input::Body(way) => format!("body {way}"),
    };
    let mut text = match kind {
        PagingKind::Offset(by) => format!("by offset {}", input(by)),
        PagingKind::Page(by, first) => format!("by page {} from {}", input(by), first.unwrap_or(1)),
        PagingKind::Cursor(by) => format!("by cursor {}", input(by)),
        PagingKind::Url => "by address".to_owned(),
    };
    let mut add = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            let _ = write!(text, ", {name} {value}");
        }
    };
    add("limit", limit.as_ref().map(input));
    add("at most", longest.map(|most| most.to_string()));
    add("results", results.as_ref().map(ToString::to_string));
    add(
        "next",
        next.as_ref().map(|next| match next {
            Next::Body(way) => way.to_string(),
            Next::Header(name) => format!("header {name:?}"),
            Next::Link => "link".to_owned(),
        }),
    );
    add(
        "total",
        total.as_ref().map(|total| {
            let likely = if total.stated { "" } else { " (likely)" };
            format!("{}{likely}", total.way)
        }),
    );
    add("pages", pages.as_ref().map(ToString::to_string));
    add("more", more.as_ref().map(ToString::to_string));
    text
}
