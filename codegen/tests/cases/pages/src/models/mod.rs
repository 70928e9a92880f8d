// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

mod book;
mod error;
mod event;
mod events;
mod kind;
mod list_books;
mod parameters;
mod watch;

pub use book::*;
pub use error::*;
pub use event::*;
pub use events::*;
pub use kind::*;
pub use list_books::*;
pub use parameters::*;
pub use watch::*;
