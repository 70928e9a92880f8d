// The schema `Event`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use std::collections::BTreeMap;

use crate::runtime::model::{Base64, Base64Url, Extra, Formatted, Nullable, Value, record, string_enum};
use super::Id;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// Of an event.
    pub id: Id,
    pub created_at: Formatted<jiff::Timestamp>,
    pub local: Option<Formatted<jiff::civil::DateTime>>,
    pub day: Option<Formatted<jiff::civil::Date>>,
    pub opens: Option<Formatted<jiff::civil::Time>>,
    pub page: Option<Formatted<url::Url>>,
    /// Format: `uri-reference`.
    pub relative: Option<String>,
    pub host: Option<String>,
    pub address: Option<Formatted<std::net::IpAddr>>,
    /// Format: `email`.
    pub mail: Option<String>,
    pub price: Option<Formatted<rust_decimal::Decimal>>,
    pub total: Option<f64>,
    pub size: Option<Formatted<i64>>,
    pub count: Option<i32>,
    pub picture: Option<Formatted<Base64>>,
    pub proof: Option<Formatted<Base64Url>>,
    /// Format: `binary`.
    pub file: Option<String>,
    /// Format: `colour`.
    pub hue: Option<String>,
    pub shouted: Option<Formatted<uuid::Uuid>>,
    /// Format: `date`.
    pub zone: Option<EventZone>,
    pub anything: Nullable<Value>,
    pub by_day: Option<BTreeMap<String, Formatted<rust_decimal::Decimal>>>,
    pub again: Option<Vec<Option<Formatted<jiff::Timestamp>>>>,
    /// At least 2 items.
    pub pair: Option<(Formatted<jiff::civil::Date>, Formatted<jiff::civil::Date>)>,
    /// The same.
    pub inherited: Option<Id>,
    pub extra: Extra,
}
record!(Event {
    0: id, 1: created_at, 2: [local], 3: [day], 4: [opens], 5: [page], 6: [relative], 7: [host], 8: [address],
    9: [mail], 10: [price], 11: [total], 12: [size], 13: [count], 14: [picture], 15: [proof], 16: [file], 17: [hue],
    18: [shouted], 19: [zone], 20: [anything], 21: [by_day], 22: [again], 23: [pair], 24: [inherited],
} keep extra);

string_enum! {
    /// Format: `date`.
    pub enum EventZone { Today = "today", Tomorrow = "tomorrow" } else Unknown
}
