//! The member of a body that asks for a stream.

use http::HeaderValue;
use serde_json::Value;

use super::Call;
use crate::runtime::body::Body;
use crate::runtime::error::fault::Place;
use crate::runtime::paging::put_in_body;
use crate::runtime::request::escape::percent_encode;

const FORM: &str = "application/x-www-form-urlencoded";

impl Call {
    /// Sets a member of the body to true: in JSON, or as a field of a form.
    pub(super) fn switch_on(&mut self, pointer: &'static str) {
        let name = pointer.trim_start_matches('/');
        let name = name.replace("~1", "/").replace("~0", "~");
        let inputs = &mut *self.inputs;
        let Some((media_type, body)) = &inputs.body else {
            return self.switch_on_json(pointer);
        };
        let given = media_type.clone();
        let essence = given.to_str().unwrap_or_default();
        if let Some(form) = inputs.form.take() {
            self.set_parts(essence, form.replaced(&name, "true"));
        } else if essence.eq_ignore_ascii_case(FORM)
            && let Some(fields) = body.bytes()
        {
            let body = with_field(&String::from_utf8_lossy(fields), &name);
            self.inputs.body = Some((HeaderValue::from_static(FORM), Body::from(body)));
        } else {
            self.switch_on_json(pointer);
        }
    }

    fn switch_on_json(&mut self, pointer: &'static str) {
        if let Err(reason) = put_in_body(self, pointer, &Value::Bool(true)) {
            self.fault(Place::Body, "", reason);
        }
    }
}

/// The fields of a form with this one set to true.
fn with_field(fields: &str, name: &str) -> String {
    let name = percent_encode(name);
    let others = fields.split('&').filter(|field| {
        let named = field.split('=').next().unwrap_or_default();
        !field.is_empty() && named != name
    });
    let field = format!("{name}=true");
    let fields: Vec<_> = others.chain([field.as_str()]).collect();
    fields.join("&")
}
