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
}

/// A request as an expression over `client`.
pub struct Request {
    /// What it names, by its path within the crate or `std`.
    pub uses: Uses,
    /// The expression.
    pub expression: TokenStream,
}

/// The request of an operation; `None` where a value for it cannot be made.
pub fn request(context: Context<'_>, target: Target<'_>, extent: Extent) -> Option<Request> {
    let (setters, elements) = match extent {
        Extent::Minimal => (0, 1),
        Extent::Complete => (MANY, 3),
    };
    let plan = Plan::new(setters, elements, true);
    let mut maker = Maker::new(context, setters, elements).with_fuel(MANY);
    let mut sketch = Sketch::empty(context, target);
    let mut arguments = sketch.arguments(target, plan, &mut maker);
    let body = target.operation.body.as_ref();
    let mut setters = TokenStream::new();
    if let Some(body) = body.filter(|body| body.required || extent == Extent::Complete) {
        let value = sketch.body(target, plan, &mut maker);
        let name = &target.names.body;
        match value {
            Some(value) if body.required => arguments.push(value),
            Some(value) => setters.extend(quote!(.#name(#value))),
            None => {}
        }
    }
    if !sketch.is_whole() {
        return None;
    }
    let params = target.operation.params.iter().zip(&target.names.params);
    for (param, name) in params.filter(|_| extent == Extent::Complete) {
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
    Some(Request {
        uses: used(maker.uses, &expression),
        expression,
    })
}
