// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `forms`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, Encoding, Style, operation};

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
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::EncodedFormBody;
    /// use std::collections::BTreeMap;
    ///
    /// let body = EncodedFormBody::new(BTreeMap::from([("key".to_owned(), "metadata".to_owned())]));
    /// client.forms().encoded_form(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn encoded_form(&self, body: models::EncodedFormBody) -> EncodedFormRequest {
        let mut call = self.client.start();
        call.set_form(&body, &[Encoding::new("metadata").style(Style::DeepObject, true), Encoding::new("tags").style(Style::SpaceDelimited, false), Encoding::new("callback").style(Style::Form, true).allow_reserved(), Encoding::new("odd").style(Style::Form, true)]);
        call.request()
    }
}

operation! {
    pub struct EncodedFormRequest = POST "/forms" as "encodedForm", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
