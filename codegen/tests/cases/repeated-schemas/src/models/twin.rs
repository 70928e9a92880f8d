// The schema `Twin`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Twin {
    pub name: Option<String>,
    pub site: Option<TwinSite>,
    pub extra: Extra,
}
record!(Twin { 0: [name], 1: [site] } keep extra);
impl Twin {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(Twin { name: impl Into<String> = Some(name.into()), site: TwinSite = Some(site) });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TwinSite {
    pub url: Option<String>,
    pub extra: Extra,
}
record!(TwinSite { 0: [url] } keep extra);
impl TwinSite {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(TwinSite { url: impl Into<String> = Some(url.into()) });
