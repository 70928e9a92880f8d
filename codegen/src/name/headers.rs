//! The methods for headers that responses declare.

use super::case::snake;
use super::ident::Ident;
use super::kept::Keeping;
use super::scope::Scope;
use crate::ir::{Api, Header};
use crate::lock::Kind;

/// Methods that headers have anyway: those of `http::HeaderMap`, which would be hidden, and of common traits.
const HEADERS: [&str; 38] = [
    "append",
    "as_ref",
    "borrow",
    "borrow_mut",
    "capacity",
    "clear",
    "clone",
    "clone_into",
    "contains_key",
    "default",
    "deref",
    "drain",
    "entry",
    "eq",
    "fmt",
    "from",
    "get",
    "get_all",
    "get_mut",
    "insert",
    "into",
    "is_empty",
    "iter",
    "iter_mut",
    "keys",
    "keys_len",
    "len",
    "ne",
    "new",
    "remove",
    "reserve",
    "to_owned",
    "try_append",
    "try_entry",
    "try_insert",
    "try_into",
    "values",
    "with_capacity",
];

/// Methods that files have anyway, and those of common traits.
const FILES: [&str; 20] = [
    "as_ref",
    "blank",
    "borrow",
    "borrow_mut",
    "clone",
    "clone_into",
    "content_type",
    "default",
    "deserialize",
    "eq",
    "file_name",
    "fmt",
    "from",
    "from_path",
    "header",
    "into",
    "ne",
    "new",
    "serialize",
    "to_owned",
];

/// Names the method of each header of responses.
pub fn name(api: &Api, keeping: &mut Keeping<'_>) -> Vec<Ident> {
    let scope = Scope::without(&HEADERS);
    named(&api.headers, scope, Kind::Header, keeping)
}

/// Names the setter of each header of files in forms.
pub fn name_of_parts(api: &Api, keeping: &mut Keeping<'_>) -> Vec<Ident> {
    let scope = Scope::without(&FILES);
    named(&api.part_headers, scope, Kind::PartHeader, keeping)
}

fn named(all: &[Header], mut scope: Scope, kind: Kind, keeping: &mut Keeping<'_>) -> Vec<Ident> {
    let headers = all.iter();
    let wishes = headers.map(|header| vec![scope.unless_reserved(snake(&header.name), "_header")]);
    let wishes: Vec<_> = wishes.collect();
    let keys = all.iter().map(|header| header.name.clone());
    let pins = super::pins(keeping.kept, kind, keys);
    let names = keeping.names(&mut scope, &pins);
    scope.settle_others(&wishes, names)
}
