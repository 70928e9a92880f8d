//! What a call is given, written as it will be sent.

use std::ops::{Deref, DerefMut};
use std::sync::LazyLock;

use http::header::{HeaderMap, HeaderValue};
#[cfg(feature = "validate")]
use serde_json::Value;

use super::Call;
use crate::runtime::body::Body;
use crate::runtime::error::fault::{Fault, Place};
use crate::runtime::request::escape::Escape;
use crate::runtime::request::header::replace_header;
use crate::runtime::request::multipart::{Multipart, PartHeader};
use crate::runtime::request::style::{Style, write};

/// The values of one call. They stay where they are while the call is moved about, of which there is much.
#[derive(Clone, Default)]
pub(in crate::runtime) struct Inputs(Option<Box<Given>>);

static NOTHING: LazyLock<Given> = LazyLock::new(Given::default);

impl Deref for Inputs {
    type Target = Given;

    fn deref(&self) -> &Given {
        match &self.0 {
            Some(given) => given,
            None => &NOTHING,
        }
    }
}

impl DerefMut for Inputs {
    fn deref_mut(&mut self) -> &mut Given {
        self.0.get_or_insert_default()
    }
}

/// The values, written as they will be sent.
#[derive(Clone, Default)]
pub(in crate::runtime) struct Given {
    pub(in crate::runtime) path: Vec<(&'static str, String)>,
    pub(in crate::runtime) query: Vec<(&'static str, String)>,
    pub(in crate::runtime) cookies: Vec<(&'static str, String)>,
    pub(in crate::runtime) headers: HeaderMap,
    pub(in crate::runtime) body: Option<(HeaderValue, Body)>,
    /// The parts that the body is written from, where it is a form of several.
    pub(in crate::runtime) form: Option<Multipart>,
    /// What goes with its parts, whenever it is given.
    pub(in crate::runtime) part_headers: Vec<PartHeader>,
    pub(in crate::runtime) faults: Vec<Fault>,
    /// What parameters and forms were made of.
    #[cfg(feature = "validate")]
    pub(in crate::runtime) values: Vec<(Place, &'static str, Value)>,
}

impl Call {
    pub(in crate::runtime) fn set(
        &mut self,
        place: Place,
        name: &'static str,
        how: (Style, bool, Escape),
        json: Result<String, serde_json::Error>,
    ) {
        self.forget(place, name);
        #[cfg(feature = "validate")]
        {
            let value = json
                .as_ref()
                .ok()
                .and_then(|json| serde_json::from_str(json).ok());
            self.inputs.note(place, name, value);
        }
        let text = json
            .map_err(|error| error.to_string())
            .and_then(|json| write(name, how, &json));
        let outcome = text.and_then(|text| {
            let inputs = &mut self.inputs;
            match place {
                Place::Query => replace(&mut inputs.query, name, text),
                Place::Cookie => replace(&mut inputs.cookies, name, text),
                Place::Header => return replace_header(&mut inputs.headers, name, text.as_deref()),
                _ => replace(&mut inputs.path, name, text),
            }
            Ok(())
        });
        if let Err(reason) = outcome {
            self.fault(place, name, reason);
        }
    }

    pub(super) fn forget(&mut self, place: Place, name: &str) {
        if self.inputs.faults.is_empty() {
            return;
        }
        self.inputs
            .faults
            .retain(|fault| fault.place != place || fault.name != name);
    }

    pub(super) fn fault(&mut self, place: Place, name: &str, reason: String) {
        let name = name.to_owned();
        self.inputs.faults.push(Fault {
            place,
            name,
            reason,
        });
    }
}

fn replace(list: &mut Vec<(&'static str, String)>, name: &'static str, text: Option<String>) {
    let known = list.iter().position(|(known, _)| *known == name);
    match (known, text) {
        (Some(at), Some(text)) => list[at].1 = text,
        (Some(at), None) => _ = list.remove(at),
        (None, Some(text)) => list.push((name, text)),
        (None, None) => {}
    }
}
