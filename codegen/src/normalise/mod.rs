//! A tree of any OpenAPI 3 dialect to pieces in the shape of OpenAPI 3.0.
//!
//! The pieces are `openapiv3` types, built keyword by keyword so that a fault
//! costs one keyword and is told where it stands. They are *shallow*: a schema
//! inside a schema is a reference to the pointer where it stands, and all of
//! them lie side by side in [`Document::schemas`]. So nothing here or later
//! recurses over the document, every schema knows its origin, and a real
//! `$ref` looks like any other step.
//!
//! What OpenAPI 3.1 says differently is rewritten on the way: type arrays and
//! `null` members become `nullable`, `const` an enum of one value, numeric
//! exclusive bounds the pair that 3.0 has, boolean schemas empty ones. What 3.0
//! cannot say travels in extensions named in [`extension`].

mod anchors;
mod context;
mod dangling;
mod document;
pub mod extension;
mod media;
mod operation;
mod piece;
pub mod schema;
mod security;
mod webhook;

pub use anchors::Anchors;
pub use operation::METHODS;
pub use piece::{AdditionalProperties, AnySchema, Bounds, Piece, Schema, SchemaData};

use indexmap::{IndexMap, IndexSet};
use openapiv3::{Operation, Parameter, RequestBody, Response, SecurityScheme, Server, Tag};

use crate::load::{Node, Tree};
use crate::pointer::Hashing;
use crate::{Code, Diagnostic, Place, Pointer};

/// A document in one shape, whatever version it was written for.
#[derive(Debug, Default)]
pub struct Document {
    /// Its title, as written.
    pub title: String,
    /// The version of the API, as written.
    pub version: String,
    /// What the API is for, in CommonMark.
    pub description: Option<String>,
    /// Where the API is served.
    pub servers: Vec<(Pointer, Server)>,
    /// Parameters that the client holds for the operations.
    pub globals: Vec<(Pointer, Parameter)>,
    /// Groups of operations.
    pub tags: Vec<Tag>,
    /// Security schemes by name, each with its origin.
    pub security_schemes: Vec<(Pointer, String, SecurityScheme)>,
    /// What operations need that say nothing of their own: any of these sets.
    pub security: Vec<Need>,
    /// The schemes that are client certificates, which no request carries.
    pub certificates: Vec<String>,
    /// Extensions at the root that change the client.
    pub extensions: IndexMap<String, serde_json::Value>,
    /// The schemas under `components`, in document order.
    pub components: Vec<(String, Pointer)>,
    /// Every schema that can be reached, by its origin.
    pub schemas: IndexMap<Pointer, Piece, Hashing>,
    /// What references name in other files, in the order of their first use.
    pub named: IndexSet<Pointer>,
    /// The operations in document order.
    pub operations: Vec<OperationPiece>,
    /// What the server calls: webhooks, then the callbacks of operations.
    pub webhooks: Vec<WebhookPiece>,
}

/// Schemes by name that go together, each with the scopes that it takes.
pub type Need = Vec<(String, Vec<String>)>;

/// An operation with everything that it refers to at hand.
#[derive(Debug)]
pub struct OperationPiece {
    /// Where it stands.
    pub at: Pointer,
    /// The path template it stands under.
    pub path: String,
    /// The HTTP method in capitals.
    pub method: &'static str,
    /// Its own keywords; parameters, body and responses are beside it.
    pub operation: Operation,
    /// Where it is served, or else the path.
    pub servers: Vec<(Pointer, Server)>,
    /// What it needs: any of these sets. `None` where it says nothing.
    pub security: Option<Vec<Need>>,
    /// The parameters of the path and its own, which win.
    pub parameters: Vec<(Pointer, Parameter)>,
    /// The request body.
    pub body: Option<(Pointer, RequestBody)>,
    /// The responses in document order.
    pub responses: Vec<(Pointer, Status, Response)>,
}

/// A webhook, or a callback of an operation.
#[derive(Debug)]
pub struct WebhookPiece {
    /// What the document calls it.
    pub name: String,
    /// The index of the operation whose callback it is.
    pub of: Option<usize>,
    /// What is sent. Its path is the expression of the address, for callbacks.
    pub sent: OperationPiece,
}

/// The statuses that a response is declared for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// One status.
    Code(u16),
    /// A hundred of them: `4` for `4XX`.
    Range(u16),
    /// Whatever has no response of its own.
    Default,
}

/// Normalises a document and what it refers to.
///
/// # Errors
///
/// When it is not an OpenAPI 3 description.
pub fn normalise(
    tree: &Tree<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Document, Diagnostic> {
    recognise(&tree.root)?;
    let mut context = context::Context::new(tree);
    let mut document = Document::default();
    document::read(&mut context, &mut document);
    operation::read(&mut context, &mut document);
    webhook::read(&mut context, &mut document);
    schema::read(&mut context, &mut document);
    diagnostics.append(&mut context.diagnostics);
    document.named = context.named;
    Ok(document)
}

fn recognise(root: &Node<'_>) -> Result<(), Diagnostic> {
    let Node::Object(object) = root else {
        let message = format!("an OpenAPI document is an object, this is {}", root.kind());
        return Err(Diagnostic::error(
            Code::NotOpenApi,
            Place::Value(Pointer::root()),
            message,
        ));
    };
    let version = match object.get("openapi") {
        Some(Node::String(version)) => version.to_string(),
        Some(Node::Float(version)) => version.to_string(),
        Some(Node::Integer(version)) => version.to_string(),
        Some(other) => {
            let place = Place::Value(Pointer::root().join("openapi"));
            let message = format!("`openapi` must be a version, this is {}", other.kind());
            return Err(Diagnostic::error(Code::NotOpenApi, place, message)
                .help("write the version as text, such as `openapi: 3.1.0`"));
        }
        None if object.contains("swagger") => {
            let place = Place::Value(Pointer::root().join("swagger"));
            return Err(Diagnostic::error(
                Code::NotOpenApi,
                place,
                "this is a Swagger 2.0 document; OpenAPI 3.0 and 3.1 are supported",
            )
            .help("convert it first, for instance with `npx swagger2openapi`"));
        }
        None => {
            let place = Place::Value(Pointer::root());
            let message = "this is no OpenAPI document: it has no `openapi` keyword";
            return Err(Diagnostic::error(Code::NotOpenApi, place, message)
                .help("begin it with the version of OpenAPI, such as `openapi: 3.1.0`"));
        }
    };
    if version == "3" || version.starts_with("3.") {
        return Ok(());
    }
    let message = format!("OpenAPI `{version}` is not supported; 3.0 and 3.1 are");
    let place = Place::Value(Pointer::root().join("openapi"));
    Err(Diagnostic::error(Code::NotOpenApi, place, message)
        .help("describe the API in OpenAPI 3.1, such as `openapi: 3.1.0`"))
}
