// The schema `Map`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};
use super::{MapId, OddNameHere, Point};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Map {
    /// Names a map.
    pub id: Option<MapId>,
    pub legend: Option<Vec<MapLegend>>,
    pub first: Option<MapLegend>,
    pub scale: Option<MapScale>,
    pub percent: Option<OddNameHere>,
    /// Where it begins. Deprecated.
    pub described: Option<Point>,
    /// `renamed`.
    pub start: Option<Point>,
    pub extended: Option<MapExtended>,
    pub extra: Extra,
}
record!(Map {
    0: [id], 1: [legend], 2: [first], 3: [scale], 4: [percent], 5: [described], 6: [start = "renamed"], 7: [extended],
} keep extra);
impl Map {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Map {
    id: impl Into<String> = Some(id.into()),
    legend: Vec<MapLegend> = Some(legend),
    first: MapLegend = Some(first),
    scale: MapScale = Some(scale),
    percent: OddNameHere = Some(percent),
    #[deprecated] described: Point = Some(described),
    start: Point = Some(start),
    extended: MapExtended = Some(extended),
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MapLegend {
    pub sign: Option<String>,
    pub extra: Extra,
}
record!(MapLegend { 0: [sign] } keep extra);
impl MapLegend {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(MapLegend { sign: impl Into<String> = Some(sign.into()) });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MapScale {
    pub ratio: Option<f64>,
    pub extra: Extra,
}
record!(MapScale { 0: [ratio] } keep extra);
impl MapScale {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(MapScale { ratio: f64 = Some(ratio) });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MapExtended {
    pub x: Option<f64>,
    pub height: Option<f64>,
    pub extra: Extra,
}
record!(MapExtended { 0: [x], 1: [height] } keep extra);
impl MapExtended {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(MapExtended { x: f64 = Some(x), height: f64 = Some(height) });
