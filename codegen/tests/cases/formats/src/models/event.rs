// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Event`.

use std::collections::BTreeMap;

use crate::runtime::model::{
    Base64, Base64Url, Extra, Formatted, Nullable, Unknown, Value, record, string_enum,
};
use super::Id;

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// Of an event.
    pub id: Id,
    /// Format: `date-time`.
    pub created_at: Formatted<jiff::Timestamp>,
    /// Format: `date-time-local`.
    pub local: Option<Formatted<jiff::civil::DateTime>>,
    /// Format: `date`.
    pub day: Option<Formatted<jiff::civil::Date>>,
    /// Format: `time`.
    pub opens: Option<Formatted<jiff::civil::Time>>,
    /// Format: `uri`.
    pub page: Option<Formatted<url::Url>>,
    /// Format: `uri-reference`.
    pub relative: Option<String>,
    /// `host`.
    pub host: Option<String>,
    /// Format: `ip`.
    pub address: Option<Formatted<std::net::IpAddr>>,
    /// Format: `email`.
    pub mail: Option<String>,
    /// Format: `decimal`.
    pub price: Option<Formatted<rust_decimal::Decimal>>,
    /// `total`.
    pub total: Option<f64>,
    /// Format: `int64`.
    pub size: Option<Formatted<i64>>,
    /// `count`.
    pub count: Option<i32>,
    /// Format: `byte`.
    pub picture: Option<Formatted<Base64>>,
    /// Format: `base64url`.
    pub proof: Option<Formatted<Base64Url>>,
    /// Format: `binary`.
    pub file: Option<String>,
    /// Format: `colour`.
    pub hue: Option<String>,
    /// Format: `UUID`.
    pub shouted: Option<Formatted<uuid::Uuid>>,
    /// Format: `date`.
    pub zone: Option<EventZone>,
    /// `anything`.
    pub anything: Nullable<Value>,
    /// `by_day`.
    pub by_day: Option<BTreeMap<String, Formatted<rust_decimal::Decimal>>>,
    /// `again`.
    pub again: Option<Vec<Option<Formatted<jiff::Timestamp>>>>,
    /// At least 2 items.
    pub pair: Option<(Formatted<jiff::civil::Date>, Formatted<jiff::civil::Date>)>,
    /// The same.
    pub inherited: Option<Id>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

record! {
    Event {
        0: id = required("id"),
        1: created_at = required("created_at"),
        2: local = optional("local"),
        3: day = optional("day"),
        4: opens = optional("opens"),
        5: page = optional("page"),
        6: relative = optional("relative"),
        7: host = optional("host"),
        8: address = optional("address"),
        9: mail = optional("mail"),
        10: price = optional("price"),
        11: total = optional("total"),
        12: size = optional("size"),
        13: count = optional("count"),
        14: picture = optional("picture"),
        15: proof = optional("proof"),
        16: file = optional("file"),
        17: hue = optional("hue"),
        18: shouted = optional("shouted"),
        19: zone = optional("zone"),
        20: anything = nullable("anything"),
        21: by_day = optional("by_day"),
        22: again = optional("again"),
        23: pair = optional("pair"),
        24: inherited = optional("inherited"),
    } keep extra
}

/// One of these values.
///
/// Format: `date`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventZone {
    /// `today`.
    Today,
    /// `tomorrow`.
    Tomorrow,
    /// A value that the document does not know.
    Unknown(Unknown<Self>),
}

string_enum! {
    EventZone {
        Today = "today",
        Tomorrow = "tomorrow",
    } else Unknown
}
