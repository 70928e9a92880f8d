// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The headers that responses declare.

use crate::runtime::{Headers, declared};

impl Headers {
    /// The header `X-Checksum`.
    pub fn x_checksum(&self) -> Option<&str> {
        declared::text(self, "X-Checksum")
    }

    /// The header `X-Budget`.
    pub fn x_budget(&self) -> Option<f64> {
        declared::parsed(self, "X-Budget")
    }
}
