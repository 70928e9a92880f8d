//! `[operations.<operationId>]`: how single operations differ from what the
//! document says.

use std::collections::BTreeMap;

use super::pagination::{self, Pagination};
use super::reader::{Entry, Reader};
use crate::Place;
use crate::ir::Retry;
use crate::lock::Pin;

/// What the configuration says about an operation.
#[derive(Clone, Debug)]
pub struct OperationConfig {
    /// Where its id is.
    pub place: Place,
    /// What its method is called.
    pub name: Option<Pin>,
    /// How its pages follow each other, in place of what the document says.
    pub pagination: Option<Pagination>,
    /// When to try again, in place of what the document says.
    pub retry: Option<Retry>,
}

/// Reads the table of all operations.
pub fn read(reader: &mut Reader, all: &Entry<'_>) -> BTreeMap<String, OperationConfig> {
    let mut operations = BTreeMap::new();
    for (id, operation) in reader.inner(all) {
        let entries = reader.inner(&operation);
        reader.known(
            &entries,
            &format!("the operation `{id}`"),
            &["name", "pagination", "retry"],
        );
        let pagination = entries.get("pagination");
        let pagination = pagination.and_then(|entry| pagination::read(reader, entry));
        let name = entries.get("name");
        let name = name.and_then(|entry| super::schemas::name(reader, entry));
        let retry = entries.get("retry");
        let retry = retry.and_then(|entry| super::retry::read(reader, entry));
        let place = operation.place;
        let config = OperationConfig {
            place,
            name,
            pagination,
            retry,
        };
        operations.insert(id, config);
    }
    operations
}
