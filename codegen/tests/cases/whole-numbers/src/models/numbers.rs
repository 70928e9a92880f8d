// The schema `Numbers`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, limits, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Numbers {
    pub int32: Option<i32>,
    pub int64: Option<i64>,
    pub uint32: Option<i64>,
    pub uint64: Option<u64>,
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
    pub float: Option<f64>,
    pub double: Option<f64>,
    pub extra: Extra,
}
record!(Numbers {
    0: [int32], 1: [int64], 2: [uint32], 3: [uint64], 4: [plain], 5: [not_negative], 6: [up_to_u64], 7: [below_i64],
    8: [beyond_u64], 9: [listed], 10: [float], 11: [double],
} keep extra);
impl Numbers {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Numbers {
    int32: i32 = Some(int32),
    int64: i64 = Some(int64),
    uint32: i64 = Some(uint32),
    uint64: u64 = Some(uint64),
    plain: i64 = Some(plain),
    not_negative: i64 = Some(not_negative),
    up_to_u64: u64 = Some(up_to_u64),
    below_i64: i64 = Some(below_i64),
    beyond_u64: i64 = Some(beyond_u64),
    listed: u64 = Some(listed),
    float: f64 = Some(float),
    double: f64 = Some(double),
});
limits!(Numbers [
    member("not_negative", &[minimum(0.0)]), member("up_to_u64", &[minimum(0.0), maximum(18446744073709552000.0)]),
    member("below_i64", &[minimum(-9223372036854776000.0)]),
    member("beyond_u64", &[maximum(100000000000000000000000.0)]),
]);
