// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `hosts`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::servers;
use crate::runtime::{Client, Server, operation};

impl Client {
    /// The operations of `hosts`.
    pub fn hosts(&self) -> Hosts {
        Hosts { client: self.clone() }
    }
}

/// The operations of `hosts`.
#[derive(Clone, Debug)]
pub struct Hosts {
    client: Client,
}

impl Hosts {
    /// Calls `GET /inherited`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.hosts().inherited().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn inherited(&self) -> InheritedRequest { self.client.start().request() }

    /// Calls `GET /own`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.hosts().of_path().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn of_path(&self) -> OfPathRequest { self.client.start().request() }

    /// Calls `PUT /own`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.hosts().of_operation().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn of_operation(&self) -> OfOperationRequest { self.client.start().request() }

    /// Calls `POST /own`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.hosts().of_one_of_all().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn of_one_of_all(&self) -> OfOneOfAllRequest { self.client.start().request() }

    /// Calls `DELETE /own`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.hosts().near_the_api().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn near_the_api(&self) -> NearTheApiRequest { self.client.start().request() }
}

operation! {
    pub struct InheritedRequest = GET "/inherited" as "inherited", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct OfPathRequest = GET "/own" as "ofPath", success(204), servers(&[servers::PATH_EXAMPLE_COM]);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct OfOperationRequest
        = PUT "/own" as "ofOperation", success(204),
        servers(&[servers::PROD_UPLOAD_EXAMPLE_COM, servers::REGIONAL_UPLOAD_EU_EXAMPLE_COM]);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct OfOneOfAllRequest = POST "/own" as "ofOneOfAll", success(204), servers(&[servers::PROD]);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct NearTheApiRequest = DELETE "/own" as "nearTheApi", success(204), servers(&[Server::new("/v2")]);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
