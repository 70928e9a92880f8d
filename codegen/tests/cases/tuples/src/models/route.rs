// The schema `Route`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Unknown, Value, limits, record, setters, union};
use super::{Chain, Endless, Point};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Route {
    /// Longitude and latitude.
    pub from: Point,
    /// Exactly 2 items.
    pub counted: Option<(String, i64)>,
    pub before_2020: Option<(String, RouteBefore2020)>,
    pub of_one: Option<Vec<String>>,
    pub undecided: Vec<RouteUndecided>,
    pub longer: Option<Vec<RouteLonger>>,
    /// At least 1 item.
    pub shorter: Option<Vec<RouteShorter>>,
    pub point_or_name: Option<RoutePointOrName>,
    pub via: Option<Chain>,
    pub endless: Option<Endless>,
    pub extra: Extra,
}
record!(Route {
    0: from, 1: [counted], 2: [before_2020], 3: [of_one], 4: undecided, 5: [longer], 6: [shorter], 7: [point_or_name],
    8: [via], 9: [endless],
} keep extra);
impl Route {
    /// A value with everything that must be there.
    pub fn new(from: Point, undecided: Vec<RouteUndecided>) -> Self {
        Self {
            from, counted: None, before_2020: None, of_one: None, undecided, longer: None, shorter: None,
            point_or_name: None, via: None, endless: None, extra: Default::default(),
        }
    }
}
setters!(Route {
    counted: (String, i64) = Some(counted),
    before_2020: (String, RouteBefore2020) = Some(before_2020),
    of_one: impl IntoIterator<Item = impl Into<String>> = Some(of_one.into_iter().map(Into::into).collect()),
    longer: Vec<RouteLonger> = Some(longer),
    shorter: Vec<RouteShorter> = Some(shorter),
    point_or_name: impl Into<RoutePointOrName> = Some(point_or_name.into()),
    via: Chain = Some(via),
    endless: impl Into<Value> = Some(endless.into()),
});
limits!(Route [member("shorter", &[min_items(1)])]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RouteBefore2020 {
    pub a: Option<String>,
    pub extra: Extra,
}
record!(RouteBefore2020 { 0: [a] } keep extra);
impl RouteBefore2020 {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(RouteBefore2020 { a: impl Into<String> = Some(a.into()) });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RouteUndecided {
    /// `String`.
    String(String),
    /// `Integer`.
    Integer(i64),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(RouteUndecided by fit { Integer, String } else Unknown, text String);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RoutePointOrName {
    /// `String`.
    String(String),
    /// `Tuple`.
    Tuple((f64, f64)),
    /// A shape that the document does not know, as it came.
    Unknown(Unknown<Self, Value>),
}
union!(RoutePointOrName by fit { Tuple, String } else Unknown, text String);

pub type RouteLonger = RouteUndecided;
pub type RouteShorter = RouteUndecided;
