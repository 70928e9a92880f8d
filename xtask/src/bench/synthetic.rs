//! A document of any size that is the same everywhere: objects that refer to each other, enums, unions, and an
//! operation for every fifth schema.

use std::io::{self, Write};

use serde_json::{Value, json};

/// Writes an OpenAPI document with so many schemas, as JSON.
///
/// It is never in memory as a whole: Linux counts what a parent holds as memory that its children had.
pub fn write(schemas: usize, to: &mut impl Write) -> io::Result<()> {
    to.write_all(br#"{"openapi":"3.0.3","info":{"title":"Synthetic","version":"1"},"#)?;
    to.write_all(br#""servers":[{"url":"https://example.com/v1"}],"paths":{"#)?;
    for index in (0..schemas).step_by(5) {
        let between = if index == 0 { "" } else { "," };
        write!(to, r#"{between}"/things{index}/{{id}}":{}"#, path(index))?;
    }
    to.write_all(br#"},"components":{"schemas":{"#)?;
    for index in 0..schemas {
        let between = if index == 0 { "" } else { "," };
        write!(to, r#"{between}"{}":{}"#, name(index), schema(index))?;
    }
    to.write_all(b"}}}")
}

fn name(index: usize) -> String {
    format!("Thing{index}")
}

fn reference(index: usize) -> Value {
    json!({ "$ref": format!("#/components/schemas/{}", name(index)) })
}

/// Every tenth is an enum, every twentieth from the tenth on a union, the others are objects.
fn schema(index: usize) -> Value {
    match index % 20 {
        3 | 13 => json!({
            "type": "string",
            "description": format!("What kind of thing {index} is."),
            "enum": ["small", "large", "unknown", format!("special{index}")],
        }),
        17 if index > 20 => json!({
            "description": format!("One of the neighbours of {index}."),
            "oneOf": [reference(index - 1), reference(index - 2)],
        }),
        _ => json!({
            "type": "object",
            "description": format!("The thing of number {index}.\n\nIt has members of every kind."),
            "required": ["id", "name", "tags"],
            "properties": {
                "id": { "type": "string", "description": "What it is known by.", "example": "abc" },
                "name": { "type": "string", "description": "What it is called.", "maxLength": 80 },
                "size": { "type": "integer", "format": "int64", "minimum": 0 },
                "weight": { "type": "number", "nullable": true },
                "active": { "type": "boolean", "default": true },
                "tags": { "type": "array", "items": { "type": "string" } },
                "kind": reference(index / 20 * 20 + 3),
                "parent": reference(index / 2),
            },
        }),
    }
}

fn path(index: usize) -> Value {
    let body = json!({ "application/json": { "schema": reference(index) } });
    let id =
        json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } });
    let limit = json!({ "name": "limit", "in": "query", "schema": { "type": "integer" } });
    json!({
        "parameters": [id],
        "get": {
            "operationId": format!("getThing{index}"),
            "tags": [format!("group{}", index / 100)],
            "summary": format!("Get the thing of number {index}."),
            "parameters": [limit],
            "responses": { "200": { "description": "It.", "content": body } },
        },
        "put": {
            "operationId": format!("putThing{index}"),
            "tags": [format!("group{}", index / 100)],
            "summary": format!("Replace the thing of number {index}."),
            "requestBody": { "required": true, "content": body },
            "responses": { "204": { "description": "Done." } },
        },
    })
}
