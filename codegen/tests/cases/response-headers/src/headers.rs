// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The headers that responses declare.

use crate::runtime::{Headers, declared};
use crate::runtime::model::Value;

impl Headers {
    /// How many requests there may be.
    ///
    /// ```text
    /// code
    /// ```
    ///
    /// At least 0.
    ///
    /// The header `X-RateLimit-Limit`.
    pub fn x_rate_limit_limit(&self) -> Option<i64> {
        declared::parsed(self, "X-RateLimit-Limit")
    }

    /// Requests that are left.
    ///
    /// The header `X-RateLimit-Remaining`.
    pub fn x_rate_limit_remaining(&self) -> Option<i64> {
        declared::parsed(self, "X-RateLimit-Remaining")
    }

    /// The header `X-RateLimit-Reset`.
    pub fn x_rate_limit_reset(&self) -> Option<f64> {
        declared::parsed(self, "X-RateLimit-Reset")
    }

    /// The header `X-Cached`.
    pub fn x_cached(&self) -> Option<&str> {
        declared::text(self, "X-Cached")
    }

    /// Which *machine*. Example: `north-7`
    ///
    /// The header `X-Served-By`.
    pub fn x_served_by(&self) -> Option<&str> {
        declared::text(self, "X-Served-By")
    }

    /// The header `X-Plan`.
    pub fn x_plan(&self) -> Option<&str> {
        declared::text(self, "X-Plan")
    }

    /// The header `X-Shards`.
    pub fn x_shards(&self) -> Option<Vec<i64>> {
        declared::list(self, "X-Shards")
    }

    /// The header `X-Hosts`.
    pub fn x_hosts(&self) -> Option<Vec<String>> {
        declared::list(self, "X-Hosts")
    }

    /// The header `X-Trace`.
    pub fn x_trace(&self) -> Option<Value> {
        declared::json(self, "X-Trace")
    }

    /// The header `X-Note`.
    pub fn x_note(&self) -> Option<&str> {
        declared::text(self, "X-Note")
    }

    /// The header `X-Bare`.
    pub fn x_bare(&self) -> Option<&str> {
        declared::text(self, "X-Bare")
    }

    /// The header `Link`, each of its lines.
    pub fn link(&self) -> Vec<&str> {
        declared::lines(self, "Link")
    }

    /// The header `Set-Cookie`, each of its lines.
    pub fn set_cookie(&self) -> Vec<&str> {
        declared::lines(self, "Set-Cookie")
    }

    /// The header `Retry-After`.
    pub fn retry_after(&self) -> Option<i64> {
        declared::parsed(self, "Retry-After")
    }

    /// The header `X-Request-ID`.
    pub fn x_request_id(&self) -> Option<&str> {
        declared::text(self, "X-Request-ID")
    }

    /// The header `X-Object`.
    pub fn x_object(&self) -> Option<&str> {
        declared::text(self, "X-Object")
    }

    /// The header `len`.
    pub fn len_header(&self) -> Option<i64> {
        declared::parsed(self, "len")
    }

    /// The header `self`.
    pub fn self_(&self) -> Option<i64> {
        declared::parsed(self, "self")
    }

    /// The header `X-Dash_`.
    pub fn x_dash(&self) -> Option<i64> {
        declared::parsed(self, "X-Dash_")
    }

    /// The header `X-Dash`.
    pub fn x_dash2(&self) -> Option<i64> {
        declared::parsed(self, "X-Dash")
    }
}
