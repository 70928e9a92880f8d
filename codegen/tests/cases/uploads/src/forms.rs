// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `forms`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Encoding, Endpoint, Operation, Reply, Style, holds_call,
    request,
};

impl Client {
    /// The operations of `forms`.
    pub fn forms(&self) -> Forms {
        Forms { client: self.clone() }
    }
}

/// The operations of `forms`.
#[derive(Clone, Debug)]
pub struct Forms {
    client: Client,
}

impl Forms {
    /// Calls `POST /forms`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::EncodedFormBody;
    /// use std::collections::BTreeMap;
    ///
    /// let body = EncodedFormBody::new(
    ///     BTreeMap::from([("key".to_owned(), "metadata".to_owned())]),
    /// );
    /// client.forms().encoded_form(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn encoded_form(&self, body: models::EncodedFormBody) -> EncodedFormRequest {
        let mut call = self.client.call(&ENCODED_FORM);
        call.set_form(
            &body,
            &[
                Encoding::new("metadata").style(Style::DeepObject, true),
                Encoding::new("tags").style(Style::SpaceDelimited, false),
                Encoding::new("callback").style(Style::Form, true).allow_reserved(),
                Encoding::new("odd").style(Style::Form, true),
            ],
        );
        EncodedFormRequest { call }
    }
}

/// `POST /forms`
static ENCODED_FORM: Endpoint = Endpoint::new("encodedForm", Method::POST, "/forms")
    .success(204);

/// A call of `encoded_form`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EncodedFormRequest {
    call: Call,
}

impl Operation for EncodedFormRequest {
    type Output = ();
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &ENCODED_FORM;

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

request!(EncodedFormRequest);
