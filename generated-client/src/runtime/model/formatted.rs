use std::any;
use std::borrow::Borrow;
use std::error::Error;
use std::fmt::{self, Display};
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::{Blank, Nullable, drift};

/// A text that a format describes, such as `uuid` or `date-time`: JSON has a string for it, Rust has `T`.
///
/// It holds the text as it came and reads it only when asked to. So whatever a server writes goes back as it was, with
/// its offset, fraction and capitals; a text that does not fit costs nobody the response it stands in; and receiving
/// it costs what receiving a `String` does.
///
/// [`parse`](Self::parse) gives the value. What takes one, takes a value or a text that was
/// [checked](Self::new):
///
/// ```text
/// let due: jiff::Timestamp = invoice.due_at.parse()?;
/// Reminder::new(due)
/// Reminder::new(Formatted::new("2025-01-31T12:00:00Z")?)
/// ```
///
/// Two are equal if their texts are. There is no order, because that of texts is not that of values.
pub struct Formatted<T> {
    text: String,
    /// It makes values and holds none, so it is `Send` and `Sync` whatever they are.
    value: PhantomData<fn() -> T>,
}

impl<T> Formatted<T> {
    /// A text whatever it says: for formats that the server means in another way than the rest of the world.
    pub fn unchecked(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            value: PhantomData,
        }
    }

    /// The text, as in JSON.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The text, as in JSON.
    pub fn into_string(self) -> String {
        self.text
    }
}

impl<T: FromStr<Err: Into<Box<dyn Error + Send + Sync>>>> Formatted<T> {
    /// A text that can be read as `T`. It is kept and sent as it is.
    ///
    /// # Errors
    ///
    /// When it cannot.
    pub fn new(text: impl Into<String>) -> Result<Self, FormatError> {
        let new = Self::unchecked(text);
        new.parse().map(|_| new)
    }

    /// Reads the text, anew each time.
    ///
    /// # Errors
    ///
    /// When it does not fit the format: nobody has checked what servers send.
    pub fn parse(&self) -> Result<T, FormatError> {
        let value = self.text.parse::<T>();
        value.map_err(|error| FormatError::new(&self.text, type_name::<T>(), error.into()))
    }
}

impl<T> Clone for Formatted<T> {
    fn clone(&self) -> Self {
        Self::unchecked(self.text.as_str())
    }
}

impl<T> fmt::Debug for Formatted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl<T> Display for Formatted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl<T> PartialEq for Formatted<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for Formatted<T> {}

impl<T> Hash for Formatted<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<T> PartialEq<str> for Formatted<T> {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl<T> PartialEq<&str> for Formatted<T> {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

impl<T> PartialEq<String> for Formatted<T> {
    fn eq(&self, other: &String) -> bool {
        self.text == *other
    }
}

impl<T> AsRef<str> for Formatted<T> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<T> Borrow<str> for Formatted<T> {
    fn borrow(&self) -> &str {
        &self.text
    }
}

impl<T> From<Formatted<T>> for String {
    fn from(formatted: Formatted<T>) -> Self {
        formatted.text
    }
}

impl<T: Display> From<T> for Formatted<T> {
    fn from(value: T) -> Self {
        Self::unchecked(value.to_string())
    }
}

impl<T: Display> From<T> for Nullable<Formatted<T>> {
    fn from(value: T) -> Self {
        Self::Value(Formatted::from(value))
    }
}

impl<T, V: Into<Formatted<T>>, const N: usize> From<[V; N]> for Nullable<Vec<Formatted<T>>> {
    fn from(values: [V; N]) -> Self {
        Self::Value(values.into_iter().map(Into::into).collect())
    }
}

impl<T: FromStr<Err: Into<Box<dyn Error + Send + Sync>>>> FromStr for Formatted<T> {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        Self::new(text)
    }
}

impl<T> Blank for Formatted<T> {
    #[inline(always)]
    fn blank() -> Self {
        Self {
            text: String::new(),
            value: PhantomData,
        }
    }
}

impl<'de, T: FromStr> Deserialize<'de> for Formatted<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if drift::is_watched() {
            check::<T>(&text);
        }
        Ok(Self::unchecked(text))
    }
}

/// Notes a text that does not fit, for somebody who watches.
#[cold]
fn check<T: FromStr>(text: &str) {
    if text.parse::<T>().is_err() {
        drift::misfit(type_name::<T>(), text);
    }
}

impl<T> Serialize for Formatted<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

/// Why a text cannot be read in its format.
///
/// It shows the text, unless that could be a secret. What is wrong with it is the [`source`](Error::source).
#[derive(Debug)]
pub struct FormatError {
    text: Option<String>,
    wanted: &'static str,
    source: Box<dyn Error + Send + Sync>,
}

impl FormatError {
    /// How many characters the longest id, address or time may have. Keys, signed URLs and the like are longer.
    const LONGEST: usize = 39;

    #[cold]
    fn new(text: &str, wanted: &'static str, source: Box<dyn Error + Send + Sync>) -> Self {
        // What stands before an @ may be a password.
        let shown = text.len() <= Self::LONGEST && !text.contains('@');
        Self {
            text: shown.then(|| text.to_owned()),
            wanted,
            source,
        }
    }

    /// The type that the text was to be read as, without its path: `Timestamp`.
    pub fn wanted(&self) -> &'static str {
        self.wanted
    }

    /// What is wrong with the text, in the words of whoever read it.
    pub fn into_source(self) -> Box<dyn Error + Send + Sync> {
        self.source
    }
}

impl Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.text {
            Some(text) => write!(f, "{text:?} cannot be read as {}", self.wanted),
            None => write!(f, "a text cannot be read as {}", self.wanted),
        }
    }
}

impl Error for FormatError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}

/// The name of a type without its path, and without its parameters.
fn type_name<T>() -> &'static str {
    let name = any::type_name::<T>();
    let plain = name.split('<').next().unwrap_or(name);
    plain.rsplit("::").next().unwrap_or(plain)
}
