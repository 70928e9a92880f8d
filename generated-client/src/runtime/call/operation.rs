//! One operation of the API, from the values of its parameters to its typed result.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::Call;
use crate::runtime::answer::drift::{Drift, Fate, Report};
use crate::runtime::answer::{Decoded, Reply, Response};
use crate::runtime::api::Endpoint;
use crate::runtime::error::{CallError, Error, ErrorKind};
use crate::runtime::exchange::{Exchange, execute};

/// One operation of the API, and what its responses mean.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no operation of the API",
    note = "an operation is named by the type of the request that its method returns"
)]
pub trait Operation: Sized {
    /// What a success returns.
    type Output;
    /// The bodies of the errors that the API describes.
    type Error;

    /// What does not differ from call to call.
    const ENDPOINT: &'static Endpoint;

    /// The limits of its inputs.
    #[cfg(feature = "validate")]
    const LIMITS: &'static [crate::runtime::validate::Input] = &[];

    /// The request as it stands.
    fn call(&self) -> &Call;

    /// The request as it stands.
    fn call_mut(&mut self) -> &mut Call;

    /// Reads a success; nothing for any other status.
    ///
    /// # Errors
    ///
    /// When the body does not fit its status.
    fn decode(reply: &Reply) -> Decoded<Self::Output>;

    /// Reads an error that the API describes; nothing for any other status.
    ///
    /// # Errors
    ///
    /// When the body does not fit its status.
    fn decode_error(reply: &Reply) -> Decoded<Self::Error>;
}

/// A request on its way. Dropping it abandons the request.
#[must_use = "a request is only sent while it is awaited"]
pub struct Pending<O: Operation> {
    response: PendingResponse<O>,
}

/// A request on its way, which will tell the status and headers too. Dropping it abandons the request.
#[must_use = "a request is only sent while it is awaited"]
pub struct PendingResponse<O: Operation> {
    exchange: Exchange,
    operation: std::marker::PhantomData<fn() -> O>,
}

impl<O: Operation> Pending<O> {
    /// Sends the request once it is awaited.
    pub fn new(request: O) -> Self {
        Self {
            response: PendingResponse::new(request),
        }
    }
}

impl<O: Operation> PendingResponse<O> {
    /// Sends the request once it is awaited.
    pub fn new(mut request: O) -> Self {
        Self::start(request.call_mut().take())
    }

    /// Sends the request and waits for what comes of it.
    ///
    /// # Errors
    ///
    /// When the call does not succeed.
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> Result<Response<O::Output>, CallError<O::Error>> {
        finish::<O>(super::blocking::wait(self.exchange).and_then(|outcome| outcome))
    }

    pub(in crate::runtime) fn start(call: Call) -> Self {
        Self {
            exchange: execute(call),
            operation: std::marker::PhantomData,
        }
    }
}

impl<O: Operation> Future for Pending<O> {
    type Output = Result<O::Output, CallError<O::Error>>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let exchange = self.get_mut().response.exchange.as_mut();
        exchange
            .poll(cx)
            .map(|outcome| Ok(decode::<O>(&outcome?)?.0))
    }
}

impl<O: Operation> Future for PendingResponse<O> {
    type Output = Result<Response<O::Output>, CallError<O::Error>>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.get_mut().exchange.as_mut().poll(cx).map(finish::<O>)
    }
}

impl<O: Operation> fmt::Debug for Pending<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pending")
    }
}

impl<O: Operation> fmt::Debug for PendingResponse<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PendingResponse")
    }
}

fn finish<O: Operation>(
    outcome: Result<Reply, Error>,
) -> Result<Response<O::Output>, CallError<O::Error>> {
    let reply = outcome?;
    let (value, drift) = decode::<O>(&reply)?;
    Ok(Response::new(value, reply, drift))
}

type Watched<T> = (T, Option<Box<Drift>>);

/// What the operation makes of a response, and what in it the document does not know.
pub(in crate::runtime) fn decode<O: Operation>(
    reply: &Reply,
) -> Result<Watched<O::Output>, CallError<O::Error>> {
    let report = Report::begin(reply);
    match O::decode(reply) {
        Ok(Some(value)) => return Ok((value, report.end(reply, Fate::Success))),
        Ok(None) => {}
        Err(problem) => return Err(reply.undecodable(ErrorKind::Decode, problem).into()),
    }
    Err(match O::decode_error(reply) {
        Ok(Some(error)) => {
            report.end(reply, Fate::KnownError);
            CallError::new(reply.failed(), error)
        }
        Ok(None) => {
            report.end(reply, Fate::UnknownStatus);
            reply.undeclared().into()
        }
        Err(problem) => reply.undecodable(ErrorKind::Status, problem).into(),
    })
}

/// Where every request keeps its call: the two methods of [`Operation`] that are alike in all.
#[allow(unused_macros, reason = "an API may have no operations")]
macro_rules! holds_call {
    () => {
        fn call(&self) -> &$crate::runtime::Call {
            &self.call
        }

        fn call_mut(&mut self) -> &mut $crate::runtime::Call {
            &mut self.call
        }
    };
}

#[allow(unused_imports, reason = "as above")]
pub(crate) use holds_call;

/// Makes the type of a request: the operation that it calls, and what a success is read as.
///
/// A `stream` has nothing but a stream, so it cannot be sent. An output without statuses is one of `outcomes!`, as is
/// what is documented of errors.
#[allow(unused_macros, reason = "an API may have no operations")]
macro_rules! operation {
    ($(#[$about:meta])* pub struct $request:ident $($rest:tt)*) => {
        $crate::runtime::operation!(@request $request [$(#[$about])*] $($rest)*);
        $crate::runtime::request!($request);
    };
    ($(#[$about:meta])* pub stream $request:ident $($rest:tt)*) => {
        $crate::runtime::operation!(@request $request [$(#[$about])*] $($rest)*);
        $crate::runtime::settings!($request);
    };
    (@request $request:ident [$($about:tt)*]
        = $method:ident $path:literal as $id:literal
            $(, $step:ident($($argument:tt)*))*;
        type Output = $output:ty $(: $status:pat => $read:ident)?;
        $(type Error = $error:ty;)?
        $($(#[$docs:meta])* enum Error = $errors:ident { $($variants:tt)* })?
        $(limits [$($limit:expr),* $(,)?];)?
    ) => {
        $($crate::runtime::outcomes! {
            $(#[$docs])*
            pub enum $errors { $($variants)* }
        })?

        $($about)*
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct $request {
            call: $crate::runtime::Call,
        }

        impl $crate::runtime::Operation for $request {
            type Output = $output;
            $(type Error = $error;)?
            $(type Error = $errors;)?

            const ENDPOINT: &'static $crate::runtime::Endpoint = {
                static ENDPOINT: $crate::runtime::Endpoint =
                    $crate::runtime::Endpoint::new($id, $crate::runtime::Method::$method, $path)
                        $(.$step($($argument)*))*;
                &ENDPOINT
            };

            $(
                #[cfg(feature = "validate")]
                const LIMITS: &'static [$crate::runtime::validate::Input] = {
                    #[allow(unused_imports, reason = "few tables need all words")]
                    use $crate::runtime::validate::limit::*;
                    &[$($limit),*]
                };
            )?

            $crate::runtime::holds_call!();

            fn decode(reply: &$crate::runtime::Reply) -> $crate::runtime::Decoded<Self::Output> {
                $crate::runtime::operation!(@decode reply $output $(: $status => $read)?)
            }

            fn decode_error(reply: &$crate::runtime::Reply) -> $crate::runtime::Decoded<Self::Error> {
                $crate::runtime::Outcome::decode(reply)
            }
        }

        impl ::std::convert::From<$crate::runtime::Call> for $request {
            fn from(call: $crate::runtime::Call) -> Self {
                Self { call }
            }
        }
    };
    (@decode $reply:ident $output:ty) => {
        $crate::runtime::Outcome::decode($reply)
    };
    (@decode $reply:ident $output:ty: $status:pat => $read:ident) => {
        match $reply.status() {
            $status => $reply.$read(),
            #[allow(unreachable_patterns, reason = "a response may be for all statuses")]
            _ => ::std::result::Result::Ok(::std::option::Option::None),
        }
    };
}

#[allow(unused_imports, reason = "as above")]
pub(crate) use operation;

/// What every request can do, as methods of its own so that callers need no trait.
#[allow(unused_macros, reason = "an API may have no operations")]
macro_rules! request {
    ($request:ty $(where $generic:ident: $bound:ident)?) => {
        impl$(<$generic: $bound>)? $request {
            /// Sends the request and returns the decoded body.
            ///
            /// Nothing happens until the result is awaited, and dropping it abandons the request.
            pub fn send(self) -> $crate::runtime::Pending<Self> {
                $crate::runtime::Pending::new(self)
            }

            /// Sends the request and returns the decoded body along with the status and headers.
            pub fn send_response(self) -> $crate::runtime::PendingResponse<Self> {
                $crate::runtime::PendingResponse::new(self)
            }

            /// Sends the request and waits for the decoded body, without async.
            ///
            /// # Errors
            ///
            /// When the call does not succeed.
            #[cfg(feature = "blocking")]
            pub fn send_blocking(
                self,
            ) -> Result<
                <Self as $crate::runtime::Operation>::Output,
                $crate::runtime::CallError<<Self as $crate::runtime::Operation>::Error>,
            > {
                self.send_response_blocking()
                    .map($crate::runtime::Response::into_value)
            }

            /// Sends the request and waits for the decoded body along with the status and headers.
            ///
            /// # Errors
            ///
            /// When the call does not succeed.
            #[cfg(feature = "blocking")]
            pub fn send_response_blocking(
                self,
            ) -> Result<
                $crate::runtime::Response<<Self as $crate::runtime::Operation>::Output>,
                $crate::runtime::CallError<<Self as $crate::runtime::Operation>::Error>,
            > {
                $crate::runtime::PendingResponse::new(self).wait()
            }

        }

        $crate::runtime::settings!($request $(where $generic: $bound)?);
    };
}

#[allow(unused_imports, reason = "as above")]
pub(crate) use request;

/// What every request can do, also one that has nothing but a stream.
#[allow(unused_macros, reason = "an API may have no operations")]
macro_rules! settings {
    ($request:ty $(where $generic:ident: $bound:ident)?) => {
        impl$(<$generic: $bound>)? $request {
            /// Checks everything that is set so far against the limits of the document, and returns the
            /// request. Nothing does that unasked: the server has the last word.
            ///
            /// # Errors
            ///
            /// All that violates a limit, each with its place, as the error's `violations`.
            #[cfg(feature = "validate")]
            pub fn validate(self) -> ::std::result::Result<Self, $crate::runtime::Error> {
                $crate::runtime::validate::validate_request(&self)?;
                ::std::result::Result::Ok(self)
            }

            /// Limits how long each attempt of this call may take; of a stream or download, how long it takes to begin
            /// and how long nothing may arrive.
            pub fn with_timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.call.set_timeout(timeout);
                self
            }

            /// Limits how long this call may take in all, with every attempt and the delays between them; a stream or
            /// download has to begin in that time.
            pub fn with_deadline(mut self, deadline: ::std::time::Duration) -> Self {
                self.call.set_deadline(deadline);
                self
            }

            /// Says what is retried in this call.
            pub fn with_retry(mut self, retry: $crate::runtime::RetryPolicy) -> Self {
                self.call.set_retry(retry);
                self
            }

            /// Sends a header besides, or in place of, what this call sends otherwise.
            pub fn with_header(mut self, name: &str, value: &str) -> Self {
                self.call.set_extra_header(name, value);
                self
            }

            /// Sends a query parameter besides what this call sends otherwise.
            pub fn with_query(mut self, name: &str, value: &str) -> Self {
                self.call.add_query(name, value);
                self
            }

            /// Makes the call safe to repeat, and so lets it be retried: a server that knows such keys
            /// acts once on all requests with the same one. It is sent as `Idempotency-Key`, unless the
            /// client has another name for that header.
            pub fn with_idempotency_key(mut self, key: &str) -> Self {
                self.call.set_idempotency_key(key);
                self
            }

            /// Sends this call to another server: one that the API describes, or the URL that the path
            /// is appended to. It receives the client's credentials.
            pub fn with_server(
                mut self,
                server: impl ::std::convert::Into<$crate::runtime::ServerUrl>,
            ) -> Self {
                self.call.set_server(server);
                self
            }
        }
    };
}

#[allow(unused_imports, reason = "as above")]
pub(crate) use settings;
