// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

use crate::runtime::model::files;

files!(
    blurred, card, card_credit, card_debit, conditions, enum_or_text, hit, of_nullable, one, query, same_number,
    same_twice, scalars, search, with_any, with_null, with_object,
);
