// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `notes`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `notes`.
    pub fn notes(&self) -> Notes {
        Notes { client: self.clone() }
    }
}

/// The operations of `notes`.
#[derive(Clone, Debug)]
pub struct Notes {
    client: Client,
}

impl Notes {
    /// Calls `GET /notes`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.notes().get_notes().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_notes(&self) -> GetNotesRequest {
        let call = self.client.call(&GET_NOTES);
        GetNotesRequest { call }
    }

    /// Calls `POST /notes`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.notes().post_notes().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn post_notes(&self) -> PostNotesRequest {
        let call = self.client.call(&POST_NOTES);
        PostNotesRequest { call }
    }

    /// Calls `GET /notes/{note_id}`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.notes().get("note_id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, note_id: impl Display) -> GetNoteRequest {
        let call = self.client.call(&GET_NOTE).path("note_id", &note_id.to_string());
        GetNoteRequest { call }
    }

    /// Calls `DELETE /notes/{note_id}`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.notes().get_delete("note_id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_delete(&self, note_id: impl Display) -> GetNoteDeleteRequest {
        let call = self
            .client
            .call(&GET_NOTE_DELETE)
            .path("note_id", &note_id.to_string());
        GetNoteDeleteRequest { call }
    }

    /// Calls `PUT /notes/{note_id}`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.notes().get_put("note_id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_put(&self, note_id: impl Display) -> GetNotePutRequest {
        let call = self.client.call(&GET_NOTE_PUT).path("note_id", &note_id.to_string());
        GetNotePutRequest { call }
    }

    /// Calls `GET /notes/{note_id}/parts/{part.id}`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let request = client
    ///     .notes()
    ///     .get_notes_by_note_id_parts_by_part_id("note_id", "part.id");
    /// request.send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_notes_by_note_id_parts_by_part_id(
        &self,
        note_id: impl Display,
        part_id: impl Display,
    ) -> GetNotesByNoteIdPartsByPartIdRequest {
        let call = self
            .client
            .call(&GET_NOTES_BY_NOTE_ID_PARTS_BY_PART_ID)
            .path("note_id", &note_id.to_string())
            .path("part.id", &part_id.to_string());
        GetNotesByNoteIdPartsByPartIdRequest {
            call,
        }
    }

    /// Calls `OPTIONS /a`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.notes().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> GroupedRequest {
        let call = self.client.call(&GROUPED);
        GroupedRequest { call }
    }
}

/// `GET /notes`
static GET_NOTES: Endpoint = Endpoint::new("get notes", Method::GET, "/notes")
    .success(204);

/// A call of `get_notes`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetNotesRequest {
    call: Call,
}

impl Operation for GetNotesRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &GET_NOTES;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            204 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(GetNotesRequest);

/// `POST /notes`
static POST_NOTES: Endpoint = Endpoint::new("post notes", Method::POST, "/notes")
    .success(204);

/// A call of `post_notes`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PostNotesRequest {
    call: Call,
}

impl Operation for PostNotesRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &POST_NOTES;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            204 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(PostNotesRequest);

/// `GET /notes/{note_id}`
static GET_NOTE: Endpoint = Endpoint::new("getNote", Method::GET, "/notes/{note_id}")
    .success(204);

/// A call of `get`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetNoteRequest {
    call: Call,
}

impl Operation for GetNoteRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &GET_NOTE;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            204 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(GetNoteRequest);

/// `DELETE /notes/{note_id}`
static GET_NOTE_DELETE: Endpoint = Endpoint::new(
        "getNote",
        Method::DELETE,
        "/notes/{note_id}",
    )
    .success(204);

/// A call of `get_delete`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetNoteDeleteRequest {
    call: Call,
}

impl Operation for GetNoteDeleteRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &GET_NOTE_DELETE;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            204 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(GetNoteDeleteRequest);

/// `PUT /notes/{note_id}`
static GET_NOTE_PUT: Endpoint = Endpoint::new(
        "get_note",
        Method::PUT,
        "/notes/{note_id}",
    )
    .success(204);

/// A call of `get_put`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetNotePutRequest {
    call: Call,
}

impl Operation for GetNotePutRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &GET_NOTE_PUT;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            204 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(GetNotePutRequest);

/// `GET /notes/{note_id}/parts/{part.id}`
static GET_NOTES_BY_NOTE_ID_PARTS_BY_PART_ID: Endpoint = Endpoint::new(
        "get notes by note_id parts by part.id",
        Method::GET,
        "/notes/{note_id}/parts/{part.id}",
    )
    .success(204);

/// A call of `get_notes_by_note_id_parts_by_part_id`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetNotesByNoteIdPartsByPartIdRequest {
    call: Call,
}

impl Operation for GetNotesByNoteIdPartsByPartIdRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &GET_NOTES_BY_NOTE_ID_PARTS_BY_PART_ID;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            204 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(GetNotesByNoteIdPartsByPartIdRequest);

/// `OPTIONS /a`
static GROUPED: Endpoint = Endpoint::new("grouped", Method::OPTIONS, "/a").success(204);

/// A call of `list`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GroupedRequest {
    call: Call,
}

impl Operation for GroupedRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &GROUPED;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            204 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(GroupedRequest);
