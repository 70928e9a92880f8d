//! The page's Rust that is no plain call.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::Context;
use crate::emit::example::{
    End, Extent, Form, Function, Seed, Side, Target, any_request, sample, statements,
};
use crate::ir::{Content, SchemeKind};

/// How many lines of an answer a double shows.
const LONG: usize = 30;
/// What stands for an answer until it is laid out.
const ANSWER: &str = "ANSWER";

/// A program: a client and its first call. What cannot be made for the call
/// makes it a function.
pub fn quick_start(context: Context<'_>, target: Target<'_>) -> String {
    let request = any_request(context, target, Extent::Short);
    let end = End::of(context, target);
    let call = statements(Form::Async, end, &request.expression);
    let name = match request.given.is_empty() {
        true => "main",
        false => "call",
    };
    let name = format_ident!("{name}");
    let mut function = Function::new(context, Form::Async, quote!(#name), request);
    if function.is_free() {
        function.attribute(quote!(#[tokio::main]));
    }
    let client = function.own("Client");
    let start = match needs_server(context) {
        false => quote!(#client::from_env()?),
        true => quote! {
            #client::builder().server("https://api.example.com").from_env().build()?
        },
    };
    function.text(&quote!(let client = #start; #call))
}

/// A client whose credentials are given.
pub fn credentials(context: Context<'_>) -> String {
    let schemes = context.api.schemes.iter().zip(&context.names.schemes);
    // What any one call needs is enough of it.
    let needed = context.api.security.first().into_iter().flatten();
    let needed: Vec<_> = needed.map(|need| need.scheme).collect();
    let schemes = schemes
        .enumerate()
        .filter(|(index, _)| match needed.as_slice() {
            [] => *index == 0,
            needed => needed.contains(index),
        });
    let setters = schemes.map(|(_, (scheme, names))| {
        let name = &names.credential;
        match scheme.kind {
            SchemeKind::Basic => quote!(.#name("user", "password")),
            _ => quote!(.#name("secret")),
        }
    });
    let function = Function::empty(context, Form::Blocking, quote!(client));
    built(context, function, &quote!(#(#setters)*))
}

/// A client that is more patient than others.
pub fn patient(context: Context<'_>) -> String {
    let mut function = Function::empty(context, Form::Blocking, quote!(client));
    function.import_std("std::time", "Duration");
    let policy = function.own("RetryPolicy");
    let steps = quote! {
        .from_env()
        .retry(#policy::exponential().max_attempts(5).max_delay(Duration::from_secs(10)))
    };
    built(context, function, &steps)
}

/// Whether the document has no server that is whole, so that somebody has to
/// say which.
fn needs_server(context: Context<'_>) -> bool {
    let api = context.api;
    let server = api.served_by.first().and_then(|at| api.servers.get(*at));
    !server.is_some_and(|server| server.callable)
}

fn built(context: Context<'_>, mut function: Function<'_>, steps: &TokenStream) -> String {
    let server = needs_server(context).then(|| quote!(.server("https://api.example.com")));
    let client = function.own("Client");
    let body = quote!(#client::builder() #server #steps .build());
    function.returning(&client, &body)
}

/// A call whose documented error is told from all others.
pub fn matching(context: Context<'_>, target: Target<'_>, index: usize) -> String {
    let krate = &context.names.krate;
    let request = any_request(context, target, Extent::Short);
    let (group, error) = (target.group, &target.names.error);
    let call = request.expression.clone();
    let good = match End::of(context, target) == End::Done {
        true => quote!(Ok(()) => println!("done"),),
        false => quote!(Ok(response) => println!("{response:?}"),),
    };
    let variant = target.names.errors.get(index);
    let method = &target.names.method;
    let mut function = Function::new(context, Form::Async, quote!(#method), request);
    function.import(quote!(#krate::#group::#error));
    function.takes_client();
    function.text(&quote! {
        match #call.send().await {
            #good
            Err(error) => match error.api() {
                Some(#error::#variant(body)) => eprintln!("{body:?}"),
                _ => return Err(error.into()),
            },
        }
    })
}

/// A test of code that makes a call.
pub fn mocked(context: Context<'_>, target: Target<'_>) -> String {
    let krate = &context.names.krate;
    let request = any_request(context, target, Extent::Short);
    let (group, of) = (target.group, &target.names.request);
    let call = request.expression.clone();
    let answer = answer(context, target);
    let (reply, json) = match &answer {
        Some(_) => {
            let answer = format_ident!("{ANSWER}");
            (quote!(reply(json!(#answer))), Some(quote!(, json)))
        }
        None => (quote!(raw(200, "{}")), None),
    };
    let mut function = Function::new(context, Form::Async, quote!(it_works), request);
    function.import(quote!(#krate::#group::#of));
    function.import(quote!(#krate::mock::{Mock #json}));
    let text = function.text(&quote! {
        let mock = Mock::new();
        mock.on::<#of>().#reply;
        let client = mock.client();
        let response = #call.send().await?;
        println!("{response:?}");
        mock.assert_done();
    });
    // The printer lays no macros out.
    match answer {
        Some(answer) => text.replace(&format!("json!({ANSWER})"), &format!("json!({answer})")),
        None => text,
    }
}

/// An answer, the document's example where it has one, as `json!` takes it
/// inside of a function; only what Rust reads as JSON does.
fn answer(context: Context<'_>, target: Target<'_>) -> Option<String> {
    let reply = target.operation.success.first()?;
    let Content::Json(ty) = &reply.content else {
        return None;
    };
    let seed = Seed::default().first(reply.example.as_ref());
    let value = sample(context, ty, &seed, Side::Server);
    let text = serde_json::to_string_pretty(&value).ok()?;
    let plain = |c: char| c == '\n' || c == ' ' || c.is_ascii_graphic() || c.is_alphanumeric();
    let reads = text.lines().count() <= LONG
        && !text.contains(['\\', '`'])
        && text.chars().all(plain)
        && text.parse::<TokenStream>().is_ok();
    let deeper = |line: &str| {
        let depth = line.len() - line.trim_start().len();
        format!("{}{line}", " ".repeat(depth + 4))
    };
    let lines = text.lines().map(deeper).collect::<Vec<_>>().join("\n");
    reads.then(|| lines.trim_start().to_owned())
}
