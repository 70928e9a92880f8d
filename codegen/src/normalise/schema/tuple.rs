//! Arrays, with elements that are described one by one or all alike.

use super::Reading;
use crate::load::Node;
use crate::normalise::context::Cursor;
use crate::normalise::extension;
use crate::normalise::piece::{AnySchema, Schema};

/// Rust's tuples have no debug output beyond this length.
const LONGEST: usize = 12;

impl<'a> Reading<'_, 'a> {
    pub(super) fn array(&mut self) {
        let (context, cursor) = (&mut *self.context, self.cursor);
        let min_items = context.count(cursor, "minItems");
        let max_items = context.count(cursor, "maxItems");
        let unique_items = context.flag(cursor, "uniqueItems");
        if min_items.is_some() || max_items.is_some() || unique_items.is_some() {
            let bounds = self.any.bounds.edit();
            (bounds.min_items, bounds.max_items) = (min_items, max_items);
            bounds.unique_items = unique_items;
        }
        let mut prefix = cursor.member("prefixItems");
        let mut items = cursor.member("items");
        // Before 2020-12, an array of items was what `prefixItems` is now, and
        // what `items` is now had a keyword of its own.
        if let Some(old) = items.take_if(|items| items.node.as_array().is_some()) {
            prefix = Some(old);
            items = cursor.member("additionalItems");
        }
        let closed = items.take_if(|items| matches!(items.node, Node::Bool(false)));
        let described = prefix.filter(|prefix| prefix.elements().next().is_some());
        let Some(prefix) = described else {
            self.any.items = items.map(|items| context.piece(items));
            return;
        };
        let count = prefix.elements().count();
        if (2..=LONGEST).contains(&count) && self.has_length(count, closed.is_some()) {
            self.carry(extension::PREFIX_ITEMS, prefix.elements().collect());
        } else {
            self.one_of_those(&prefix, items);
        }
    }

    /// Whether arrays can have neither more elements than that nor fewer. Who
    /// says that there are no more seldom says that there are no fewer.
    fn has_length(&self, count: usize, closed: bool) -> bool {
        let (least, most) = (self.any.bounds.min_items, self.any.bounds.max_items);
        (closed || most.is_some_and(|most| most <= count))
            && most.is_none_or(|most| most >= count)
            && least.is_none_or(|least| least >= count)
    }

    /// Makes any element one of those that are described: which it is, its
    /// place cannot tell.
    fn one_of_those(&mut self, prefix: &Cursor<'a>, rest: Option<Cursor<'a>>) {
        let members = prefix.elements().chain(rest);
        let any_of = members.map(|member| self.context.piece(member)).collect();
        let element = Schema {
            any: AnySchema {
                any_of,
                ..AnySchema::default()
            },
            ..Schema::default()
        };
        self.context.made.insert(prefix.at.clone(), element);
        self.any.items = Some(prefix.at.clone());
    }
}
