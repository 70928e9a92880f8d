// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `shapes`, and what each of them takes and gives.

use std::convert::Infallible;

use crate::models;
use crate::runtime::{Client, operation};

impl Client {
    /// The operations of `shapes`.
    pub fn shapes(&self) -> Shapes {
        Shapes { client: self.clone() }
    }
}

/// The operations of `shapes`.
#[derive(Clone, Debug)]
pub struct Shapes {
    client: Client,
}

impl Shapes {
    /// Calls `POST /shapes`.
    /// # Example
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// use case::models::{Circle, Shape};
    ///
    /// client.shapes().draw(Shape::Circle(Circle::new("circle", 1.0))).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn draw(&self, body: models::Shape) -> DrawRequest { self.client.start().json(&body).request() }
}

operation! {
    pub struct DrawRequest = POST "/shapes" as "draw", success(204);
    type Output = (): 204 => empty;
    type Error = Infallible;
}
