// The schema `foo.bar`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FooBarDotted {
    pub inner: Option<FooBarDottedInner>,
    pub extra: Extra,
}
record!(FooBarDotted { 0: [inner] } keep extra);
impl FooBarDotted {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(FooBarDotted { inner: FooBarDottedInner = Some(inner) });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FooBarDottedInner {
    pub a: Option<String>,
    pub extra: Extra,
}
record!(FooBarDottedInner { 0: [a] } keep extra);
impl FooBarDottedInner {
    /// A value in which nothing is set.
    pub fn new() -> Self { Default::default() }
}
setters!(FooBarDottedInner { a: impl Into<String> = Some(a.into()) });
