//! What comes back from an operation: results and documented errors.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::ty::{From, ty};
use super::{Context, Uses, docs, import};
use crate::ir::{Content, Operation, Reply, Statuses};
use crate::name::{Ident, OperationNames};

/// One side of what comes back.
pub struct Outcome {
    /// Its type.
    pub ty: TokenStream,
    /// The expression that reads it from `reply`.
    pub decode: TokenStream,
    /// The item that defines it, if it is one of several.
    pub item: Option<TokenStream>,
    /// Whether the reply is not looked at.
    pub ignored: bool,
}

/// What an operation gives.
pub fn output(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    uses: &mut Uses,
) -> Outcome {
    let replies = &operation.success;
    if let Some(first) = replies.first()
        && replies.iter().all(|reply| reply.content == first.content)
    {
        let replies = replies.iter().filter(|reply| !reply.alternative);
        let patterns = replies.clone().map(pattern);
        let read = read(&first.content);
        let mut all = replies.clone();
        let decode = match all.any(|reply| reply.statuses.is_none()) {
            true => quote!(#read),
            false => quote!(match reply.status() { #(#patterns)|* => #read, _ => Ok(None) }),
        };
        let ty = content_type(context, &first.content, uses).unwrap_or(quote!(()));
        return Outcome {
            ty,
            decode,
            item: None,
            ignored: false,
        };
    }
    let about = format!("What `{}` gives.", names.method);
    several(
        context,
        replies,
        &names.output,
        &names.success,
        &about,
        uses,
    )
}

/// How an operation fails, as far as the document says.
pub fn error(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    uses: &mut Uses,
) -> Outcome {
    if operation.errors.is_empty() {
        import(uses, "std::convert", "Infallible");
        let (ty, decode) = (quote!(Infallible), quote!(Ok(None)));
        return Outcome {
            ty,
            decode,
            item: None,
            ignored: true,
        };
    }
    let about = format!("The errors that `{}` documents.", names.method);
    several(
        context,
        &operation.errors,
        &names.error,
        &names.errors,
        &about,
        uses,
    )
}

fn several(
    context: Context<'_>,
    replies: &[Reply],
    name: &Ident,
    variants: &[Ident],
    about: &str,
    uses: &mut Uses,
) -> Outcome {
    let mut members = TokenStream::new();
    let mut arms = Vec::new();
    let mut expected = 0;
    let mut open = true;
    for (reply, variant) in replies.iter().zip(variants) {
        let docs = docs::comment(&format!("{}.", reply_line(reply).trim_end_matches('.')));
        let content = content_type(context, &reply.content, uses);
        let pattern = pattern(reply);
        members.extend(match &content {
            Some(ty) => quote!(#docs #variant(#ty),),
            None => quote!(#docs #variant,),
        });
        let value = value(&reply.content, &quote!(#name::#variant));
        if reply.alternative {
            // Before the one that is expected of the same statuses.
            let is_it = is_it(&reply.media_types);
            arms.insert(expected, quote!(#pattern if #is_it => #value,));
            expected += 1;
        } else {
            expected = arms.len();
            arms.push(quote!(#pattern => #value,));
        }
        open &= reply.statuses.is_some();
    }
    if open {
        arms.push(quote!(_ => Ok(None),));
    }
    // A response for all statuses leaves nothing to tell apart.
    let (decode, ignored) = match (replies, variants) {
        ([only], [variant]) if !open => (
            value(&only.content, &quote!(#name::#variant)),
            only.content == Content::Empty,
        ),
        _ => (quote!(match reply.status() { #(#arms)* }), false),
    };
    let mut about = about.to_owned();
    if replies.iter().any(|reply| reply.alternative) {
        about.push_str(
            "\n\nWhere one status has several, the media type of the response tells which it is.",
        );
    }
    let docs = docs::comment(&about);
    let item = quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #members }
    };
    Outcome {
        ty: quote!(#name),
        decode,
        item: Some(item),
        ignored,
    }
}

/// Whether the reply has one of these media types.
fn is_it(media_types: &[String]) -> TokenStream {
    let essence = |name: &String| name.split(';').next().unwrap_or_default().trim().to_owned();
    let names = media_types.iter().map(essence);
    quote!(#(reply.is(#names))||*)
}

/// The expression that makes a variant out of a reply.
fn value(content: &Content, variant: &TokenStream) -> TokenStream {
    let read = read(content);
    match content {
        Content::Empty => quote!(Ok(Some(#variant))),
        _ => quote!(Ok(#read?.map(#variant))),
    }
}

fn pattern(reply: &Reply) -> TokenStream {
    statuses(reply.statuses.as_ref())
}

/// The pattern of statuses.
pub fn statuses(statuses: Option<&Statuses>) -> TokenStream {
    let Some(statuses) = statuses else {
        return quote!(_);
    };
    let (start, end) = (
        Literal::u16_unsuffixed(*statuses.start()),
        Literal::u16_unsuffixed(*statuses.end()),
    );
    if statuses.start() == statuses.end() {
        quote!(#start)
    } else {
        quote!(#start..=#end)
    }
}

/// The Rust type of a body that has one.
pub fn content_type(
    context: Context<'_>,
    content: &Content,
    uses: &mut Uses,
) -> Option<TokenStream> {
    Some(match content {
        Content::Json(of) | Content::Form(of) => ty(context, of, From::Outside, uses),
        Content::Text => quote!(String),
        Content::Bytes | Content::Multipart(_) => {
            import(uses, "bytes", "Bytes");
            quote!(Bytes)
        }
        Content::Empty => return None,
    })
}

/// The expression that reads a body of `reply`.
pub fn read(content: &Content) -> TokenStream {
    match content {
        Content::Json(_) | Content::Form(_) => quote!(reply.json()),
        Content::Text => quote!(reply.text()),
        Content::Bytes | Content::Multipart(_) => quote!(reply.bytes()),
        Content::Empty => quote!(reply.empty()),
    }
}

/// A response in a list: its status and what the document says about it.
pub fn reply_line(reply: &Reply) -> String {
    let status = match &reply.statuses {
        None => "Any other status".to_owned(),
        Some(statuses) if statuses.start() == statuses.end() => statuses.start().to_string(),
        Some(statuses) => format!("{}XX", statuses.start() / 100),
    };
    let description = reply.description.lines().collect::<Vec<_>>().join(" ");
    if description.is_empty() {
        status
    } else {
        format!("{status}: {description}")
    }
}
