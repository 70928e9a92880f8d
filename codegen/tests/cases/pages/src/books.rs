// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `books`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use bytes::Bytes;
use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Downloaded, Endpoint, Listed, Operation, Paged, Paging, Reply,
    downloaded, holds_call, listed, paged, request,
};

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
    ///
    /// # Parameters
    /// - `kinds`: Kinds, as `novel|poem`, see [the guide](https://example.com/a|b).
    /// - Optional: [`after`](ListBooksRequest::after), [`limit`](ListBooksRequest::limit)
    ///
    /// # Errors
    /// - Any other status: Something failed.
    ///
    /// # Response headers
    ///
    /// [`x_rate_limit`](crate::Headers::x_rate_limit)
    ///
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
        let call = self.client.call(&LIST_BOOKS).query("kinds", &kinds);
        ListBooksRequest { call }
    }

    /// Add a book.
    ///
    /// ```text
    /// panic!("not a test");
    /// ```
    ///
    /// Use \[`errors`](#errors) instead.
    ///
    /// `POST /books`
    ///
    /// # Errors
    /// - 409: There is one.
    /// - 5XX: Something failed.
    ///
    /// # Example
    /// ```no_run
    /// # #[allow(deprecated)] async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{BookInput, Kind};
    ///
    /// let body = BookInput::new("It's here").kind(Kind::Novel);
    /// let response = client.books().add(body).send().await?;
    /// # Ok(()) }
    /// ```
    #[deprecated]
    pub fn add(&self, body: models::BookInput) -> AddBookRequest {
        let call = self.client.call(&ADD_BOOK).json(&body);
        AddBookRequest { call }
    }

    /// An operation called like a heading.
    ///
    /// `PUT /books/{id}/cover`
    ///
    /// # Parameters
    /// - `id`: Format: `uuid`.
    /// - Optional: [`type`](ParametersRequest::type), [`body`](ParametersRequest::body)
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::ParametersBody;
    ///
    /// client
    ///     .books()
    ///     .parameters("123e4567-e89b-12d3-a456-426614174000")
    ///     .body(ParametersBody::new(case::runtime::File::from_path("file.bin")))
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn parameters(&self, id: impl Display) -> ParametersRequest {
        let call = self.client.call(&PARAMETERS).path("id", &id.to_string());
        ParametersRequest { call }
    }

    /// Calls `GET /books/{id}/cover`.
    ///
    /// # Parameters
    /// - `id`: Format: `uuid`.
    ///
    /// In place of `send`, [`download`](GetCoverRequest::download) gives `image/png` of any size, piece by piece.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let request = client.books().get_cover("123e4567-e89b-12d3-a456-426614174000");
    /// let response = request.send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_cover(&self, id: impl Display) -> GetCoverRequest {
        let call = self.client.call(&GET_COVER).path("id", &id.to_string());
        GetCoverRequest { call }
    }
}

/// `GET /books`
static LIST_BOOKS: Endpoint = Endpoint::new("listBooks", Method::GET, "/books");

/// A call of `list`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBooksRequest {
    call: Call,
}

impl ListBooksRequest {
    /// Sets `after`.
    pub fn after(mut self, after: impl Display) -> Self {
        self.call.set_query("after", &after.to_string());
        self
    }

    /// Sets `limit`.
    ///
    /// At most 100.
    ///
    /// Example: `20`
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.set_query("limit", &limit);
        self
    }
}

/// The errors that `list` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListBooksError {
    /// Any other status: Something failed.
    Other(models::Error),
}

impl Operation for ListBooksRequest {
    type Output = models::ListBooksResponse;
    type Error = ListBooksError;

    const ENDPOINT: &'static Endpoint = &LIST_BOOKS;

    #[cfg(feature = "validate")]
    const LIMITS: &'static [crate::runtime::validate::Input] = {
        use crate::runtime::validate::limit::*;
        &[query("limit", &[maximum(100.0)])]
    };

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        Ok(reply.json()?.map(ListBooksError::Other))
    }
}

request!(ListBooksRequest);

impl Paged for ListBooksRequest {
    const PAGING: Paging = Paging::cursor("after").results("/books").next("/next");
}

paged!(ListBooksRequest);

impl Listed for ListBooksRequest {
    type Item = models::Book;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.books
    }
}

listed!(ListBooksRequest);

/// `POST /books`
static ADD_BOOK: Endpoint = Endpoint::new("addBook", Method::POST, "/books")
    .success(201)
    .security(&[&["login"], &[]]);

/// A call of `add`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddBookRequest {
    call: Call,
}

/// The errors that `add` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddBookError {
    /// 409: There is one.
    Conflict,
    /// 5XX: Something failed.
    ServerError(models::Error),
}

impl Operation for AddBookRequest {
    type Output = models::Book;
    type Error = AddBookError;

    const ENDPOINT: &'static Endpoint = &ADD_BOOK;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            201 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            409 => Ok(Some(AddBookError::Conflict)),
            500..=599 => Ok(reply.json()?.map(AddBookError::ServerError)),
            _ => Ok(None),
        }
    }
}

request!(AddBookRequest);

/// `PUT /books/{id}/cover`
static PARAMETERS: Endpoint = Endpoint::new(
        "parameters",
        Method::PUT,
        "/books/{id}/cover",
    )
    .success(204);

/// A call of `parameters`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ParametersRequest {
    call: Call,
}

impl ParametersRequest {
    /// Sets `type`.
    ///
    /// Default: `"full"`.
    pub fn r#type(mut self, r#type: impl Display) -> Self {
        self.call.set_header("type", &r#type.to_string());
        self
    }

    /// Sets the body.
    pub fn body(mut self, body: models::ParametersBody) -> Self {
        self.call.set_multipart("multipart/form-data", &body, &[]);
        self
    }
}

impl Operation for ParametersRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &PARAMETERS;

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

request!(ParametersRequest);

/// `GET /books/{id}/cover`
static GET_COVER: Endpoint = Endpoint::new("getCover", Method::GET, "/books/{id}/cover")
    .accept("image/png");

/// A call of `get_cover`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCoverRequest {
    call: Call,
}

impl Operation for GetCoverRequest {
    type Output = Bytes;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &GET_COVER;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.bytes(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(GetCoverRequest);

impl Downloaded for GetCoverRequest {
    const ACCEPT: &'static str = "image/png";
}

downloaded!(GetCoverRequest);
