//! The state between two stages as text, for people who work on the generator.

mod ir;

pub(crate) use ir::label;

use std::fmt::Write as _;

use crate::ir::{Api, Shape};
use crate::name::Names;
use crate::read::{Reading, read};
use crate::{Config, Diagnostic, Source, name};

/// A point between two stages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The API after lowering.
    Ir,
    /// What everything is called.
    Names,
}

/// Shows what the generator makes of `source` up to `stage`.
///
/// # Errors
///
/// As [`crate::generate`].
pub fn dump(source: &Source, config: &Config, stage: Stage) -> Result<String, Vec<Diagnostic>> {
    let Reading { api, kept, .. } = read(source, config, &())?;
    Ok(match stage {
        Stage::Ir => ir::show(&api),
        Stage::Names => {
            let package = config.crate_name.as_deref();
            names(&api, &name::name(&api, &kept, package))
        }
    })
}

/// The names, each with where it comes from.
fn names(api: &Api, names: &Names) -> String {
    let mut text = String::new();
    for (def, names) in api.types.iter().zip(&names.types) {
        let kind = match &def.shape {
            Shape::Struct(_) => "struct",
            Shape::Enum(_) => "enum",
            Shape::Union(_) => "union",
            Shape::Alias(_) => "alias",
            Shape::Newtype(_) => "newtype",
        };
        let _ = writeln!(text, "{kind} models::{} <- {}", names.name, def.origin);
        let from: Vec<String> = match &def.shape {
            Shape::Struct(of) => of
                .fields
                .iter()
                .map(|of| format!("{:?}", of.name))
                .collect(),
            Shape::Enum(of) => of
                .values
                .iter()
                .map(|of| format!("{:?}", of.wire))
                .collect(),
            Shape::Union(of) => of.variants.iter().map(|of| ir::label(&of.label)).collect(),
            Shape::Alias(_) | Shape::Newtype(_) => Vec::new(),
        };
        for (name, from) in names.members.iter().zip(from) {
            let _ = writeln!(text, "  {name} <- {from}");
        }
    }
    let servers = api.servers.iter().zip(&names.servers);
    for (server, of) in servers.filter(|(server, _)| server.callable) {
        let module = names.servers_module.as_ref();
        let module = module.map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(text, "server {module}::{} <- {:?}", of.name, server.url);
        for (name, variable) in of.variables.iter().zip(&server.variables) {
            let _ = writeln!(text, "  {name} <- {:?}", variable.name);
        }
    }
    for (global, name) in api.globals.iter().zip(&names.globals) {
        let _ = writeln!(text, "global {name} <- {:?}", global.name);
    }
    for (header, name) in api.headers.iter().zip(&names.headers) {
        let _ = writeln!(text, "header {name} <- {:?}", header.name);
    }
    for (header, name) in api.part_headers.iter().zip(&names.part_headers) {
        let _ = writeln!(text, "header of a part {name} <- {:?}", header.name);
    }
    for (resource, names) in api.resources.iter().zip(&names.resources) {
        let _ = writeln!(
            text,
            "resource {}::{} <- {:?}",
            names.module, names.name, resource.name
        );
        for (operation, names) in resource.operations.iter().zip(&names.operations) {
            let _ = writeln!(
                text,
                "  fn {} <- {} ({})",
                names.method, operation.id, operation.origin
            );
            for (name, param) in names.params.iter().zip(&operation.params) {
                let _ = writeln!(text, "    {name} <- {:?}", param.name);
            }
        }
    }
    text
}
