//! The examples of a document as tests of what is generated from it.

mod support;

use codegen::Config;
use support::{config, generate_with, source};

const DOCUMENT: &str = r##"openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets/{id}:
    get:
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer }, example: 7 }
      responses:
        '200':
          description: A pet.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pet' }
              examples:
                one: { value: { name: Rex } }
                shared: { $ref: '#/components/examples/Shared' }
                elsewhere: { externalValue: 'https://pets.example/rex.json' }
            text/plain:
              example: Rex
components:
  examples:
    Shared: { value: { name: Tom } }
  schemas:
    Pet:
      type: object
      examples: [{ name: Ada }, { name: "\"); panic!(\"" }]
      properties:
        name: { type: [string, 'null'], example: Bob }
"##;

#[test]
fn every_example_is_a_line_of_data() {
    let config = Config {
        tests: true,
        ..config()
    };
    let generated = generate_with(&source(DOCUMENT), &config);
    let expected = r##"[[0],"#/components/schemas/Pet/examples/0",{"name":"Ada"}]
[[0],"#/components/schemas/Pet/examples/1",{"name":"\"); panic!(\""}]
[[1],"#/components/schemas/Pet/properties/name/example","Bob"]
[[2],"#/paths/~1pets~1{id}/get/parameters/0/example",7]
[[0],"#/paths/~1pets~1{id}/get/responses/200/content/application~1json/examples/one/value",{"name":"Rex"}]
[[0],"#/components/examples/Shared/value",{"name":"Tom"}]
"##;
    assert_eq!(generated.files["tests/examples.jsonl"], expected);
    assert_eq!(generated.examples.len(), 6);
    let test = &generated.files["tests/examples.rs"];
    assert!(
        test.contains(r#"("models::Pet", round_trip::<models::Pet>)"#),
        "{test}"
    );
    assert!(
        test.contains(r#"("Option<String>", round_trip::<Option<String>>)"#),
        "{test}"
    );
    assert!(
        !test.contains("panic!"),
        "what the document says is data:\n{test}"
    );
}

#[test]
fn types_of_formats_are_within_reach() {
    let config = Config {
        tests: true,
        ..config()
    };
    // Nothing else of the crate names the type: parameters take any text.
    let document = r#"{"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": {"/a": {"get": {
        "parameters": [{"name": "on", "in": "query", "example": "2024-02-29",
            "schema": {"type": "string", "format": "date"}}],
        "responses": {"204": {"description": "Done."}}}}}}"#;
    let generated = generate_with(&source(document), &config);
    let test = &generated.files["tests/examples.rs"];
    assert!(test.contains("use case::Formatted;"), "{test}");
    assert!(
        test.contains("round_trip::<Formatted<jiff::civil::Date>>"),
        "{test}"
    );
    assert!(generated.files["src/lib.rs"].contains("pub use jiff;"));
    assert!(generated.scaffold["Cargo.toml"].contains("\njiff = "));
    let without = generate_with(
        &source(document),
        &Config {
            tests: false,
            ..config
        },
    );
    assert!(!without.scaffold["Cargo.toml"].contains("jiff"));
}

#[test]
fn nothing_is_generated_unless_asked_for() {
    let generated = generate_with(&source(DOCUMENT), &config());
    assert!(
        generated
            .files
            .keys()
            .all(|path| !path.starts_with("tests/"))
    );
    assert!(generated.examples.is_empty());
}

#[test]
fn what_is_sent_is_tried_against_what_is_sent() {
    let document = r##"openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets:
    post:
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Pet' }
            example: { name: Rex }
      responses:
        '200':
          description: The pet.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pet' }
              example: { id: 1, name: Rex }
components:
  schemas:
    Pet:
      type: object
      required: [id, name]
      example: { name: Ada }
      properties:
        id: { type: integer, readOnly: true }
        name: { type: string }
"##;
    let config = Config {
        tests: true,
        ..config()
    };
    let generated = generate_with(&source(document), &config);
    let expected = r##"[[0,1],"#/components/schemas/Pet/example",{"name":"Ada"}]
[[1],"#/paths/~1pets/post/requestBody/content/application~1json/example",{"name":"Rex"}]
[[0],"#/paths/~1pets/post/responses/200/content/application~1json/example",{"id":1,"name":"Rex"}]
"##;
    assert_eq!(generated.files["tests/examples.jsonl"], expected);
    let test = &generated.files["tests/examples.rs"];
    let received = test.find(r#"("models::Pet", "#);
    let sent = test.find(r#"("models::PetInput", "#);
    assert!(received.is_some() && received < sent, "{test}");
}
