//! The methods for headers that responses declare.

use super::case::snake;
use super::ident::Ident;
use super::kept::Keeping;
use super::scope::Scope;
use crate::ir::Api;
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

/// Names the method of each header.
pub fn name(api: &Api, keeping: &mut Keeping<'_>) -> Vec<Ident> {
    let mut scope = Scope::without(&HEADERS);
    let headers = api.headers.iter();
    let wishes = headers.map(|header| vec![scope.unless_reserved(snake(&header.name), "_header")]);
    let wishes: Vec<_> = wishes.collect();
    let keys = api.headers.iter().map(|header| header.name.clone());
    let pins = super::pins(keeping.kept, Kind::Header, keys);
    let names = keeping.names(&mut scope, &pins);
    scope.settle_others(&wishes, names)
}
