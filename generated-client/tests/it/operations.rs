//! The thirteen operations as a table: what a test does with each of them, it does with all.

use std::pin::Pin;

use generated_client::guardrails::*;
use generated_client::models::*;
use generated_client::{CallError, Client, Error, Response};
use serde::Serialize;
use serde_json::Value;

use crate::spec;

/// An operation, called with every parameter and every member of its body.
pub struct Operation {
    /// Its `operationId`.
    pub id: &'static str,
    /// The request line that it must lead to.
    pub line: &'static str,
    /// Calls it for the guardrail with an ID.
    pub call: fn(&Client, &str) -> Running,
}

pub type Running = Pin<Box<dyn Future<Output = Outcome>>>;

/// What came of a call.
#[derive(Debug)]
pub enum Outcome {
    /// A success: its status, and the typed result as JSON.
    Success(u16, Value),
    /// An error that the document describes.
    Documented(Documented, Error),
    /// Any other error.
    Undocumented(Error),
}

/// The typed body of an error.
#[derive(Debug, PartialEq)]
pub struct Documented {
    /// The variant of the operation's own error type.
    pub variant: &'static str,
    /// The status that the type of the body is for.
    pub status: u16,
    /// The body.
    pub body: Value,
}

/// One row: the document's name, the request line, the call, and the operation's error type with all
/// its variants.
macro_rules! operation {
    ($id:literal, $line:literal, |$api:ident, $guardrail:pat_param| $request:expr, $error:ident
     [$($variant:ident),* $(,)?]) => {
        Operation {
            id: $id,
            line: $line,
            call: |client, $guardrail| {
                let $api = client.guardrails();
                run($request.send_response(), |error| match error {
                    $($error::$variant(body) => documented(stringify!($variant), body),)*
                    other => panic!("the table lacks {other:?}"),
                })
            },
        }
    };
}

pub static OPERATIONS: [Operation; 13] = [
    operation!("listGuardrails", "GET /guardrails?offset=0&limit=50",
        |api, _| api.list().offset(0).limit(50),
        ListGuardrailsError [Unauthorized, InternalServerError]),
    operation!("createGuardrail", "POST /guardrails",
        |api, _| api.create(create()),
        CreateGuardrailError [BadRequest, Unauthorized, InternalServerError]),
    operation!("getGuardrail", "GET /guardrails/{id}",
        |api, id| api.get(id),
        GetGuardrailError [Unauthorized, NotFound, InternalServerError]),
    operation!("updateGuardrail", "PATCH /guardrails/{id}",
        |api, id| api.update(id, update()),
        UpdateGuardrailError [BadRequest, Unauthorized, NotFound, InternalServerError]),
    operation!("deleteGuardrail", "DELETE /guardrails/{id}",
        |api, id| api.delete(id),
        DeleteGuardrailError [Unauthorized, NotFound, InternalServerError]),
    operation!("listKeyAssignments", "GET /guardrails/assignments/keys?offset=0&limit=50",
        |api, _| api.list_key_assignments().offset(0).limit(50),
        ListKeyAssignmentsError [Unauthorized, InternalServerError]),
    operation!("listMemberAssignments", "GET /guardrails/assignments/members?offset=0&limit=50",
        |api, _| api.list_member_assignments().offset(0).limit(50),
        ListMemberAssignmentsError [Unauthorized, InternalServerError]),
    operation!("listGuardrailKeyAssignments",
        "GET /guardrails/{id}/assignments/keys?offset=0&limit=50",
        |api, id| api.list_guardrail_key_assignments(id).offset(0).limit(50),
        ListGuardrailKeyAssignmentsError [Unauthorized, NotFound, InternalServerError]),
    operation!("bulkAssignKeysToGuardrail", "POST /guardrails/{id}/assignments/keys",
        |api, id| api.bulk_assign_keys(id, BulkAssignKeys::new([KEY_HASH])),
        BulkAssignKeysToGuardrailError [BadRequest, Unauthorized, NotFound, InternalServerError]),
    operation!("listGuardrailMemberAssignments",
        "GET /guardrails/{id}/assignments/members?offset=0&limit=50",
        |api, id| api.list_guardrail_member_assignments(id).offset(0).limit(50),
        ListGuardrailMemberAssignmentsError [Unauthorized, NotFound, InternalServerError]),
    operation!("bulkAssignMembersToGuardrail", "POST /guardrails/{id}/assignments/members",
        |api, id| api.bulk_assign_members(id, BulkAssignMembers::new(MEMBERS)),
        BulkAssignMembersToGuardrailError [BadRequest, Unauthorized, NotFound, InternalServerError]),
    operation!("bulkUnassignKeysFromGuardrail", "POST /guardrails/{id}/assignments/keys/remove",
        |api, id| api.bulk_unassign_keys(id, BulkUnassignKeys::new([KEY_HASH])),
        BulkUnassignKeysFromGuardrailError [BadRequest, Unauthorized, NotFound, InternalServerError]),
    operation!("bulkUnassignMembersFromGuardrail", "POST /guardrails/{id}/assignments/members/remove",
        |api, id| api.bulk_unassign_members(id, BulkUnassignMembers::new(MEMBERS)),
        BulkUnassignMembersFromGuardrailError
        [BadRequest, Unauthorized, NotFound, InternalServerError]),
];

pub const KEY_HASH: &str = "c56454edb818d6b14bc0d61c46025f1450b0f4012d12304ab40aacb519fcbc93";
pub const MEMBERS: [&str; 2] = ["user_abc123", "user_def456"];

/// The document's example with every property.
pub fn create() -> CreateGuardrail {
    CreateGuardrail::new("My New Guardrail")
        .description("A guardrail for limiting API usage")
        .limit_usd(50.0)
        .reset_interval(ResetInterval::Monthly)
        .allowed_providers(["openai", "anthropic", "deepseek"])
        .allowed_models(None)
        .enforce_zdr(false)
}

/// The document's example with every property.
pub fn update() -> UpdateGuardrail {
    UpdateGuardrail::new()
        .name("Updated Guardrail Name")
        .description("Updated description")
        .limit_usd(75.0)
        .reset_interval(ResetInterval::Monthly)
        .allowed_providers(["openai", "anthropic", "deepseek"])
        .allowed_models(["openai/gpt-5.2"])
        .enforce_zdr(true)
}

impl Operation {
    /// What the document says about it.
    pub fn described(&self) -> spec::Described {
        spec::operation(self.id)
    }

    pub fn has_id(&self) -> bool {
        self.line.contains("{id}")
    }
}

impl Outcome {
    /// The error, of whichever sort.
    pub fn into_error(self) -> Error {
        match self {
            Self::Success(status, body) => panic!("a success: {status} {body}"),
            Self::Documented(_, error) | Self::Undocumented(error) => error,
        }
    }
}

/// The body that the document describes for a status.
trait ErrorBody: Serialize {
    const STATUS: u16;
}

impl ErrorBody for BadRequestResponse {
    const STATUS: u16 = 400;
}

impl ErrorBody for UnauthorizedResponse {
    const STATUS: u16 = 401;
}

impl ErrorBody for NotFoundResponse {
    const STATUS: u16 = 404;
}

impl ErrorBody for InternalServerResponse {
    const STATUS: u16 = 500;
}

fn documented<T: ErrorBody>(variant: &'static str, body: &T) -> Documented {
    let status = T::STATUS;
    let body = serde_json::to_value(body).unwrap();
    Documented {
        variant,
        status,
        body,
    }
}

fn run<T: Serialize, E: 'static>(
    call: impl Future<Output = Result<Response<T>, CallError<E>>> + 'static,
    read: fn(&E) -> Documented,
) -> Running {
    Box::pin(async move {
        match call.await {
            Ok(response) => {
                let body = serde_json::to_value(response.value()).unwrap();
                Outcome::Success(response.status(), body)
            }
            Err(failure) => match failure.api() {
                Some(api) => Outcome::Documented(read(api), failure.into_error()),
                None => Outcome::Undocumented(failure.into_error()),
            },
        }
    })
}
