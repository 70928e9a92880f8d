// The schema `Formats`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Formatted, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Formats {
    /// Format: `date`.
    pub text: Option<String>,
    pub socket: Option<Formatted<std::net::SocketAddr>>,
    pub money: Option<Formatted<rust_decimal::Decimal>>,
    pub known: Option<Formatted<uuid::Uuid>>,
    pub own: Option<Formatted<uuid::Uuid>>,
    pub resource: Option<Formatted<http::Uri>>,
    pub extra: Extra,
}
record!(Formats { 0: [text], 1: [socket], 2: [money], 3: [known], 4: [own], 5: [resource] } keep extra);
