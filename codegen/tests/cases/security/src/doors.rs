// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `doors`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::runtime::{Client, operation};

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
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.doors().inherited().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn inherited(&self) -> InheritedRequest { self.client.start().request() }

    /// Calls `GET /anonymous`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.doors().anonymous().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn anonymous(&self) -> AnonymousRequest { self.client.start().request() }

    /// Calls `GET /optional`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.doors().optional().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn optional(&self) -> OptionalRequest { self.client.start().request() }

    /// Calls `GET /same`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.doors().same().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn same(&self) -> SameRequest { self.client.start().request() }

    /// Calls `GET /alternatives`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.doors().alternatives().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn alternatives(&self) -> AlternativesRequest { self.client.start().request() }

    /// Calls `GET /scoped`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.doors().scoped().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn scoped(&self) -> ScopedRequest { self.client.start().request() }

    /// Calls `GET /certified`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.doors().certified().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn certified(&self) -> CertifiedRequest { self.client.start().request() }

    /// Calls `GET /unknown`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.doors().unknown().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn unknown(&self) -> UnknownRequest { self.client.start().request() }

    /// Calls `GET /unsupported`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.doors().unsupported().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn unsupported(&self) -> UnsupportedRequest { self.client.start().request() }
}

operation! {
    pub struct InheritedRequest = GET "/inherited" as "inherited", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct AnonymousRequest = GET "/anonymous" as "anonymous", success(204), security(&[]);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct OptionalRequest = GET "/optional" as "optional", success(204), security(&[&[], &["basic"]]);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct SameRequest = GET "/same" as "same", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct AlternativesRequest
        = GET "/alternatives" as "alternatives", success(204), security(&[&["basic"], &["session"], &["o-auth"]]);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct ScopedRequest
        = GET "/scoped" as "scoped", success(204),
        scoped_security(&[&[("clients", &["read", "write:all"]), ("header", &[])], &[("clients", &["admin"])]]);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct CertifiedRequest = GET "/certified" as "certified", success(204), security(&[&["basic"], &[]]);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct UnknownRequest = GET "/unknown" as "unknown", success(204), security(&[&["basic"]]);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct UnsupportedRequest = GET "/unsupported" as "unsupported", success(204), security(&[]);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
