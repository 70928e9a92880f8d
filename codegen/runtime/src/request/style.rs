//! How parameters are written, by OpenAPI's styles, which are RFC 6570's expansions.

use super::escape::{Escape, escaped, percent_encode, push_escaped, push_name};
use super::parts::{Parts, text_of};

/// How the value of a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `blue,black`: paths and headers.
    Simple,
    /// `.blue.black`: paths.
    Label,
    /// `;color=blue;color=black`: paths.
    Matrix,
    /// `color=blue&color=black`: queries; `color=blue; color=black`: cookies.
    Form,
    /// `color=blue%20black`: queries.
    SpaceDelimited,
    /// `color=blue%7Cblack`: queries.
    PipeDelimited,
    /// `color%5BR%5D=100`: queries. For what OpenAPI leaves undefined, what most clients do: objects may be
    /// nested, a list in one repeats its key, lists of more than single values are numbered, and a list in
    /// place of the object has `[]` for a key.
    DeepObject,
    /// `color=["blue","black"]`, encoded: a parameter that is described by a media type instead of a style.
    Json,
}

/// The whole of a parameter, such as `color=blue&color=black` or `;color=blue`.
///
/// Nothing at all for what is undefined: null, an empty array, an empty object. The value is JSON, whose members
/// keep their order.
pub(crate) fn write(
    name: &str,
    (style, explode, escape): (Style, bool, Escape),
    json: &str,
) -> Result<Option<String>, String> {
    let parts = Parts::of(json)?;
    if matches!(parts, Parts::None) {
        return Ok(None);
    }
    if let (Parts::One(text), false) = (&parts, matches!(style, Style::Json | Style::DeepObject)) {
        return Ok(Some(single(name, style, escape, text)));
    }
    match (style, escape) {
        (Style::Json, Escape::Header) => Ok(Some(ascii(json))),
        (Style::Json, Escape::Path) => Ok(Some(escaped(json, escape))),
        (Style::Simple | Style::Label | Style::Matrix, _) => {
            let shape = Shape::of(parts, style, explode, escape)?;
            Ok(shape.map(|shape| expand(&percent_encode(name), (style, explode), shape)))
        }
        _ => {
            let pairs = pairs(name, (style, explode, escape), json)?;
            let pairs: Vec<_> = pairs.iter().map(|(k, v)| format!("{k}={v}")).collect();
            let separator = match escape {
                // What stands between cookies (RFC 6265, section 4.2.1): with `&`, all would be the value of one.
                Escape::Cookie => "; ",
                _ => "&",
            };
            Ok((!pairs.is_empty()).then(|| pairs.join(separator)))
        }
    }
}

/// The names and values that a value becomes in a query, a cookie or a form, escaped.
pub(super) fn pairs(
    name: &str,
    (style, explode, escape): (Style, bool, Escape),
    json: &str,
) -> Result<Vec<(String, String)>, String> {
    let parts = Parts::of(json)?;
    let own = escape.name(name);
    let mut pairs = Vec::new();
    match style {
        _ if matches!(parts, Parts::None) => {}
        Style::Json => pairs.push((own, escaped(json, escape))),
        Style::DeepObject => deep(own, 0, escape, parts, &mut pairs)?,
        _ => match Shape::of(parts, style, explode, escape)? {
            None => {}
            Some(Shape::One(text)) => pairs.push((own, text)),
            Some(Shape::Many(items)) if explode => {
                pairs.extend(items.into_iter().map(|item| (own.clone(), item)));
            }
            Some(Shape::Many(items)) => pairs.push((own, items.join(joint(style, escape)))),
            Some(Shape::Pairs(members)) if explode => pairs = members,
            Some(Shape::Pairs(members)) => {
                let flat = members.into_iter().flat_map(|(key, value)| [key, value]);
                let flat: Vec<_> = flat.collect();
                pairs.push((own, flat.join(joint(style, escape))));
            }
        },
    }
    Ok(pairs)
}

/// What stands between values of one name.
fn joint(style: Style, escape: Escape) -> &'static str {
    match (style, escape) {
        (Style::SpaceDelimited, Escape::Part) => " ",
        (Style::SpaceDelimited, _) => "%20",
        (Style::PipeDelimited, Escape::Part) => "|",
        (Style::PipeDelimited, _) => "%7C",
        _ => ",",
    }
}

/// A value with its parts encoded.
enum Shape {
    One(String),
    Many(Vec<String>),
    Pairs(Vec<(String, String)>),
}

impl Shape {
    fn of(
        parts: Parts<'_>,
        style: Style,
        explode: bool,
        escape: Escape,
    ) -> Result<Option<Self>, String> {
        let between = Between::new(style, explode, escape);
        let part = |json: &str| -> Result<Option<String>, String> {
            let text = text_of(json)?;
            text.map(|text| between.part(&text)).transpose()
        };
        Ok(match parts {
            Parts::None => None,
            Parts::One(text) => Some(Self::One(escaped(&text, escape))),
            Parts::Many(items) => {
                if escape == Escape::Header && items.iter().any(|item| is_nested(item)) {
                    return Err(NESTED.to_owned());
                }
                let items = items.into_iter().filter_map(|item| part(item).transpose());
                let items = items.collect::<Result<Vec<_>, _>>()?;
                (!items.is_empty()).then_some(Self::Many(items))
            }
            Parts::Pairs(members) => {
                let mut pairs = Vec::new();
                for (key, member) in members {
                    let key = match (explode, escape) {
                        (true, Escape::Header) if key.contains('=') => {
                            return Err("the name of a member contains `=`".to_owned());
                        }
                        (_, Escape::Header) | (false, _) => between.part(&key)?,
                        (true, _) => escape.name(&key),
                    };
                    match Parts::of(member)? {
                        // A list in a form is its name with each of its values.
                        Parts::Many(items) if explode && style == Style::Form => {
                            for item in items {
                                pairs.extend(part(item)?.map(|item| (key.clone(), item)));
                            }
                        }
                        Parts::Many(_) | Parts::Pairs(_) if escape == Escape::Header => {
                            return Err(NESTED.to_owned());
                        }
                        _ => pairs.extend(part(member)?.map(|member| (key, member))),
                    }
                }
                (!pairs.is_empty()).then_some(Self::Pairs(pairs))
            }
        })
    }
}

const NESTED: &str = "an array or object inside another has no form in a header";

fn is_nested(json: &str) -> bool {
    json.starts_with(['[', '{'])
}

/// What parts are written with so that they can be told apart.
struct Between {
    escape: Escape,
    /// What no part may contain, because its encoding is what stands between parts.
    barred: Option<char>,
}

impl Between {
    fn new(style: Style, explode: bool, escape: Escape) -> Self {
        let barred = match style {
            _ if escape == Escape::Header => Some(','),
            Style::SpaceDelimited if !explode => Some(' '),
            Style::PipeDelimited if !explode => Some('|'),
            _ => None,
        };
        Self { escape, barred }
    }

    fn part(&self, text: &str) -> Result<String, String> {
        match self.barred {
            Some(barred) if text.contains(barred) => Err(format!(
                "a part contains `{barred}`, which stands between parts in this style"
            )),
            _ => Ok(escaped(text, self.escape)),
        }
    }
}

/// What a single value becomes, which nearly all parameters are, in one piece.
fn single(name: &str, style: Style, escape: Escape, text: &str) -> String {
    let mut all = String::with_capacity(name.len() + text.len() + 16);
    let named = match style {
        Style::Simple => false,
        Style::Label => {
            all.push('.');
            false
        }
        Style::Matrix => {
            all.push(';');
            true
        }
        _ => true,
    };
    if named {
        push_name(&mut all, name);
        // A value that is empty has no sign in a path.
        if style != Style::Matrix || !text.is_empty() {
            all.push('=');
        }
    }
    push_escaped(&mut all, text, escape);
    all
}

/// RFC 6570, section 3.2.1 and the table of appendix A, for one variable of a path or a header.
fn expand(name: &str, (style, explode): (Style, bool), shape: Shape) -> String {
    let (first, separator, named) = match style {
        Style::Label => (".", ".", false),
        Style::Matrix => (";", ";", true),
        _ => ("", ",", false),
    };
    let with_name = |text: String| match (named, text.is_empty()) {
        (true, true) => name.to_owned(),
        (true, false) => format!("{name}={text}"),
        (false, _) => text,
    };
    let body = match (shape, explode) {
        (Shape::One(text), _) => with_name(text),
        (Shape::Many(parts), true) => {
            let parts: Vec<_> = parts.into_iter().map(with_name).collect();
            parts.join(separator)
        }
        (Shape::Many(parts), false) => with_name(parts.join(",")),
        (Shape::Pairs(parts), true) => {
            let parts: Vec<_> = parts.iter().map(|(k, v)| format!("{k}={v}")).collect();
            parts.join(separator)
        }
        (Shape::Pairs(parts), false) => {
            let parts: Vec<_> = parts.iter().map(|(k, v)| format!("{k},{v}")).collect();
            with_name(parts.join(","))
        }
    };
    format!("{first}{body}")
}

/// `deepObject`, for which the specification defines one level; deeper ones continue the pattern.
///
/// Items of lists have their number where nobody could tell otherwise which members belong together. In forms they
/// always do: the servers that read such forms take a name that is there twice for one value.
fn deep(
    name: String,
    depth: usize,
    escape: Escape,
    parts: Parts<'_>,
    pairs: &mut Vec<(String, String)>,
) -> Result<(), String> {
    let (open, close) = match escape {
        Escape::Part => ("[", "]"),
        _ => ("%5B", "%5D"),
    };
    match parts {
        Parts::None => {}
        Parts::One(text) => pairs.push((name, escaped(&text, escape))),
        Parts::Pairs(members) => {
            for (key, member) in members {
                let name = format!("{name}{open}{}{close}", escape.name(&key));
                deep(name, depth + 1, escape, Parts::of(member)?, pairs)?;
            }
        }
        Parts::Many(items) => {
            let items: Vec<_> = items.into_iter().filter(|item| *item != "null").collect();
            let in_form = matches!(escape, Escape::Form | Escape::FormReserved | Escape::Part);
            let numbered = in_form || items.iter().any(|item| is_nested(item));
            for (index, item) in items.into_iter().enumerate() {
                let name = match (numbered, depth) {
                    (true, _) => format!("{name}{open}{index}{close}"),
                    (false, 0) => format!("{name}{open}{close}"),
                    (false, _) => name.clone(),
                };
                deep(name, depth + 1, escape, Parts::of(item)?, pairs)?;
            }
        }
    }
    Ok(())
}

/// JSON for a header: of other characters than ASCII it is not known how a server reads them.
fn ascii(json: &str) -> String {
    if json.is_ascii() {
        return json.to_owned();
    }
    let mut text = String::with_capacity(json.len() * 2);
    for c in json.chars() {
        match c.is_ascii() {
            true => text.push(c),
            false => c
                .encode_utf16(&mut [0; 2])
                .iter()
                .for_each(|unit| text.push_str(&format!("\\u{unit:04x}"))),
        }
    }
    text
}
