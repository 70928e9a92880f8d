//! What comes along with a result.

use wiremock::ResponseTemplate;

use crate::server::{ID, Server};
use crate::spec;

#[tokio::test]
async fn a_response_has_status_headers_and_body() {
    let (status, body) = spec::operation("createGuardrail").success();
    let server = Server::start().await;
    let response = ResponseTemplate::new(status)
        .set_body_json(&body)
        .insert_header("x-request-id", "req-42")
        .insert_header("x-ratelimit-remaining", "9");
    server.answer(response).await;
    let request = server
        .client()
        .guardrails()
        .create(crate::operations::create());
    let response = request.send_response().await.unwrap();
    assert_eq!(response.status(), 201);
    assert_eq!(response.headers()["x-ratelimit-remaining"], "9");
    assert_eq!(response.request_id(), Some("req-42"));
    assert_eq!(response.attempts(), 1);
    assert_eq!(response.value().data.id, ID);
    assert_eq!(response.into_value().data.name, "My New Guardrail");
}

#[tokio::test]
async fn the_request_id_is_found_under_its_usual_names() {
    let (status, body) = spec::operation("getGuardrail").success();
    let server = Server::start().await;
    for name in ["x-request-id", "request-id", "cf-ray"] {
        let response = ResponseTemplate::new(status).set_body_json(&body);
        server.answer(response.insert_header(name, "id-1")).await;
        let request = server.client().guardrails().get(ID);
        let response = request.send_response().await.unwrap();
        assert_eq!(response.request_id(), Some("id-1"), "{name}");
    }
}
