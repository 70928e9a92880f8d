// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `contacts`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

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
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::Contact;
    ///
    /// let response = client.contacts().add(Contact::new("id")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn add(&self, body: models::Contact) -> AddContactRequest {
        let call = self.client.call(&ADD_CONTACT).json(&body);
        AddContactRequest { call }
    }
}

/// `POST /contacts`
static ADD_CONTACT: Endpoint = Endpoint::new("addContact", Method::POST, "/contacts");

/// A call of `add`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddContactRequest {
    call: Call,
}

impl Operation for AddContactRequest {
    type Output = models::Contact;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &ADD_CONTACT;

    #[cfg(feature = "validate")]
    const LIMITS: &'static [crate::runtime::validate::Input] = {
        use crate::runtime::validate::limit::*;
        &[body(&[is::<crate::models::Contact>()])]
    };

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

request!(AddContactRequest);
