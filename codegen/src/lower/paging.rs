//! Hints about pages, checked against what the operation really has.

use openapiv3::Operation;
use serde_json::Value;

use crate::ir::{Api, Content, Location, Paging, Param, Reply, Scalar, Shape, TypeRef};
use crate::normalise::extension::PAGINATION;
use crate::{Code, Diagnostic, Place, Pointer};

/// What an operation says about pages, as far as that is understood.
pub fn of(operation: &Operation) -> Option<Paging> {
    let hint = operation.extensions.get(PAGINATION)?;
    let inputs = hint.get("inputs").and_then(Value::as_array)?;
    let input = |kind: &str| {
        let is_kind = |input: &&Value| input.get("type").and_then(Value::as_str) == Some(kind);
        let found = inputs.iter().find(is_kind)?;
        let parameter = found
            .get("in")
            .and_then(Value::as_str)
            .is_none_or(|at| at == "parameters");
        found
            .get("name")
            .and_then(Value::as_str)
            .filter(|_| parameter)
            .map(str::to_owned)
    };
    let results = hint
        .get("outputs")?
        .get("results")?
        .as_str()?
        .strip_prefix('$')?;
    let results = results.split('.').skip(1).map(str::to_owned).collect();
    Some(Paging {
        offset: input("offset")?,
        limit: input("limit")?,
        results,
    })
}

/// Drops hints that do not fit their operation, once all types are known.
pub fn settle(api: &mut Api, diagnostics: &mut Vec<Diagnostic>) {
    let mut resources = std::mem::take(&mut api.resources);
    for operation in resources
        .iter_mut()
        .flat_map(|resource| &mut resource.operations)
    {
        let Some(paging) = &operation.paging else {
            continue;
        };
        let params = &operation.params;
        // Some documents say that numbers in a query are text, and so they are.
        let fits = |param: &Param| match api.resolve(&param.ty) {
            TypeRef::Scalar(scalar) => param.location == Location::Query && *scalar != Scalar::Bool,
            _ => false,
        };
        let known = |name: &String| {
            params
                .iter()
                .any(|param| param.name == *name && fits(param))
        };
        let missing = [&paging.offset, &paging.limit];
        let missing = missing.into_iter().find(|name| !known(name));
        let fault = match (missing, results(api, &operation.success, &paging.results)) {
            (Some(name), _) => {
                format!("the operation has no query parameter `{name}` for a number")
            }
            (None, None) => "its results are no array in the response".to_owned(),
            (None, Some(())) => continue,
        };
        operation.paging = None;
        diagnostics.push(ignored(&operation.origin, &fault));
    }
    api.resources = resources;
}

/// Reports a hint that cannot be followed.
pub fn ignored(operation: &Pointer, fault: &str) -> Diagnostic {
    let place = Place::Key(operation.join(PAGINATION));
    Diagnostic::warning(
        Code::Unsupported,
        place,
        format!("no pages are generated: {fault}"),
    )
    .help("offset and limit parameters, and results as a member of the response, are supported")
}

fn results(api: &Api, success: &[Reply], way: &[String]) -> Option<()> {
    let [reply] = success else { return None };
    let Content::Json(ty) = &reply.content else {
        return None;
    };
    let mut here = api.resolve(ty);
    if let [name] = way {
        let TypeRef::Def(id) = here else { return None };
        let Shape::Struct(object) = &api.def(*id)?.shape else {
            return None;
        };
        let field = object.fields.iter().find(|field| field.name == *name)?;
        here = api.resolve(&field.ty);
    } else if !way.is_empty() {
        return None;
    }
    matches!(here, TypeRef::List(_)).then_some(())
}
