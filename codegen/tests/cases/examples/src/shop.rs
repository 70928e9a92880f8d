// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `shop`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};
use crate::runtime::model::Value;

impl Client {
    /// The operations of `shop`.
    pub fn shop(&self) -> Shop {
        Shop { client: self.clone() }
    }
}

/// The operations of `shop`.
#[derive(Clone, Debug)]
pub struct Shop {
    client: Client,
}

impl Shop {
    /// Calls `GET /orders/{id}`.
    ///
    /// # Parameters
    /// - `id`: Of the order. Format: `uuid`.
    /// - `day`: Format: `date`.
    /// - `kind`: Default: `"large"`.
    ///
    /// # Example
    /// ```no_run
    /// # #[allow(deprecated)] async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::GetOrderKind;
    ///
    /// let request = client
    ///     .shop()
    ///     .get_order(
    ///         "123e4567-e89b-12d3-a456-426614174000",
    ///         "2025-01-31",
    ///         GetOrderKind::Large,
    ///         -9223372036854775808,
    ///         1.0,
    ///         1,
    ///         5000000000_i64,
    ///     );
    /// let response = request.send().await?;
    /// # Ok(()) }
    /// ```
    #[deprecated]
    #[expect(clippy::too_many_arguments, reason = "the document requires them all")]
    pub fn get_order(
        &self,
        id: impl Display,
        day: impl Display,
        kind: models::GetOrderKind,
        count: i64,
        share: f64,
        wrong: i32,
        any: impl Into<Value>,
    ) -> GetOrderRequest {
        let call = self
            .client
            .call(&GET_ORDER)
            .path("id", &id.to_string())
            .query("day", &day.to_string())
            .query("kind", &kind)
            .query("count", &count)
            .query("share", &share)
            .query("wrong", &wrong)
            .query("any", &Into::<Value>::into(any));
        GetOrderRequest { call }
    }

    /// Calls `PUT /orders/{id}`.
    ///
    /// # Parameters
    /// - `id`: Of the order. Format: `uuid`.
    /// - `body`: The order as it should be.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::Formatted;
    /// use case::models::{Book, Item, Line, OrderInput};
    ///
    /// let body = OrderInput::new(
    ///         None,
    ///         5_i64,
    ///         Vec::from([
    ///             Line::new(
    ///                 Item::Book(Book::new("book", "A \"quoted\" \\ title")),
    ///                 Vec::from([Some(-1)]),
    ///             ),
    ///         ]),
    ///     )
    ///     .made_at(Formatted::new("2025-02-03T04:05:06Z")?);
    /// client.shop().put_order("123e4567-e89b-12d3-a456-426614174000", body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_order(
        &self,
        id: impl Display,
        body: models::OrderInput,
    ) -> PutOrderRequest {
        let call = self.client.call(&PUT_ORDER).path("id", &id.to_string()).json(&body);
        PutOrderRequest { call }
    }

    /// Calls `DELETE /orders/{id}`.
    ///
    /// # Parameters
    /// - `id`: Of the order. Format: `uuid`.
    /// - Optional: [`reason`](DeleteOrderRequest::reason)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.shop().delete_order("123e4567-e89b-12d3-a456-426614174000").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_order(&self, id: impl Display) -> DeleteOrderRequest {
        let call = self.client.call(&DELETE_ORDER).path("id", &id.to_string());
        DeleteOrderRequest { call }
    }

    /// Calls `POST /hostile`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client
    ///     .shop()
    ///     .hostile("fence", "lines", "# hidden", "turned", "control", "\"); panic!(); (\"")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn hostile(
        &self,
        fence: impl Display,
        lines: impl Display,
        hidden: impl Display,
        turned: impl Display,
        control: impl Display,
        quoted: impl Display,
    ) -> HostileRequest {
        let call = self
            .client
            .call(&HOSTILE)
            .query("fence", &fence.to_string())
            .query("lines", &lines.to_string())
            .query("hidden", &hidden.to_string())
            .query("turned", &turned.to_string())
            .query("control", &control.to_string())
            .query("quoted", &quoted.to_string());
        HostileRequest { call }
    }

    /// Calls `POST /unions`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{Book, Item, Pen, PenColour};
    ///
    /// let body = Vec::from([
    ///     Item::Pen(Pen::new(PenColour::Blue)),
    ///     Item::Book(Book::new("book", "Emma")),
    /// ]);
    /// client.shop().unions(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn unions(&self, body: Vec<models::Item>) -> UnionsRequest {
        let call = self.client.call(&UNIONS).json(&body);
        UnionsRequest { call }
    }

    /// Calls `POST /fit`.
    ///
    /// # Parameters
    /// - Optional: [`body`](FitRequest::body)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{Price, PriceWithCurrency};
    ///
    /// let body = Price::WithCurrency(PriceWithCurrency::new("EUR").amount(3.0));
    /// client.shop().fit().body(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn fit(&self) -> FitRequest {
        let call = self.client.call(&FIT);
        FitRequest { call }
    }

    /// Calls `POST /json`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::runtime::model::Value;
    ///
    /// client.shop().json(Value::from_iter([("name", "a name")])).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn json(&self, body: Value) -> JsonRequest {
        let call = self.client.call(&JSON).json(&body);
        JsonRequest { call }
    }

    /// Calls `POST /endless`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Chain;
    /// use std::collections::BTreeMap;
    ///
    /// let body = Chain::new(
    ///     None,
    ///     Vec::new(),
    ///     BTreeMap::from([("key".to_owned(), "by_name".to_owned())]),
    /// );
    /// client.shop().endless(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn endless(&self, body: models::Chain) -> EndlessRequest {
        let call = self.client.call(&ENDLESS).json(&body);
        EndlessRequest { call }
    }

    /// Calls `POST /wide`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client, body: case::models::Wide) -> Result<(), case::Error> {
    /// client.shop().wide(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn wide(&self, body: models::Wide) -> WideRequest {
        let call = self.client.call(&WIDE).json(&body);
        WideRequest { call }
    }

    /// Calls `POST /nested`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Nested;
    /// use std::collections::BTreeMap;
    ///
    /// let body = Nested::new(
    ///     vec![vec![1_i64]],
    ///     1_u64,
    ///     BTreeMap::from([("key".to_owned(), vec![1.0])]),
    /// );
    /// client.shop().nested(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn nested(&self, body: models::Nested) -> NestedRequest {
        let call = self.client.call(&NESTED).json(&body);
        NestedRequest { call }
    }
}

/// `GET /orders/{id}`
static GET_ORDER: Endpoint = Endpoint::new("getOrder", Method::GET, "/orders/{id}");

/// A call of `get_order`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrderRequest {
    call: Call,
}

impl Operation for GetOrderRequest {
    type Output = models::Order;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &GET_ORDER;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(GetOrderRequest);

/// `PUT /orders/{id}`
static PUT_ORDER: Endpoint = Endpoint::new("putOrder", Method::PUT, "/orders/{id}")
    .success(204);

/// A call of `put_order`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutOrderRequest {
    call: Call,
}

impl Operation for PutOrderRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &PUT_ORDER;

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

request!(PutOrderRequest);

/// `DELETE /orders/{id}`
static DELETE_ORDER: Endpoint = Endpoint::new(
        "deleteOrder",
        Method::DELETE,
        "/orders/{id}",
    )
    .success(204);

/// A call of `delete_order`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteOrderRequest {
    call: Call,
}

impl DeleteOrderRequest {
    /// Sets `reason`.
    pub fn reason(mut self, reason: impl Display) -> Self {
        self.call.set_query("reason", &reason.to_string());
        self
    }
}

impl Operation for DeleteOrderRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &DELETE_ORDER;

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

request!(DeleteOrderRequest);

/// `POST /hostile`
static HOSTILE: Endpoint = Endpoint::new("hostile", Method::POST, "/hostile")
    .success(204);

/// A call of `hostile`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct HostileRequest {
    call: Call,
}

impl Operation for HostileRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &HOSTILE;

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

request!(HostileRequest);

/// `POST /unions`
static UNIONS: Endpoint = Endpoint::new("unions", Method::POST, "/unions").success(204);

/// A call of `unions`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnionsRequest {
    call: Call,
}

impl Operation for UnionsRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &UNIONS;

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

request!(UnionsRequest);

/// `POST /fit`
static FIT: Endpoint = Endpoint::new("fit", Method::POST, "/fit").success(204);

/// A call of `fit`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FitRequest {
    call: Call,
}

impl FitRequest {
    /// Sets the body.
    pub fn body(mut self, body: models::Price) -> Self {
        self.call.set_json("application/json", &body);
        self
    }
}

impl Operation for FitRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &FIT;

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

request!(FitRequest);

/// `POST /json`
static JSON: Endpoint = Endpoint::new("json", Method::POST, "/json").success(204);

/// A call of `json`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JsonRequest {
    call: Call,
}

impl Operation for JsonRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &JSON;

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

request!(JsonRequest);

/// `POST /endless`
static ENDLESS: Endpoint = Endpoint::new("endless", Method::POST, "/endless")
    .success(204);

/// A call of `endless`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EndlessRequest {
    call: Call,
}

impl Operation for EndlessRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &ENDLESS;

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

request!(EndlessRequest);

/// `POST /wide`
static WIDE: Endpoint = Endpoint::new("wide", Method::POST, "/wide").success(204);

/// A call of `wide`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WideRequest {
    call: Call,
}

impl Operation for WideRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &WIDE;

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

request!(WideRequest);

/// `POST /nested`
static NESTED: Endpoint = Endpoint::new("nested", Method::POST, "/nested").success(204);

/// A call of `nested`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NestedRequest {
    call: Call,
}

impl Operation for NestedRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &NESTED;

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

request!(NestedRequest);
