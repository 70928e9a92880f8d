// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `things`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `things`.
    pub fn things(&self) -> Things {
        Things { client: self.clone() }
    }
}

/// The operations of `things`.
#[derive(Clone, Debug)]
pub struct Things {
    client: Client,
}

impl Things {
    /// Calls `GET /things`.
    ///
    /// # Errors
    /// - 429: Too often.
    /// - Any other status: Anything else.
    ///
    /// # Response headers
    ///
    /// [`x_rate_limit_limit`](crate::Headers::x_rate_limit_limit),
    /// [`x_rate_limit_remaining`](crate::Headers::x_rate_limit_remaining),
    /// [`x_rate_limit_reset`](crate::Headers::x_rate_limit_reset),
    /// [`x_cached`](crate::Headers::x_cached),
    /// [`x_served_by`](crate::Headers::x_served_by),
    /// [`x_plan`](crate::Headers::x_plan),
    /// [`x_shards`](crate::Headers::x_shards),
    /// [`x_hosts`](crate::Headers::x_hosts) and 7 more of [`crate::Headers`]
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.things().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListThingsRequest {
        let call = self.client.call(&LIST_THINGS);
        ListThingsRequest { call }
    }

    /// Calls `POST /things`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.things().quiet().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn quiet(&self) -> QuietRequest {
        let call = self.client.call(&QUIET);
        QuietRequest { call }
    }

    /// Calls `GET /wrong`.
    ///
    /// # Response headers
    ///
    /// [`x_cached`](crate::Headers::x_cached),
    /// [`x_object`](crate::Headers::x_object),
    /// [`len_header`](crate::Headers::len_header),
    /// [`self_`](crate::Headers::self_),
    /// [`x_dash`](crate::Headers::x_dash),
    /// [`x_dash2`](crate::Headers::x_dash2)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.things().wrong().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn wrong(&self) -> WrongRequest {
        let call = self.client.call(&WRONG);
        WrongRequest { call }
    }
}

/// `GET /things`
static LIST_THINGS: Endpoint = Endpoint::new("listThings", Method::GET, "/things");

/// A call of `list`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListThingsRequest {
    call: Call,
}

/// The errors that `list` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListThingsError {
    /// 429: Too often.
    TooManyRequests,
    /// Any other status: Anything else.
    Other,
}

impl Operation for ListThingsRequest {
    type Output = ();
    type Error = ListThingsError;

    const ENDPOINT: &'static Endpoint = &LIST_THINGS;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            429 => Ok(Some(ListThingsError::TooManyRequests)),
            _ => Ok(Some(ListThingsError::Other)),
        }
    }
}

request!(ListThingsRequest);

/// `POST /things`
static QUIET: Endpoint = Endpoint::new("quiet", Method::POST, "/things").success(204);

/// A call of `quiet`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QuietRequest {
    call: Call,
}

impl Operation for QuietRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &QUIET;

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

request!(QuietRequest);

/// `GET /wrong`
static WRONG: Endpoint = Endpoint::new("wrong", Method::GET, "/wrong").success(204);

/// A call of `wrong`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WrongRequest {
    call: Call,
}

impl Operation for WrongRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &WRONG;

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

request!(WrongRequest);
