//! A call as a program makes it, whatever length that takes.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::Target;
use super::seed::Seed;
use super::sketch::{Plan, Sketch, used};
use super::value::Maker;
use crate::emit::{Context, Uses};

/// How many values such a call may have.
const MANY: usize = 2000;

/// How much of a call is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// What is required.
    Minimal,
    /// What the document has an example of, too.
    Complete,
    /// What is required, and one thing more where that would be nothing.
    Short,
    /// What has an example anywhere in the document, up to so many members of
    /// the body.
    Full(usize),
}

impl Extent {
    /// Whether inputs are given that need not be.
    fn is_more(self) -> bool {
        matches!(self, Self::Complete | Self::Full(_))
    }
}

/// A request as an expression over `client`.
pub struct Request {
    /// What it names, by its path within the crate or `std`.
    pub uses: Uses,
    /// The expression.
    pub expression: TokenStream,
    /// What it takes that could not be made, as parameters of a function.
    pub given: Vec<String>,
}

impl Request {
    /// Whether it is written just so.
    pub fn is(&self, other: &Self) -> bool {
        let text = |request: &Self| request.expression.to_string();
        self.given == other.given && self.uses == other.uses && text(self) == text(other)
    }
}

/// The request of an operation; `None` where a value for it cannot be made.
pub fn request(context: Context<'_>, target: Target<'_>, extent: Extent) -> Option<Request> {
    let request = any_request(context, target, extent);
    request.given.is_empty().then_some(request)
}

/// The request of an operation, perhaps of values that are given.
pub fn any_request(context: Context<'_>, target: Target<'_>, extent: Extent) -> Request {
    let (setters, elements) = match extent {
        Extent::Minimal => (0, 1),
        Extent::Complete => (MANY, 3),
        Extent::Short => (1, 1),
        Extent::Full(setters) => (setters, 3),
    };
    let plan = Plan::new(setters, elements, true);
    let mut maker = Maker::new(context, setters, elements).with_fuel(MANY);
    if let Extent::Full(_) = extent {
        maker = maker.with_every_example();
    }
    let mut sketch = Sketch::empty(context, target);
    let mut arguments = sketch.arguments(target, plan, &mut maker);
    let body = target.operation.body.as_ref();
    let mut setters = TokenStream::new();
    let optional = extent.is_more() || extent == Extent::Short;
    if let Some(body) = body.filter(|body| body.required || optional) {
        let value = sketch.body(target, plan, &mut maker);
        let name = &target.names.body;
        match value {
            Some(value) if body.required => arguments.push(value),
            Some(value) => setters.extend(quote!(.#name(#value))),
            None => {}
        }
    }
    let params = target.operation.params.iter().zip(&target.names.params);
    for (param, name) in params.filter(|_| extent.is_more()) {
        let shown = [&param.docs.example, &param.docs.listed, &param.docs.default];
        let shown = shown
            .into_iter()
            .flatten()
            .any(|value| *value != Value::Null);
        if param.required || param.docs.deprecated || !shown {
            continue;
        }
        let seed = Seed::of(&param.name, &param.docs).within(context.api, &param.limits);
        if let Some(value) = maker.parameter(&param.ty, seed) {
            setters.extend(quote!(.#name(#value)));
        }
    }
    let (group, method) = (target.group, &target.names.method);
    let expression = quote!(client.#group().#method(#(#arguments),*) #setters);
    Request {
        uses: used(maker.uses, &expression),
        expression,
        given: sketch.given().collect(),
    }
}
