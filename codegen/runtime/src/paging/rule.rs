//! How an operation goes from page to page, as data.

/// How an operation goes from page to page.
///
/// Places in JSON are JSON pointers (RFC 6901), in which `-1` stands for the last element of an array.
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    pub(super) kind: Kind,
    pub(super) limit: Option<Input>,
    pub(super) longest: Option<u64>,
    pub(super) results: Option<&'static str>,
    pub(super) next: Option<Source>,
    pub(super) total: Option<Total>,
    pub(super) pages: Option<&'static str>,
    pub(super) more: Option<&'static str>,
}

/// What differs between the request for one page and that for the next.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// How many results are passed over.
    Offset(Input),
    /// The number of the page, and the number of the first.
    Page(Input, u64),
    /// A text or number that the server gave.
    Cursor(Input),
    /// The whole address.
    Url,
}

/// Where a request says it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Input {
    /// In the query parameter of this name.
    Query(&'static str),
    /// At this place of the JSON body.
    Body(&'static str),
}

/// Where a response says what comes next.
#[derive(Clone, Copy, Debug)]
pub(super) enum Source {
    /// At this place of the JSON body.
    Body(&'static str),
    /// In the header of this name.
    Header(&'static str),
    /// In the `Link` header, as the target of the relation `next` (RFC 8288).
    Link,
}

/// Where a response says how many results there are.
#[derive(Clone, Copy, Debug)]
pub(super) struct Total {
    pub(super) way: &'static str,
    /// Whether it is known to count all results, and not perhaps those of a page.
    pub(super) sure: bool,
}

impl Paging {
    /// By how many results to pass over, in the query parameter of this name.
    pub const fn offset(parameter: &'static str) -> Self {
        Self::new(Kind::Offset(Input::Query(parameter)))
    }

    /// By how many results to pass over, at this place of the request's body.
    pub const fn offset_in_body(way: &'static str) -> Self {
        Self::new(Kind::Offset(Input::Body(way)))
    }

    /// By the number of the page, in the query parameter of this name. The first page has the number `first`.
    pub const fn page(parameter: &'static str, first: u64) -> Self {
        Self::new(Kind::Page(Input::Query(parameter), first))
    }

    /// By the number of the page, at this place of the request's body. The first page has the number `first`.
    pub const fn page_in_body(way: &'static str, first: u64) -> Self {
        Self::new(Kind::Page(Input::Body(way), first))
    }

    /// By what the server says about the next page, in the query parameter of this name.
    pub const fn cursor(parameter: &'static str) -> Self {
        Self::new(Kind::Cursor(Input::Query(parameter)))
    }

    /// By what the server says about the next page, at this place of the request's body.
    pub const fn cursor_in_body(way: &'static str) -> Self {
        Self::new(Kind::Cursor(Input::Body(way)))
    }

    /// By the address of the next page, which the server gives.
    pub const fn url() -> Self {
        Self::new(Kind::Url)
    }

    /// The query parameter that says how many results a page may have.
    pub const fn limit(mut self, parameter: &'static str) -> Self {
        self.limit = Some(Input::Query(parameter));
        self
    }

    /// The place of the request's body that says how many results a page may have.
    pub const fn limit_in_body(mut self, way: &'static str) -> Self {
        self.limit = Some(Input::Body(way));
        self
    }

    /// The largest limit that the server promises to honour.
    pub const fn longest(mut self, results: u64) -> Self {
        self.longest = Some(results);
        self
    }

    /// The place of the results on a page, as an array.
    pub const fn results(mut self, way: &'static str) -> Self {
        self.results = Some(way);
        self
    }

    /// The place on a page of the next cursor or address.
    pub const fn next(mut self, way: &'static str) -> Self {
        self.next = Some(Source::Body(way));
        self
    }

    /// The header with the next cursor or address.
    pub const fn next_in_header(mut self, name: &'static str) -> Self {
        self.next = Some(Source::Header(name));
        self
    }

    /// The next address is in the `Link` header, as the relation `next` (RFC 8288).
    pub const fn next_in_link(mut self) -> Self {
        self.next = Some(Source::Link);
        self
    }

    /// The place on a page of how many results there are on all pages.
    pub const fn total(mut self, way: &'static str) -> Self {
        self.total = Some(Total { way, sure: true });
        self
    }

    /// The place on a page of what is called a total. It may show that there is more, but not that there is none.
    pub const fn likely_total(mut self, way: &'static str) -> Self {
        self.total = Some(Total { way, sure: false });
        self
    }

    /// The place on a page of how many pages there are.
    pub const fn pages(mut self, way: &'static str) -> Self {
        self.pages = Some(way);
        self
    }

    /// The place on a page of whether there are more, as true or false.
    pub const fn more(mut self, way: &'static str) -> Self {
        self.more = Some(way);
        self
    }

    const fn new(kind: Kind) -> Self {
        Self {
            kind,
            limit: None,
            longest: None,
            results: None,
            next: None,
            total: None,
            pages: None,
            more: None,
        }
    }
}
