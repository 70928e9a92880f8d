//! What a page's type shows by itself, where nobody says it.

use super::fit::plain;
use crate::ir::{Api, Field, Scalar, Shape, Step, TypeRef, Way};

/// What members are called that count all results, in letters only.
const TOTALS: [&str; 7] = [
    "total",
    "totalcount",
    "totalelements",
    "totalhits",
    "totalitems",
    "totalrecords",
    "totalresults",
];

/// What members are called that say whether there are more, in letters only.
const MORE: [&str; 5] = [
    "hasmore",
    "hasnext",
    "hasnextpage",
    "hasmorepages",
    "moreavailable",
];

/// The way to the results: the page itself, or the only array among its
/// members or, if there is none, among theirs.
pub fn results(api: &Api, page: &TypeRef) -> Option<Way> {
    let is_list = |field: &Field| matches!(plain(api, &field.ty), TypeRef::List(_));
    if let TypeRef::List(_) = plain(api, page) {
        return Some(Way::default());
    }
    only(api, page, &is_list)
}

/// The way to a number that is called like a count of all results.
pub fn total(api: &Api, page: &TypeRef) -> Option<Way> {
    let numbers = [Scalar::I32, Scalar::I64, Scalar::U64, Scalar::F64];
    only(api, page, &|field| {
        is_called(field, &TOTALS) && is_scalar(api, field, &numbers)
    })
}

/// The way to a truth value that is called like whether there are more.
pub fn more(api: &Api, page: &TypeRef) -> Option<Way> {
    only(api, page, &|field| {
        is_called(field, &MORE) && is_scalar(api, field, &[Scalar::Bool])
    })
}

fn is_called(field: &Field, names: &[&str]) -> bool {
    let letters = field.name.chars().filter(|c| c.is_alphanumeric());
    let letters = letters.collect::<String>().to_ascii_lowercase();
    names.contains(&letters.as_str())
}

fn is_scalar(api: &Api, field: &Field, scalars: &[Scalar]) -> bool {
    matches!(plain(api, &field.ty), TypeRef::Scalar(scalar) if scalars.contains(scalar))
}

/// The only member that is wanted, of a page or of its members.
fn only(api: &Api, page: &TypeRef, wanted: &dyn Fn(&Field) -> bool) -> Option<Way> {
    let step = |field: &Field| Step::Member(field.name.clone());
    let fields = fields(api, page);
    let near: Vec<_> = fields.iter().filter(|field| wanted(field)).collect();
    match near.as_slice() {
        [one] => return Some(Way(vec![step(one)])),
        [] => {}
        _ => return None,
    }
    let far = fields.iter().flat_map(|outer| {
        let inner = self::fields(api, &outer.ty).iter();
        let found = inner.filter(|inner| wanted(inner));
        found.map(|inner| Way(vec![step(outer), step(inner)]))
    });
    let mut far: Vec<_> = far.collect();
    match far.len() {
        1 => far.pop(),
        _ => None,
    }
}

fn fields<'a>(api: &'a Api, ty: &'a TypeRef) -> &'a [Field] {
    let TypeRef::Def(id) = plain(api, ty) else {
        return &[];
    };
    match api.def(*id).map(|def| &def.shape) {
        Some(Shape::Struct(object)) => &object.fields,
        _ => &[],
    }
}
