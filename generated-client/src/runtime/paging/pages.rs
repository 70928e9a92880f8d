//! Pages, one after the other.

use std::fmt;
use std::task::{Context, Poll, ready};

use serde_json::Value;
use url::Url;

use super::Paged;
use super::cursor::{PageCursor, Place, Shown};
use super::progress::{self, Arrived, Counted, Progress};
use super::rule::{Input, Kind};
use crate::runtime::answer::Reply;
use crate::runtime::api::Place as CredentialPlace;
use crate::runtime::call::Call;
#[cfg(feature = "blocking")]
use crate::runtime::call::blocking::wait;
use crate::runtime::call::operation::decode;
use crate::runtime::error::{CallError, Error, ErrorKind};
use crate::runtime::exchange::{Exchange, execute};
use crate::runtime::request::Prepared;

/// What comes next, if anything does.
pub(super) type Next<T, E> = Option<Result<T, CallError<E>>>;

/// Pages, each fetched when it is asked for.
///
/// The first page is always returned. Where pages are counted, by offset or number, the end is a page without results,
/// which is not returned; the last of as many pages, or the last of as many results, as the server says there are; or
/// a page with fewer results than the request's limit, if the server is known to honour that. Where the server says
/// what comes next, the end is where it says nothing, or that there is no more: a page without results may have others
/// after it.
///
/// What the request says about time limits, retries and headers holds for each page.
///
/// A server that goes in a circle, by a page, cursor or address that was there before, is met with an error of
/// [`ErrorKind::Paging`], and so is an address of another server: credentials are not sent there. After that there are
/// no more pages.
#[must_use = "no page is fetched until it is asked for"]
pub struct Pages<R: Paged> {
    request: R,
    /// Where the next page is.
    place: Place,
    /// How many items of the next page were taken before.
    skip: usize,
    /// The same of the page that was returned last.
    pub(super) previous: (Place, usize),
    left: usize,
    started: bool,
    done: bool,
    progress: Progress,
    refusal: Option<Error>,
    under_way: Option<Exchange>,
}

// Nothing in it is pinned in place.
impl<R: Paged> Unpin for Pages<R> {}

impl<R: Paged> Pages<R> {
    /// The pages from the one that the request asks for.
    pub fn new(request: R) -> Self {
        Self {
            request,
            place: Place::Start,
            skip: 0,
            previous: (Place::Start, 0),
            left: usize::MAX,
            started: false,
            done: false,
            progress: Progress::default(),
            refusal: None,
            under_way: None,
        }
    }

    /// Stops after this many pages.
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.left = pages;
        self
    }

    /// Starts where another listing stood. The request should have the same parameters as that one's.
    ///
    /// If some of a page's items were taken already, it starts with the whole of that page. A cursor of another
    /// operation is refused: the first page is then an error.
    pub fn resume(mut self, cursor: &PageCursor) -> Self {
        let endpoint = self.request.call().described_by();
        let refusal = if cursor.operation != endpoint.id {
            let other = cursor.operation.escape_debug();
            Some(format!("the page cursor is one of `{other}`"))
        } else if !cursor.place.fits(&R::PAGING) {
            Some("the page cursor is of another kind than the operation's pages".to_owned())
        } else {
            None
        };
        self.refusal = refusal.map(|reason| Error::new(ErrorKind::Request, reason).at(endpoint));
        self.place = cursor.place.clone();
        self.skip = cursor.taken;
        self.done = cursor.is_end();
        self.under_way = None;
        self
    }

    /// Where the next page is, to [resume](Self::resume) there.
    ///
    /// After an error it is where the page is that could not be had.
    pub fn cursor(&self) -> PageCursor {
        self.cursor_at(self.place.clone(), self.skip)
    }

    /// The next page, or nothing after the last.
    ///
    /// An error does not move on: asking again fetches the same page again, if that could bring anything else. After an
    /// error that lasts, such as a page that cannot be decoded or a 404, there are no more pages, and the
    /// [`cursor`](Self::cursor) tells where that was. Dropping the future loses nothing: the request stays under way and the next call of this
    /// waits for its response.
    pub async fn next(&mut self) -> Option<Result<R::Output, CallError<R::Error>>> {
        std::future::poll_fn(|cx| self.poll_page(cx)).await
    }

    /// [`next`](Self::next), without async.
    #[cfg(feature = "blocking")]
    pub fn next_blocking(&mut self) -> Option<Result<R::Output, CallError<R::Error>>> {
        match wait(self.next()) {
            Ok(next) => next,
            Err(error) => Some(Err(error.into())),
        }
    }

    /// No page comes after an error.
    #[cfg(feature = "stream")]
    pub(super) fn stop(&mut self) {
        self.done = true;
    }

    pub(super) fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Next<R::Output, R::Error>> {
        let polled = self.poll_any(cx);
        if let Poll::Ready(Some(Err(error))) = &polled {
            self.done |= error.is_lasting();
        }
        polled
    }

    fn poll_any(&mut self, cx: &mut Context<'_>) -> Poll<Next<R::Output, R::Error>> {
        if let Some(refusal) = self.refusal.take() {
            self.done = true;
            return Poll::Ready(Some(Err(refusal.into())));
        }
        if self.done || self.left == 0 {
            return Poll::Ready(None);
        }
        let exchange = match &mut self.under_way {
            Some(exchange) => exchange,
            None => match self.next_call() {
                Ok(call) => self.under_way.insert(execute(call)),
                Err(error) => return Poll::Ready(Some(Err(error.into()))),
            },
        };
        let outcome = ready!(exchange.as_mut().poll(cx));
        self.under_way = None;
        let reply = match outcome {
            Ok(reply) => reply,
            Err(error) => return Poll::Ready(Some(Err(error.into()))),
        };
        let page = match decode::<R>(&reply) {
            Ok((page, _)) => page,
            Err(error) => return Poll::Ready(Some(Err(error))),
        };
        let (next, empty) = match self.after(&reply) {
            Ok(after) => after,
            Err(error) => return Poll::Ready(Some(Err(error.into()))),
        };
        self.done = next == Place::End;
        let skipped = std::mem::take(&mut self.skip);
        self.previous = (std::mem::replace(&mut self.place, next), skipped);
        self.left -= 1;
        let first = !std::mem::replace(&mut self.started, true);
        if empty && !first {
            // Nothing is on it and nothing comes after it.
            return Poll::Ready(None);
        }
        Poll::Ready(Some(Ok(page)))
    }

    /// A cursor, without a count of items where the place can say it.
    pub(super) fn cursor_at(&self, place: Place, taken: usize) -> PageCursor {
        let (place, taken) = match (&place, R::PAGING.kind) {
            (Place::Start | Place::Offset(_), Kind::Offset(input)) if taken > 0 => {
                let start = self.number(&place, input, 0).unwrap_or(0);
                (Place::Offset(start.saturating_add(taken as u64)), 0)
            }
            _ => (place, taken),
        };
        PageCursor {
            operation: self.request.call().endpoint().id.to_string(),
            place,
            taken,
        }
    }

    pub(super) fn call(&self) -> &Call {
        self.request.call()
    }

    /// The request for the next page.
    fn next_call(&self) -> Result<Call, Error> {
        let call = self.call_at(&self.place)?;
        let known = match &self.place {
            Place::Cursor(cursor) => self.progress.knows(&cursor.to_string()),
            Place::Url(url) => self.progress.knows(url),
            _ => false,
        };
        if known {
            let what = match R::PAGING.kind {
                Kind::Url => "address",
                _ => "cursor",
            };
            return Err(self.wrong(
                ErrorKind::Paging,
                format!(
                    "the server goes in a circle: it gave the same {what} of a next page before"
                ),
            ));
        }
        Ok(call)
    }

    fn call_at(&self, place: &Place) -> Result<Call, Error> {
        let mut call = self.request.call().clone();
        let wrong = |reason| self.wrong(ErrorKind::Request, reason);
        match (place, R::PAGING.kind) {
            // Asked for as the caller put it.
            (Place::Start, Kind::Offset(input) | Kind::Page(input, _)) => {
                input.number(&call).map_err(wrong)?;
            }
            (Place::Offset(number), Kind::Offset(input))
            | (Place::Page(number), Kind::Page(input, _)) => {
                let number = Value::from(*number);
                input.set(&mut call, &number).map_err(wrong)?;
            }
            (Place::Cursor(cursor), Kind::Cursor(input)) => {
                let wrong = |reason| self.wrong(ErrorKind::Paging, reason);
                input.set(&mut call, cursor).map_err(wrong)?;
            }
            (Place::Url(url), Kind::Url) => {
                let url = with_parameters(url, &call);
                call.options.address = Some(url);
            }
            _ => {}
        }
        if let (Some(limit), Kind::Offset(_) | Kind::Page(..)) = (R::PAGING.limit, R::PAGING.kind) {
            limit.number(&call).map_err(wrong)?;
        }
        Ok(call)
    }

    /// Where the page after this one is, and whether this one is empty and thus the end.
    fn after(&mut self, reply: &Reply) -> Result<(Place, bool), Error> {
        let rule = R::PAGING;
        let wrong = |reason: String| {
            let evidence = reply.evidence();
            reply.error(ErrorKind::Paging, reason, evidence)
        };
        let mut page = Arrived {
            number: 0,
            limit: None,
            headers: &reply.headers,
            body: &reply.body,
        };
        let first = match rule.kind {
            Kind::Offset(input) => (input, 0),
            Kind::Page(input, first) => (input, first),
            Kind::Cursor(_) | Kind::Url => {
                let next = progress::next(&rule, &page);
                return self.told(reply, next).map(|place| (place, false));
            }
        };
        page.number = self.number(&self.place, first.0, first.1)?;
        if let Some(limit) = rule.limit {
            page.limit = limit.number(self.request.call()).map_err(wrong)?;
        }
        let Counted { next, empty } = self.progress.count(&rule, &page).ok_or_else(|| {
            wrong(
                "the server gave the same page twice, as if it did not know what was asked of it"
                    .to_owned(),
            )
        })?;
        Ok((next, empty))
    }

    /// The place that the server told, after noting which place this is.
    fn told(&mut self, reply: &Reply, next: Option<Value>) -> Result<Place, Error> {
        match R::PAGING.kind {
            Kind::Cursor(input) => {
                let here = match &self.place {
                    Place::Cursor(cursor) => Some(cursor.clone()),
                    _ => input.value(self.request.call()),
                };
                if let Some(here) = here {
                    self.progress.note(&here.to_string());
                }
                Ok(next.map_or(Place::End, Place::Cursor))
            }
            _ => {
                let call = self.call_at(&self.place)?;
                let here = Prepared::new(&call)?.url().clone();
                let here = without_credentials(here, &call, reply);
                self.progress.note(here.as_str());
                let Some(next) = next else {
                    return Ok(Place::End);
                };
                let text = next.as_str().unwrap_or_default();
                // What is no address is told when the next page is asked for.
                let next = here.join(text).map_or_else(
                    |_| text.to_owned(),
                    |next| without_credentials(next, &call, reply).into(),
                );
                Ok(Place::Url(next))
            }
        }
    }

    /// The offset or number of a page.
    fn number(&self, place: &Place, input: Input, first: u64) -> Result<u64, Error> {
        match place {
            Place::Offset(number) | Place::Page(number) => Ok(*number),
            _ => {
                let number = input.number(self.request.call());
                let number = number.map_err(|reason| self.wrong(ErrorKind::Request, reason))?;
                Ok(number.unwrap_or(first))
            }
        }
    }

    /// After a page that leads nowhere there is nothing to ask for.
    fn wrong(&self, kind: ErrorKind, reason: String) -> Error {
        Error::new(kind, reason).at(self.request.call().described_by())
    }
}

/// The address without fragment, and without the credentials that the client adds by itself.
fn without_credentials(mut url: Url, call: &Call, reply: &Reply) -> Url {
    url.set_fragment(None);
    let Some(query) = url.query() else {
        return url;
    };
    let secrets = &reply.context.secrets;
    let secret = |pair: &&str| {
        url::form_urlencoded::parse(pair.as_bytes()).any(|(name, value)| {
            is_credential(call, &name) || secrets.redact(value.to_string()) != value
        })
    };
    let kept: Vec<_> = query.split('&').filter(|pair| !secret(pair)).collect();
    let kept = kept.join("&");
    url.set_query(Some(kept.as_str()).filter(|query| !query.is_empty()));
    url
}

/// The address with those parameters of the call that are called like a credential.
fn with_parameters(url: &str, call: &Call) -> String {
    let mut url = url.to_owned();
    for (name, pair) in &call.inputs.query {
        if is_credential(call, name) {
            url.push(if url.contains('?') { '&' } else { '?' });
            url.push_str(pair);
        }
    }
    url
}

/// Whether a query parameter has the name of a credential.
fn is_credential(call: &Call, name: &str) -> bool {
    let mut schemes = call.client().settings.api.schemes.iter();
    schemes.any(|scheme| matches!(scheme.place, CredentialPlace::Query(known) if known == name))
}

impl<R: Paged> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("call", self.request.call())
            .field("next", &Shown(&self.place))
            .finish_non_exhaustive()
    }
}
