//! What a call ends in, and the statements that take it.

use proc_macro2::TokenStream;
use quote::quote;

use super::Target;
use crate::emit::{Context, Uses, paging};
use crate::ir::Content;

/// How a call is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// In an async function.
    Async,
    /// In a function that waits.
    Blocking,
}

/// What a call ends in.
#[derive(Clone, Copy, PartialEq)]
pub enum End {
    /// Nothing but that it succeeded.
    Done,
    /// A response.
    Response,
    /// Pages.
    Pages,
    /// The items on pages.
    Items,
    /// The events of a stream.
    Events,
    /// Bytes, piece by piece; no operation ends in them unless somebody asks.
    Download,
}

impl End {
    /// That of an operation.
    pub fn of(context: Context<'_>, target: Target<'_>) -> Self {
        let Target {
            operation, names, ..
        } = target;
        let pages = paging::items(context, operation, names, &mut Uses::new());
        let listed = |item: &String| item.starts_with("listed!");
        let mut replies = operation.success.iter();
        if operation.stream.is_some() {
            Self::Events
        } else if pages.iter().any(listed) {
            Self::Items
        } else if !pages.is_empty() {
            Self::Pages
        } else if replies.all(|reply| reply.content == Content::Empty) {
            Self::Done
        } else {
            Self::Response
        }
    }
}

/// The statements that send a call and take what comes back, in a comment: a response is not looked at.
pub fn taken(end: End, call: &TokenStream) -> TokenStream {
    match end {
        End::Response => quote!(let response = #call.send().await?;),
        End::Download => quote!(let download = #call.download().await?;),
        End::Done | End::Pages | End::Items | End::Events => waited(end, call),
    }
}

/// The statements that send a call and show what comes back.
pub fn statements(form: Form, end: End, call: &TokenStream) -> TokenStream {
    match form {
        Form::Async => waited(end, call),
        Form::Blocking => blocking(end, call),
    }
}

/// By waiting for futures.
fn waited(end: End, call: &TokenStream) -> TokenStream {
    match end {
        End::Done => quote!(#call.send().await?;),
        End::Response => quote! {
            let response = #call.send().await?;
            println!("{response:?}");
        },
        End::Pages => quote! {
            let mut pages = #call.pages();
            while let Some(page) = pages.next().await {
                let page = page?;
                println!("{page:?}");
            }
        },
        End::Events => quote! {
            let mut events = #call.stream().await?;
            while let Some(event) = events.try_next().await? {
                println!("{event:?}");
            }
        },
        End::Items => quote! {
            let mut items = #call.items();
            while let Some(item) = items.next().await {
                let item = item?;
                println!("{item:?}");
            }
        },
        End::Download => quote! {
            let mut download = #call.download().await?;
            while let Some(bytes) = download.chunk().await? {
                println!("{} bytes", bytes.len());
            }
        },
    }
}

/// Without async.
fn blocking(end: End, call: &TokenStream) -> TokenStream {
    match end {
        End::Done => quote!(#call.send_blocking()?;),
        End::Response => quote! {
            let response = #call.send_blocking()?;
            println!("{response:?}");
        },
        End::Pages => quote! {
            let mut pages = #call.pages();
            while let Some(page) = pages.next_blocking() {
                let page = page?;
                println!("{page:?}");
            }
        },
        End::Events => quote! {
            let mut events = #call.stream_blocking()?;
            for event in events.iter_blocking() {
                let event = event?;
                println!("{event:?}");
            }
        },
        End::Items => quote! {
            let mut items = #call.items();
            for item in items.iter_blocking() {
                let item = item?;
                println!("{item:?}");
            }
        },
        End::Download => quote! {
            let mut download = #call.download_blocking()?;
            while let Some(bytes) = download.chunk_blocking()? {
                println!("{} bytes", bytes.len());
            }
        },
    }
}
