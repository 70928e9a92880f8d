//! Checks of what is sent against the limits of the document, for those who ask.
//!
//! Nothing in here runs by itself: servers have the last word on what they take, and documents are often stricter
//! than servers, or behind them. `validate` of a model or a request tells all at once what a server that follows the
//! document would refuse.

pub mod limit;

mod pattern;
mod violation;
mod walk;

use serde::Serialize;
use serde_json::Value;

use crate::runtime::call::Call;
use crate::runtime::call::inputs::Given;
use crate::runtime::call::operation::Operation;
use crate::runtime::error::fault::Place;
use crate::runtime::error::{Error, ErrorKind};
use crate::runtime::request::finite;

use walk::Walk;

pub use limit::{Alternative, Input, Limit, Limited, Limits};
pub use violation::{Violation, Violations};

/// Checks a value against the limits of its type.
///
/// # Errors
///
/// All that the value violates.
pub fn validate<T: Serialize + Limited + ?Sized>(value: &T) -> Result<(), Violations> {
    match finite::to_value(value) {
        Ok(json) => outcome(Walk::new(None).of(&json, T::limits())),
        Err(error) => outcome(vec![Violation::unwritable(None, error.to_string())]),
    }
}

/// Checks the inputs of a request against the limits of its operation.
///
/// # Errors
///
/// [`ErrorKind::Request`], with all that the inputs violate.
pub fn validate_request<O: Operation>(request: &O) -> Result<(), Error> {
    let call = request.call();
    let mut found = Vec::new();
    for input in O::LIMITS {
        if let Some(value) = value(call, input) {
            let name = (input.place, input.name);
            match value {
                Ok(json) => found.extend(Walk::new(Some(name)).of(&json, input.limits)),
                Err(reason) => found.push(Violation::unwritable(Some(name), reason)),
            }
        }
    }
    outcome(found).map_err(|violations| Error::from(violations).at(call.described_by()))
}

/// What a call has for an input; nothing if it is not set.
fn value(call: &Call, input: &Input) -> Option<Result<Value, String>> {
    let values = &call.inputs.values;
    let mut set = values.iter();
    if let Some((.., value)) =
        set.find(|(place, name, _)| *place == input.place && *name == input.name)
    {
        return Some(Ok(value.clone()));
    }
    let (_, body) = call.inputs.body.as_ref()?;
    let json = body.bytes().filter(|_| input.place == Place::Body)?;
    Some(serde_json::from_slice(json).map_err(|error| error.to_string()))
}

impl Given {
    /// Keeps what an input is made of, in place of what it was made of before.
    pub(in super::super) fn note(
        &mut self,
        place: Place,
        name: &'static str,
        value: Option<Value>,
    ) {
        self.values
            .retain(|(known, of, _)| *known != place || *of != name);
        if let Some(value) = value.filter(|value| !value.is_null()) {
            self.values.push((place, name, value));
        }
    }
}

fn outcome(found: Vec<Violation>) -> Result<(), Violations> {
    if found.is_empty() {
        return Ok(());
    }
    Err(Violations::new(found))
}

impl Error {
    /// What the inputs of a request violate, where `validate` found that.
    pub fn violations(&self) -> Option<&Violations> {
        std::error::Error::source(self)?.downcast_ref()
    }
}

impl From<Violations> for Error {
    fn from(violations: Violations) -> Self {
        Self::new(ErrorKind::Request, violations.to_string())
            .with(|inner| inner.source = Some(Box::new(violations)))
    }
}
