// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `notes`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::runtime::{Client, operation};

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
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.notes().get_notes().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_notes(&self) -> GetNotesRequest { self.client.start().request() }

    /// Calls `POST /notes`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.notes().post_notes().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn post_notes(&self) -> PostNotesRequest { self.client.start().request() }

    /// Calls `GET /notes/{note_id}`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.notes().get("note_id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, note_id: impl Display) -> GetNoteRequest {
        self.client.start().at(&[("note_id", &note_id)]).request()
    }

    /// Calls `DELETE /notes/{note_id}`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.notes().get_delete("note_id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_delete(&self, note_id: impl Display) -> GetNoteDeleteRequest {
        self.client.start().at(&[("note_id", &note_id)]).request()
    }

    /// Calls `PUT /notes/{note_id}`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.notes().get_put("note_id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_put(&self, note_id: impl Display) -> GetNotePutRequest {
        self.client.start().at(&[("note_id", &note_id)]).request()
    }

    /// Calls `GET /notes/{note_id}/parts/{part.id}`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.notes().get_notes_by_note_id_parts_by_part_id("note_id", "part.id").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_notes_by_note_id_parts_by_part_id(
        &self, note_id: impl Display, part_id: impl Display,
    ) -> GetNotesByNoteIdPartsByPartIdRequest {
        self.client.start().at(&[("note_id", &note_id), ("part.id", &part_id)]).request()
    }

    /// Calls `OPTIONS /a`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.notes().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> GroupedRequest { self.client.start().request() }
}

operation! {
    pub struct GetNotesRequest = GET "/notes" as "get notes", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct PostNotesRequest = POST "/notes" as "post notes", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct GetNoteRequest = GET "/notes/{note_id}" as "getNote", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct GetNoteDeleteRequest = DELETE "/notes/{note_id}" as "getNote", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct GetNotePutRequest = PUT "/notes/{note_id}" as "get_note", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct GetNotesByNoteIdPartsByPartIdRequest
        = GET "/notes/{note_id}/parts/{part.id}" as "get notes by note_id parts by part.id", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct GroupedRequest = OPTIONS "/a" as "grouped", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
