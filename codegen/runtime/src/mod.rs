//! What every operation of this client shares: credentials, addresses, retries, errors, paging, models.
//!
//! Nothing in here knows a particular API. The modules beside it describe one as data, and this one
//! carries it out.

pub mod model;

mod api;
mod auth;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod builder;
mod call;
mod client;
mod clock;
mod drift;
mod error;
mod evidence;
mod execute;
mod fault;
mod finite;
mod global;
mod header;
mod hints;
pub(crate) mod json_path;
mod middleware;
mod misfit;
#[cfg(feature = "mock")]
pub mod mock;
mod operation;
mod paging;
mod prepare;
mod raw;
mod received;
mod reply;
mod reqwest_transport;
pub(crate) mod retry;
mod saying;
mod server;
pub(crate) mod style;
mod target;
#[cfg(feature = "tracing")]
mod trace;
mod transport;
#[cfg(feature = "validate")]
pub mod validate;

pub use api::{Api, Endpoint, Scheme};
pub use auth::{Credential, Grant};
pub use body::{Body, ResponseBody};
pub use builder::ClientBuilder;
pub use call::Call;
pub use client::Client;
pub use clock::{Clock, TokioClock};
pub use drift::{Drift, DriftKind, Finding};
pub use error::{CallError, Error, ErrorKind};
pub use global::Global;
pub use middleware::{Next, RequestInfo};
pub use misfit::DecodeError;
pub use operation::{Operation, Pending, PendingResponse};
pub use paging::{Items, Listed, PageCursor, Paged, Pages, Paging};
pub use raw::{Json, RawRequest, Returned};
pub use received::received;
pub use reply::{Decoded, Reply, Response};
pub use reqwest_transport::ReqwestTransport;
pub use retry::{Attempt, RetryPolicy, Verdict};
pub use server::{Server, ServerUrl, ServerVariable};
pub use style::Style;
pub use transport::{BoxError, Transport, TransportError, TransportFuture};

// What callers need besides, in the version that fits.
pub use bytes::Bytes;
pub use http;
pub use http::{HeaderMap, Method};
pub use reqwest;

#[allow(unused_imports, reason = "an API may have no operations or no pages")]
pub(crate) use operation::{holds_call, request};
#[allow(unused_imports, reason = "an API may have no operations or no pages")]
pub(crate) use paging::{listed, paged};
