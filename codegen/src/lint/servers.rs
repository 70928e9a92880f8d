//! Where an API is served.

use serde_json::json;

use super::Lint;
use crate::{Code, Diagnostic, Place};

impl Lint<'_> {
    /// A server without TLS, where callers prove who they are.
    pub fn servers(&mut self) {
        if self.api.schemes.is_empty() {
            return;
        }
        for server in &self.api.servers {
            let Some(rest) = server.url.strip_prefix("http://") else {
                continue;
            };
            let host = rest.split(['/', ':']).next().unwrap_or_default();
            let here = ["localhost", "[", "0.0.0.0"].contains(&host)
                || host.starts_with("127.")
                || host.ends_with(".localhost");
            if here {
                continue;
            }
            let place = Place::Value(server.origin.join("url"));
            let message = "credentials are not sent to a server without TLS";
            let warning = Diagnostic::warning(Code::PlainHttp, place, message)
                .help("write `https://`")
                .update(&server.origin, json!({ "url": format!("https://{rest}") }));
            self.found.push(warning);
        }
    }
}
