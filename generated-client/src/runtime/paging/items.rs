//! The results of all pages, one after the other.

use std::fmt;
use std::task::{Context, Poll, ready};

use super::cursor::PageCursor;
use super::pages::Next;
use super::{Listed, Pages};
#[cfg(feature = "blocking")]
use crate::runtime::call::blocking::wait;
use crate::runtime::error::CallError;

/// The results of all pages, each page fetched when it is needed.
///
/// What holds for [`Pages`] holds for it too: where it ends, and what is an error.
#[must_use = "no page is fetched until an item is asked for"]
pub struct Items<R: Listed> {
    pub(super) pages: Pages<R>,
    page: std::vec::IntoIter<R::Item>,
    /// How many items of the page were taken.
    taken: usize,
}

// Nothing in it is pinned in place.
impl<R: Listed> Unpin for Items<R> {}

impl<R: Listed> Items<R> {
    /// The results from the first on the page that the request asks for.
    pub fn new(request: R) -> Self {
        Self {
            pages: Pages::new(request),
            page: Vec::new().into_iter(),
            taken: 0,
        }
    }

    /// Stops after this many pages.
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.pages = self.pages.max_pages(pages);
        self
    }

    /// Starts where another listing stood. The request should have the same parameters as that one's.
    ///
    /// A cursor of another operation is refused: the first item is then an error.
    pub fn resume(mut self, cursor: &PageCursor) -> Self {
        self.pages = self.pages.resume(cursor);
        self.page = Vec::new().into_iter();
        self
    }

    /// Where the next item is, to [resume](Self::resume) there: its page, and how many items of that were taken.
    ///
    /// If the list changes in between, items may be met twice or not at all, as far as the API's own way of paging lets
    /// that happen.
    pub fn cursor(&self) -> PageCursor {
        if self.page.as_slice().is_empty() {
            self.pages.cursor()
        } else {
            let here = self.pages.previous.0.clone();
            self.pages.cursor_at(here, self.taken)
        }
    }

    /// The next result, or nothing after the last.
    ///
    /// An error does not move on: asking again fetches the same page again, if that could bring anything else. After an
    /// error that lasts, such as a page that cannot be decoded or a 404, there are no more items, and the
    /// [`cursor`](Self::cursor) tells where that was. Dropping the future loses nothing: the request stays under way and the next call of this
    /// waits for its response.
    pub async fn next(&mut self) -> Option<Result<R::Item, CallError<R::Error>>> {
        std::future::poll_fn(|cx| self.poll_item(cx)).await
    }

    /// All results that are left, in memory. [`max_pages`](Self::max_pages) limits how many that may be.
    ///
    /// # Errors
    ///
    /// The first that occurs; the results before it are lost. To keep them, ask for one item after the other.
    pub async fn try_collect(mut self) -> Result<Vec<R::Item>, CallError<R::Error>> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
            items.extend(self.rest());
        }
        Ok(items)
    }

    /// [`next`](Self::next), without async.
    #[cfg(feature = "blocking")]
    pub fn next_blocking(&mut self) -> Option<Result<R::Item, CallError<R::Error>>> {
        match wait(self.next()) {
            Ok(next) => next,
            Err(error) => Some(Err(error.into())),
        }
    }

    /// The results one after the other, without async.
    #[cfg(feature = "blocking")]
    pub fn iter_blocking(&mut self) -> impl Iterator<Item = Result<R::Item, CallError<R::Error>>> {
        std::iter::from_fn(|| self.next_blocking())
    }

    pub(super) fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Next<R::Item, R::Error>> {
        loop {
            if let Some(item) = self.page.next() {
                self.taken += 1;
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(cx)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => {
                    let mut items = R::items(page);
                    self.taken = self.pages.previous.1.min(items.len());
                    items.drain(..self.taken);
                    self.page = items.into_iter();
                }
            }
        }
    }

    /// What is left of the page.
    fn rest(&mut self) -> std::vec::IntoIter<R::Item> {
        self.taken += self.page.len();
        std::mem::take(&mut self.page)
    }
}

impl<R: Listed> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("call", self.pages.call())
            .field("next", &self.cursor())
            .finish_non_exhaustive()
    }
}
