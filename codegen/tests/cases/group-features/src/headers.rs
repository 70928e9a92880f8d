// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The headers that responses declare.

use crate::runtime::{Headers, declared};

impl Headers {
    /// The header `X-Steps`.
    pub fn x_steps(&self) -> Option<i64> {
        declared::parsed(self, "X-Steps")
    }
}
