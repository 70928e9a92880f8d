//! `x-speakeasy-pagination`.

use serde_json::Value;

use super::Fault;
use crate::ir::{Input, Next, Paging, PagingKind, PagingRule, Part, Step, Way};
use crate::{Place, Pointer};

const HELP: &str = "write `type`, `inputs` and `outputs` as the description of the extension has them, \
                    or say it in codegen.toml";

/// Reads what the document says about the pages of an operation. What is
/// neither needed nor understood is passed over.
pub fn read(hint: &Value, at: &Pointer) -> Result<PagingRule, Fault> {
    let whole = Place::Key(at.clone());
    let wrong = |message: &str| Err(Fault::new(&whole, message, HELP));
    let Some(kind) = hint.get("type").and_then(Value::as_str) else {
        return wrong("it is not said of which `type` they are");
    };
    let mut parts = Vec::new();
    let mut limit = None;
    let (mut offset, mut page, mut cursor) = (None, None, None);
    let inputs = hint.get("inputs").and_then(Value::as_array);
    for (index, one) in inputs.into_iter().flatten().enumerate() {
        let place = Place::Value(at.join("inputs").index(index));
        let input = input(one, &place)?;
        let (part, slot) = match one.get("type").and_then(Value::as_str) {
            Some("limit") => (Part::Limit, &mut limit),
            Some("offset") => (Part::Input, &mut offset),
            Some("page") => (Part::Input, &mut page),
            Some("cursor") => (Part::Input, &mut cursor),
            _ => continue,
        };
        *slot = Some(input);
        parts.push((part, place));
    }
    let mut output = |name: &str, part: Part| {
        let Some(text) = hint.get("outputs").and_then(|outputs| outputs.get(name)) else {
            return Ok(None);
        };
        let place = Place::Value(at.join("outputs").join(name));
        let way = text.as_str().and_then(Way::parse);
        let fault = format!("`{name}` leads to no single value that is understood");
        let help = "write it as `$.data.items`, `$['data'][0]` or `$.items[-1].id`";
        let way = way.ok_or_else(|| Fault::new(&place, fault, help))?;
        parts.push((part, place));
        Ok(Some(way))
    };
    let results = output("results", Part::Results)?;
    let pages = output("numPages", Part::Pages)?;
    let cursor_next = output("nextCursor", Part::Next)?;
    let url_next = output("nextUrl", Part::Next)?;
    let (kind, next) = match kind {
        "offsetLimit" => match (offset, page) {
            (Some(offset), _) => (PagingKind::Offset(offset), None),
            (None, Some(page)) => (PagingKind::Page(page, None), None),
            (None, None) => return wrong("no input is of type `offset` or `page`"),
        },
        "cursor" => match (cursor, cursor_next) {
            (Some(cursor), Some(next)) => (PagingKind::Cursor(cursor), Some(Next::Body(next))),
            (None, _) => return wrong("no input is of type `cursor`"),
            (_, None) => return wrong("it is not said where the `nextCursor` is"),
        },
        "url" => match url_next {
            Some(next) => (PagingKind::Url, Some(Next::Body(next))),
            None => return wrong("it is not said where the `nextUrl` is"),
        },
        _ => {
            let place = Place::Value(at.join("type"));
            let help = "it may be `offsetLimit`, `cursor` or `url`";
            return Err(Fault::new(&place, "their type is not known", help));
        }
    };
    let counted = matches!(kind, PagingKind::Offset(_) | PagingKind::Page(..));
    Ok(PagingRule {
        paging: Paging {
            limit: limit.filter(|_| counted),
            longest: None,
            results,
            next,
            total: None,
            pages: pages.filter(|_| matches!(kind, PagingKind::Page(..))),
            more: None,
            kind,
        },
        place: whole,
        parts,
    })
}

fn input(one: &Value, place: &Place) -> Result<Input, Fault> {
    let Some(name) = one.get("name").and_then(Value::as_str) else {
        return Err(Fault::new(place, "an input has no `name`", HELP));
    };
    match one.get("in").and_then(Value::as_str) {
        None | Some("parameters") => Ok(Input::Query(name.to_owned())),
        Some("requestBody") => {
            let way = Way::parse(name);
            let member = || Way(vec![Step::Member(name.to_owned())]);
            Ok(Input::Body(way.unwrap_or_else(member)))
        }
        Some(_) => {
            let help = "an input may be in `parameters` or in the `requestBody`";
            Err(Fault::new(place, "it is not known where an input is", help))
        }
    }
}
