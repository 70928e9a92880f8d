// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `orders`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::runtime::{Client, Global, Style, operation};

impl Client {
    /// The operations of `orders`.
    pub fn orders(&self) -> Orders {
        Orders { client: self.clone() }
    }
}

/// The operations of `orders`.
#[derive(Clone, Debug)]
pub struct Orders {
    client: Client,
}

impl Orders {
    /// Calls `GET /shops/{shop}/orders`.
    /// - Optional: [`shop`](ListRequest::shop), [`testmode`](ListRequest::testmode), [`x_region`](ListRequest::x_region), [`visit`](ListRequest::visit)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.orders().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListRequest { self.client.start().request() }

    /// Calls `POST /shops/{shop}/orders`.
    /// - Optional: [`shop`](CreateRequest::shop), [`timeout`](CreateRequest::timeout)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.orders().create("kind", true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, kind: impl Display, testmode: bool) -> CreateRequest {
        self.client.start().query("kind", &kind.to_string()).header("testmode", &testmode).request()
    }

    /// Calls `GET /shops{shop}`.
    /// - Optional: [`shop`](StyledRequest::shop), [`timeout`](StyledRequest::timeout)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.orders().styled().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn styled(&self) -> StyledRequest { self.client.start().request() }

    /// Calls `GET /other`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.orders().other().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn other(&self) -> OtherRequest { self.client.start().request() }
}

operation! {
    pub struct ListRequest
        = GET "/shops/{shop}/orders" as "list", success(204),
        globals(&[Global::path("shop").set_by("shop").required(), Global::query("testmode").set_by("testmode"), Global::header("X-Region").set_by("x_region").required(), Global::cookie("visit").set_by("visit")]);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl ListRequest {
    /// The shop.
    ///
    /// Unless this is called, the value of `ClientBuilder::shop` is sent; one of both is needed.
    pub fn shop(self, shop: impl Display) -> Self { Self { call: self.call.path("shop", &shop.to_string()) } }
    /// Sets `testmode`.
    ///
    /// Unless this is called, the value of `ClientBuilder::testmode` is sent.
    pub fn testmode(self, testmode: bool) -> Self { Self { call: self.call.query("testmode", &testmode) } }
    /// Sets `x-region`.
    ///
    /// Unless this is called, the value of `ClientBuilder::x_region` is sent; one of both is needed.
    pub fn x_region(self, x_region: impl Display) -> Self {
        Self { call: self.call.header("x-region", &x_region.to_string()) }
    }

    /// Sets `visit`.
    ///
    /// Unless this is called, the value of `ClientBuilder::visit` is sent.
    pub fn visit(self, visit: impl Display) -> Self { Self { call: self.call.cookie("visit", &visit.to_string()) } }
}

operation! {
    pub struct CreateRequest
        = POST "/shops/{shop}/orders" as "create", success(204),
        globals(&[Global::path("shop").set_by("shop").required(), Global::query("timeout").set_by("timeout_parameter").required()]);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl CreateRequest {
    /// The shop.
    ///
    /// Unless this is called, the value of `ClientBuilder::shop` is sent; one of both is needed.
    pub fn shop(self, shop: impl Display) -> Self { Self { call: self.call.path("shop", &shop.to_string()) } }
    /// Sets `timeout`.
    ///
    /// Unless this is called, the value of `ClientBuilder::timeout_parameter` is sent; one of both is needed.
    pub fn timeout(self, timeout: i64) -> Self { Self { call: self.call.query("timeout", &timeout) } }
}

operation! {
    pub struct StyledRequest
        = GET "/shops{shop}" as "styled", success(204),
        globals(&[Global::path("shop").set_by("shop").style(Style::Matrix, false).required(), Global::query("timeout").set_by("timeout_parameter").style(Style::PipeDelimited, false)]);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl StyledRequest {
    /// Sets `shop`.
    ///
    /// Unless this is called, the value of `ClientBuilder::shop` is sent; one of both is needed.
    pub fn shop(self, shop: impl Display) -> Self {
        Self { call: self.call.path_as("shop", Style::Matrix, false, &shop.to_string()) }
    }

    /// Sets `timeout`.
    ///
    /// Unless this is called, the value of `ClientBuilder::timeout_parameter` is sent.
    pub fn timeout(mut self, timeout: Vec<i64>) -> Self {
        self.call.set_query_as("timeout", Style::PipeDelimited, false, &timeout);
        self
    }
}

operation! {
    pub struct OtherRequest = GET "/other" as "other", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
