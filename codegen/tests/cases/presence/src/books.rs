// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `books`, and what each of them takes and gives.

use std::convert::Infallible;
use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, operation};

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
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::BookChange;
    ///
    /// let response = client.books().update("isbn", BookChange::new().title("title")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, isbn: impl Display, body: models::BookChange) -> UpdateBookRequest {
        self.client.start().at(&[("isbn", &isbn)]).json(&body).request()
    }

    /// Calls `POST /books`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{NewBook, Shelf};
    ///
    /// let body = NewBook::new(
    ///     "title", "subtitle".to_owned(), ["authors"], Shelf::new(1), Shelf::new(1), 1, "notes",
    /// );
    /// client.books().add(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn add(&self, body: models::NewBook) -> AddBookRequest { self.client.start().json(&body).request() }
}

operation! {
    pub struct UpdateBookRequest = PATCH "/books/{isbn}" as "updateBook";
    type Output = models::Book: 200 => json;
    type Error = Infallible;
}

operation! {
    pub struct AddBookRequest = POST "/books" as "addBook", success(201);
    type Output = (): 201 => empty;
    type Error = Infallible;
}
