// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `calls`, and what each of them takes and gives.

use std::convert::Infallible;
use std::time::Duration;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, RetryPolicy, holds_call, request,
};

impl Client {
    /// The operations of `calls`.
    pub fn calls(&self) -> Calls {
        Calls { client: self.clone() }
    }
}

/// The operations of `calls`.
#[derive(Clone, Debug)]
pub struct Calls {
    client: Client,
}

impl Calls {
    /// Calls `GET /inherited`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.calls().inherited().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn inherited(&self) -> InheritedRequest {
        let call = self.client.call(&INHERITED);
        InheritedRequest { call }
    }

    /// Calls `GET /never`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.calls().never().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn never(&self) -> NeverRequest {
        let call = self.client.call(&NEVER);
        NeverRequest { call }
    }

    /// Calls `GET /fern`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.calls().fern().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn fern(&self) -> FernRequest {
        let call = self.client.call(&FERN);
        FernRequest { call }
    }

    /// Calls `GET /empty`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.calls().empty().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn empty(&self) -> EmptyRequest {
        let call = self.client.call(&EMPTY);
        EmptyRequest { call }
    }

    /// Calls `GET /nonsense`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.calls().nonsense().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn nonsense(&self) -> NonsenseRequest {
        let call = self.client.call(&NONSENSE);
        NonsenseRequest { call }
    }

    /// Calls `GET /zero`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.calls().zero().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn zero(&self) -> ZeroRequest {
        let call = self.client.call(&ZERO);
        ZeroRequest { call }
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

/// `GET /never`
static NEVER: Endpoint = Endpoint::new("never", Method::GET, "/never")
    .success(204)
    .retry(RetryPolicy::none());

/// A call of `never`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NeverRequest {
    call: Call,
}

impl Operation for NeverRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NEVER;

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

request!(NeverRequest);

/// `GET /fern`
static FERN: Endpoint = Endpoint::new("fern", Method::GET, "/fern")
    .success(204)
    .retry(
        RetryPolicy::exponential()
            .initial_delay(Duration::from_millis(250))
            .max_delay(Duration::from_secs(1))
            .max_attempts(3),
    );

/// A call of `fern`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FernRequest {
    call: Call,
}

impl Operation for FernRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &FERN;

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

request!(FernRequest);

/// `GET /empty`
static EMPTY: Endpoint = Endpoint::new("empty", Method::GET, "/empty")
    .success(204)
    .retry(RetryPolicy::exponential());

/// A call of `empty`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EmptyRequest {
    call: Call,
}

impl Operation for EmptyRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &EMPTY;

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

request!(EmptyRequest);

/// `GET /nonsense`
static NONSENSE: Endpoint = Endpoint::new("nonsense", Method::GET, "/nonsense")
    .success(204)
    .retry(RetryPolicy::exponential().max_elapsed(Duration::from_secs(1000000000)));

/// A call of `nonsense`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NonsenseRequest {
    call: Call,
}

impl Operation for NonsenseRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NONSENSE;

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

request!(NonsenseRequest);

/// `GET /zero`
static ZERO: Endpoint = Endpoint::new("zero", Method::GET, "/zero")
    .success(204)
    .retry(
        RetryPolicy::exponential().initial_delay(Duration::from_secs(0)).max_attempts(0),
    );

/// A call of `zero`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ZeroRequest {
    call: Call,
}

impl Operation for ZeroRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &ZERO;

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

request!(ZeroRequest);
