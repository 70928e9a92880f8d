//! Names stay what they are when a document changes, whatever comes beside them.

mod support;

use std::collections::BTreeMap;
use std::fs;

use codegen::load::{Node, load};
use codegen::{Config, Generated, Lock};
use serde_json::{Value, json};
use support::{
    config, config_in, entries, generate_with, own_files, rust, source, source_in, tests,
};

/// What is generated from a document after one with these names.
#[track_caller]
fn after(document: &str, names: &str) -> Generated {
    generate_with(&source(document), &with(names))
}

#[track_caller]
fn with(names: &str) -> Config {
    let lock = Lock::parse(names, "names.lock").expect("names");
    Config {
        lock: Some(lock),
        ..config()
    }
}

/// A document of an operation with these schemas.
fn document(operation: &str, schemas: &str) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{ title: Pets, version: '1' }}\npaths:\n  /pets:\n    get:\n{operation}      \
         responses:\n        '200':\n          description: Fine.\n          content:\n            \
         application/json: {{ schema: {{ $ref: '#/components/schemas/Pet' }} }}\n\
         components:\n  schemas:\n{schemas}"
    )
}

const LIST: &str = "      operationId: listPets\n      tags: [pets]\n";
const PET: &str = "    Pet:\n      type: object\n      properties:\n        createdAt: { type: string }\n        \
                   owner: { type: object, properties: { id: { type: string }, name: { type: string } } }\n        \
                   state: { type: string, enum: [IN_USE, free] }\n";

#[test]
fn the_same_document_gives_the_same_names() {
    for (name, folder) in entries(&tests("cases")) {
        let (source, config) = (source_in(&folder), config_in(&folder));
        let renamed = config.lock.is_some();
        let first = generate_with(&source, &config);
        let lock = Lock::parse(&first.lock, "names.lock").expect(&first.lock);
        let lock = Some(lock);
        let again = generate_with(&source, &Config { lock, ..config });
        assert_eq!(first.lock, again.lock, "{name}");
        assert_eq!(own_files(&first), own_files(&again), "{name}");
        // That something is renamed is told once.
        let told = if renamed {
            Vec::new()
        } else {
            first.diagnostics
        };
        assert_eq!(told, again.diagnostics, "{name}");
    }
}

/// What has a name, and the name.
fn lines(lock: &str) -> BTreeMap<String, String> {
    let lines = lock.lines().filter(|line| !line.starts_with('#'));
    let lines = lines.map(|line| {
        let (of, name) = line.split_once(" = ").expect("a name");
        let mut words: Vec<&str> = of.split(' ').collect();
        // How to find a type again is no part of what it is.
        if matches!(words[0], "type" | "input") {
            words.pop();
        }
        (words.join(" "), name.to_owned())
    });
    lines.collect()
}

#[test]
fn a_document_that_grows_renames_nothing() {
    for (index, (name, folder)) in entries(&tests("cases")).into_iter().enumerate() {
        if name == "several-files" || folder.join("codegen.toml").exists() {
            continue;
        }
        let bytes = fs::read(folder.join("openapi.yaml")).expect("the case's document");
        let tree = load(&bytes, &mut Vec::new()).expect("a usable document");
        let whole = Node::to_json(&tree);
        for part in [index % 3] {
            let before = generate_with(&source(without(&whole, part).to_string()), &config());
            let now = after(&whole.to_string(), &before.lock);
            let (before, now) = (lines(&before.lock), lines(&now.lock));
            for (of, name_before) in &before {
                // Moved to a group that was not there, or gone because it is a part of another now.
                let Some(name_now) = now.get(of) else {
                    continue;
                };
                assert_eq!(name_before, name_now, "{name}, {part}: {of}");
            }
        }
    }
}

/// The document without every third of its paths, schemas and members.
fn without(value: &Value, part: usize) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().map(|(key, value)| {
                let thinned = matches!(key.as_str(), "paths" | "schemas" | "properties");
                let value = match value {
                    Value::Object(inner) if thinned => {
                        let kept = inner.iter().enumerate();
                        let kept = kept.filter(|(index, _)| index % 3 != part);
                        let kept =
                            kept.map(|(_, (key, value))| (key.clone(), without(value, part)));
                        Value::Object(kept.collect())
                    }
                    other => without(other, part),
                };
                (key.clone(), value)
            });
            Value::Object(members.collect())
        }
        Value::Array(elements) => elements
            .iter()
            .map(|element| without(element, part))
            .collect(),
        other => other.clone(),
    }
}

#[test]
fn siblings_take_no_name_away() {
    let before = after(&document(LIST, PET), "");
    let more = format!(
        "{PET}        created_at: {{ type: string }}\n        CreatedAt: {{ type: string }}\n    \
         PetOwner: {{ type: object, properties: {{ other: {{ type: string }} }} }}\n    \
         pet: {{ type: object, properties: {{ small: {{ type: string }} }} }}\n"
    );
    let more = more.replace("[IN_USE, free]", "[IN_USE, free, in_use, Free]");
    let now = after(&document(LIST, &more), &before.lock);
    let (before, now) = (lines(&before.lock), lines(&now.lock));
    for (of, name) in &before {
        assert_eq!(Some(name), now.get(of), "{of}");
    }
    assert_eq!(
        now["field #/components/schemas/Pet createdAt"],
        "created_at"
    );
    assert_eq!(
        now["type #/components/schemas/Pet/properties/owner"],
        "PetOwner"
    );
    assert_ne!(now["type #/components/schemas/PetOwner"], "PetOwner");
}

#[test]
fn what_is_renamed_keeps_its_old_name_as_an_alias() {
    let before = after(&document(LIST, PET), "");
    // A schema, an operation and a group.
    let schemas = PET.replace("    Pet:", "    Animal:");
    let operation = LIST
        .replace("listPets", "searchAnimals")
        .replace("[pets]", "[animals]");
    let text = document(&operation, &schemas).replace("schemas/Pet", "schemas/Animal");
    let now = after(&text, &before.lock);
    let codes: Vec<_> = now
        .diagnostics
        .iter()
        .map(|one| one.code.as_str())
        .collect();
    assert_eq!(codes, ["W121"; 3], "{:?}", now.diagnostics);
    let code = rust(&now);
    assert!(code.contains("pub type Pet = Animal;"), "{code}");
    assert!(code.contains("pub struct PetOwner"), "{code}");
    assert!(code.contains("pub mod pets {"), "{code}");
    assert!(
        code.contains("pub type ListPetsRequest = SearchAnimalsRequest;"),
        "{code}"
    );
    assert!(
        code.contains("pub fn list(&self) -> SearchAnimalsRequest"),
        "{code}"
    );
    // It is told once, and stays.
    let again = after(&text, &now.lock);
    assert!(again.diagnostics.is_empty(), "{:?}", again.diagnostics);
    assert_eq!(again.lock, now.lock);
    assert_eq!(own_files(&again), own_files(&now));
    // Who deletes the lines deletes the aliases.
    let kept = now.lock.lines().filter(|line| !line.starts_with("was-"));
    let without = after(&text, &kept.collect::<Vec<_>>().join("\n"));
    assert!(!rust(&without).contains("#[deprecated"));
}

#[test]
fn types_of_an_operation_are_renamed_though_its_method_is_not() {
    let asked = format!("{LIST}      x-fern-sdk-method-name: all\n");
    let before = after(&document(&asked, PET), "");
    let text = document(&asked.replace("listPets", "searchPets"), PET);
    let now = after(&text, &before.lock);
    let code = rust(&now);
    assert!(
        code.contains("pub fn all(&self) -> SearchPetsRequest"),
        "{code}"
    );
    assert!(
        code.contains("pub type ListPetsRequest = SearchPetsRequest;"),
        "{code}"
    );
    let again = after(&text, &now.lock);
    assert_eq!(own_files(&again), own_files(&now));
    assert_eq!(again.lock, now.lock);
}

#[test]
fn an_operation_that_moves_is_known_by_its_id() {
    let body = "      requestBody: { content: { application/json: { schema: { type: object, properties: \
                { a: { type: string }, b: { type: string } } } } } }\n";
    let text = document(&format!("{LIST}{body}"), PET);
    let before = after(&text, "");
    let names = before.lock.replace("ListPetsBody", "ListPetsFilter");
    let moved = after(&text.replace("  /pets:", "  /v2/pets:"), &names);
    assert!(
        moved
            .diagnostics
            .iter()
            .all(|one| one.code.as_str() != "W121")
    );
    assert!(
        moved
            .lock
            .contains("method GET /v2/pets listPets = pets.list ListPets"),
        "{}",
        moved.lock
    );
    assert!(rust(&moved).contains("ListPetsFilter"), "{}", moved.lock);
}

#[test]
fn names_can_be_changed_by_hand_or_said() {
    let text = document(LIST, PET);
    let before = after(&text, "");
    let by_hand = before
        .lock
        .replace("= PetOwner", "= Keeper")
        .replace("pets.list ", "pets.all ");
    let now = after(&text, &by_hand);
    assert!(rust(&now).contains("pub struct Keeper"));
    assert!(rust(&now).contains("pub fn all(&self) -> ListPetsRequest"));
    assert_eq!(now.lock, by_hand);
    let said = "[operations.listPets]\nname = 'everything'\n[schemas.Pet]\nname = 'Beast'\n\
                [schemas.'#/components/schemas/Pet/properties/owner']\nname = 'Person'\n";
    let said = Config {
        crate_name: config().crate_name,
        lock: with(&before.lock).lock,
        ..Config::parse(said).expect("a configuration")
    };
    let now = generate_with(&source(text.clone()), &said);
    let code = rust(&now);
    for part in [
        "pub struct Beast",
        "pub struct Person",
        "pub type Pet = Beast;",
        "pub type PetOwner = Person;",
        "pub fn everything(&self)",
        "pub fn list(&self)",
    ] {
        assert!(code.contains(part), "{part}: {code}");
    }
    let again = Config {
        lock: with(&now.lock).lock,
        ..said
    };
    assert_eq!(generate_with(&source(text), &again).lock, now.lock);
}

#[test]
fn wrong_lines_are_told_with_their_place() {
    let text = "# names\n\ntype #/a - = A\ntyp #/b - = B\ntype #/c - = 3C\nmethod GET /a a = a A\n\
                <<<<<<< HEAD\ntype #/a - = B\nfield #/a = b\ntype #/d - = Self\n";
    let faults = Lock::parse(text, "names.lock").expect_err("faults");
    let marked = faults.iter().map(|one| match &one.place {
        codegen::Place::Line { line, columns, .. } => {
            let text: Vec<_> = text
                .lines()
                .nth(line - 1)
                .unwrap_or_default()
                .chars()
                .collect();
            let part = &text[columns.start as usize - 1..columns.end as usize - 1];
            (*line, part.iter().collect::<String>())
        }
        other => panic!("{other:?}"),
    });
    let marked: Vec<_> = marked.collect();
    let expected = [
        (4, "typ"),
        (5, "3C"),
        (6, "a"),
        (7, "<<<<<<< HEAD"),
        (8, "type #/a -"),
        (9, "field #/a"),
        (10, "Self"),
    ];
    assert_eq!(marked, expected.map(|(line, text)| (line, text.to_owned())));
    // A name that is spoken for.
    let text = document(LIST, PET);
    let before = after(&text, "");
    for (old, new) in [
        ("= PetOwner", "= Pet"),
        ("= Pet\n", "= String\n"),
        ("pets.list", "pets.clone"),
    ] {
        let names = before.lock.replace(old, new);
        let faults = codegen::generate(&source(text.clone()), &with(&names)).expect_err(new);
        let codes: Vec<_> = faults.iter().map(|one| one.code.as_str()).collect();
        assert_eq!(codes, ["E008"], "{new}: {faults:?}");
    }
}

#[test]
fn keys_of_any_text_are_one_line() {
    let odd = json!({
        "openapi": "3.1.0",
        "info": { "title": "Odd", "version": "1" },
        "paths": { "/a b/{x\u{2028}\u{202e}}\n/%7E=": { "get": {
            "operationId": "a = b\nc", "tags": [""],
            "parameters": [{ "name": "x\u{2028}\u{202e}", "in": "path", "required": true, "schema": { "type": "string" } }],
            "responses": { "200": { "description": "Fine." } }
        } } },
        "components": { "schemas": { "a\nb c": { "type": "object", "properties": {
            "": { "type": "string" }, " = ": { "type": "string" }, "%": { "type": "string" }, "%20": { "type": "string" }
        } } } },
    });
    let first = after(&odd.to_string(), "");
    let again = after(&odd.to_string(), &first.lock);
    assert_eq!(first.lock, again.lock);
    assert_eq!(own_files(&first), own_files(&again));
}

#[test]
fn the_call_of_a_request_keeps_its_name() {
    let chat = LIST.replace("listPets", "sendChatRequest");
    let before = after(&document(&chat, PET), "");
    let is_call = |code: &str| code.contains("pub struct SendChatRequest = GET");
    assert!(is_call(&rust(&before)), "{}", rust(&before));

    // Whatever comes beside it, and whatever is called like it later.
    let more = "\n    post:\n      operationId: sendChat\n      tags: [pets]\n      \
                responses: { '204': { description: Fine. } }\ncomponents:";
    let text = document(&chat, PET).replace("\ncomponents:", more);
    let now = after(&text, &before.lock);
    assert!(
        rust(&now).contains("pub struct SendChatPostRequest = POST"),
        "{}",
        rust(&now)
    );
    assert!(is_call(&rust(&now)), "{}", rust(&now));

    // Of two that are new, each is called what it is.
    let both = rust(&after(&text, ""));
    assert!(
        both.contains("pub struct SendChatRequestRequest = GET"),
        "{both}"
    );
    assert!(both.contains("pub struct SendChatRequest = POST"), "{both}");
}

#[test]
fn what_is_new_takes_no_name_that_is_an_alias() {
    let before = after(&document(LIST, PET), "");
    let more = "\n    post:\n      operationId: listPets\n      tags: [pets]\n      \
                responses: { '204': { description: Fine. } }\ncomponents:";
    let text = document(&LIST.replace("listPets", "searchPets"), PET);
    let now = after(&text.replace("\ncomponents:", more), &before.lock);
    let code = rust(&now);
    assert_eq!(code.matches("ListPetsRequest = ").count(), 1, "{code}");
    assert!(
        code.contains("pub struct ListPetsPostRequest = POST"),
        "{code}"
    );
    let again = after(&text.replace("\ncomponents:", more), &now.lock);
    assert_eq!(again.lock, now.lock);
}

#[test]
fn what_is_hoisted_keeps_its_old_name_as_an_alias() {
    // Of one member each, which says too little to know them again by.
    let operations = |schema: &str| {
        let one = |id: &str, schema: &str| {
            format!(
                "  /{id}:\n    get:\n      operationId: {id}\n      tags: [pets]\n      responses:\n        \
                 '200': {{ description: Fine., content: {{ application/json: {{ schema: {schema} }} }} }}\n"
            )
        };
        let kept = "{ type: object, properties: { data: { type: object, properties: { page: { type: string } } } } }";
        ["listPets", "findPets", "readPets"].map(|id| match id {
            "readPets" => one(id, kept),
            _ => one(id, schema),
        })
    };
    let document = |schema: &str, components: &str| {
        format!(
            "openapi: 3.1.0\ninfo: {{ title: Pets, version: '1' }}\npaths:\n{}{components}",
            operations(schema).concat()
        )
    };
    let inline = "{ type: object, properties: { data: { type: object, properties: { name: { type: string } } } } }";
    let before = after(&document(inline, ""), "");
    let components = format!("components:\n  schemas:\n    Found: {inline}\n");
    let text = document("{ $ref: '#/components/schemas/Found' }", &components);
    let now = after(&text, &before.lock);
    let code = rust(&now);
    for part in [
        "pub type ListPetsResponse = Found;",
        "pub type FindPetsResponse = Found;",
        // What is in the first of them stays what it was.
        "pub struct FindPetsResponseData",
        "pub type ListPetsResponseData = FindPetsResponseData;",
        "pub struct ReadPetsResponse",
    ] {
        assert!(code.contains(part), "{part}: {code}");
    }
    let again = after(&text, &now.lock);
    assert!(again.diagnostics.is_empty(), "{:?}", again.diagnostics);
    assert_eq!(again.lock, now.lock);
    assert_eq!(own_files(&again), own_files(&now));
}

#[test]
fn what_takes_the_place_of_a_type_without_being_it_has_no_alias() {
    let with = |owner: &str| {
        PET.replace(
            "{ type: object, properties: { id: { type: string }, name: { type: string } } }",
            owner,
        ) + "    Person: { type: object, properties: { email: { type: string }, age: { type: integer } } }\n"
    };
    let inline = "{ type: object, properties: { id: { type: string } } }";
    let before = after(&document(LIST, &with(inline)), "");
    let now = after(
        &document(LIST, &with("{ $ref: '#/components/schemas/Person' }")),
        &before.lock,
    );
    assert!(!rust(&now).contains("PetOwner"), "{}", now.lock);
}

#[test]
fn responses_bodies_and_servers_keep_their_names() {
    let text = |more: [&str; 6]| {
        let [servers, values, request, missing, success, scheme] = more;
        format!(
            "openapi: 3.1.0\ninfo: {{ title: Pets, version: '1' }}\n\
             servers:\n{servers}  - {{ url: 'https://eu.example.com/{{region}}', description: Production, \
             variables: {{ region: {{ default: A_B, enum: [A_B, c{values}] }} }} }}\n\
             paths:\n  /pets:\n    post:\n      operationId: makePets\n      tags: [pets]\n      \
             requestBody: {{ content: {{{request} text/csv: {{ schema: {{ type: string }} }}, \
             application/vnd.pets+csv: {{ schema: {{ type: string }} }} }} }}\n      responses:\n        \
             '200': {{ description: Fine., content: {{ application/json: {{ schema: {{ type: string }} }} }} }}\n        \
             '201': {{ description: Made., content: {{ text/plain: {{ schema: {{ type: string }} }} }} }}\n{success}        \
             '404': {{ description: None., content: {{{missing} text/plain: {{ schema: {{ type: string }} }} }} }}\n\
             components:\n  securitySchemes:\n{scheme}    own: {{ type: oauth2, flows: {{ clientCredentials: \
             {{ tokenUrl: 'https://eu.example.com/token', scopes: {{}} }} }} }}\n  schemas:\n    \
             Pet: {{ type: object, properties: {{ name: {{ type: string }}{} }} }}\n",
            if success.is_empty() {
                ""
            } else {
                ", extra: { type: string }"
            }
        )
    };
    let before = after(&text([""; 6]), "");
    let now = text([
        "  - { url: 'https://us.example.com', description: Production }\n  \
         - { url: 'https://{region}.example.com', description: Region, variables: { region: { default: x, enum: [x] } } }\n",
        ", 'a b'",
        " application/json: { schema: { type: string } },",
        " application/json: { schema: { type: integer } },",
        "        '202': { description: Later. }\n",
        "    own_client: { type: http, scheme: bearer }\n",
    ]);
    let now = now.replace("tags: [pets]\n", "tags: [servers]\n      parameters: [{ name: body, in: query, schema: { type: string } }]\n");
    let before_lines = lines(&before.lock);
    let now = after(&now, &before.lock);
    let now_lines = lines(&now.lock);
    for (of, name) in &before_lines {
        if !of.starts_with("group") && !of.starts_with("method") {
            assert_eq!(Some(name), now_lines.get(of), "{of}");
        }
    }
    for (of, name) in [
        ("output POST /pets 200 application/json", "Ok"),
        ("output POST /pets 201 text/plain", "Created"),
        ("error POST /pets 404 text/plain", "NotFound"),
        ("server https://eu.example.com/{region}", "Production"),
        (
            "server-choice https://eu.example.com/{region} region",
            "Region",
        ),
        (
            "server-value https://eu.example.com/{region} region A_B",
            "AB",
        ),
        ("module servers", "servers"),
        ("client-credential own", "own_client"),
        ("parameter POST /pets body %", "body"),
    ] {
        assert_eq!(
            before_lines.get(of).map(String::as_str),
            Some(name),
            "{of}: {}",
            before.lock
        );
    }
    let code = rust(&now);
    assert!(
        code.contains("pub extra: Extra") && code.contains("extra_field"),
        "{code}"
    );
    let again = after(&text([""; 6]), &before.lock);
    assert_eq!(again.lock, before.lock);
}

#[test]
fn what_is_sent_and_what_comes_back_are_told_apart() {
    // Unions whose variants are called differently in both types.
    let text = document(
        LIST,
        "    Pet: { type: object, properties: { id: { type: string, readOnly: true }, kin: { oneOf: [\
         { $ref: '#/components/schemas/PetIntegration' }, { $ref: '#/components/schemas/DogIntegration' }] } } }\n    \
         PetIntegration: { type: object, required: [a], properties: { a: { type: string }, id: { type: string, readOnly: true } } }\n    \
         DogIntegration: { type: object, required: [b], properties: { b: { type: string }, id: { type: string, readOnly: true } } }\n",
    );
    let post = "\n    post:\n      operationId: addPet\n      tags: [pets]\n      requestBody: { content: { \
                application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }\n      \
                responses: { '204': { description: Fine. } }\ncomponents:";
    let text = text.replace("\ncomponents:", post);
    let before = after(&text, "");
    let kinds = before
        .lock
        .lines()
        .filter(|line| line.starts_with("input-variant"));
    assert!(kinds.count() > 0, "{}", before.lock);
    let again = after(&text, &before.lock);
    assert_eq!(again.lock, before.lock);
}
