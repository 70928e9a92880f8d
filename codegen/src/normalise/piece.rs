//! Schemas as they are kept: the keywords of OpenAPI 3.0, with the pointers of
//! the schemas in them.
//!
//! `openapiv3` has room for a whole schema wherever one may stand. A document
//! has tens of thousands of schemas, most of which say two or three things, so
//! what few of them have is kept apart here.

use std::ops::Deref;
use std::sync::LazyLock;

use indexmap::IndexMap;
use serde_json::Value;

use crate::Pointer;

/// What stands where a schema may stand.
#[derive(Debug)]
pub enum Piece {
    /// Nothing but a reference.
    Reference(Pointer),
    /// A schema.
    Schema(Box<Schema>),
}

/// A schema: what is said about it, and what its values may be.
#[derive(Debug, Default)]
pub struct Schema {
    pub data: SchemaData,
    pub any: AnySchema,
}

/// What a schema says that restricts no value.
#[derive(Debug, Default)]
pub struct SchemaData {
    pub nullable: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub deprecated: bool,
    pub title: Option<String>,
    pub description: Option<String>,
    pub default: Option<Box<Value>>,
    pub example: Option<Box<Value>>,
    pub discriminator: Option<Box<Discriminator>>,
    pub extensions: Seldom<IndexMap<String, Value>>,
}

/// What the values of a schema may be.
#[derive(Debug, Default)]
pub struct AnySchema {
    /// The type, where there is one.
    pub typ: Option<&'static str>,
    pub format: Option<String>,
    pub enumeration: Vec<Value>,
    pub properties: Seldom<IndexMap<String, Pointer>>,
    pub required: Vec<String>,
    pub additional_properties: Option<AdditionalProperties>,
    pub items: Option<Pointer>,
    pub all_of: Vec<Pointer>,
    pub one_of: Vec<Pointer>,
    pub any_of: Vec<Pointer>,
    /// Whether there are values that it forbids.
    pub not: bool,
    pub bounds: Seldom<Bounds>,
}

/// How large, long or many something may be.
#[derive(Clone, Debug, Default)]
pub struct Bounds {
    pub pattern: Option<String>,
    pub multiple_of: Option<f64>,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
    pub exclusive_minimum: Option<bool>,
    pub exclusive_maximum: Option<bool>,
    pub min_length: Option<usize>,
    pub max_length: Option<usize>,
    pub min_items: Option<usize>,
    pub max_items: Option<usize>,
    pub unique_items: Option<bool>,
    pub min_properties: Option<usize>,
    pub max_properties: Option<usize>,
}

/// Members that are not described by their name.
#[derive(Clone, Debug)]
pub enum AdditionalProperties {
    /// Whether there may be any.
    Any(bool),
    /// What they are.
    Schema(Pointer),
}

/// What tells the alternatives of a schema apart.
#[derive(Clone, Debug)]
pub struct Discriminator {
    /// The name of the member that does.
    pub property_name: String,
    /// What its values stand for.
    pub mapping: IndexMap<String, String>,
}

/// Something that is mostly empty: a pointer, until something is put into it.
#[derive(Clone, Debug)]
pub struct Seldom<T>(Option<Box<T>>);

impl<T> Default for Seldom<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Default> Seldom<T> {
    /// To be changed.
    pub fn edit(&mut self) -> &mut T {
        self.0.get_or_insert_default()
    }
}

/// What has an empty value that lasts.
pub trait Empty: Sized + 'static {
    /// The empty value.
    fn empty() -> &'static Self;
}

impl<T: Empty> Deref for Seldom<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match &self.0 {
            Some(value) => value,
            None => T::empty(),
        }
    }
}

impl Empty for IndexMap<String, Value> {
    fn empty() -> &'static Self {
        static EMPTY: LazyLock<IndexMap<String, Value>> = LazyLock::new(IndexMap::new);
        &EMPTY
    }
}

impl Empty for IndexMap<String, Pointer> {
    fn empty() -> &'static Self {
        static EMPTY: LazyLock<IndexMap<String, Pointer>> = LazyLock::new(IndexMap::new);
        &EMPTY
    }
}

impl Empty for Bounds {
    fn empty() -> &'static Self {
        static EMPTY: Bounds = Bounds {
            pattern: None,
            multiple_of: None,
            minimum: None,
            maximum: None,
            exclusive_minimum: None,
            exclusive_maximum: None,
            min_length: None,
            max_length: None,
            min_items: None,
            max_items: None,
            unique_items: None,
            min_properties: None,
            max_properties: None,
        };
        &EMPTY
    }
}
