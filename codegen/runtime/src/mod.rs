//! What every operation of this client shares: credentials, addresses, retries, errors, paging, models.
//!
//! Nothing in here knows a particular API. The modules beside it describe one as data, and this one
//! carries it out.

pub mod model;

mod answer;
mod api;
mod auth;
mod body;
pub(crate) mod call;
mod client;
mod error;
pub(crate) mod exchange;
pub(crate) mod json_path;
mod media;
#[cfg(feature = "mock")]
pub mod mock;
mod paging;
pub(crate) mod request;
#[cfg(feature = "validate")]
pub mod validate;

pub use answer::download::Download;
pub use answer::drift::{Drift, DriftKind, Finding};
pub use answer::headers::Headers;
pub use answer::outcome::Outcome;
pub use answer::received::received;
pub use answer::stream::{EventStream, Streaming};
pub use answer::{Decoded, Reply, Response};
pub use api::{Api, Endpoint, Scheme};
pub use auth::{Credential, Grant};
pub use body::{Body, ResponseBody};
pub use call::Call;
pub use call::operation::{Operation, Pending, PendingResponse};
pub use call::raw::{Json, RawRequest, Returned};
pub use call::unread::{Downloaded, PendingDownload, PendingStream, Streamed};
pub use client::Client;
pub use client::builder::ClientBuilder;
pub use client::global::Global;
pub use client::server::{Server, ServerUrl, ServerVariable};
pub use error::misfit::DecodeError;
pub use error::{CallError, Error, ErrorKind};
pub use exchange::clock::{Clock, TokioClock};
pub use exchange::middleware::{Next, RequestInfo};
pub use exchange::reqwest_transport::ReqwestTransport;
pub use exchange::retry::{Attempt, RetryPolicy, Verdict};
pub use exchange::transport::{BoxError, Transport, TransportError, TransportFuture};
pub use model::Typed;
pub use paging::{Items, Listed, PageCursor, Paged, Pages, Paging};
pub use request::encoding::Encoding;
pub use request::file::File;
pub use request::multipart::Multipart;
pub use request::style::Style;

// What callers need besides, in the version that fits.
pub use bytes::Bytes;
pub use http;
pub use http::{HeaderMap, Method};
pub use reqwest;

#[allow(unused_imports, reason = "an API may declare no headers")]
pub(crate) use answer::declared;
#[allow(unused_imports, reason = "an API may describe no errors")]
pub(crate) use answer::outcome::{self, outcomes};
#[allow(unused_imports, reason = "an API may have no operations or no pages")]
pub(crate) use call::operation::{holds_call, operation, request, settings};
#[allow(unused_imports, reason = "an API may have no streams or downloads")]
pub(crate) use call::unread::{downloaded, streamed};
#[allow(unused_imports, reason = "an API may have no operations or no pages")]
pub(crate) use paging::{listed, paged};
