//! Tokens that the client obtains by itself (RFC 6749).

mod answers;
mod cache;
mod configuration;
mod renewal;
mod requests;
mod sharing;
mod world;
