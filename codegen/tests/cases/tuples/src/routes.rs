// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `routes`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, operation};

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
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{Route, RouteUndecided};
    ///
    /// let body = Route::new((1.0, 1.0), Vec::from([RouteUndecided::String("undecided".to_owned())]));
    /// client.routes().add(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn add(&self, body: models::Route) -> AddRouteRequest { self.client.start().json(&body).request() }
}

operation! {
    pub struct AddRouteRequest = POST "/routes" as "addRoute", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
    limits [body(&[is::<models::Route>()])];
}
