// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `orders`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::runtime::{
    Call, Client, Decoded, Endpoint, Global, Operation, Reply, Style, holds_call, request,
};

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
    ///
    /// # Parameters
    /// - Optional: [`shop`](ListRequest::shop), [`testmode`](ListRequest::testmode), [`x_region`](ListRequest::x_region), [`visit`](ListRequest::visit)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.orders().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListRequest {
        let call = self.client.call(&LIST);
        ListRequest { call }
    }

    /// Calls `POST /shops/{shop}/orders`.
    ///
    /// # Parameters
    /// - Optional: [`shop`](CreateRequest::shop), [`timeout`](CreateRequest::timeout)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.orders().create("kind", true).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, kind: impl Display, testmode: bool) -> CreateRequest {
        let call = self
            .client
            .call(&CREATE)
            .query("kind", &kind.to_string())
            .header("testmode", &testmode);
        CreateRequest { call }
    }

    /// Calls `GET /shops{shop}`.
    ///
    /// # Parameters
    /// - Optional: [`shop`](StyledRequest::shop), [`timeout`](StyledRequest::timeout)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.orders().styled().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn styled(&self) -> StyledRequest {
        let call = self.client.call(&STYLED);
        StyledRequest { call }
    }

    /// Calls `GET /other`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.orders().other().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn other(&self) -> OtherRequest {
        let call = self.client.call(&OTHER);
        OtherRequest { call }
    }
}

/// `GET /shops/{shop}/orders`
static LIST: Endpoint = Endpoint::new("list", Method::GET, "/shops/{shop}/orders")
    .success(204)
    .globals(
        &[
            Global::path("shop").set_by("shop").required(),
            Global::query("testmode").set_by("testmode"),
            Global::header("X-Region").set_by("x_region").required(),
            Global::cookie("visit").set_by("visit"),
        ],
    );

/// A call of `list`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRequest {
    call: Call,
}

impl ListRequest {
    /// The shop.
    ///
    /// Unless this is called, the value of `ClientBuilder::shop` is sent; one of both is needed.
    pub fn shop(mut self, shop: impl Display) -> Self {
        self.call.set_path("shop", &shop.to_string());
        self
    }

    /// Sets `testmode`.
    ///
    /// Unless this is called, the value of `ClientBuilder::testmode` is sent.
    pub fn testmode(mut self, testmode: bool) -> Self {
        self.call.set_query("testmode", &testmode);
        self
    }

    /// Sets `x-region`.
    ///
    /// Unless this is called, the value of `ClientBuilder::x_region` is sent; one of both is needed.
    pub fn x_region(mut self, x_region: impl Display) -> Self {
        self.call.set_header("x-region", &x_region.to_string());
        self
    }

    /// Sets `visit`.
    ///
    /// Unless this is called, the value of `ClientBuilder::visit` is sent.
    pub fn visit(mut self, visit: impl Display) -> Self {
        self.call.set_cookie("visit", &visit.to_string());
        self
    }
}

impl Operation for ListRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &LIST;

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

request!(ListRequest);

/// `POST /shops/{shop}/orders`
static CREATE: Endpoint = Endpoint::new("create", Method::POST, "/shops/{shop}/orders")
    .success(204)
    .globals(
        &[
            Global::path("shop").set_by("shop").required(),
            Global::query("timeout").set_by("timeout_parameter").required(),
        ],
    );

/// A call of `create`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRequest {
    call: Call,
}

impl CreateRequest {
    /// The shop.
    ///
    /// Unless this is called, the value of `ClientBuilder::shop` is sent; one of both is needed.
    pub fn shop(mut self, shop: impl Display) -> Self {
        self.call.set_path("shop", &shop.to_string());
        self
    }

    /// Sets `timeout`.
    ///
    /// Unless this is called, the value of `ClientBuilder::timeout_parameter` is sent; one of both is needed.
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.call.set_query("timeout", &timeout);
        self
    }
}

impl Operation for CreateRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &CREATE;

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

request!(CreateRequest);

/// `GET /shops{shop}`
static STYLED: Endpoint = Endpoint::new("styled", Method::GET, "/shops{shop}")
    .success(204)
    .globals(
        &[
            Global::path("shop").set_by("shop").style(Style::Matrix, false).required(),
            Global::query("timeout")
                .set_by("timeout_parameter")
                .style(Style::PipeDelimited, false),
        ],
    );

/// A call of `styled`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StyledRequest {
    call: Call,
}

impl StyledRequest {
    /// Sets `shop`.
    ///
    /// Unless this is called, the value of `ClientBuilder::shop` is sent; one of both is needed.
    pub fn shop(mut self, shop: impl Display) -> Self {
        self.call.set_path_as("shop", Style::Matrix, false, &shop.to_string());
        self
    }

    /// Sets `timeout`.
    ///
    /// Unless this is called, the value of `ClientBuilder::timeout_parameter` is sent.
    pub fn timeout(mut self, timeout: Vec<i64>) -> Self {
        self.call.set_query_as("timeout", Style::PipeDelimited, false, &timeout);
        self
    }
}

impl Operation for StyledRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &STYLED;

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

request!(StyledRequest);

/// `GET /other`
static OTHER: Endpoint = Endpoint::new("other", Method::GET, "/other").success(204);

/// A call of `other`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OtherRequest {
    call: Call,
}

impl Operation for OtherRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &OTHER;

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

request!(OtherRequest);
