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
            ..Config::default()
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
    let mut left = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src")];
    while let Some(path) = left.pop() {
        if path.is_dir() {
            left.extend(entries(&path).into_iter().map(|(_, path)| path));
            continue;
        }
        let text = fs::read_to_string(path).expect("a file of the runtime");
        for (of, method) in methods(&text) {
            found.entry(of).or_default().insert(method);
        }
        let mut inside = false;
        for line in text.lines() {
            inside |= line.contains("impl") && line.ends_with(" $request {");
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

/// A client in which groups, operations, parameters of calls and of the client,
/// schemes, schemas, members, values and servers have these names.
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
        let flow = json!({ "tokenUrl": "/token", "scopes": {} });
        let scheme = json!({ "type": "oauth2", "flows": { "clientCredentials": flow } });
        schemes.insert(name.clone(), scheme);
    }
    schemas.insert(
        "Members".to_owned(),
        json!({ "type": "object", "properties": members }),
    );
    schemas.insert(
        "Values".to_owned(),
        json!({ "type": "string", "enum": names }),
    );
    let servers = names.iter().enumerate().map(|(index, name)| {
        let values = match index {
            0 => json!(names),
            _ => json!(["x", "y"]),
        };
        json!({
            "url": format!("https://{{{name}}}.example.com/{{{name}_}}"),
            "x-speakeasy-server-id": name,
            "variables": {
                name: { "default": "x", "enum": values },
                format!("{name}_"): { "default": name },
            },
        })
    });
    let servers: Vec<_> = servers.collect();
    let document: Value = json!({
        "openapi": "3.1.0",
        "info": { "title": "Names", "version": "1" },
        "servers": servers,
        "x-speakeasy-globals": { "parameters": parameters },
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
            Item::Const(item) => defined.push(item.ident.to_string()),
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

/// The types in the module of servers of a document with these servers.
fn server_types(servers: Value) -> Vec<String> {
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "Servers", "version": "1" },
        "servers": servers,
        "paths": {},
    });
    let generated = generate(&source(document.to_string()));
    let (_, defined) = names(&generated.files["src/servers.rs"]);
    let is_type = |name: &String| name.chars().any(char::is_lowercase);
    defined.into_iter().filter(is_type).collect()
}

#[test]
fn servers_are_called_after_their_id_or_description_or_address() {
    let of = |server: Value| server_types(json!([server])).remove(0);
    for (description, expected) in [
        ("Production", "Production"),
        ("The production server.", "Production"),
        ("Production server (uses live data)", "Production"),
        ("EU region, for customers in the EU", "EuRegion"),
        ("US-East", "UsEast"),
        ("Server", "ApiExampleComV1"),
        ("", "ApiExampleComV1"),
        ("Responds with your request data", "ApiExampleComV1"),
        ("https://api.example.com", "ApiExampleComV1"),
        ("`code`", "ApiExampleComV1"),
        ("2024", "ApiExampleComV1"),
    ] {
        let url = "https://api.example.com/v1";
        let name = of(json!({ "url": url, "description": description }));
        assert_eq!(name, expected, "{description}");
        let with_id = json!({
            "url": url, "description": description, "x-speakeasy-server-id": "eu-1",
        });
        assert_eq!(of(with_id), "Eu1");
    }
    // OpenAPI 3.2 has a keyword for the id.
    assert_eq!(
        of(json!({ "url": "https://a.example", "name": "live" })),
        "Live"
    );
    assert_eq!(
        of(json!({ "url": "http://a.example:80" })),
        "AExample80Http"
    );
}

#[test]
fn a_server_keeps_its_name_whoever_comes_after_it() {
    let hostile = [
        json!({ "url": "https://a.example.com", "x-speakeasy-server-id": "main" }),
        json!({ "url": "https://{region}.example.com", "description": "Regional", "variables": { "region": { "default": "a", "enum": ["a", "b"] } } }),
        json!({ "url": "https://b.example.com" }),
        json!({ "url": "http://b.example.com" }),
        json!({ "url": "https://c.example.com", "x-speakeasy-server-id": "main" }),
        json!({ "url": "https://d.example.com", "description": "Main" }),
        json!({ "url": "https://e.example.com", "x-speakeasy-server-id": "Region" }),
        json!({ "url": "https://{region}.f.example.com", "variables": { "region": { "default": "c", "enum": ["c", "d"] } } }),
        json!({ "url": "https://{region}.g.example.com", "x-speakeasy-server-id": "Server", "variables": { "region": { "default": "c", "enum": ["d", "e"] } } }),
    ];
    let mut before = Vec::new();
    for count in 1..=hostile.len() {
        let after: BTreeSet<_> = server_types(json!(hostile[..count])).into_iter().collect();
        let missing: Vec<_> = before
            .iter()
            .filter(|name| !after.contains(*name))
            .collect();
        assert!(
            missing.is_empty(),
            "{missing:?} are gone with {}",
            hostile[count - 1]
        );
        before = after.into_iter().collect();
    }
    // Where names depend on nothing but the server itself, the order does not matter either.
    let plain = [&hostile[1], &hostile[2], &hostile[3]];
    let mut one = server_types(json!(plain));
    let mut other = server_types(json!([plain[2], plain[1], plain[0]]));
    one.sort();
    other.sort();
    assert_eq!(one, other);
}

#[test]
fn a_group_called_servers_keeps_its_name() {
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "Cloud", "version": "1" },
        "servers": [{ "url": "https://cloud.example" }],
        "paths": { "/servers": { "get": { "tags": ["servers"], "responses": { "204": { "description": "" } } } } },
    });
    let generated = generate(&source(document.to_string()));
    let rust = &generated.files["src/servers.rs"];
    assert!(rust.contains("pub fn servers(&self) -> Servers"), "{rust}");
    let servers = &generated.files["src/api_servers.rs"];
    assert!(servers.contains("pub struct CloudExample;"), "{servers}");
    let root = &generated.files["src/lib.rs"];
    assert!(root.contains("pub mod api_servers;"), "{root}");
}
