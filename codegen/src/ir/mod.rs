//! The API as the emitters see it: every reference resolved, no Rust in it.
//!
//! Nodes know where they come from ([`Pointer`]) and carry a [`Hint`] of what
//! they are about; what they are called in Rust is decided later, in a table
//! of its own ([`crate::name`]).

pub mod graph;

use std::time::Duration;

use serde_json::Value;

use crate::Pointer;

/// A whole API.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// The title of the document.
    pub title: String,
    /// The version of the API.
    pub version: String,
    /// What the API is for, in CommonMark.
    pub description: String,
    /// Where the API is served; the first one by default.
    pub servers: Vec<Server>,
    /// How callers prove who they are.
    pub schemes: Vec<Scheme>,
    /// What operations need that say nothing of their own.
    pub security: Security,
    /// When to try again, where the document says so.
    pub retry: Option<Retry>,
    /// All types, in the order of the document.
    pub types: Vec<TypeDef>,
    /// The operations, by group.
    pub resources: Vec<Resource>,
}

/// Alternatives, each a set of schemes by their index that go together. None
/// at all, or an empty set, needs no proof.
pub type Security = Vec<Vec<usize>>;

/// Where an API is served.
#[derive(Clone, Debug, PartialEq)]
pub struct Server {
    /// Absolute, or relative to where the document was.
    pub url: String,
    /// What it is called.
    pub name: Option<String>,
    /// The parts of its URL in braces that callers may choose.
    pub variables: Vec<ServerVariable>,
}

/// A part of a server's URL that callers may choose.
#[derive(Clone, Debug, PartialEq)]
pub struct ServerVariable {
    /// Its name between the braces.
    pub name: String,
    /// Its value when nothing is chosen.
    pub default: String,
    /// The only values it may have; none for any.
    pub allowed: Vec<String>,
}

/// How callers prove who they are.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// Where it is declared.
    pub origin: Pointer,
    /// What the document calls it.
    pub name: String,
    /// What the document says about it, in CommonMark.
    pub description: String,
    /// How the proof travels.
    pub kind: SchemeKind,
    /// The environment variable that holds the proof.
    pub env: String,
}

/// How a proof travels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// `Authorization: Bearer …`
    Bearer,
    /// `Authorization: Basic …`
    Basic,
    /// A header, query parameter or cookie of this name.
    ApiKey(Location, String),
}

/// When to try again, as far as the document says.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Retry {
    /// The delay before the second attempt.
    pub initial_delay: Option<Duration>,
    /// The largest delay.
    pub max_delay: Option<Duration>,
    /// How many attempts there are at most.
    pub max_attempts: Option<u32>,
    /// How long the whole may take.
    pub max_elapsed: Option<Duration>,
    /// By what the delay grows each time.
    pub exponent: Option<f64>,
}

/// The index of a type in [`Api::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// A type with a name.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Where it is described.
    pub origin: Pointer,
    /// What it is about.
    pub hint: Hint,
    /// What the document says about it.
    pub docs: Docs,
    /// What it is.
    pub shape: Shape,
}

/// What a type can be called after: the thing it is a part of, and the words
/// that lead from there to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Hint {
    /// What it is a part of.
    pub root: Root,
    /// Which part it is; none for the whole.
    pub words: Vec<String>,
}

/// What a type is a part of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Root {
    /// A component, by its name.
    Component(String),
    /// An operation, by its index among all.
    Operation(usize),
}

/// What the document says about a thing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    /// Its name in prose.
    pub title: String,
    /// Its description in CommonMark.
    pub text: String,
    /// Whether it should no longer be used.
    pub deprecated: bool,
    /// Facts that types do not tell: limits, formats, defaults.
    pub facts: Vec<String>,
    /// An example of its value.
    pub example: Option<Value>,
}

/// What a type is.
#[derive(Clone, Debug)]
pub enum Shape {
    /// An object with known members.
    Struct(Struct),
    /// One of several texts or numbers.
    Enum(Enum),
    /// A value of one of several types.
    Union(Union),
    /// Another type under a name of its own.
    Alias(TypeRef),
    /// Another type that contains this one, so that a mere alias would have
    /// no end.
    Newtype(TypeRef),
}

/// An object with known members.
#[derive(Clone, Debug, Default)]
pub struct Struct {
    /// The members, in the order of the document.
    pub fields: Vec<Field>,
    /// Members that must be there and of which the document knows one text
    /// only, such as `type: "file"`: names and texts.
    pub constants: Vec<(String, String)>,
    /// What becomes of other members.
    pub rest: Rest,
}

/// What becomes of members that have no field.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Rest {
    /// They are kept as they are.
    #[default]
    Kept,
    /// All of them have this type.
    Typed(TypeRef),
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// Where it is described.
    pub origin: Pointer,
    /// Its key.
    pub name: String,
    /// What the document wants it called in Rust.
    pub rust_name: Option<String>,
    /// What the document says about it.
    pub docs: Docs,
    /// The type of its value, null aside.
    pub ty: TypeRef,
    /// Whether it may be absent or null.
    pub presence: Presence,
}

/// Whether a member may be absent, and whether it may be null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// There, and never null.
    Required,
    /// There, perhaps as null.
    RequiredNullable,
    /// Perhaps there, and then not null.
    Optional,
    /// Absent, null or a value, which are three different things.
    OptionalNullable,
}

impl Presence {
    /// The presence of a member that is `required`, or not, and `nullable`, or
    /// not.
    pub fn new(required: bool, nullable: bool) -> Self {
        match (required, nullable) {
            (true, false) => Self::Required,
            (true, true) => Self::RequiredNullable,
            (false, false) => Self::Optional,
            (false, true) => Self::OptionalNullable,
        }
    }

    /// Whether the member has to be there.
    pub fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::RequiredNullable)
    }
}

/// One of several texts or numbers.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Whether the values are whole numbers.
    pub kind: EnumKind,
    /// The values that the document knows.
    pub values: Vec<EnumValue>,
}

/// What the values of an enum are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnumKind {
    /// Text.
    String,
    /// Whole numbers.
    Integer,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumValue {
    /// The value as it travels: a number is written as its digits.
    pub wire: String,
    /// What the document wants it called.
    pub name: Option<String>,
    /// What the document says about it, in CommonMark.
    pub text: String,
}

/// A value of one of several types.
#[derive(Clone, Debug)]
pub struct Union {
    /// How to tell which type a value has.
    pub choice: Choice,
    /// The types.
    pub variants: Vec<Variant>,
}

/// How to tell which variant a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// By the text of this member.
    Tag(String),
    /// By which variant fits it best.
    Fit,
}

/// One of the types of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Where it stands.
    pub origin: Pointer,
    /// What it can be called after.
    pub label: String,
    /// Its type.
    pub ty: TypeRef,
    /// The texts of the tag that mean this variant.
    pub tags: Vec<String>,
    /// Whether the type has the tag as a field of its own.
    pub holds_tag: bool,
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TypeRef {
    /// A type of the document.
    Def(TypeId),
    /// A single value.
    Scalar(Scalar),
    /// A sequence.
    List(Box<TypeRef>),
    /// An object with members of one type.
    Map(Box<TypeRef>),
    /// A value that may be null, where no field could say so.
    Nullable(Box<TypeRef>),
    /// Any JSON.
    Any,
}

impl TypeRef {
    /// The definition that this is made of, whatever it is wrapped in.
    pub fn inner(&self) -> Option<TypeId> {
        match self {
            Self::Def(id) => Some(*id),
            Self::List(of) | Self::Map(of) | Self::Nullable(of) => of.inner(),
            Self::Scalar(_) | Self::Any => None,
        }
    }
}

impl Api {
    /// The definition `id`.
    pub fn def(&self, id: TypeId) -> Option<&TypeDef> {
        self.types.get(id.0)
    }

    /// The type behind names that only stand for another type. Lowering leaves
    /// no circle of them.
    pub fn resolve<'a>(&'a self, ty: &'a TypeRef) -> &'a TypeRef {
        let mut here = ty;
        while let TypeRef::Def(id) = here {
            match self.def(*id).map(|def| &def.shape) {
                Some(Shape::Alias(target)) => here = target,
                _ => break,
            }
        }
        here
    }
}

/// A single value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scalar {
    /// Text.
    String,
    /// True or false.
    Bool,
    /// A whole number of 32 bits.
    I32,
    /// A whole number of 64 bits.
    I64,
    /// A whole number of 64 bits that is not negative.
    U64,
    /// A number of double precision.
    F64,
}

/// A group of operations.
#[derive(Clone, Debug)]
pub struct Resource {
    /// What the document calls it.
    pub name: String,
    /// What it is for, in CommonMark.
    pub description: String,
    /// Its operations, in the order of the document.
    pub operations: Vec<Operation>,
}

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Where it stands.
    pub origin: Pointer,
    /// Its index among all operations of the document.
    pub index: usize,
    /// Its `operationId`, or words made of its method and path.
    pub id: String,
    /// What the document wants its method called.
    pub method_name: Option<String>,
    /// The HTTP method in capitals.
    pub method: &'static str,
    /// The path template, beginning with `/`.
    pub path: String,
    /// What the document says about it; the title is its summary.
    pub docs: Docs,
    /// Its parameters: those of the path in the path's order, then the others.
    pub params: Vec<Param>,
    /// Its request body.
    pub body: Option<Body>,
    /// The responses that mean success.
    pub success: Vec<Reply>,
    /// The responses that mean failure.
    pub errors: Vec<Reply>,
    /// What it needs, where that differs from what the API says.
    pub security: Option<Security>,
    /// When to try again, where that differs from what the API says.
    pub retry: Option<Retry>,
    /// How to page through its results.
    pub paging: Option<Paging>,
    /// A server of its own.
    pub server: Option<Server>,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// How a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// As OpenAPI's style, exploded or not.
    Named(&'static str, bool),
    /// As JSON text.
    Json,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Param {
    /// Where it is declared.
    pub origin: Pointer,
    /// Its name as it travels.
    pub name: String,
    /// What the document wants it called in Rust.
    pub rust_name: Option<String>,
    /// Where it travels.
    pub location: Location,
    /// How it is written.
    pub style: Style,
    /// Whether a call must give it.
    pub required: bool,
    /// The type of its value.
    pub ty: TypeRef,
    /// What the document says about it.
    pub docs: Docs,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// Where it is declared.
    pub origin: Pointer,
    /// Whether a call must give it.
    pub required: bool,
    /// Its media type.
    pub media_type: String,
    /// What it holds.
    pub content: Content,
    /// What the document says about it.
    pub docs: Docs,
}

/// What a body holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// JSON of this type.
    Json(TypeRef),
    /// The fields of this type, form-urlencoded.
    Form(TypeRef),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// Nothing.
    Empty,
}

/// The statuses that a response is declared for, from `0` to `999`.
pub type Statuses = std::ops::RangeInclusive<u16>;

/// A response.
#[derive(Clone, Debug)]
pub struct Reply {
    /// Where it is declared.
    pub origin: Pointer,
    /// What it can be called among the responses of its operation.
    pub label: String,
    /// The statuses it is for; `None` stands for all that have no own one.
    pub statuses: Option<Statuses>,
    /// Its media type, where it has a body.
    pub media_type: Option<String>,
    /// What it holds.
    pub content: Content,
    /// What the document says about it, in CommonMark.
    pub description: String,
    /// An example of its body.
    pub example: Option<Value>,
}

/// How to page through the results of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The query parameter that says how many results to pass over.
    pub offset: String,
    /// The query parameter that says how many results to give.
    pub limit: String,
    /// The way to the array of results in the response, by member names.
    pub results: Vec<String>,
}

/// A piece of text as a code span of Markdown, on one line.
pub fn code_span(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let longest = text
        .split(|c| c != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}
