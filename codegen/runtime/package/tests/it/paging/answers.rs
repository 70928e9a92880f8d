//! Lists of an API whose answers depend on what is asked, without a socket.

use std::sync::{Arc, Mutex};

use http::Method;
use serde_json::Value;

use crate::pets::API;
use crate::runtime::{
    Body, Call, Client, ClientBuilder, Credential, Decoded, Endpoint, Listed, Operation, Paging,
    Reply, ResponseBody, Transport, TransportFuture, holds_call, listed, paged, request,
};
use crate::support::{FOREVER, FakeClock, Sent, answer};

/// An operation that lists things, which are at `/items` of its pages or are the whole page.
macro_rules! list {
    ($request:ident, $endpoint:ident, $method:ident $id:literal, $paging:expr) => {
        static $endpoint: Endpoint = Endpoint::new($id, Method::$method, "/things/{id}");

        #[derive(Clone, Debug)]
        pub struct $request {
            pub call: Call,
        }

        impl $request {
            pub fn new(client: &Client) -> Self {
                let call = client.call(&$endpoint).path("id", "a b");
                Self { call }
            }

            pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
                self.call.set_query(name, &value.to_string());
                self
            }

            pub fn body(mut self, body: &str) -> Self {
                self.call.set_body("application/json", body.to_owned());
                self
            }
        }

        impl Operation for $request {
            type Output = Value;
            type Error = String;

            const ENDPOINT: &'static Endpoint = &$endpoint;

            holds_call!();

            fn decode(reply: &Reply) -> Decoded<Value> {
                match reply.status() {
                    200 => reply.json(),
                    _ => Ok(None),
                }
            }

            fn decode_error(_: &Reply) -> Decoded<String> {
                Ok(None)
            }
        }

        request!($request);
        paged!($request, $paging);
        listed!($request, Value, |page| {
            let items = page.get("items").unwrap_or(&page);
            items.as_array().cloned().unwrap_or_default()
        });
    };
}

const ITEMS: &str = "/items";

list!(Offsets, OFFSETS, GET "offsets", Paging::offset("offset").limit("limit").results(ITEMS));
list!(Promised, PROMISED, GET "promised",
    Paging::offset("offset").limit("limit").longest(100).results(ITEMS));
list!(Totals, TOTALS, GET "totals",
    Paging::offset("offset").limit("limit").results(ITEMS).total("/total"));
list!(Likely, LIKELY, GET "likely",
    Paging::offset("offset").limit("limit").results(ITEMS).likely_total("/total"));
list!(BodyOffsets, BODY_OFFSETS, POST "bodyOffsets",
    Paging::offset_in_body("/page/offset").limit_in_body("/page/limit").results(ITEMS));
list!(Numbers, NUMBERS, GET "numbers", Paging::page("page", 1).results(ITEMS).pages("/meta/pages"));
list!(FromZero, FROM_ZERO, GET "fromZero",
    Paging::page("page", 0).limit("limit").results(ITEMS).pages("/meta/pages").total("/total"));
list!(OnlyPages, ONLY_PAGES, GET "onlyPages", Paging::page("page", 1).pages("/meta/pages"));
list!(BodyNumbers, BODY_NUMBERS, POST "bodyNumbers", Paging::page_in_body("/page", 1).results(ITEMS));
list!(Cursors, CURSORS, GET "cursors", Paging::cursor("after").results(ITEMS).next("/meta/next"));
list!(LastIds, LAST_IDS, GET "lastIds", Paging::cursor("after").results(ITEMS).next("/items/-1/id"));
list!(HeaderCursors, HEADER_CURSORS, GET "headerCursors",
    Paging::cursor("after").results("").next_in_header("X-Next"));
list!(BodyCursors, BODY_CURSORS, POST "bodyCursors",
    Paging::cursor_in_body("/page/after").results(ITEMS).next("/meta/next"));
list!(Addresses, ADDRESSES, GET "addresses", Paging::url().results(ITEMS).next("/links/0/next"));
list!(Links, LINKS, GET "links", Paging::url().results("").next_in_link());
list!(More, MORE, GET "more",
    Paging::cursor("after").results(ITEMS).next("/items/-1/id").more("/has_more"));
list!(MoreOffsets, MORE_OFFSETS, GET "moreOffsets",
    Paging::offset("offset").limit("limit").results(ITEMS).more("/has_more"));
list!(Keyed, KEYED, GET "keyed", Paging::url().results(ITEMS).next("/next"));

/// Things with these ids.
pub fn things(ids: impl IntoIterator<Item = u64>) -> Value {
    let things = ids.into_iter().map(|id| serde_json::json!({"id": id}));
    things.collect()
}

type Respond = dyn Fn(&Sent) -> http::Response<ResponseBody> + Send + Sync;

/// A transport that answers each request by a function of it.
#[derive(Clone)]
pub struct Answers {
    sent: Arc<Mutex<Vec<Sent>>>,
    respond: Arc<Respond>,
    /// How often a response is not there yet when it is asked for.
    pub slow: usize,
}

impl Answers {
    pub fn new(
        respond: impl Fn(&Sent) -> http::Response<ResponseBody> + Send + Sync + 'static,
    ) -> Self {
        Self {
            sent: Arc::default(),
            respond: Arc::new(respond),
            slow: 0,
        }
    }

    /// Answers each request with JSON.
    pub fn json(respond: impl Fn(&Sent) -> Value + Send + Sync + 'static) -> Self {
        Self::new(move |sent| answer(200, &[], respond(sent).to_string()))
    }

    pub fn client(&self) -> Client {
        self.client_with(|builder| builder)
    }

    pub fn client_with(&self, change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
        let builder = ClientBuilder::new(&API)
            .credential("token", Credential::token("canary-token"))
            .server("https://things.example/v1")
            .timeout(FOREVER)
            .clock(FakeClock::default())
            .transport(self.clone());
        change(builder).build().unwrap()
    }

    pub fn sent(&self) -> Vec<Sent> {
        self.sent.lock().unwrap().clone()
    }

    /// The addresses that were asked for, without what they have in common.
    pub fn asked(&self) -> Vec<String> {
        let common = "https://things.example/v1/things/a%20b";
        let sent = self.sent().into_iter();
        sent.map(|sent| {
            sent.uri
                .strip_prefix(common)
                .unwrap_or(&sent.uri)
                .to_owned()
        })
        .collect()
    }
}

impl Transport for Answers {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        let (parts, body) = request.into_parts();
        let body = body.bytes().map(|body| body.to_vec()).unwrap_or_default();
        let sent = Sent {
            method: parts.method.to_string(),
            uri: parts.uri.to_string(),
            headers: parts.headers,
            body: String::from_utf8(body).unwrap(),
        };
        let response = (self.respond)(&sent);
        self.sent.lock().unwrap().push(sent);
        let (mut response, mut slow) = (Some(response), self.slow);
        Box::pin(std::future::poll_fn(move |cx| {
            if slow > 0 {
                slow -= 1;
                cx.waker().wake_by_ref();
                return std::task::Poll::Pending;
            }
            std::task::Poll::Ready(Ok(response.take().expect("asked for once")))
        }))
    }
}

/// A parameter of the query.
pub fn query(sent: &Sent, name: &str) -> Option<String> {
    let url = url::Url::parse(&sent.uri).unwrap();
    let mut pairs = url.query_pairs();
    let (_, value) = pairs.find(|(known, _)| known == name)?;
    Some(value.into_owned())
}

/// A parameter of the query that is a number.
pub fn number(sent: &Sent, name: &str) -> Option<u64> {
    query(sent, name).map(|value| value.parse().unwrap())
}

/// The ids of all things.
pub async fn ids<R: Listed<Item = Value, Error = String>>(
    mut items: crate::runtime::Items<R>,
) -> Vec<u64> {
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        ids.push(item.unwrap()["id"].as_u64().unwrap());
    }
    ids
}
