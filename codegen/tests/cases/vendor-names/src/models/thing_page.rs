// The schema `ThingPage`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, string_enum};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingPage {
    pub things: Option<Vec<ThingPageThing>>,
    pub extra: Extra,
}
record!(ThingPage { 0: [things] } keep extra);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingPageThing {
    pub size: Option<ThingPageThingSize>,
    pub extra: Extra,
}
record!(ThingPageThing { 0: [size] } keep extra);

string_enum! {
    pub enum ThingPageThingSize { S = "s", M = "m" } else Unknown
}
