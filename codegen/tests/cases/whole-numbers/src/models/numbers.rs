// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Numbers`.

use crate::runtime::model::{Extra, limits, record};

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Numbers {
    /// `int32`.
    pub int32: Option<i32>,
    /// `int64`.
    pub int64: Option<i64>,
    /// `uint32`.
    pub uint32: Option<i64>,
    /// `uint64`.
    pub uint64: Option<u64>,
    /// `plain`.
    pub plain: Option<i64>,
    /// At least 0.
    pub not_negative: Option<i64>,
    /// At least 0. At most 18446744073709552000.
    pub up_to_u64: Option<u64>,
    /// At least -9223372036854776000.
    pub below_i64: Option<i64>,
    /// At most 100000000000000000000000.
    pub beyond_u64: Option<i64>,
    /// One of `1`, `18446744073709551615`.
    pub listed: Option<u64>,
    /// `float`.
    pub float: Option<f64>,
    /// `double`.
    pub double: Option<f64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Numbers {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `int32`.
    #[must_use]
    pub fn int32(mut self, int32: i32) -> Self {
        self.int32 = Some(int32);
        self
    }

    /// Sets `int64`.
    #[must_use]
    pub fn int64(mut self, int64: i64) -> Self {
        self.int64 = Some(int64);
        self
    }

    /// Sets `uint32`.
    #[must_use]
    pub fn uint32(mut self, uint32: i64) -> Self {
        self.uint32 = Some(uint32);
        self
    }

    /// Sets `uint64`.
    #[must_use]
    pub fn uint64(mut self, uint64: u64) -> Self {
        self.uint64 = Some(uint64);
        self
    }

    /// Sets `plain`.
    #[must_use]
    pub fn plain(mut self, plain: i64) -> Self {
        self.plain = Some(plain);
        self
    }

    /// Sets `not_negative`.
    #[must_use]
    pub fn not_negative(mut self, not_negative: i64) -> Self {
        self.not_negative = Some(not_negative);
        self
    }

    /// Sets `up_to_u64`.
    #[must_use]
    pub fn up_to_u64(mut self, up_to_u64: u64) -> Self {
        self.up_to_u64 = Some(up_to_u64);
        self
    }

    /// Sets `below_i64`.
    #[must_use]
    pub fn below_i64(mut self, below_i64: i64) -> Self {
        self.below_i64 = Some(below_i64);
        self
    }

    /// Sets `beyond_u64`.
    #[must_use]
    pub fn beyond_u64(mut self, beyond_u64: i64) -> Self {
        self.beyond_u64 = Some(beyond_u64);
        self
    }

    /// Sets `listed`.
    #[must_use]
    pub fn listed(mut self, listed: u64) -> Self {
        self.listed = Some(listed);
        self
    }

    /// Sets `float`.
    #[must_use]
    pub fn float(mut self, float: f64) -> Self {
        self.float = Some(float);
        self
    }

    /// Sets `double`.
    #[must_use]
    pub fn double(mut self, double: f64) -> Self {
        self.double = Some(double);
        self
    }
}

record! {
    Numbers {
        0: int32 = optional("int32"),
        1: int64 = optional("int64"),
        2: uint32 = optional("uint32"),
        3: uint64 = optional("uint64"),
        4: plain = optional("plain"),
        5: not_negative = optional("not_negative"),
        6: up_to_u64 = optional("up_to_u64"),
        7: below_i64 = optional("below_i64"),
        8: beyond_u64 = optional("beyond_u64"),
        9: listed = optional("listed"),
        10: float = optional("float"),
        11: double = optional("double"),
    } keep extra
}

limits! {
    Numbers [
        member("not_negative", &[minimum(0.0)]),
        member("up_to_u64", &[minimum(0.0), maximum(18446744073709552000.0)]),
        member("below_i64", &[minimum(-9223372036854776000.0)]),
        member("beyond_u64", &[maximum(100000000000000000000000.0)]),
    ]
}
