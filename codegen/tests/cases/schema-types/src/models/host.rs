// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Host`.

use crate::runtime;

pub type Host = runtime::Typed<std::net::IpAddr>;
