// The schema `Forest`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};
use super::{
    Contact, Inhabitant, InhabitantInput, Tree, TreeRequest, TreesByName, TreesByNameInput, Warden, WardenInput,
};

/// Callers send `ForestInput` instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Forest {
    pub name: String,
    pub oldest: Option<Tree>,
    pub by_name: Option<TreesByName>,
    pub inhabitant: Option<Inhabitant>,
    pub warden: Option<Warden>,
    pub secret: Option<Contact>,
    pub extra: Extra,
}
record!(Forest { 0: name, 1: [oldest], 2: [by_name], 3: [inhabitant], 4: [warden], 5: [secret] } keep extra);

/// This is `Forest` as callers send it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ForestInput {
    pub name: String,
    pub oldest: Option<TreeRequest>,
    pub by_name: Option<TreesByNameInput>,
    pub inhabitant: Option<InhabitantInput>,
    pub warden: Option<WardenInput>,
    pub secret: Option<Contact>,
    pub extra: Extra,
}
record!(ForestInput { 0: name, 1: [oldest], 2: [by_name], 3: [inhabitant], 4: [warden], 5: [secret] } keep extra);
impl ForestInput {
    /// A value with everything that must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(), oldest: None, by_name: None, inhabitant: None, warden: None, secret: None,
            extra: Default::default(),
        }
    }
}
setters!(ForestInput {
    oldest: TreeRequest = Some(oldest),
    by_name: TreesByNameInput = Some(by_name),
    inhabitant: InhabitantInput = Some(inhabitant),
    warden: WardenInput = Some(warden),
    secret: Contact = Some(secret),
});
