// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod blurred;
mod card;
mod card_credit;
mod card_debit;
mod conditions;
mod enum_or_text;
mod hit;
mod of_nullable;
mod one;
mod query;
mod same_number;
mod same_twice;
mod scalars;
mod search;
mod with_any;
mod with_null;
mod with_object;

pub use blurred::*;
pub use card::*;
pub use card_credit::*;
pub use card_debit::*;
pub use conditions::*;
pub use enum_or_text::*;
pub use hit::*;
pub use of_nullable::*;
pub use one::*;
pub use query::*;
pub use same_number::*;
pub use same_twice::*;
pub use scalars::*;
pub use search::*;
pub use with_any::*;
pub use with_null::*;
pub use with_object::*;
