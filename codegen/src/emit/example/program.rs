//! A call as a function that can be copied: with its imports, and without
//! anything hidden, for pages that show all of their text.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::end::{End, Form, statements};
use super::{Extent, Request, Target, any_request, outer_import};
use crate::emit::{Context, Uses, import, krate};
use crate::format;

/// How many lines a function has at most, where it can be shorter.
const LONG: usize = 60;
/// How many members of a body are set, from what is best to what is short.
const MEMBERS: [usize; 4] = [24, 12, 6, 2];

/// Functions that call operations, as pages show them.
#[derive(Clone, Copy)]
pub struct Program<'a> {
    context: Context<'a>,
    target: Target<'a>,
}

impl<'a> Program<'a> {
    /// Of an operation.
    pub fn new(context: Context<'a>, target: Target<'a>) -> Self {
        Self { context, target }
    }

    /// The call with what it needs.
    pub fn short(self, form: Form) -> String {
        let end = End::of(self.context, self.target);
        self.function(form, end, Extent::Short)
    }

    /// The call with all that the document has an example of; `None` where
    /// that is no more than `short`.
    pub fn full(self, short: &str) -> Option<String> {
        let end = End::of(self.context, self.target);
        let made = any_request(self.context, self.target, Extent::Short);
        let fulls = MEMBERS.iter().map(|members| Extent::Full(*members));
        // What is the same needs not be printed to see that.
        let mut functions = fulls.map(|extent| {
            let request = any_request(self.context, self.target, extent);
            match request.is(&made) {
                true => short.to_owned(),
                false => self.function_of(Form::Async, end, request),
            }
        });
        let fits = |text: &String| text.lines().count() <= LONG;
        functions.find(fits).filter(|text| text != short)
    }

    /// The call whose response ends in something else than it does by itself.
    pub fn ending(self, form: Form, end: End) -> String {
        self.function(form, end, Extent::Short)
    }

    fn function(self, form: Form, end: End, extent: Extent) -> String {
        let request = any_request(self.context, self.target, extent);
        self.function_of(form, end, request)
    }

    fn function_of(self, form: Form, end: End, request: Request) -> String {
        let statements = statements(form, end, &request.expression);
        let method = &self.target.names.method;
        let mut function = Function::new(self.context, form, quote!(#method), request);
        function.takes_client();
        function.text(&statements)
    }
}

/// A function that can be copied, with its imports.
pub struct Function<'a> {
    context: Context<'a>,
    form: Form,
    name: TokenStream,
    parameters: Vec<TokenStream>,
    uses: Uses,
    imports: Vec<TokenStream>,
    attribute: TokenStream,
}

impl<'a> Function<'a> {
    /// One that makes a request, and is given what could not be made for it.
    pub fn new(context: Context<'a>, form: Form, name: TokenStream, request: Request) -> Self {
        let given = request.given.iter();
        Self {
            context,
            form,
            name,
            parameters: given.filter_map(|given| given.parse().ok()).collect(),
            uses: request.uses,
            imports: Vec::new(),
            attribute: TokenStream::new(),
        }
    }

    /// One that makes none.
    pub fn empty(context: Context<'a>, form: Form, name: TokenStream) -> Self {
        let request = Request {
            uses: Uses::new(),
            expression: TokenStream::new(),
            given: Vec::new(),
        };
        Self::new(context, form, name, request)
    }

    /// It is given a client.
    pub fn takes_client(&mut self) {
        let client = self.own("Client");
        self.parameters.insert(0, quote!(client: &#client));
    }

    /// Whether it needs nothing from its caller.
    pub fn is_free(&self) -> bool {
        self.parameters.is_empty()
    }

    /// It has this attribute.
    pub fn attribute(&mut self, attribute: TokenStream) {
        self.attribute = attribute;
    }

    /// Another import of the crate's, of a name that no model has.
    pub fn import(&mut self, path: TokenStream) {
        self.imports.push(quote!(use #path;));
    }

    /// An import of the standard library's.
    pub fn import_std(&mut self, path: &'static str, name: &str) {
        import(&mut self.uses, path, name);
    }

    /// A name of the crate's root: imported, unless a model that is imported
    /// has the same.
    pub fn own(&mut self, name: &'static str) -> TokenStream {
        let krate = &self.context.names.krate;
        let ident = format_ident!("{name}");
        let others = self.uses.iter().filter(|(path, _)| **path != "crate");
        if others.into_iter().any(|(_, names)| names.contains(name)) {
            return quote!(#krate::#ident);
        }
        import(&mut self.uses, "crate", name);
        quote!(#ident)
    }

    /// The text, with these statements before its end.
    pub fn text(self, statements: &TokenStream) -> String {
        self.returning(&quote!(()), &quote!(#statements Ok(())))
    }

    /// The text of one whose body has a value of this type.
    pub fn returning(mut self, output: &TokenStream, body: &TokenStream) -> String {
        let error = self.own("Error");
        let asynchronous = (self.form == Form::Async).then(|| quote!(async));
        let (std, others): (Vec<_>, Vec<_>) = self
            .uses
            .iter()
            .partition(|(path, _)| path.starts_with("std"));
        let used = |(path, names): (&&str, &_)| outer_import(self.context, path, names);
        let std = std.into_iter().map(used);
        let mut own = self.imports.clone();
        own.sort_by_cached_key(TokenStream::to_string);
        // What is in modules stands before what is in the root.
        let own = own.into_iter().chain(others.into_iter().rev().map(used));
        let (name, attribute, parameters) = (&self.name, &self.attribute, &self.parameters);
        // Laid out at once, because the printer is what takes time.
        let printed = format::block(quote! {
            #(#std)*
            #(#own)*
            #attribute
            #asynchronous fn #name(#(#parameters),*) -> Result<#output, #error> {
                #body
            }
        });
        let mut text = krate::recursion_limit(self.context)
            .map(|limit| format!("#![recursion_limit = \"{limit}\"]\n"))
            .unwrap_or_default();
        let mut before = "";
        for line in printed.lines() {
            let kind = match line {
                _ if before == "function" => "function",
                line if line.starts_with("use std::") => "std",
                line if line.starts_with("use ") => "own",
                // The rest of an import that takes several lines.
                line if before == "own" && line.starts_with([' ', '}']) => "own",
                _ => "function",
            };
            if kind != before && !before.is_empty() {
                text.push('\n');
            }
            text.push_str(line);
            text.push('\n');
            before = kind;
        }
        text
    }
}
