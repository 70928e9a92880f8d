//! How one call differs from its client's settings.

use std::ops::{Deref, DerefMut};
use std::sync::LazyLock;
use std::time::Duration;

use http::header::HeaderMap;

use super::unread::Unread;
use crate::runtime::client::server::ServerUrl;
use crate::runtime::exchange::retry::RetryPolicy;

/// What the caller chose for this call only. Most calls choose nothing, and are moved about without the room for it.
#[derive(Clone, Default)]
pub(in crate::runtime) struct Options(Option<Box<Chosen>>);

/// What can be chosen.
#[derive(Clone, Default)]
pub(in crate::runtime) struct Chosen {
    pub(in crate::runtime) timeout: Option<Duration>,
    pub(in crate::runtime) deadline: Option<Duration>,
    pub(in crate::runtime) retry: Option<RetryPolicy>,
    pub(in crate::runtime) server: Option<ServerUrl>,
    /// The whole address, as the server gave it, in place of path and query.
    pub(in crate::runtime) address: Option<String>,
    pub(in crate::runtime) headers: HeaderMap,
    pub(in crate::runtime) query: Vec<String>,
    /// What is left for the caller to read.
    pub(in crate::runtime) unread: Option<Unread>,
}

static NOTHING: LazyLock<Chosen> = LazyLock::new(Chosen::default);

impl Deref for Options {
    type Target = Chosen;

    fn deref(&self) -> &Chosen {
        match &self.0 {
            Some(chosen) => chosen,
            None => &NOTHING,
        }
    }
}

impl DerefMut for Options {
    fn deref_mut(&mut self) -> &mut Chosen {
        self.0.get_or_insert_default()
    }
}
