//! What is advice and what is a warning: whether callers lose anything.

mod support;

use codegen::Severity;
use support::{config, generate_with, source};

/// The messages of a level about an API with this operation.
fn told(level: Severity, operation: &str) -> Vec<String> {
    let document = format!(
        "openapi: 3.1.0
info: {{ title: Pets, version: 1.0.0 }}
servers: [{{ url: 'https://pets.example' }}]
paths:
  /pets/{{id}}:
    post: {operation}
components:
  schemas:
    Pet: {{ type: object, properties: {{ name: {{ type: string }} }} }}
    Photo: {{ type: object, properties: {{ file: {{ type: string, format: binary }} }} }}
    Empty: {{ type: [string, null] }}
"
    );
    let generated = generate_with(&source(document.as_str()), &config());
    let told = generated.diagnostics.iter();
    told.filter(|one| one.severity == level)
        .map(|one| one.message.clone())
        .collect()
}

/// An operation with a body of these media types.
fn body(content: &str) -> String {
    let id = "parameters: [{ name: id, in: path, required: true, schema: { type: string } }]";
    let responses = "responses: { '204': { description: Done. } }";
    format!("{{ {id}, requestBody: {{ content: {{ {content} }} }}, {responses} }}")
}

const PET: &str = "{ schema: { $ref: '#/components/schemas/Pet' } }";
const PHOTO: &str = "{ schema: { $ref: '#/components/schemas/Photo' } }";

#[test]
fn the_same_value_in_another_notation_is_no_loss() {
    let same = body(&format!("application/json: {PET}, application/xml: {PET}"));
    assert_eq!(told(Severity::Warning, &same), [""; 0]);
    assert_eq!(
        told(Severity::Advice, &same),
        ["the schema of `application/xml` is not modelled; the body is text"]
    );
}

#[test]
fn schemas_that_are_written_twice_are_the_same() {
    let pets = "{ schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } }";
    let multipart = "multipart/form-data";
    let twice = body(&format!("application/json: {pets}, {multipart}: {pets}"));
    assert_eq!(told(Severity::Warning, &twice), [""; 0]);
}

#[test]
fn files_travel_as_parts_beside_json() {
    let content = format!("application/json: {PHOTO}, multipart/form-data: {PHOTO}");
    assert_eq!(told(Severity::Warning, &body(&content)), [""; 0]);
}

#[test]
fn another_value_is_a_loss() {
    let other = body(&format!(
        "application/json: {PET}, application/xml: {PHOTO}"
    ));
    assert_eq!(told(Severity::Warning, &other).len(), 1);
}

#[test]
fn what_the_document_has_odd_costs_nothing() {
    let operation =
        "{ description: { $ref: missing.md }, responses: { '302': { description: Elsewhere. } } }";
    assert_eq!(told(Severity::Warning, operation), [""; 0]);
    assert_eq!(told(Severity::Advice, operation).len(), 3);
}
