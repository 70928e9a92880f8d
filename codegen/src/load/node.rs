//! The tree of values that a document is read into.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::pointer::Hashing;
use crate::{Place, Pointer};

/// A value of a YAML or JSON document, whose texts are those of the document
/// wherever they stand there as they are.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Node<'t> {
    /// `null`, `~` or nothing.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number. JSON and YAML set no bounds; what exceeds `i128` is a
    /// [`Node::Float`].
    Integer(i128),
    /// Any other number.
    Float(f64),
    /// Text.
    String(Cow<'t, str>),
    /// A sequence.
    Array(Vec<Self>),
    /// A mapping in the order of its author.
    Object(Object<'t>),
}

impl<'t> Node<'t> {
    /// The member `key`, where this is an object that has one.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_object()?.get(key)
    }

    /// What a pointer from here leads to.
    pub fn at(&self, pointer: &Pointer) -> Option<&Self> {
        pointer.segments().try_fold(self, |here, step| match here {
            Self::Object(object) => object.get(&step),
            Self::Array(elements) => elements.get(step.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// What these steps from here lead to, to be changed.
    pub fn at_mut(&mut self, way: &[String]) -> Option<&mut Self> {
        way.iter().try_fold(self, |here, step| match here {
            Self::Object(object) => object.get_mut(step),
            Self::Array(elements) => elements.get_mut(step.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// The text, where this is a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The elements, where this is an array.
    pub fn as_array(&self) -> Option<&[Self]> {
        match self {
            Self::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// The members, where this is an object.
    pub fn as_object(&self) -> Option<&Object<'t>> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The members, taken out, where this is an object.
    pub fn into_object(self) -> Option<Object<'t>> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The truth value, where this is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The number as a float, where this is a number.
    pub fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Integer(value) => Some(*value as f64),
            Self::Float(value) => Some(*value),
            _ => None,
        }
    }

    /// What kind of value this is, in the words of JSON Schema.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Integer(_) => "an integer",
            Self::Float(_) => "a number",
            Self::String(_) => "a string",
            Self::Array(_) => "an array",
            Self::Object(_) => "an object",
        }
    }

    /// Where a place stands in this document, as the positions of the steps that
    /// lead to it, so that places can be put into the order of their author.
    pub fn order(&self, place: &Place) -> Vec<usize> {
        let (Place::Value(at) | Place::Key(at)) = place else {
            return Vec::new();
        };
        let mut here = self;
        let mut positions = Vec::new();
        for step in at.segments() {
            let (position, next) = match here {
                Self::Array(elements) => {
                    let position = step.parse().unwrap_or(usize::MAX);
                    (position, elements.get(position))
                }
                Self::Object(object) => {
                    let position = object.position(&step).unwrap_or(usize::MAX);
                    (position, object.get(&step))
                }
                _ => break,
            };
            positions.push(position);
            let Some(next) = next else { break };
            here = next;
        }
        positions
    }

    /// The value as JSON. Numbers that JSON cannot hold become null.
    pub fn to_json(&self) -> serde_json::Value {
        use serde_json::Value;
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(*value),
            Self::Integer(value) => match (i64::try_from(*value), u64::try_from(*value)) {
                (Ok(small), _) => Value::from(small),
                (_, Ok(large)) => Value::from(large),
                _ => Value::from(*value as f64),
            },
            Self::Float(value) => Value::from(*value),
            Self::String(text) => Value::from(&**text),
            Self::Array(elements) => elements.iter().map(Self::to_json).collect(),
            Self::Object(object) => object
                .iter()
                .map(|(key, value)| (key.to_owned(), value.to_json()))
                .collect::<serde_json::Map<_, _>>()
                .into(),
        }
    }
}

/// Objects up to this size are searched from the front.
const SEARCHED: usize = 16;

/// An object: members in document order, found by key in constant time.
#[derive(Clone, Debug, Default)]
pub struct Object<'t> {
    /// Behind a pointer, because most nodes are no objects.
    inner: Box<Members<'t>>,
}

type Index<'t> = HashMap<Cow<'t, str>, usize, Hashing>;

#[derive(Clone, Debug, Default)]
struct Members<'t> {
    list: Vec<(Cow<'t, str>, Node<'t>)>,
    /// Where large objects have their keys; small ones have none.
    index: Option<Box<Index<'t>>>,
}

impl<'t> Object<'t> {
    /// The member `key`.
    pub fn get(&self, key: &str) -> Option<&Node<'t>> {
        let at = self.position(key)?;
        self.inner.list.get(at).map(|(_, value)| value)
    }

    /// The member `key`, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node<'t>> {
        let at = self.position(key)?;
        self.inner.list.get_mut(at).map(|(_, value)| value)
    }

    /// Keeps only the members whose keys are right.
    pub fn retain(&mut self, right: impl Fn(&str) -> bool) {
        let members = std::mem::take(self).into_members();
        let kept = members.filter(|(key, _)| right(key));
        kept.for_each(|(key, value)| self.insert(key, value));
    }

    /// Sets the member `key`, which keeps its place where it was there before.
    pub fn insert(&mut self, key: impl Into<Cow<'t, str>>, value: Node<'t>) {
        let key = key.into();
        let at = self.position(&key);
        let Members { list, index } = &mut *self.inner;
        if let Some(member) = at.and_then(|at| list.get_mut(at)) {
            member.1 = value;
            return;
        }
        if list.len() >= SEARCHED {
            let index = index.get_or_insert_with(|| {
                let keys = list.iter().enumerate();
                Box::new(keys.map(|(at, (key, _))| (key.clone(), at)).collect())
            });
            index.insert(key.clone(), list.len());
        }
        list.push((key, value));
    }

    /// Gives back the memory that was kept for more members.
    pub fn shrink(&mut self) {
        self.inner.list.shrink_to_fit();
    }

    /// The members in document order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, &Node<'t>)> {
        let members = self.inner.list.iter();
        members.map(|(key, value)| (&**key, value))
    }

    /// The members in document order, taken out.
    pub fn into_members(self) -> impl Iterator<Item = (Cow<'t, str>, Node<'t>)> {
        self.inner.list.into_iter()
    }

    /// Whether there is a member `key`.
    pub fn contains(&self, key: &str) -> bool {
        self.position(key).is_some()
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.inner.list.len()
    }

    /// Whether there are no members.
    pub fn is_empty(&self) -> bool {
        self.inner.list.is_empty()
    }

    fn position(&self, key: &str) -> Option<usize> {
        let Members { list, index } = &*self.inner;
        match index {
            Some(index) => index.get(key).copied(),
            None => list.iter().position(|(known, _)| known == key),
        }
    }
}

impl PartialEq for Object<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self
                .iter()
                .all(|(key, value)| other.get(key) == Some(value))
    }
}
