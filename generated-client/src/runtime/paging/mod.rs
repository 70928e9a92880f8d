//! Results that come in pages.
//!
//! An operation says as data how its pages follow each other ([`Paging`]). What a page says about the one after it is
//! looked up in its JSON as it arrived, so that nothing about it depends on the types of a particular API.

mod cursor;
mod find;
mod input;
mod items;
mod link;
mod pages;
mod progress;
mod rule;
#[cfg(feature = "stream")]
mod stream;

pub(super) use input::put_in_body;

pub use cursor::PageCursor;
pub use items::Items;
pub use pages::Pages;
pub use rule::Paging;

use crate::runtime::call::operation::Operation;

/// An operation that returns its results page by page.
pub trait Paged: Operation {
    /// How its pages follow each other.
    const PAGING: Paging;
}

/// An operation whose pages hold results of one type.
pub trait Listed: Paged {
    /// One of the results.
    type Item;

    /// The results on a page.
    fn items(page: Self::Output) -> Vec<Self::Item>;
}

/// What a request for pages can do, as methods of its own so that callers need no trait.
#[allow(unused_macros, reason = "an API may have no pages")]
macro_rules! paged {
    ($request:ident, $rule:expr) => {
        impl $crate::runtime::Paged for $request {
            const PAGING: $crate::runtime::Paging = $rule;
        }

        $crate::runtime::paged!($request);
    };
    ($request:ident) => {
        impl $request {
            /// The pages, from the one that this request asks for, each fetched when it is needed.
            pub fn pages(self) -> $crate::runtime::Pages<Self> {
                $crate::runtime::Pages::new(self)
            }
        }
    };
}

/// What a request for pages of results can do besides.
#[allow(unused_macros, reason = "an API may have no pages")]
macro_rules! listed {
    ($request:ident, $item:ty, |$page:ident| $items:expr) => {
        impl $crate::runtime::Listed for $request {
            type Item = $item;

            fn items($page: Self::Output) -> ::std::vec::Vec<Self::Item> {
                $items
            }
        }

        $crate::runtime::listed!($request);
    };
    ($request:ident) => {
        impl $request {
            /// The items of all pages, each page fetched when it is needed.
            pub fn items(self) -> $crate::runtime::Items<Self> {
                $crate::runtime::Items::new(self)
            }
        }
    };
}

#[allow(unused_imports, reason = "as above")]
pub(crate) use {listed, paged};
