// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `books`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use bytes::Bytes;

use crate::models;
use crate::runtime::{Client, Downloaded, Paging, downloaded, listed, operation, paged};

impl Client {
    /// Books.
    ///
    /// ## errors
    ///
    /// | a | b |
    /// |---|---|
    /// | `|` | <i> |
    pub fn books(&self) -> Books {
        Books { client: self.clone() }
    }
}

/// Books.
///
/// ## errors
///
/// | a | b |
/// |---|---|
/// | `|` | <i> |
#[derive(Clone, Debug)]
pub struct Books {
    client: Client,
}

impl Books {
    /// List books | and more.
    ///
    /// `GET /books`
    /// - `kinds`: Kinds, as `novel|poem`, see [the guide](https://example.com/a|b).
    /// - Optional: [`after`](ListBooksRequest::after), [`limit`](ListBooksRequest::limit)
    /// - Response headers: [`x_rate_limit`](crate::Headers::x_rate_limit)
    /// # Errors
    /// Any other status: Something failed.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Kind;
    ///
    /// let mut items = client.books().list(vec![Kind::Novel]).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self, kinds: Vec<models::Kind>) -> ListBooksRequest {
        self.client.start().query("kinds", &kinds).request()
    }

    /// Add a book. `POST /books`
    ///
    /// ```text
    /// panic!("not a test");
    /// ```
    ///
    /// Use \[`errors`](#errors) instead.
    /// # Errors
    /// 409: There is one. 5XX: Something failed.
    /// # Example
    /// ```no_run
    /// # #[allow(deprecated)] async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{BookInput, Kind};
    ///
    /// let response = client.books().add(BookInput::new("It's here").kind(Kind::Novel)).send().await?;
    /// # Ok(()) }
    /// ```
    #[deprecated]
    pub fn add(&self, body: models::BookInput) -> AddBookRequest { self.client.start().json(&body).request() }

    /// An operation called like a heading. `PUT /books/{id}/cover`
    /// - `id`: Format: `uuid`.
    /// - Optional: [`type`](ParametersRequest::type), [`body`](ParametersRequest::body)
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::ParametersBody;
    ///
    /// client.books().parameters("123e4567-e89b-12d3-a456-426614174000")
    ///     .body(ParametersBody::new(case::runtime::File::from_path("file.bin"))).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn parameters(&self, id: impl Display) -> ParametersRequest {
        self.client.start().at(&[("id", &id)]).request()
    }

    /// Calls `GET /books/{id}/cover`.
    /// - `id`: Format: `uuid`.
    ///
    /// In place of `send`, [`download`](GetCoverRequest::download) gives `image/png` of any size, piece by piece.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.books().get_cover("123e4567-e89b-12d3-a456-426614174000").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_cover(&self, id: impl Display) -> GetCoverRequest { self.client.start().at(&[("id", &id)]).request() }
}

operation! {
    pub struct ListBooksRequest = GET "/books" as "listBooks";
    type Output = models::ListBooksResponse: 200 => json;
    enum Error = ListBooksError {
        /// Any other status: Something failed.
        Other(models::Error) = _ => json,
    }
    limits [query("limit", &[maximum(100.0)])];
}
impl ListBooksRequest {
    /// Sets `after`.
    pub fn after(self, after: impl Display) -> Self { Self { call: self.call.query("after", &after.to_string()) } }
    /// Sets `limit`. At most 100. Example: `20`
    pub fn limit(self, limit: i64) -> Self { Self { call: self.call.query("limit", &limit) } }
}

paged!(ListBooksRequest, Paging::cursor("after").results("/books").next("/next"));
listed!(ListBooksRequest, models::Book, |page| page.books);

operation! {
    pub struct AddBookRequest = POST "/books" as "addBook", success(201), security(&[&["login"], &[]]);
    type Output = models::Book: 201 => json;
    enum Error = AddBookError {
        /// 409: There is one.
        Conflict = 409 => empty,
        /// 5XX: Something failed.
        ServerError(models::Error) = 500..=599 => json,
    }
}

operation! {
    pub struct ParametersRequest = PUT "/books/{id}/cover" as "parameters", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
impl ParametersRequest {
    /// Sets `type`. Default: `"full"`.
    pub fn r#type(self, r#type: impl Display) -> Self { Self { call: self.call.header("type", &r#type.to_string()) } }
    /// Sets the body.
    pub fn body(mut self, body: models::ParametersBody) -> Self {
        self.call.set_multipart("multipart/form-data", &body, &[]);
        self
    }
}

operation! {
    pub struct GetCoverRequest = GET "/books/{id}/cover" as "getCover", accept("image/png");
    type Output = Bytes: 200 => bytes;
    type Error = Infallible;
}

impl Downloaded for GetCoverRequest {
    const ACCEPT: &'static str = "image/png";
}

downloaded!(GetCoverRequest);
