use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Extra, Nullable};

/// A value to stand in a field until the field has been read.
///
/// Unlike `Default` it says nothing about what a caller may leave out: a record whose required fields were not all
/// read is discarded, and only optional fields, whose blank is their absence, are ever seen.
pub trait Blank {
    /// Makes the stand-in: something that costs next to nothing.
    fn blank() -> Self;
}

/// The stand-in for whatever type is asked for.
#[inline(always)]
pub fn blank<T: Blank>() -> T {
    T::blank()
}

macro_rules! blank_is_default {
    ($([$($generics:tt)*] $type:ty,)*) => {
        $(impl<$($generics)*> Blank for $type {
            #[inline(always)]
            fn blank() -> Self {
                Self::default()
            }
        })*
    };
}

blank_is_default! {
    [] bool, [] char, [] String, [] f32, [] f64,
    [] i8, [] i16, [] i32, [] i64, [] i128, [] isize,
    [] u8, [] u16, [] u32, [] u64, [] u128, [] usize,
    [] (), [] Value, [] Map<String, Value>, [] Extra,
    [T] Option<T>, [T] Vec<T>, [T] Nullable<T>,
    [K, V] BTreeMap<K, V>,
}

impl<T: Blank> Blank for Box<T> {
    #[inline(always)]
    fn blank() -> Self {
        Box::new(T::blank())
    }
}

macro_rules! blank_tuples {
    ($($name:ident)*) => {
        impl<$($name: Blank),*> Blank for ($($name,)*) {
            #[inline(always)]
            fn blank() -> Self {
                ($($name::blank(),)*)
            }
        }
    };
    ($($name:ident)*; $next:ident $($rest:ident)*) => {
        blank_tuples!($($name)* $next);
        blank_tuples!($($name)* $next; $($rest)*);
    };
    ($($name:ident)*;) => {};
}

// As far as serde goes with tuples.
blank_tuples!(; A B C D E F G H I J K L M N O P);
