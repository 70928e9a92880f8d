//! Names of a document meet the names that every client has anyway: those of
//! the runtime, read from its source, and those that generated files import.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use codegen::{Config, Generated};
use serde_json::{Map, Value, json};
use support::{entries, generate, own_files, source, tests};
use syn::{ImplItem, Item, Type, UseTree};

#[test]
fn examples_name_the_crate_as_rust_does() {
    let document = r#"{ "openapi": "3.1.0", "info": { "title": "2 things", "version": "1" },
        "paths": { "/a": { "get": { "responses": { "204": { "description": "Done." } } } } } }"#;
    for (package, krate) in [
        (Some("my-client"), "my_client::Client"),
        (Some("type"), "r#type::Client"),
        (None, "api_2_things::Client"),
    ] {
        let config = Config {
            crate_name: package.map(str::to_owned),
            own_workspace: true,
        };
        let generated = codegen::generate(&source(document), &config).expect("a usable document");
        let rust = support::rust(&generated);
        assert!(
            rust.contains(&format!("(client: {krate})")),
            "{krate}:\n{rust}"
        );
    }
}

/// The inherent methods of each type in a file of Rust, in order.
fn methods(rust: &str) -> Vec<(String, String)> {
    let file = syn::parse_file(rust).expect("a file of Rust");
    let mut methods = Vec::new();
    for item in file.items {
        let Item::Impl(item) = item else { continue };
        let (None, Type::Path(of)) = (&item.trait_, &*item.self_ty) else {
            continue;
        };
        let of = of
            .path
            .segments
            .last()
            .expect("the name of a type")
            .ident
            .to_string();
        for member in item.items {
            if let ImplItem::Fn(function) = member {
                methods.push((of.clone(), function.sig.ident.to_string()));
            }
        }
    }
    methods
}

/// The runtime's inherent methods by type. What its macros add to each call is
/// under the name `$request`.
fn runtime() -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src");
    for (name, path) in entries(&folder) {
        if !name.ends_with(".rs") {
            continue;
        }
        let text = fs::read_to_string(path).expect("a file of the runtime");
        for (of, method) in methods(&text) {
            found.entry(of).or_default().insert(method);
        }
        let mut inside = false;
        for line in text.lines() {
            inside |= line.contains("impl $request {");
            inside &= line != "}";
            if let Some((name, _)) = line
                .trim()
                .strip_prefix("pub fn ")
                .and_then(|rest| rest.split_once('('))
                .filter(|_| inside)
            {
                found
                    .entry("$request".to_owned())
                    .or_default()
                    .insert(name.to_owned());
            }
        }
    }
    found
}

/// A client in which groups, operations, parameters, schemes, schemas, members
/// and values have these names.
fn client(names: &BTreeSet<String>) -> Generated {
    let (mut paths, mut schemas, mut schemes) = (Map::new(), Map::new(), Map::new());
    let parameter =
        |name: &String| json!({ "name": name, "in": "query", "schema": { "type": "string" } });
    let parameters: Vec<_> = names.iter().map(parameter).collect();
    let members: Map<_, _> = names
        .iter()
        .map(|name| (name.clone(), json!({ "type": "string" })))
        .collect();
    for name in names {
        let operation = json!({
            "tags": [name], "operationId": name, "parameters": parameters,
            "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Members" } } } },
            "responses": { "200": { "description": "Done.", "content": { "application/json": { "schema": {} } } } },
        });
        paths.insert(format!("/{name}"), json!({ "get": operation }));
        schemas.insert(name.clone(), json!({ "type": "object", "properties": { name: { "type": "array", "items": { "$ref": "#/components/schemas/Members" } } } }));
        schemes.insert(name.clone(), json!({ "type": "http", "scheme": "bearer" }));
    }
    schemas.insert(
        "Members".to_owned(),
        json!({ "type": "object", "properties": members }),
    );
    schemas.insert(
        "Values".to_owned(),
        json!({ "type": "string", "enum": names }),
    );
    let document: Value = json!({
        "openapi": "3.1.0",
        "info": { "title": "Names", "version": "1" },
        "paths": paths,
        "components": { "schemas": schemas, "securitySchemes": schemes },
    });
    generate(&source(document.to_string()))
}

#[test]
fn methods_differ_from_those_of_the_runtime() {
    let runtime = runtime();
    let [of_client, of_builder, of_calls] =
        ["Client", "ClientBuilder", "$request"].map(|of| &runtime[of]);
    assert!(
        of_client.contains("call") && of_builder.contains("build") && of_calls.contains("send")
    );
    let names = of_client | &(of_builder | of_calls);
    let generated = client(&names);
    let mut seen = BTreeSet::new();
    for (path, text) in own_files(&generated) {
        for (of, method) in methods(text) {
            let theirs = match of.as_str() {
                "Client" => Some(of_client),
                "ClientBuilder" => Some(of_builder),
                _ if of.ends_with("Request") => Some(of_calls),
                _ => None,
            };
            assert!(
                !theirs.is_some_and(|names| names.contains(&method)),
                "{path}: {of}::{method} is the runtime's"
            );
            let file = if theirs.is_some() && !of.ends_with("Request") {
                ""
            } else {
                path
            };
            assert!(
                seen.insert((file.to_owned(), of.clone(), method.clone())),
                "{path}: {of}::{method} stands twice"
            );
        }
    }
}

/// What a file imports, and the items that it defines.
fn names(rust: &str) -> (BTreeSet<String>, Vec<String>) {
    let (mut imported, mut defined) = (BTreeSet::new(), Vec::new());
    for item in syn::parse_file(rust).expect("a file of Rust").items {
        match item {
            Item::Use(item) => leaves(&item.tree, &mut imported),
            Item::Struct(item) => defined.push(item.ident.to_string()),
            Item::Enum(item) => defined.push(item.ident.to_string()),
            Item::Type(item) => defined.push(item.ident.to_string()),
            Item::Static(item) => defined.push(item.ident.to_string()),
            _ => {}
        }
    }
    (imported, defined)
}

fn leaves(tree: &UseTree, found: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) => leaves(&path.tree, found),
        UseTree::Name(name) => drop(found.insert(name.ident.to_string())),
        UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, found)),
        UseTree::Rename(_) | UseTree::Glob(_) => {}
    }
}

#[test]
fn types_differ_from_what_their_files_name() {
    // What Rust names without being asked, as far as generated code uses it.
    let prelude = [
        "Box", "Clone", "Debug", "Default", "Err", "From", "Into", "None", "Ok", "Option",
        "Result", "Self", "Some", "String", "Vec",
    ];
    let mut all: BTreeSet<String> = prelude.map(str::to_owned).into();
    for (_, folder) in entries(&tests("cases")) {
        let document = fs::read(folder.join("openapi.yaml")).expect("the case's document");
        for text in own_files(&generate(&source(document))).into_values() {
            all.extend(names(text).0);
        }
    }
    let generated = client(&all);
    for (path, text) in own_files(&generated) {
        let (mut taken, defined) = names(text);
        taken.extend(prelude.map(str::to_owned));
        for name in defined {
            assert!(
                taken.insert(name.clone()),
                "{path}: {name} is something else already"
            );
        }
    }
}
