//! Pages and items as the ecosystem's streams.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::super::error::CallError;
use super::{Items, Listed, Paged, Pages};

impl<R: Paged> Stream for Pages<R> {
    type Item = Result<R::Output, CallError<R::Error>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(cx)
    }
}

impl<R: Listed> Stream for Items<R> {
    type Item = Result<R::Item, CallError<R::Error>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(cx)
    }
}
