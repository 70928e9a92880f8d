//! Where a node stands in a document.

use std::fmt;
use std::sync::Arc;

/// Hashes pointers, which are long and many: faster than the standard library's
/// hashes, with seeds as random as those.
pub(crate) type Hashing = foldhash::fast::RandomState;

/// A JSON Pointer ([RFC 6901]) from the root of the document, or of one of the
/// files that it refers to.
///
/// [RFC 6901]: https://www.rfc-editor.org/rfc/rfc6901
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer {
    /// The file, by its path from the document's folder; none for the document
    /// itself.
    file: Option<Arc<str>>,
    text: Arc<str>,
}

impl Pointer {
    /// The pointer to the whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// The pointer to the whole of a file, which has this path from the
    /// document's folder.
    pub fn file_root(path: &str) -> Self {
        Self {
            file: Some(path.into()),
            text: Arc::default(),
        }
    }

    /// The path of the file from the document's folder; none for the document
    /// itself.
    pub fn file(&self) -> Option<&str> {
        self.file.as_deref()
    }

    /// The pointer to the same place in the file of `other`.
    #[must_use]
    pub fn within(self, other: &Self) -> Self {
        Self {
            file: other.file.clone(),
            ..self
        }
    }

    /// Reads a pointer as it stands in a fragment after `#`, percent-decoded.
    /// `None` where it is neither empty nor begins with `/`.
    pub fn parse(text: &str) -> Option<Self> {
        (text.is_empty() || text.starts_with('/')).then(|| Self {
            file: None,
            text: text.into(),
        })
    }

    /// Reads what [`Display`](fmt::Display) writes.
    pub fn read(text: &str) -> Option<Self> {
        let (file, text) = text.split_once('#')?;
        let pointer = Self::parse(text)?;
        let file = match file {
            "" => None,
            file => Some(file.replace("%23", "#").replace("%25", "%").into()),
        };
        Some(Self { file, ..pointer })
    }

    /// A pointer in the same file.
    fn beside(&self, text: String) -> Self {
        Self {
            file: self.file.clone(),
            text: text.into(),
        }
    }

    /// The pointer to the member `key` of the object that this one points to.
    #[must_use]
    pub fn join(&self, key: &str) -> Self {
        let mut text = String::with_capacity(self.text.len() + key.len() + 1);
        text.push_str(&self.text);
        text.push('/');
        for character in key.chars() {
            match character {
                '~' => text.push_str("~0"),
                '/' => text.push_str("~1"),
                other => text.push(other),
            }
        }
        self.beside(text)
    }

    /// The pointer to the element `index` of the array that this one points to.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.beside(format!("{}/{index}", self.text))
    }

    /// The keys on the way from the root, unescaped.
    pub fn segments(&self) -> impl DoubleEndedIterator<Item = String> + '_ {
        let mut parts = self.text.split('/');
        parts.next();
        parts.map(|part| match part.contains('~') {
            true => part.replace("~1", "/").replace("~0", "~"),
            false => part.to_owned(),
        })
    }

    /// The pointer to what encloses this node `levels` further up; the root
    /// where there is no such thing.
    #[must_use]
    pub fn outer(&self, levels: usize) -> Self {
        let mut text = &*self.text;
        for _ in 0..levels {
            text = text.rsplit_once('/').map_or("", |(outer, _)| outer);
        }
        self.beside(text.to_owned())
    }

    /// The pointer to what encloses this node; `None` at the root.
    pub fn parent(&self) -> Option<Self> {
        let (parent, _) = self.text.rsplit_once('/')?;
        Some(self.beside(parent.to_owned()))
    }

    /// Whether this points to something in what `outer` points to.
    pub fn is_within(&self, outer: &Self) -> bool {
        let rest = self.text.strip_prefix(&*outer.text);
        self.file == outer.file && rest.is_some_and(|rest| rest.starts_with('/'))
    }

    /// The pointer as RFC 6901 writes it, whatever file it is in.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            // A `#` of the name must not end it.
            f.write_str(&file.replace('%', "%25").replace('#', "%23"))?;
        }
        f.write_str("#")?;
        f.write_str(&self.text)
    }
}
