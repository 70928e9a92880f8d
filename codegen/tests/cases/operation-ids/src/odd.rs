// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `odd`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

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
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.odd().notes_list_all().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn notes_list_all(&self) -> NotesListAllRequest {
        let call = self.client.call(&NOTES_LIST_ALL);
        NotesListAllRequest { call }
    }

    /// Calls `PUT /a`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.odd().operation2fa().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn operation2fa(&self) -> Operation2faRequest {
        let call = self.client.call(&OPERATION2FA);
        Operation2faRequest { call }
    }

    /// Calls `POST /a`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.odd().post_a().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn post_a(&self) -> PostARequest {
        let call = self.client.call(&POST_A);
        PostARequest { call }
    }

    /// Calls `PATCH /a`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.odd().uberprufen().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn uberprufen(&self) -> UberprufenRequest {
        let call = self.client.call(&UBERPRUFEN);
        UberprufenRequest { call }
    }

    /// Calls `DELETE /a`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.odd().notes_controller_http_delete_v2().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn notes_controller_http_delete_v2(&self) -> NotesControllerHttpDeleteV2Request {
        let call = self.client.call(&NOTES_CONTROLLER_HTTP_DELETE_V2);
        NotesControllerHttpDeleteV2Request {
            call,
        }
    }

    /// Calls `HEAD /a`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.odd().head_only().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn head_only(&self) -> NamedRequest {
        let call = self.client.call(&NAMED);
        NamedRequest { call }
    }

    /// Calls `TRACE /a`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.odd().trace_a().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn trace_a(&self) -> TraceARequest {
        let call = self.client.call(&TRACE_A);
        TraceARequest { call }
    }
}

/// `GET /a`
static NOTES_LIST_ALL: Endpoint = Endpoint::new("notes/list-all", Method::GET, "/a")
    .success(204);

/// A call of `notes_list_all`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NotesListAllRequest {
    call: Call,
}

impl Operation for NotesListAllRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NOTES_LIST_ALL;

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

request!(NotesListAllRequest);

/// `PUT /a`
static OPERATION2FA: Endpoint = Endpoint::new("2fa", Method::PUT, "/a").success(204);

/// A call of `operation2fa`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Operation2faRequest {
    call: Call,
}

impl Operation for Operation2faRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &OPERATION2FA;

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

request!(Operation2faRequest);

/// `POST /a`
static POST_A: Endpoint = Endpoint::new("post a", Method::POST, "/a").success(204);

/// A call of `post_a`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PostARequest {
    call: Call,
}

impl Operation for PostARequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &POST_A;

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

request!(PostARequest);

/// `PATCH /a`
static UBERPRUFEN: Endpoint = Endpoint::new("Überprüfen", Method::PATCH, "/a")
    .success(204);

/// A call of `uberprufen`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UberprufenRequest {
    call: Call,
}

impl Operation for UberprufenRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &UBERPRUFEN;

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

request!(UberprufenRequest);

/// `DELETE /a`
static NOTES_CONTROLLER_HTTP_DELETE_V2: Endpoint = Endpoint::new(
        "NotesController_HTTPDelete.v2",
        Method::DELETE,
        "/a",
    )
    .success(204);

/// A call of `notes_controller_http_delete_v2`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NotesControllerHttpDeleteV2Request {
    call: Call,
}

impl Operation for NotesControllerHttpDeleteV2Request {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NOTES_CONTROLLER_HTTP_DELETE_V2;

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

request!(NotesControllerHttpDeleteV2Request);

/// `HEAD /a`
static NAMED: Endpoint = Endpoint::new("named", Method::HEAD, "/a").success(204);

/// A call of `head_only`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NamedRequest {
    call: Call,
}

impl Operation for NamedRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NAMED;

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

request!(NamedRequest);

/// `TRACE /a`
static TRACE_A: Endpoint = Endpoint::new("trace a", Method::TRACE, "/a").success(204);

/// A call of `trace_a`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TraceARequest {
    call: Call,
}

impl Operation for TraceARequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &TRACE_A;

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

request!(TraceARequest);
