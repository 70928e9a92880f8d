// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Route`.

use crate::runtime::model::{Extra, Unknown, Value, limits, record, union};
use super::{Chain, Endless, Point};

/// An object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Route {
    /// Longitude and latitude.
    pub from: Point,
    /// Exactly 2 items.
    pub counted: Option<(String, i64)>,
    /// `before_2020`.
    pub before_2020: Option<(String, RouteBefore2020)>,
    /// `of_one`.
    pub of_one: Option<Vec<String>>,
    /// `undecided`.
    pub undecided: Vec<RouteUndecided>,
    /// `longer`.
    pub longer: Option<Vec<RouteLonger>>,
    /// At least 1 item.
    pub shorter: Option<Vec<RouteShorter>>,
    /// `point_or_name`.
    pub point_or_name: Option<RoutePointOrName>,
    /// `via`.
    pub via: Option<Chain>,
    /// `endless`.
    pub endless: Option<Endless>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Route {
    /// A value with everything that must be there.
    pub fn new(from: Point, undecided: Vec<RouteUndecided>) -> Self {
        Self {
            from,
            counted: None,
            before_2020: None,
            of_one: None,
            undecided,
            longer: None,
            shorter: None,
            point_or_name: None,
            via: None,
            endless: None,
            extra: Default::default(),
        }
    }

    /// Sets `counted`.
    #[must_use]
    pub fn counted(mut self, counted: (String, i64)) -> Self {
        self.counted = Some(counted);
        self
    }

    /// Sets `before_2020`.
    #[must_use]
    pub fn before_2020(mut self, before_2020: (String, RouteBefore2020)) -> Self {
        self.before_2020 = Some(before_2020);
        self
    }

    /// Sets `of_one`.
    #[must_use]
    pub fn of_one(
        mut self,
        of_one: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.of_one = Some(of_one.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `longer`.
    #[must_use]
    pub fn longer(mut self, longer: Vec<RouteLonger>) -> Self {
        self.longer = Some(longer);
        self
    }

    /// Sets `shorter`.
    #[must_use]
    pub fn shorter(mut self, shorter: Vec<RouteShorter>) -> Self {
        self.shorter = Some(shorter);
        self
    }

    /// Sets `point_or_name`.
    #[must_use]
    pub fn point_or_name(mut self, point_or_name: RoutePointOrName) -> Self {
        self.point_or_name = Some(point_or_name);
        self
    }

    /// Sets `via`.
    #[must_use]
    pub fn via(mut self, via: Chain) -> Self {
        self.via = Some(via);
        self
    }

    /// Sets `endless`.
    #[must_use]
    pub fn endless(mut self, endless: impl Into<Value>) -> Self {
        self.endless = Some(endless.into());
        self
    }
}

record! {
    Route {
        0: from = required("from"),
        1: counted = optional("counted"),
        2: before_2020 = optional("before_2020"),
        3: of_one = optional("of_one"),
        4: undecided = required("undecided"),
        5: longer = optional("longer"),
        6: shorter = optional("shorter"),
        7: point_or_name = optional("point_or_name"),
        8: via = optional("via"),
        9: endless = optional("endless"),
    } keep extra
}

limits! {
    Route [
        member("shorter", &[min_items(1)]),
    ]
}

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RouteBefore2020 {
    /// `a`.
    pub a: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl RouteBefore2020 {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

record! {
    RouteBefore2020 {
        0: a = optional("a"),
    } keep extra
}

/// One of these shapes.
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

union! {
    RouteUndecided by fit {
        Integer,
        String,
    } else Unknown
}

/// Another name for this type.
pub type RouteLonger = RouteUndecided;

/// Another name for this type.
pub type RouteShorter = RouteUndecided;

/// One of these shapes.
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

union! {
    RoutePointOrName by fit {
        Tuple,
        String,
    } else Unknown
}
