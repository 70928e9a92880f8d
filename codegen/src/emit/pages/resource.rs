//! The page of a group of operations.

use super::links::Links;
use super::operation;
use super::page::Page;
use super::{links, prose};
use crate::emit::Context;
use crate::emit::example::Target;
use crate::ir::Resource;
use crate::name::ResourceNames;

/// The page: what there is, then every operation; and the anchors of these.
pub fn write(
    context: Context<'_>,
    models: &links::Models,
    resource: &Resource,
    names: &ResourceNames,
) -> (String, Vec<String>) {
    let path = links::of_resource(&names.module);
    let links = Links::new(models, &path);
    let name = prose::inline(&resource.name);
    let targets: Vec<_> = Target::of(resource, names).collect();
    // Written first, because the list above links to its headings.
    let mut body = Page::default();
    body.reserve(&resource.name);
    body.reserve(AVAILABLE);
    let written = targets.iter();
    let anchors = written.map(|target| operation::write(context, &links, *target, &mut body));
    let anchors: Vec<_> = anchors.collect();
    let entries = targets.iter().zip(&anchors).map(|(target, anchor)| {
        let name = target.names.method.as_str();
        let title = operation::title(target.operation);
        format!("[`{name}`](#{anchor}): {title}")
    });
    let mut page = Page::default();
    page.heading_as(1, &resource.name, &name);
    page.paragraph(&prose::paragraphs(&resource.description));
    page.paragraph(&format!(
        "`client.{}()` leads to them. A `client` is made by `Client::from_env()?` or `Client::builder()` \
         ([how]({}#authentication)).",
        names.module,
        links.page(links::INDEX),
    ));
    page.paragraph(&format!(
        "[All pages]({}) · [Models]({})",
        links.page(links::INDEX),
        links.page(links::MODELS)
    ));
    page.heading(2, AVAILABLE);
    page.list(entries);
    page.append(body);
    (page.into_text(), anchors)
}

const AVAILABLE: &str = "Available operations";
