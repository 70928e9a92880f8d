//! Results that come in pages.

use std::fmt;

use super::call::Call;
use super::error::{CallError, Error, ErrorKind};
use super::operation::{Operation, PendingResponse};

/// An operation that returns its results page by page.
pub trait Paged: Operation {
    /// One of the results.
    type Item;

    /// How to ask for the next page.
    const PAGING: Paging;

    /// The results on a page.
    fn items(page: Self::Output) -> Vec<Self::Item>;

    /// How many results are on a page.
    fn count(page: &Self::Output) -> usize;
}

/// How to ask for the next page.
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    offset: &'static str,
    limit: &'static str,
}

impl Paging {
    /// By how many results to pass over, with the names of the query parameters for that and for how
    /// many to return.
    pub const fn offset_limit(offset: &'static str, limit: &'static str) -> Self {
        Self { offset, limit }
    }
}

/// Pages, each fetched when it is asked for.
///
/// The first page is always returned. The end is a page without results, which is not returned, or one
/// with fewer than the request's limit, if it has one.
#[must_use = "no page is fetched until it is asked for"]
pub struct Pages<R: Paged> {
    request: R,
    offset: Option<u64>,
    left: usize,
    started: bool,
    done: bool,
}

impl<R: Paged> Pages<R> {
    /// The pages from the one that the request asks for.
    pub fn new(request: R) -> Self {
        Self {
            request,
            offset: None,
            left: usize::MAX,
            started: false,
            done: false,
        }
    }

    /// Stops after this many pages.
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.left = pages;
        self
    }

    /// How many results lie before the next page. A request with this offset resumes there.
    pub fn offset(&self) -> u64 {
        self.offset.or_else(|| self.start().ok()).unwrap_or(0)
    }

    /// The next page.
    ///
    /// An error does not move on: asking again fetches the same page again. Neither does dropping the
    /// future.
    pub async fn next(&mut self) -> Option<Result<R::Output, CallError<R::Error>>> {
        if self.done || self.left == 0 {
            return None;
        }
        let (call, offset, limit) = match self.next_call() {
            Ok(next) => next,
            Err(error) => return Some(Err(error.into())),
        };
        let page = match PendingResponse::<R>::start(call).await {
            Ok(response) => response.into_value(),
            Err(error) => return Some(Err(error)),
        };
        let count = R::count(&page) as u64;
        let next = offset.checked_add(count);
        let short = limit.is_some_and(|limit| count < limit);
        self.offset = next.or(self.offset);
        self.done = count == 0 || short || next.is_none();
        self.left -= 1;
        let first = !std::mem::replace(&mut self.started, true);
        (first || count > 0).then_some(Ok(page))
    }

    /// The request for the next page, its offset and its limit.
    fn next_call(&self) -> Result<(Call, u64, Option<u64>), Error> {
        let mut call = self.request.call().clone();
        let offset = match self.offset {
            Some(offset) => offset,
            None => self.start()?,
        };
        // The first page is asked for as the caller put it.
        if self.offset.is_some() {
            call.set_query(R::PAGING.offset, &offset);
        }
        let limit = number(&call, R::PAGING.limit)?;
        Ok((call, offset, limit))
    }

    fn start(&self) -> Result<u64, Error> {
        Ok(number(self.request.call(), R::PAGING.offset)?.unwrap_or(0))
    }
}

/// The results of all pages, each page fetched when it is needed.
#[must_use = "no page is fetched until an item is asked for"]
pub struct Items<R: Paged> {
    pages: Pages<R>,
    page: std::vec::IntoIter<R::Item>,
}

impl<R: Paged> Items<R> {
    /// The results from the first on the page that the request asks for.
    pub fn new(request: R) -> Self {
        Self {
            pages: Pages::new(request),
            page: Vec::new().into_iter(),
        }
    }

    /// Stops after this many pages.
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.pages = self.pages.max_pages(pages);
        self
    }

    /// How many results lie before the next one. A request with this offset resumes there.
    pub fn offset(&self) -> u64 {
        self.pages.offset() - self.page.len() as u64
    }

    /// The next result.
    ///
    /// An error does not move on: asking again fetches the same page again. Neither does dropping the
    /// future.
    pub async fn next(&mut self) -> Option<Result<R::Item, CallError<R::Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Some(Ok(item));
            }
            match self.pages.next().await? {
                Ok(page) => self.page = R::items(page).into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<R: Paged> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("call", self.request.call())
            .field("offset", &self.offset())
            .finish_non_exhaustive()
    }
}

impl<R: Paged> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("call", self.pages.request.call())
            .field("offset", &self.offset())
            .finish_non_exhaustive()
    }
}

/// The value of a parameter that counts results.
fn number(call: &Call, name: &str) -> Result<Option<u64>, Error> {
    let text = call.query_value(name);
    let number = text.map(str::parse).transpose();
    number.map_err(|_| {
        let problem =
            format!("query parameter `{name}` must be a whole number, to count pages from");
        Error::new(ErrorKind::Request, problem).at(call.described_by())
    })
}
