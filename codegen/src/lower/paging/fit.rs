//! Whether an operation has what is said about its pages.

use super::{Fault, guess};
use crate::config::nearest;
use crate::ir::{
    Api, Content, Input, Location, Next, Operation, Paging, PagingKind, PagingRule, Part, Scalar,
    Shape, Step, Total, TypeRef, Way,
};

/// How pages follow each other, completed by what the operation's own types
/// tell.
pub fn fit(api: &Api, operation: &Operation, rule: &PagingRule) -> Result<Paging, Fault> {
    let mut paging = rule.paging.clone();
    match &paging.kind {
        PagingKind::Offset(by) | PagingKind::Page(by, _) => {
            input(api, operation, by, rule, Part::Input)?;
        }
        PagingKind::Cursor(by) => input(api, operation, by, rule, Part::Input)?,
        PagingKind::Url => {}
    }
    if let Some(limit) = &paging.limit {
        input(api, operation, limit, rule, Part::Limit)?;
    }
    let page = page(operation);
    let needs_body = match &paging.next {
        Some(Next::Header(_) | Next::Link) => paging.results.is_some(),
        Some(Next::Body(_)) | None => true,
    };
    let Some(page) = page else {
        if needs_body {
            let help = "only a JSON body, the same for every success, has members to look at";
            return Err(Fault::new(&rule.place, "its results are no JSON", help));
        }
        return Ok(paging);
    };
    match &paging.results {
        None => paging.results = guess::results(api, page),
        Some(way) if list(api, page, way).is_some() => {}
        Some(way) => {
            let message = format!("`{way}` is no array in the response");
            let help = match guess::results(api, page) {
                Some(other) => format!("did you mean `{other}`?"),
                None => "give the way to an array through members of objects".to_owned(),
            };
            return Err(Fault::new(rule.place(Part::Results), message, help));
        }
    }
    let counted = matches!(paging.kind, PagingKind::Offset(_) | PagingKind::Page(..));
    if counted && paging.results.is_none() && paging.pages.is_none() {
        let message = "it is not said where in the response the results are";
        let help = "give the way to the array of results";
        return Err(Fault::new(&rule.place, message, help));
    }
    let told = match &paging.next {
        Some(Next::Body(way)) => Some((way, Part::Next)),
        _ => None,
    };
    let pages = paging.pages.as_ref().map(|way| (way, Part::Pages));
    let total = paging.total.as_ref().map(|total| (&total.way, Part::Total));
    let more = paging.more.as_ref().map(|way| (way, Part::More));
    for (way, part) in [told, pages, total, more].into_iter().flatten() {
        member(api, page, way, "the response", rule, part)?;
    }
    if paging.more.is_none() {
        paging.more = guess::more(api, page);
    }
    if counted && paging.total.is_none() && paging.pages.is_none() && paging.limit.is_some() {
        let total = guess::total(api, page);
        paging.total = total.map(|way| Total { way, stated: false });
    }
    Ok(paging)
}

/// What a page is, where it is JSON.
fn page(operation: &Operation) -> Option<&TypeRef> {
    let (first, others) = operation.success.split_first()?;
    let same = others.iter().all(|reply| reply.content == first.content);
    match &first.content {
        Content::Json(ty) if same => Some(ty),
        _ => None,
    }
}

/// The type of the items of a list, where the way leads to one through members
/// of objects.
fn list<'a>(api: &'a Api, page: &'a TypeRef, way: &Way) -> Option<&'a TypeRef> {
    let mut here = plain(api, page);
    for step in &way.0 {
        let (Step::Member(name), TypeRef::Def(id)) = (step, here) else {
            return None;
        };
        let Shape::Struct(object) = &api.def(*id)?.shape else {
            return None;
        };
        let field = object.fields.iter().find(|field| field.name == *name)?;
        here = plain(api, &field.ty);
    }
    match here {
        TypeRef::List(item) => Some(item),
        _ => None,
    }
}

/// The type behind other names for it, null aside.
pub fn plain<'a>(api: &'a Api, ty: &'a TypeRef) -> &'a TypeRef {
    let mut here = api.resolve(ty);
    while let TypeRef::Nullable(of) = here {
        here = api.resolve(of);
    }
    here
}

/// A request must have the input, for a single value.
fn input(
    api: &Api,
    operation: &Operation,
    input: &Input,
    rule: &PagingRule,
    part: Part,
) -> Result<(), Fault> {
    match input {
        Input::Query(name) => {
            // Some documents say that numbers in a query are text, and so they are.
            let fits = operation.params.iter().any(|param| {
                param.name == *name
                    && param.location == Location::Query
                    && is_single(plain(api, &param.ty))
            });
            if fits {
                return Ok(());
            }
            let message =
                format!("the operation has no query parameter `{name}` for a number or text");
            let others = operation.params.iter().filter(|param| {
                param.location == Location::Query && is_single(plain(api, &param.ty))
            });
            let others: Vec<_> = others.map(|param| param.name.as_str()).collect();
            let help = match nearest(name, &others) {
                Some(other) => format!("did you mean `{other}`?"),
                None => "name a parameter that the operation has".to_owned(),
            };
            Err(Fault::new(rule.place(part), message, help))
        }
        Input::Body(way) => {
            let body = operation.body.as_ref();
            let first = body.and_then(|body| body.choices.first());
            let Some(Content::Json(ty)) = first.map(|media| &media.content) else {
                let message = "the operation has no JSON body that could say which page is wanted";
                let help = "name a query parameter, or describe the body";
                return Err(Fault::new(rule.place(part), message, help));
            };
            let members = way.0.iter().all(|step| matches!(step, Step::Member(_)));
            if way.0.is_empty() || !members {
                let message = format!("`{way}` is no member of the request's body");
                let help = "give the way through members of objects, such as `$.page.after`";
                return Err(Fault::new(rule.place(part), message, help));
            }
            member(api, ty, way, "the request's body", rule, part)
        }
    }
}

/// Some JSON must have a member for a single value, as far as that is known.
fn member(
    api: &Api,
    ty: &TypeRef,
    way: &Way,
    of: &str,
    rule: &PagingRule,
    part: Part,
) -> Result<(), Fault> {
    let wanted = match part {
        Part::More => "truth value",
        _ => "number or text",
    };
    let help = format!("give the way to a {wanted} that is described");
    let wrong = |message| Err(Fault::new(rule.place(part), message, help.as_str()));
    let mut here = plain(api, ty);
    for step in &way.0 {
        here = match (step, here) {
            // Whatever it is, it may have that.
            (_, TypeRef::Typed(_) | TypeRef::Any) | (Step::Member(_), TypeRef::Map(_)) => {
                return Ok(());
            }
            (Step::Element(_) | Step::Last, TypeRef::List(of)) => plain(api, of),
            (Step::Member(name), TypeRef::Def(id)) => match api.def(*id).map(|def| &def.shape) {
                Some(Shape::Struct(object)) => {
                    match object.fields.iter().find(|field| field.name == *name) {
                        Some(field) => plain(api, &field.ty),
                        None => return wrong(format!("{of} has no `{way}`")),
                    }
                }
                Some(Shape::Union(_) | Shape::Newtype(_)) => return Ok(()),
                _ => return wrong(format!("{of} has no `{way}`")),
            },
            _ => return wrong(format!("{of} has no `{way}`")),
        };
    }
    let single = match here {
        TypeRef::Def(id) => matches!(
            api.def(*id).map(|def| &def.shape),
            Some(Shape::Union(_) | Shape::Newtype(_))
        ),
        TypeRef::Typed(_) | TypeRef::Any => true,
        TypeRef::Scalar(Scalar::Bool) => part == Part::More,
        other => part != Part::More && is_single(other),
    };
    // A cursor may be any JSON that goes back into a body.
    let any = matches!(
        (part, &rule.paging.kind),
        (Part::Next | Part::Input, PagingKind::Cursor(Input::Body(_)))
    );
    if single || any {
        return Ok(());
    }
    wrong(format!("`{way}` is no {wanted} in {of}"))
}

fn is_single(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Scalar(scalar) if *scalar != Scalar::Bool)
}
