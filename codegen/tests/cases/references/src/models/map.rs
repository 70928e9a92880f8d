// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The schema `Map`.

use crate::runtime::model::{Extra, record};
use super::{MapId, OddNameHere, Point};

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Map {
    /// Names a map.
    pub id: Option<MapId>,
    /// `legend`.
    pub legend: Option<Vec<MapLegend>>,
    /// `first`.
    pub first: Option<MapLegend>,
    /// `scale`.
    pub scale: Option<MapScale>,
    /// `percent`.
    pub percent: Option<OddNameHere>,
    /// Where it begins.
    ///
    /// Deprecated.
    pub described: Option<Point>,
    /// `renamed`.
    pub start: Option<Point>,
    /// `extended`.
    pub extended: Option<MapExtended>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl Map {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `legend`.
    #[must_use]
    pub fn legend(mut self, legend: Vec<MapLegend>) -> Self {
        self.legend = Some(legend);
        self
    }

    /// Sets `first`.
    #[must_use]
    pub fn first(mut self, first: MapLegend) -> Self {
        self.first = Some(first);
        self
    }

    /// Sets `scale`.
    #[must_use]
    pub fn scale(mut self, scale: MapScale) -> Self {
        self.scale = Some(scale);
        self
    }

    /// Sets `percent`.
    #[must_use]
    pub fn percent(mut self, percent: OddNameHere) -> Self {
        self.percent = Some(percent);
        self
    }

    /// Sets `described`.
    #[deprecated]
    #[must_use]
    pub fn described(mut self, described: Point) -> Self {
        self.described = Some(described);
        self
    }

    /// Sets `renamed`.
    #[must_use]
    pub fn start(mut self, start: Point) -> Self {
        self.start = Some(start);
        self
    }

    /// Sets `extended`.
    #[must_use]
    pub fn extended(mut self, extended: MapExtended) -> Self {
        self.extended = Some(extended);
        self
    }
}

record! {
    Map {
        0: id = optional("id"),
        1: legend = optional("legend"),
        2: first = optional("first"),
        3: scale = optional("scale"),
        4: percent = optional("percent"),
        5: described = optional("described"),
        6: start = optional("renamed"),
        7: extended = optional("extended"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MapLegend {
    /// `sign`.
    pub sign: Option<String>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl MapLegend {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `sign`.
    #[must_use]
    pub fn sign(mut self, sign: impl Into<String>) -> Self {
        self.sign = Some(sign.into());
        self
    }
}

record! {
    MapLegend {
        0: sign = optional("sign"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MapScale {
    /// `ratio`.
    pub ratio: Option<f64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl MapScale {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `ratio`.
    #[must_use]
    pub fn ratio(mut self, ratio: f64) -> Self {
        self.ratio = Some(ratio);
        self
    }
}

record! {
    MapScale {
        0: ratio = optional("ratio"),
    } keep extra
}

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MapExtended {
    /// `x`.
    pub x: Option<f64>,
    /// `height`.
    pub height: Option<f64>,
    /// Members without a field of their own, kept and written back.
    pub extra: Extra,
}

impl MapExtended {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: f64) -> Self {
        self.x = Some(x);
        self
    }

    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, height: f64) -> Self {
        self.height = Some(height);
        self
    }
}

record! {
    MapExtended {
        0: x = optional("x"),
        1: height = optional("height"),
    } keep extra
}
