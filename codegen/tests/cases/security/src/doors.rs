// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `doors`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `doors`.
    pub fn doors(&self) -> Doors {
        Doors { client: self.clone() }
    }
}

/// The operations of `doors`.
#[derive(Clone, Debug)]
pub struct Doors {
    client: Client,
}

impl Doors {
    /// Calls `GET /inherited`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.doors().inherited().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn inherited(&self) -> InheritedRequest {
        let call = self.client.call(&INHERITED);
        InheritedRequest { call }
    }

    /// Calls `GET /anonymous`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.doors().anonymous().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn anonymous(&self) -> AnonymousRequest {
        let call = self.client.call(&ANONYMOUS);
        AnonymousRequest { call }
    }

    /// Calls `GET /optional`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.doors().optional().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn optional(&self) -> OptionalRequest {
        let call = self.client.call(&OPTIONAL);
        OptionalRequest { call }
    }

    /// Calls `GET /same`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.doors().same().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn same(&self) -> SameRequest {
        let call = self.client.call(&SAME);
        SameRequest { call }
    }

    /// Calls `GET /alternatives`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.doors().alternatives().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn alternatives(&self) -> AlternativesRequest {
        let call = self.client.call(&ALTERNATIVES);
        AlternativesRequest { call }
    }

    /// Calls `GET /scoped`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.doors().scoped().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn scoped(&self) -> ScopedRequest {
        let call = self.client.call(&SCOPED);
        ScopedRequest { call }
    }

    /// Calls `GET /certified`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.doors().certified().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn certified(&self) -> CertifiedRequest {
        let call = self.client.call(&CERTIFIED);
        CertifiedRequest { call }
    }

    /// Calls `GET /unknown`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.doors().unknown().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn unknown(&self) -> UnknownRequest {
        let call = self.client.call(&UNKNOWN);
        UnknownRequest { call }
    }

    /// Calls `GET /unsupported`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.doors().unsupported().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn unsupported(&self) -> UnsupportedRequest {
        let call = self.client.call(&UNSUPPORTED);
        UnsupportedRequest { call }
    }
}

/// `GET /inherited`
static INHERITED: Endpoint = Endpoint::new("inherited", Method::GET, "/inherited")
    .success(204);

/// A call of `inherited`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct InheritedRequest {
    call: Call,
}

impl Operation for InheritedRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &INHERITED;

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

request!(InheritedRequest);

/// `GET /anonymous`
static ANONYMOUS: Endpoint = Endpoint::new("anonymous", Method::GET, "/anonymous")
    .success(204)
    .security(&[]);

/// A call of `anonymous`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnonymousRequest {
    call: Call,
}

impl Operation for AnonymousRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &ANONYMOUS;

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

request!(AnonymousRequest);

/// `GET /optional`
static OPTIONAL: Endpoint = Endpoint::new("optional", Method::GET, "/optional")
    .success(204)
    .security(&[&[], &["basic"]]);

/// A call of `optional`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OptionalRequest {
    call: Call,
}

impl Operation for OptionalRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &OPTIONAL;

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

request!(OptionalRequest);

/// `GET /same`
static SAME: Endpoint = Endpoint::new("same", Method::GET, "/same").success(204);

/// A call of `same`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SameRequest {
    call: Call,
}

impl Operation for SameRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &SAME;

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

request!(SameRequest);

/// `GET /alternatives`
static ALTERNATIVES: Endpoint = Endpoint::new(
        "alternatives",
        Method::GET,
        "/alternatives",
    )
    .success(204)
    .security(&[&["basic"], &["session"], &["o-auth"]]);

/// A call of `alternatives`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AlternativesRequest {
    call: Call,
}

impl Operation for AlternativesRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &ALTERNATIVES;

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

request!(AlternativesRequest);

/// `GET /scoped`
static SCOPED: Endpoint = Endpoint::new("scoped", Method::GET, "/scoped")
    .success(204)
    .scoped_security(
        &[
            &[("clients", &["read", "write:all"]), ("header", &[])],
            &[("clients", &["admin"])],
        ],
    );

/// A call of `scoped`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ScopedRequest {
    call: Call,
}

impl Operation for ScopedRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &SCOPED;

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

request!(ScopedRequest);

/// `GET /certified`
static CERTIFIED: Endpoint = Endpoint::new("certified", Method::GET, "/certified")
    .success(204)
    .security(&[&["basic"], &[]]);

/// A call of `certified`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CertifiedRequest {
    call: Call,
}

impl Operation for CertifiedRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &CERTIFIED;

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

request!(CertifiedRequest);

/// `GET /unknown`
static UNKNOWN: Endpoint = Endpoint::new("unknown", Method::GET, "/unknown")
    .success(204)
    .security(&[&["basic"]]);

/// A call of `unknown`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnknownRequest {
    call: Call,
}

impl Operation for UnknownRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &UNKNOWN;

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

request!(UnknownRequest);

/// `GET /unsupported`
static UNSUPPORTED: Endpoint = Endpoint::new("unsupported", Method::GET, "/unsupported")
    .success(204)
    .security(&[]);

/// A call of `unsupported`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnsupportedRequest {
    call: Call,
}

impl Operation for UnsupportedRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &UNSUPPORTED;

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

request!(UnsupportedRequest);
