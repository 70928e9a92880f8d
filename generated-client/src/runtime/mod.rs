//! What every operation of this client shares: credentials, addresses, retries, errors, paging, models.
//!
//! Nothing in here knows a particular API. The modules beside it describe one as data, and this one
//! carries it out.

pub mod model;

mod api;
mod auth;
mod body;
mod builder;
mod call;
mod client;
mod clock;
mod error;
mod evidence;
mod execute;
mod finite;
pub(crate) mod json_path;
mod operation;
mod paging;
mod prepare;
mod reply;
mod reqwest_transport;
pub(crate) mod retry;
pub(crate) mod style;
mod target;
mod transport;

pub use api::{Api, Endpoint, Scheme, Server, ServerVariable};
pub use auth::Credential;
pub use body::{Body, ResponseBody};
pub use builder::ClientBuilder;
pub use call::Call;
pub use client::Client;
pub use clock::{Clock, TokioClock};
pub use error::{CallError, Error, ErrorKind};
pub use operation::{Operation, Pending, PendingResponse};
pub use paging::{Items, Listed, PageCursor, Paged, Pages, Paging};
pub use reply::{DecodeError, Decoded, Reply, Response};
pub use reqwest_transport::ReqwestTransport;
pub use retry::{Attempt, RetryPolicy, Verdict};
pub use style::Style;
pub use transport::{BoxError, Transport, TransportError, TransportFuture};

// What callers need besides, in the version that fits.
pub use bytes::Bytes;
pub use http::{HeaderMap, Method};

#[allow(unused_imports, reason = "an API may have no operations or no pages")]
pub(crate) use operation::request;
#[allow(unused_imports, reason = "an API may have no operations or no pages")]
pub(crate) use paging::{listed, paged};
