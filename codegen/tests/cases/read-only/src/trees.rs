// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `trees`, and what each of them takes and gives.

use std::convert::Infallible;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Operation, Reply, holds_call, request,
};

impl Client {
    /// The operations of `trees`.
    pub fn trees(&self) -> Trees {
        Trees { client: self.clone() }
    }
}

/// The operations of `trees`.
#[derive(Clone, Debug)]
pub struct Trees {
    client: Client,
}

impl Trees {
    /// Calls `GET /trees`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.trees().list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListTreesRequest {
        let call = self.client.call(&LIST_TREES);
        ListTreesRequest { call }
    }

    /// Calls `POST /trees`.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{Kind, TreeRequest};
    ///
    /// let body = TreeRequest::new(Kind::Oak, Vec::new());
    /// let response = client.trees().plant_tree(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn plant_tree(&self, body: models::TreeRequest) -> PlantTreeRequest {
        let call = self.client.call(&PLANT_TREE).json(&body);
        PlantTreeRequest { call }
    }
}

/// `GET /trees`
static LIST_TREES: Endpoint = Endpoint::new("listTrees", Method::GET, "/trees");

/// A call of `list`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTreesRequest {
    call: Call,
}

impl Operation for ListTreesRequest {
    type Output = Vec<models::Tree>;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &LIST_TREES;

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

request!(ListTreesRequest);

/// `POST /trees`
static PLANT_TREE: Endpoint = Endpoint::new("plantTree", Method::POST, "/trees")
    .success(201);

/// A call of `plant_tree`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PlantTreeRequest {
    call: Call,
}

impl Operation for PlantTreeRequest {
    type Output = models::Tree;
    type Error = Infallible;

    const ENDPOINT: &'static Endpoint = &PLANT_TREE;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            201 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(_reply: &Reply) -> Decoded<Self::Error> {
        Ok(None)
    }
}

request!(PlantTreeRequest);
