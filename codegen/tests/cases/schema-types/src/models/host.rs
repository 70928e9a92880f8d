// The schema `Host`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime;

pub type Host = runtime::Typed<std::net::IpAddr>;
