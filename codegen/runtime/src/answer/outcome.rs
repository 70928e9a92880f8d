//! What an operation gives or fails with, where that is one of several: told apart by the status.

use std::convert::Infallible;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::{Decoded, Reply};

/// One of the things that responses of an operation stand for. `outcomes!` makes an enum one.
pub trait Outcome: Sized {
    /// Reads a response; nothing for a status that is not one of its own.
    ///
    /// # Errors
    ///
    /// When the body does not fit its status.
    fn decode(reply: &Reply) -> Decoded<Self>;
}

/// An operation that describes no errors.
impl Outcome for Infallible {
    fn decode(_: &Reply) -> Decoded<Self> {
        Ok(None)
    }
}

/// Reads JSON into a variant. It and its like take a function, so that they are compiled once per type of body.
#[allow(dead_code, reason = "few APIs have a response of every kind")]
pub fn json<T: DeserializeOwned, O>(reply: &Reply, variant: fn(T) -> O) -> Decoded<O> {
    Ok(reply.json()?.map(variant))
}

/// Reads text into a variant.
#[allow(dead_code, reason = "as above")]
pub fn text<O>(reply: &Reply, variant: fn(String) -> O) -> Decoded<O> {
    Ok(reply.text()?.map(variant))
}

/// Takes bytes into a variant.
#[allow(dead_code, reason = "as above")]
pub fn bytes<O>(reply: &Reply, variant: fn(Bytes) -> O) -> Decoded<O> {
    Ok(reply.bytes()?.map(variant))
}

/// A variant without a body.
#[allow(dead_code, reason = "as above")]
pub fn empty<O>(_: &Reply, variant: O) -> Decoded<O> {
    Ok(Some(variant))
}

/// Whether the body is said to be of one of these media types.
#[allow(dead_code, reason = "as above")]
pub fn is_any(reply: &Reply, media_types: &[&str]) -> bool {
    media_types.iter().any(|media_type| reply.is(media_type))
}

/// Makes an enum the outcomes of an operation: what stands for a variant is the status that it has, the first that
/// fits. Where one status has several, the media type tells which it is.
#[allow(unused_macros, reason = "an API may describe no errors")]
macro_rules! outcomes {
    ($(#[$about:meta])* pub enum $name:ident {$(
        $(#[$docs:meta])* $variant:ident $(($content:ty))?
            = $status:pat $(if $($media_type:literal)|+)? => $read:ident
    ),* $(,)?}) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$docs])* $variant $(($content))?,)*
        }

        impl $crate::runtime::Outcome for $name {
            fn decode(reply: &$crate::runtime::Reply) -> $crate::runtime::Decoded<Self> {
                match reply.status() {
                    $($status $(if $crate::runtime::outcome::is_any(reply, &[$($media_type),+]))? => {
                        $crate::runtime::outcome::$read(reply, Self::$variant)
                    })*
                    #[allow(unreachable_patterns, reason = "a response may be for all statuses")]
                    _ => ::std::result::Result::Ok(::std::option::Option::None),
                }
            }
        }
    };
}

#[allow(unused_imports, reason = "as above")]
pub(crate) use outcomes;
