// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `contacts`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `contacts`.
    pub fn contacts(&self) -> Contacts {
        Contacts { client: self.clone() }
    }
}

/// The operations of `contacts`.
#[derive(Clone, Debug)]
pub struct Contacts {
    client: Client,
}

impl Contacts {
    /// Calls `POST /contacts`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Contact;
    ///
    /// let response = client.contacts().add(Contact::new("id")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn add(&self, body: models::Contact) -> AddContactRequest { self.client.start().json(&body).request() }
}

operation! {
    pub struct AddContactRequest = POST "/contacts" as "addContact";
    type Output = models::Contact: 200 => json;
    type Error = Infallible;
    limits [body(&[is::<models::Contact>()])];
}
