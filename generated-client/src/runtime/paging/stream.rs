//! Pages and items as the ecosystem's streams. An error is the last that comes of one, because combinators pass
//! over errors and ask on; where it was is what the cursor of [`Pages`] tells, whose own `next` asks again.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::{Items, Listed, Paged, Pages};
use crate::runtime::error::CallError;

impl<R: Paged> Stream for Pages<R> {
    type Item = Result<R::Output, CallError<R::Error>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let polled = this.poll_page(cx);
        if matches!(polled, Poll::Ready(Some(Err(_)))) {
            this.stop();
        }
        polled
    }
}

impl<R: Listed> Stream for Items<R> {
    type Item = Result<R::Item, CallError<R::Error>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let polled = this.poll_item(cx);
        if matches!(polled, Poll::Ready(Some(Err(_)))) {
            this.pages.stop();
        }
        polled
    }
}
