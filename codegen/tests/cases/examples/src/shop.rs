// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `shop`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, operation};
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
    /// - `id`: Of the order. Format: `uuid`.
    /// - `day`: Format: `date`.
    /// - `kind`: Default: `"large"`.
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
        &self, id: impl Display, day: impl Display, kind: models::GetOrderKind, count: i64, share: f64, wrong: i32,
        any: impl Into<Value>,
    ) -> GetOrderRequest {
        self.client.start().at(&[("id", &id)]).query("day", &day.to_string()).query("kind", &kind)
            .query("count", &count).query("share", &share).query("wrong", &wrong)
            .query("any", &Into::<Value>::into(any)).request()
    }

    /// Calls `PUT /orders/{id}`.
    /// - `id`: Of the order. Format: `uuid`.
    /// - `body`: The order as it should be.
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
    pub fn put_order(&self, id: impl Display, body: models::OrderInput) -> PutOrderRequest {
        self.client.start().at(&[("id", &id)]).json(&body).request()
    }

    /// Calls `DELETE /orders/{id}`.
    /// - `id`: Of the order. Format: `uuid`.
    /// - Optional: [`reason`](DeleteOrderRequest::reason)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.shop().delete_order("123e4567-e89b-12d3-a456-426614174000").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_order(&self, id: impl Display) -> DeleteOrderRequest {
        self.client.start().at(&[("id", &id)]).request()
    }

    /// Calls `POST /hostile`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.shop().hostile("fence", "lines", "# hidden", "turned", "control", "\"); panic!(); (\"")
    ///     .send().await?;
    /// # Ok(()) }
    /// ```
    pub fn hostile(
        &self, fence: impl Display, lines: impl Display, hidden: impl Display, turned: impl Display,
        control: impl Display, quoted: impl Display,
    ) -> HostileRequest {
        self.client.start().query("fence", &fence.to_string()).query("lines", &lines.to_string())
            .query("hidden", &hidden.to_string()).query("turned", &turned.to_string())
            .query("control", &control.to_string()).query("quoted", &quoted.to_string()).request()
    }

    /// Calls `POST /unions`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{Book, Item, Pen, PenColour};
    ///
    /// let body = Vec::from([Item::Pen(Pen::new(PenColour::Blue)), Item::Book(Book::new("book", "Emma"))]);
    /// client.shop().unions(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn unions(&self, body: Vec<models::Item>) -> UnionsRequest { self.client.start().json(&body).request() }

    /// Calls `POST /fit`.
    /// - Optional: [`body`](FitRequest::body)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{Price, PriceWithCurrency};
    ///
    /// client.shop().fit().body(Price::WithCurrency(PriceWithCurrency::new("EUR").amount(3.0))).send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn fit(&self) -> FitRequest { self.client.start().request() }

    /// Calls `POST /json`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::runtime::model::Value;
    ///
    /// client.shop().json(Value::from_iter([("name", "a name")])).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn json(&self, body: Value) -> JsonRequest { self.client.start().json(&body).request() }

    /// Calls `POST /endless`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Chain;
    /// use std::collections::BTreeMap;
    ///
    /// let body = Chain::new(None, Vec::new(), BTreeMap::from([("key".to_owned(), "by_name".to_owned())]));
    /// client.shop().endless(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn endless(&self, body: models::Chain) -> EndlessRequest { self.client.start().json(&body).request() }

    /// Calls `POST /wide`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Wide;
    ///
    /// let body = Wide::new(
    ///     "member_number_one", "member_number_two", "member_number_three", "member_number_four",
    ///     "member_number_five", "member_number_six", "member_number_seven", "member_number_eight",
    ///     "member_number_nine", "member_number_ten", "member_number_eleven", "member_number_twelve",
    ///     "member_number_thirteen", "member_number_fourteen",
    /// );
    /// client.shop().wide(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn wide(&self, body: models::Wide) -> WideRequest { self.client.start().json(&body).request() }

    /// Calls `POST /nested`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Nested;
    /// use std::collections::BTreeMap;
    ///
    /// let body = Nested::new(vec![vec![1_i64]], 1_u64, BTreeMap::from([("key".to_owned(), vec![1.0])]));
    /// client.shop().nested(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn nested(&self, body: models::Nested) -> NestedRequest { self.client.start().json(&body).request() }
}

operation! {
    pub struct GetOrderRequest = GET "/orders/{id}" as "getOrder";
    type Output = models::Order: 200 => json;
    type Error = Infallible;
}

operation! {
    pub struct PutOrderRequest = PUT "/orders/{id}" as "putOrder", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct DeleteOrderRequest = DELETE "/orders/{id}" as "deleteOrder", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl DeleteOrderRequest {
    /// Sets `reason`.
    pub fn reason(self, reason: impl Display) -> Self { Self { call: self.call.query("reason", &reason.to_string()) } }
}

operation! {
    pub struct HostileRequest = POST "/hostile" as "hostile", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct UnionsRequest = POST "/unions" as "unions", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct FitRequest = POST "/fit" as "fit", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl FitRequest {
    /// Sets the body.
    pub fn body(mut self, body: models::Price) -> Self {
        self.call.set_json("application/json", &body);
        self
    }
}

operation! {
    pub struct JsonRequest = POST "/json" as "json", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct EndlessRequest = POST "/endless" as "endless", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct WideRequest = POST "/wide" as "wide", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}

operation! {
    pub struct NestedRequest = POST "/nested" as "nested", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
