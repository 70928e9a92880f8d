//! An operation: its method, the call that it begins, and what comes back.

use proc_macro2::TokenStream;
use quote::quote;

use super::argument::{Set, parameter, set, set_later};
use super::example::{self, Target};
use super::markdown::sanitise;
use super::outcome::{self, reply_line};
use super::ty::is_text;
use super::{
    Context, Item, Uses, body, docs, endpoint, global, header, import, layout, limits, paging,
    runtime_imports, unread,
};
use crate::ir::{Location, Operation, Param, code_span};
use crate::name::{Ident, OperationNames};

/// How many arguments clippy takes for granted, `self` aside.
const FEW: usize = 6;
/// How many optional inputs are listed by name.
const LISTED: usize = 5;

/// The method of the group that begins a call.
pub fn method(
    context: Context<'_>,
    group: &Ident,
    operation: &Operation,
    names: &OperationNames,
    uses: &mut Uses,
) -> String {
    let (name, request) = (&names.method, &names.request);
    let mut arguments = vec!["&self".to_owned()];
    let mut steps = Steps::default();
    for (param, name) in operation
        .params
        .iter()
        .zip(&names.params)
        .filter(|(param, _)| param.required)
    {
        let (ty, value) = parameter(context, param, name, uses);
        arguments.push(layout::line(quote!(#name: #ty)));
        if is_plain_text(context, param) {
            let wire = &param.name;
            steps.texts.push(layout::line(quote!((#wire, &#name))));
            continue;
        }
        match set(param, &value, uses) {
            Set::Chain(step) => steps.push(step),
            Set::Statement(step) => steps.stated.push(layout::line(quote!(call.#step;))),
        }
    }
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        let ty = body::argument(context, body, names, uses);
        let name = &names.body;
        arguments.push(layout::line(quote!(#name: #ty)));
        match body::set(body, names, uses) {
            Set::Chain(step) => steps.push(step),
            Set::Statement(statement) => steps.stated.push(layout::line(statement)),
        }
    }
    let target = Target {
        group,
        operation,
        names,
    };
    let mut text = layout::harmless(&about(context, target), "    ");
    if operation.docs.deprecated {
        text.push_str("    #[deprecated]\n");
    }
    if arguments.len() > FEW + 1 {
        text.push_str(
            "    #[expect(clippy::too_many_arguments, reason = \"the document requires them all\")]\n",
        );
    }
    let open = format!("pub fn {name}(");
    let close = format!(") -> {request} {{");
    let signature = layout::enclosed(&open, arguments, &close, "    ", "");
    text.push_str(&layout::function(&signature, &steps.text()));
    text
}

/// How a call is put together.
#[derive(Default)]
struct Steps {
    /// Parameters of the path that are set to texts, in a row.
    texts: Vec<String>,
    chained: Vec<String>,
    stated: Vec<String>,
}

impl Steps {
    fn push(&mut self, step: TokenStream) {
        self.join();
        self.chained.push(layout::line(step));
    }

    fn join(&mut self) {
        if !self.texts.is_empty() {
            let texts = std::mem::take(&mut self.texts).join(", ");
            self.chained.push(format!(".at(&[{texts}])"));
        }
    }

    fn text(mut self) -> String {
        self.join();
        let indent = "        ";
        let mut steps = vec![".start()".to_owned()];
        steps.append(&mut self.chained);
        let (head, end) = match self.stated.is_empty() {
            true => ("self.client", ""),
            false => ("let mut call = self.client", ";"),
        };
        if self.stated.is_empty() {
            steps.push(".request()".to_owned());
        }
        let mut text = layout::chain(head, &steps, end, indent);
        for statement in &self.stated {
            text.push_str(&format!("\n{indent}{statement}"));
        }
        if !self.stated.is_empty() {
            text.push_str(&format!("\n{indent}call.request()"));
        }
        text
    }
}

/// Whether a parameter is text in the path, written as most are.
fn is_plain_text(context: Context<'_>, param: &Param) -> bool {
    param.location == Location::Path
        && param.style == param.location.plain()
        && is_text(context, &param.ty)
}

/// The method's comment. What the document says is in pieces of its own, each
/// made harmless, so that none can reach into another or into the example.
fn about(context: Context<'_>, target: Target<'_>) -> String {
    let Target {
        operation, names, ..
    } = target;
    let place = code_span(&format!("{} {}", operation.method, operation.path));
    let mut text = docs::summarised(&operation.docs, &format!("Calls {place}."));
    if !(operation.docs.title.is_empty() && operation.docs.text.is_empty()) {
        text = placed(&text, &place);
    }
    let mut text = sanitise(&text);
    let apart = text
        .rsplit("\n\n")
        .next()
        .is_some_and(|last| !docs::flows(last));
    text.push_str(if apart { "\n" } else { "" });
    let mut section = |piece: &str| {
        text.push('\n');
        text.push_str(piece);
    };
    let required = required(operation, names);
    let optional = optional(operation, names);
    if let Some(list) = required {
        section(&sanitise(&list));
    }
    if let Some(list) = optional {
        section(&list);
    }
    if let Some(headers) = header::list(context, operation) {
        section(&headers);
    }
    if let Some(said) = unread::about(operation, names) {
        section(&format!("\n{said}"));
    }
    if !operation.errors.is_empty() {
        section(&sanitise(&errors(operation)));
    }
    section(&example::of_operation(context, target));
    text
}

/// What is said about an operation, with its place in the first paragraph, which stands for it in lists.
fn placed(said: &str, place: &str) -> String {
    let (first, rest) = said.split_once("\n\n").unwrap_or((said, ""));
    if !docs::flows(first) || !docs::flows(place) {
        return format!("{said}\n\n{place}");
    }
    let first = docs::joined(first, place);
    match rest {
        "" => first,
        rest => format!("{first}\n\n{rest}"),
    }
}

/// What the document says about failures: on a line where there is room for it.
fn errors(operation: &Operation) -> String {
    let replies = operation.errors.iter();
    let lines: Vec<_> = replies
        .map(|reply| docs::sentence(&reply_line(reply)))
        .collect();
    let line = lines.join(" ");
    match line.chars().count() < layout::WIDTH && docs::flows(&line) {
        true => format!("# Errors\n{line}"),
        false => format!("# Errors\n- {}", lines.join("\n- ")),
    }
}

/// What the document says about the arguments, where that is more than what
/// their types say.
fn required(operation: &Operation, names: &OperationNames) -> Option<String> {
    let params = operation.params.iter().zip(&names.params);
    let params = params.filter(|(param, _)| param.required);
    let params = params.map(|(param, name)| (name, &param.docs));
    let body = operation.body.as_ref().filter(|body| body.required);
    let body = body.map(|body| (&names.body, &body.docs));
    let mut list = String::new();
    for (name, docs) in params.chain(body) {
        let words = docs::summary(docs);
        if !words.is_empty() {
            list.push_str(&format!("- {}: {words}\n", code_span(name.as_str())));
        }
    }
    (!list.is_empty()).then(|| list.trim_end().to_owned())
}

/// Where what is optional is told: at the setters.
fn optional(operation: &Operation, names: &OperationNames) -> Option<String> {
    let params = operation.params.iter().zip(&names.params);
    let params = params
        .filter(|(param, _)| !param.required)
        .map(|(_, name)| name);
    let body = operation.body.as_ref().filter(|body| !body.required);
    let setters: Vec<_> = params.chain(body.map(|_| &names.body)).collect();
    let request = &names.request;
    let link = |name: &&Ident| {
        let name = name.as_str();
        format!("[`{name}`]({request}::{name})")
    };
    let links: Vec<_> = setters.iter().take(LISTED).map(link).collect();
    let more = match setters.len() {
        0 => return None,
        all if all > LISTED => format!(" and {} more of [`{request}`]", all - LISTED),
        _ => String::new(),
    };
    Some(format!("- Optional: {}{more}", links.join(", ")))
}

/// The call, its setters, and what its responses mean.
pub fn items(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    uses: &mut Uses,
) -> Vec<Item> {
    runtime_imports(uses, &["operation"]);
    let request = &names.request;
    let output = outcome::output(context, operation, names, uses);
    let error = outcome::error(context, operation, names, uses);
    // That a call is sent goes without saying.
    let (kind, about) = match operation.stream.as_ref().is_some_and(|stream| stream.alone) {
        true => (
            "stream",
            "    /// A call that is on its way with `stream`.\n",
        ),
        false => ("struct", ""),
    };
    let mut call = format!(
        "operation! {{\n{about}{}\n",
        endpoint::emit(context, operation, &format!("pub {kind} {request}"), uses)
    );
    let read = output.read.map(|read| format!(": {read}"));
    let read = read.unwrap_or_default();
    call.push_str(&format!("    type Output = {}{read};\n", output.ty));
    call.push_str(&match error.item {
        Some(choices) => choices.text("enum Error ="),
        None => format!("    type Error = {};\n", error.ty),
    });
    let limits = limits::of_operation(context, operation, names);
    if !limits.is_empty() {
        if limits.iter().any(|limit| limit.contains("models::")) {
            import(uses, "crate", "models");
        }
        call.push_str(&layout::enclosed("limits [", limits, "];", "    ", ""));
        call.push('\n');
    }
    call.push_str("}\n");
    let setters = setters(context, operation, names, uses);
    if !setters.is_empty() {
        let setters = layout::functions(setters);
        call.push_str(&format!("impl {request} {{\n{setters}}}\n"));
    }
    let mut items = vec![Item::Text(call)];
    if let Some(body) = &operation.body {
        let choice = body::choice(context, body, names, uses);
        items.extend(choice.into_iter().map(Item::from));
    }
    if let Some(item) = output.item {
        runtime_imports(uses, &["outcomes"]);
        items.push(Item::Text(format!(
            "outcomes! {{\n{}}}\n",
            item.text("pub enum")
        )));
    }
    let unread = unread::items(context, operation, names, uses);
    items.extend(unread.into_iter().map(Item::from));
    let pages = paging::items(context, operation, names, uses);
    items.extend((!pages.is_empty()).then(|| Item::Text(pages.concat())));
    items
}

fn setters(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    uses: &mut Uses,
) -> Vec<String> {
    let mut setters = Vec::new();
    for (param, name) in operation
        .params
        .iter()
        .zip(&names.params)
        .filter(|(param, _)| !param.required)
    {
        let (ty, value) = parameter(context, param, name, uses);
        let step = match set(param, &value, uses) {
            Set::Chain(step) => Set::Chain(step),
            Set::Statement(_) => Set::Statement({
                let step = set_later(param, &value, uses);
                quote!(self.call.#step;)
            }),
        };
        let lead = match param.of_part() {
            Some((part, header)) => format!(
                "Sends the header {} with the part {}.",
                code_span(header),
                code_span(part)
            ),
            None => format!("Sets {}.", code_span(&param.name)),
        };
        let mut about = docs::text(&param.docs, &lead);
        about.push_str(&global::note(context, param));
        setters.push(setter(&about, param.docs.deprecated, name, &ty, step));
    }
    if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
        let name = &names.body;
        let ty = body::argument(context, body, names, uses);
        let step = Set::Statement(body::set_later(body, names, uses));
        let mut about = body.docs.clone();
        about.example = None;
        let about = docs::text(&about, "Sets the body.");
        setters.push(setter(&about, false, name, &ty, step));
    }
    setters
}

fn setter(about: &str, deprecated: bool, name: &Ident, ty: &TokenStream, step: Set) -> String {
    let mut text = layout::comment(about, "    ");
    if deprecated {
        text.push_str("    #[deprecated]\n");
    }
    let (this, body) = match step {
        Set::Chain(step) => {
            let step = layout::line(step);
            ("self", format!("        Self {{ call: self.call{step} }}"))
        }
        Set::Statement(step) => {
            let step = layout::line(step);
            ("mut self", format!("        {step}\n        self"))
        }
    };
    let argument = layout::line(quote!(#name: #ty));
    let signature = format!("    pub fn {name}({this}, {argument}) -> Self {{");
    text.push_str(&layout::function(&signature, &body));
    text
}
