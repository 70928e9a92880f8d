//! Results that come in pages.

mod answers;
mod ends;
mod kinds;
mod links;
mod offsets;
mod resuming;
#[cfg(feature = "stream")]
mod stream;
mod waiting;
