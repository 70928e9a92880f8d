// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `books`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `books`.
    pub fn books(&self) -> Books {
        Books { client: self.clone() }
    }
}

/// The operations of `books`.
#[derive(Clone, Debug)]
pub struct Books {
    client: Client,
}

impl Books {
    /// Calls `PATCH /books/{isbn}`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::BookChange;
    ///
    /// let body = BookChange::new().title("title");
    /// let response = client.books().update("isbn", body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        isbn: impl Display,
        body: models::BookChange,
    ) -> UpdateBookRequest {
        let call = self
            .client
            .call(&UPDATE_BOOK)
            .path("isbn", &isbn.to_string())
            .json(&body);
        UpdateBookRequest { call }
    }

    /// Calls `POST /books`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{NewBook, Shelf};
    ///
    /// let body = NewBook::new(
    ///     "title",
    ///     "subtitle".to_owned(),
    ///     ["authors"],
    ///     Shelf::new(1),
    ///     Shelf::new(1),
    ///     1,
    ///     "notes",
    /// );
    /// client.books().add(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn add(&self, body: models::NewBook) -> AddBookRequest {
        let call = self.client.call(&ADD_BOOK).json(&body);
        AddBookRequest { call }
    }
}

/// `PATCH /books/{isbn}`
static UPDATE_BOOK: Endpoint = Endpoint::new(
    "updateBook",
    Method::PATCH,
    "/books/{isbn}",
);

/// A call of `update`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBookRequest {
    call: Call,
}

impl Operation for UpdateBookRequest {
    type Output = models::Book;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &UPDATE_BOOK;

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

request!(UpdateBookRequest);

/// `POST /books`
static ADD_BOOK: Endpoint = Endpoint::new("addBook", Method::POST, "/books")
    .success(201);

/// A call of `add`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddBookRequest {
    call: Call,
}

impl Operation for AddBookRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &ADD_BOOK;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            201 => reply.empty(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(AddBookRequest);
