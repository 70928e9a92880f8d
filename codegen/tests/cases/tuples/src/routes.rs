// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `routes`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `routes`.
    pub fn routes(&self) -> Routes {
        Routes { client: self.clone() }
    }
}

/// The operations of `routes`.
#[derive(Clone, Debug)]
pub struct Routes {
    client: Client,
}

impl Routes {
    /// Calls `POST /routes`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{Route, RouteUndecided};
    ///
    /// let body = Route::new(
    ///     (1.0, 1.0),
    ///     Vec::from([RouteUndecided::String("undecided".to_owned())]),
    /// );
    /// client.routes().add(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn add(&self, body: models::Route) -> AddRouteRequest {
        let call = self.client.call(&ADD_ROUTE).json(&body);
        AddRouteRequest { call }
    }
}

/// `POST /routes`
static ADD_ROUTE: Endpoint = Endpoint::new("addRoute", Method::POST, "/routes")
    .success(204);

/// A call of `add`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddRouteRequest {
    call: Call,
}

impl Operation for AddRouteRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &ADD_ROUTE;

    #[cfg(feature = "validate")]
    const LIMITS: &'static [crate::runtime::validate::Input] = {
        use crate::runtime::validate::limit::*;
        &[body(&[is::<crate::models::Route>()])]
    };

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

request!(AddRouteRequest);
