// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `odd`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `odd`.
    pub fn odd(&self) -> Odd {
        Odd { client: self.clone() }
    }
}

/// The operations of `odd`.
#[derive(Clone, Debug)]
pub struct Odd {
    client: Client,
}

impl Odd {
    /// Calls `GET /a`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.odd().notes_list_all().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn notes_list_all(&self) -> NotesListAllRequest { self.client.start().request() }

    /// Calls `PUT /a`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.odd().operation2fa().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn operation2fa(&self) -> Operation2faRequest { self.client.start().request() }

    /// Calls `POST /a`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.odd().post_a().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn post_a(&self) -> PostARequest { self.client.start().request() }

    /// Calls `PATCH /a`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.odd().uberprufen().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn uberprufen(&self) -> UberprufenRequest { self.client.start().request() }

    /// Calls `DELETE /a`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.odd().notes_controller_http_delete_v2().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn notes_controller_http_delete_v2(&self) -> NotesControllerHttpDeleteV2Request {
        self.client.start().request()
    }

    /// Calls `HEAD /a`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.odd().head_only().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn head_only(&self) -> NamedRequest { self.client.start().request() }

    /// Calls `TRACE /a`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.odd().trace_a().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn trace_a(&self) -> TraceARequest { self.client.start().request() }
}

operation! {
    pub struct NotesListAllRequest = GET "/a" as "notes/list-all", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct Operation2faRequest = PUT "/a" as "2fa", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct PostARequest = POST "/a" as "post a", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct UberprufenRequest = PATCH "/a" as "Überprüfen", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct NotesControllerHttpDeleteV2Request = DELETE "/a" as "NotesController_HTTPDelete.v2", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct NamedRequest = HEAD "/a" as "named", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct TraceARequest = TRACE "/a" as "trace a", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
