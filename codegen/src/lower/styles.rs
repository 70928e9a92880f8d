//! What the specification leaves undefined about how parameters are written: told, and settled.

use crate::ir::{Api, Location, Param, Shape, Style, TypeRef};
use crate::{Code, Diagnostic, Place, Severity};

/// How far unions are looked into.
const DEPTH: usize = 8;

/// What a value consists of, as far as styles care.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Parts {
    /// A single value.
    One,
    /// Items; whether these may have parts themselves.
    List(bool),
    /// Members; which of them may have parts themselves.
    Object(Nested),
    /// Several of these, or nobody knows.
    Any,
}

/// What is in members.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Nested {
    /// Single values.
    None,
    /// Also lists of single values.
    Lists,
    /// Also anything else.
    Anything,
}

/// Goes through all parameters, now that all types are known.
pub fn settle(api: &mut Api, diagnostics: &mut Vec<Diagnostic>) {
    let decide = |param: &Param| (parts(api, &param.ty, 0), param.location, param.style);
    let operations = api.resources.iter().flat_map(|one| &one.operations);
    let params = operations.flat_map(|one| &one.params).chain(&api.globals);
    let mut outcomes = Vec::new();
    for param in params {
        let (style, remark) = decided(decide(param));
        if let Some((message, help)) = remark {
            // What is no default is written there.
            let written = match (param.style, param.location) {
                (Style::Named(name, _), Location::Path | Location::Header | Location::Part) => {
                    name != "simple"
                }
                (Style::Named(name, _), Location::Query | Location::Cookie) => name != "form",
                (Style::Json, _) => false,
            };
            let place = Place::Value(match written {
                true => param.origin.join("style"),
                false => param.origin.clone(),
            });
            let remark = Diagnostic::warning(Code::Undefined, place, message).help(help);
            diagnostics.push(Diagnostic {
                severity: Severity::Advice,
                ..remark
            });
        }
        outcomes.push(style);
    }
    let operations = api.resources.iter_mut().flat_map(|one| &mut one.operations);
    let params = operations.flat_map(|one| &mut one.params);
    for (param, style) in params.chain(&mut api.globals).zip(outcomes) {
        param.style = style;
    }
}

type Remark = Option<(String, &'static str)>;

/// How a value of these parts is written, and what is to be said about it.
fn decided((parts, location, style): (Parts, Location, Style)) -> (Style, Remark) {
    const BY_MEDIA: &str = "describe it with `content` and a media type in place of `schema`";
    const DEEP: &str = "use `style: deepObject` for objects in queries only";
    let Style::Named(name, explode) = style else {
        return (style, None);
    };
    let undefined = |what: String, done: &str| format!("OpenAPI does not define {what}; {done}");
    let said = |what: String, done: &str, help| (style, Some((undefined(what, done), help)));
    match (name, parts) {
        // All styles of a single value are alike where nothing stands before it.
        ("simple" | "form" | "spaceDelimited" | "pipeDelimited", Parts::One) => {
            (location.plain(), None)
        }
        ("deepObject", Parts::One) => {
            let message = undefined(
                format!("`{name}` for a single value"),
                "it is written in style form",
            );
            (location.plain(), Some((message, DEEP)))
        }
        ("deepObject", Parts::List(_)) => said(
            format!("`{name}` for an array"),
            "`[]` or a number stands for the name of a member",
            DEEP,
        ),
        ("deepObject", Parts::Object(nested)) if nested > Nested::None => said(
            format!("`{name}` for what has arrays or objects in it"),
            "names continue in brackets, and lists of single values repeat theirs",
            BY_MEDIA,
        ),
        ("deepObject", _) => (style, None),
        (_, Parts::List(true) | Parts::Object(Nested::Lists | Nested::Anything))
            if matches!(location, Location::Header | Location::Part) =>
        {
            let what = "arrays or objects inside others in a header".to_owned();
            (
                Style::Json,
                Some((undefined(what, "all of it is written as JSON"), BY_MEDIA)),
            )
        }
        ("form", Parts::Object(Nested::Lists)) if explode => said(
            format!("`{name}` for an object with arrays in it"),
            "each is its name with each of its values",
            BY_MEDIA,
        ),
        (_, Parts::List(true) | Parts::Object(Nested::Lists | Nested::Anything)) => said(
            format!("`{name}` for arrays or objects inside others"),
            "these are written as JSON",
            BY_MEDIA,
        ),
        ("spaceDelimited" | "pipeDelimited", Parts::List(_) | Parts::Object(_)) if explode => said(
            format!("`{name}` with `explode: true`"),
            "it is written in style form",
            "remove `explode: true`, or the style",
        ),
        (_, Parts::List(_) | Parts::Object(_)) if location == Location::Cookie && explode => said(
            "how an exploded cookie is written".to_owned(),
            "each part is a cookie",
            "add `explode: false` where it is one",
        ),
        _ => (style, None),
    }
}

fn parts(api: &Api, ty: &TypeRef, depth: usize) -> Parts {
    let of = |ty| parts(api, ty, depth + 1);
    match api.resolve(ty) {
        _ if depth > DEPTH => Parts::Any,
        TypeRef::Scalar(_) => Parts::One,
        TypeRef::Nullable(inner) => of(inner),
        TypeRef::List(items) => Parts::List(is_composed(of(items))),
        TypeRef::Tuple(items) => Parts::List(items.iter().any(|item| is_composed(of(item)))),
        TypeRef::Map(values) => Parts::Object(nested(of(values))),
        TypeRef::Typed(_) | TypeRef::Any => Parts::Any,
        TypeRef::Def(id) => match api.def(*id).map(|def| &def.shape) {
            Some(Shape::Enum(_)) => Parts::One,
            Some(Shape::Struct(object)) => {
                let inner = object.fields.iter().map(|field| nested(of(&field.ty)));
                Parts::Object(inner.max().unwrap_or(Nested::None))
            }
            Some(Shape::Union(union)) => {
                let mut variants = union.variants.iter().map(|variant| of(&variant.ty));
                let first = variants.next().unwrap_or(Parts::Any);
                match variants.all(|other| other == first) {
                    true => first,
                    false => Parts::Any,
                }
            }
            _ => Parts::Any,
        },
    }
}

fn is_composed(parts: Parts) -> bool {
    matches!(parts, Parts::List(_) | Parts::Object(_))
}

fn nested(parts: Parts) -> Nested {
    match parts {
        Parts::One | Parts::Any => Nested::None,
        Parts::List(false) => Nested::Lists,
        Parts::List(true) | Parts::Object(_) => Nested::Anything,
    }
}
