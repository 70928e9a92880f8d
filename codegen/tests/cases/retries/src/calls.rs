// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `calls`, and what each of them takes and gives.

use std::convert::Infallible;
use std::time::Duration;

use crate::runtime::{Client, RetryPolicy, operation};

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
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.calls().inherited().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn inherited(&self) -> InheritedRequest { self.client.start().request() }

    /// Calls `GET /never`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.calls().never().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn never(&self) -> NeverRequest { self.client.start().request() }

    /// Calls `GET /fern`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.calls().fern().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn fern(&self) -> FernRequest { self.client.start().request() }

    /// Calls `GET /empty`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.calls().empty().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn empty(&self) -> EmptyRequest { self.client.start().request() }

    /// Calls `GET /nonsense`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.calls().nonsense().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn nonsense(&self) -> NonsenseRequest { self.client.start().request() }

    /// Calls `GET /zero`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.calls().zero().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn zero(&self) -> ZeroRequest { self.client.start().request() }
}

operation! {
    pub struct InheritedRequest = GET "/inherited" as "inherited", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct NeverRequest = GET "/never" as "never", success(204), retry(RetryPolicy::none());
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct FernRequest
        = GET "/fern" as "fern", success(204),
        retry(RetryPolicy::exponential().initial_delay(Duration::from_millis(250)).max_delay(Duration::from_secs(1)).max_attempts(3));
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct EmptyRequest = GET "/empty" as "empty", success(204), retry(RetryPolicy::exponential());
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct NonsenseRequest
        = GET "/nonsense" as "nonsense", success(204),
        retry(RetryPolicy::exponential().max_elapsed(Duration::from_secs(1000000000)));
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct ZeroRequest
        = GET "/zero" as "zero", success(204),
        retry(RetryPolicy::exponential().initial_delay(Duration::from_secs(0)).max_attempts(0));
    type Output = (): 204 => empty;
    type Error = Infallible;
}
