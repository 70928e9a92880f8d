//! The extensions that the generator understands.

use openapiv3::SchemaData;
use serde_json::Value;

use crate::Pointer;

/// The pointers that the extension `name` holds.
pub fn pointers(data: &SchemaData, name: &str) -> Option<Vec<Pointer>> {
    let list = data.extensions.get(name)?.as_array()?;
    let texts = list.iter().filter_map(Value::as_str);
    Some(texts.filter_map(Pointer::read).collect())
}

/// References to the schemas of a tuple's first elements (`prefixItems`).
pub const PREFIX_ITEMS: &str = "x-codegen-prefix-items";
/// There are no elements beyond those.
pub const CLOSED_ITEMS: &str = "x-codegen-closed-items";
/// References to the schemas of members whose names match patterns.
pub const PATTERN_PROPERTIES: &str = "x-codegen-pattern-properties";
/// The only value is null.
pub const NULL: &str = "x-codegen-null";
/// More examples than the one that 3.0 knows, by name or position.
pub const EXAMPLES: &str = "x-codegen-examples";

/// A reference to the schema of what a media type has one after the other (`itemSchema` of OpenAPI 3.2).
pub const ITEM_SCHEMA: &str = "x-codegen-item-schema";
/// A reference to the schema of the JSON that a text is (`contentSchema`).
pub const CONTENT_SCHEMA: &str = "x-codegen-content-schema";
/// The media type of what a text is (`contentMediaType`).
pub const CONTENT_MEDIA_TYPE: &str = "x-codegen-content-media-type";

/// Names for the values of an enum, in their order.
pub const ENUM_NAMES: [&str; 2] = ["x-enum-varnames", "x-enumNames"];
/// Descriptions for the values of an enum, in their order.
pub const ENUM_DESCRIPTIONS: [&str; 2] = ["x-enum-descriptions", "x-enumDescriptions"];
/// The Rust name of a schema, property, parameter or operation.
pub const RUST_NAME: &str = "x-rust-name";
/// The method's name within its group.
pub const METHOD_NAME: &str = "x-speakeasy-name-override";
/// The group that a method belongs to.
pub const GROUP: &str = "x-speakeasy-group";
/// The environment variable that holds a credential.
pub const ENV: &str = "x-env";
/// A server variable that must be given, which OpenAPI has no way to say: true if its `default` is absent,
/// false if it is wrong.
pub const NO_DEFAULT: &str = "x-codegen-no-default";
/// Parameters that the client holds for all operations that have them.
pub const GLOBALS: &str = "x-speakeasy-globals";
/// The name of a server.
pub const SERVER_ID: &str = "x-speakeasy-server-id";
/// What a stream of events has in place of an event where there are no more.
pub const SENTINEL: &str = "x-speakeasy-sse-sentinel";
/// The member of a request's body that asks for a stream.
pub const STREAM_FIELD: &str = "x-speakeasy-stream-request-field";
/// How to page through a list.
pub const PAGINATION: &str = "x-speakeasy-pagination";
/// When to retry, as Speakeasy writes it.
pub const RETRIES: &str = "x-speakeasy-retries";
/// When to retry, as Fern writes it.
pub const RETRY_STRATEGY: &str = "x-retry-strategy";
