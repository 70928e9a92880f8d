//! The types that requests and responses are made of.

use serde_json::Value;

use super::Limit;
use crate::Pointer;

/// The index of a type in `Api::types`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// The index of a format in `Api::formats`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FormatId(pub usize);

/// The index of a schema with a type of another crate in `Api::typed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypedId(pub usize);

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
    /// What its values must keep to besides.
    pub limits: Vec<Limit>,
}

impl TypeDef {
    /// Whether it is a schema under `components`, not a part of one.
    pub fn is_component(&self) -> bool {
        let parent = self.origin.parent();
        parent.is_some_and(|parent| parent.as_str() == "/components/schemas")
    }
}

/// What a type can be called after: the thing it is a part of, and the way
/// that leads from there to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Hint {
    /// What it is a part of.
    pub root: Root,
    /// Which part it is; none for the whole.
    pub way: Vec<Leg>,
}

impl Hint {
    /// Whether this is all of a thing that has a name in the document.
    pub fn is_whole(&self) -> bool {
        let mut way = self.way.iter();
        matches!(self.root, Root::Component(_))
            && way.all(|leg| matches!(leg, Leg::Kind(_) | Leg::Form(_)))
    }
}

/// What a type is a part of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Root {
    /// A component, by its name.
    Component(String),
    /// An operation, by its index among all.
    Operation(usize),
    /// A webhook or callback, by its name.
    Webhook(String),
}

/// A part of the way from a thing to what is in it, as far as it means
/// something to people.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Leg {
    /// To a member of an object, a parameter or a header, by its name.
    Member(String),
    /// To whatever a list has in it.
    Item,
    /// To whatever a map has in it.
    Value,
    /// To the element of a tuple at this position.
    Element(usize),
    /// To one of several alternatives.
    Alternative(Label),
    /// To what an operation sends.
    Body,
    /// To what a server sends by itself.
    Payload,
    /// To what an operation is answered when all is well.
    Response,
    /// To another answer, by the words for its status.
    Answer(String),
    /// To one of the forms of a body, by its media type.
    Form(String),
    /// To what a component is that is no schema: a response, a parameter.
    Kind(&'static str),
}

/// What one of several alternatives can be called after.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Label {
    /// A name: that of a component, a title, a text that only it has, or the
    /// kind of value that it is.
    Name(String),
    /// A list of what the label within says; `None` where that says nothing.
    List(Option<Box<Label>>),
    /// An object with this member.
    With(String),
    /// What has the label within, and unlike its like this member.
    Having(Box<Label>, String),
}

/// What the document says about a thing.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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
    /// The first of the values that it may have, where its type allows others;
    /// the facts have them all.
    pub listed: Option<Value>,
    /// What is meant where nothing is said; in words it is among the facts, as
    /// are those below.
    pub default: Option<Value>,
    /// The format of a text.
    pub format: Option<String>,
    /// Whether only servers say it.
    pub read_only: bool,
    /// Whether only callers say it.
    pub write_only: bool,
}

impl Docs {
    /// Adds what `other` says about the same thing and this does not.
    pub fn take_what_is_missing(&mut self, other: Self) {
        for (own, other) in [(&mut self.title, other.title), (&mut self.text, other.text)] {
            if own.is_empty() {
                *own = other;
            }
        }
        for fact in other.facts {
            if !self.facts.contains(&fact) {
                self.facts.push(fact);
            }
        }
        self.deprecated |= other.deprecated;
        self.example = self.example.take().or(other.example);
        self.listed = self.listed.take().or(other.listed);
        self.default = self.default.take().or(other.default);
        self.format = self.format.take().or(other.format);
    }
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
    /// Members that must be there and of which the document knows one value
    /// only, such as `type: "file"`: names and texts or whole numbers. A truth
    /// value is a field, because people ask whether something `is_deleted`.
    pub constants: Vec<(String, Value)>,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EnumKind {
    /// Text.
    String,
    /// Whole numbers.
    Integer,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Hash)]
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub label: Label,
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
    /// As many elements as there are types, in their order.
    Tuple(Vec<TypeRef>),
    /// An object with members of one type.
    Map(Box<TypeRef>),
    /// A value that may be null, where no field could say so.
    Nullable(Box<TypeRef>),
    /// JSON that a type of another crate is for.
    Typed(TypedId),
    /// Any JSON.
    Any,
}

impl TypeRef {
    /// The definition that this is, unless it is null.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Self::Def(id) => Some(*id),
            Self::Nullable(of) => of.named(),
            _ => None,
        }
    }

    /// The definitions that this is made of, whatever they are wrapped in.
    pub fn inner(&self) -> Vec<TypeId> {
        match self {
            Self::Def(id) => vec![*id],
            Self::List(of) | Self::Map(of) | Self::Nullable(of) => of.inner(),
            Self::Tuple(parts) => parts.iter().flat_map(Self::inner).collect(),
            Self::Scalar(_) | Self::Typed(_) | Self::Any => Vec::new(),
        }
    }
}

/// A single value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scalar {
    /// Text.
    String,
    /// Text that the format says more about.
    Formatted(FormatId),
    /// The content of a file, as a part of a form.
    File,
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

impl Scalar {
    /// Whether it is text, with a format or without.
    pub fn is_text(self) -> bool {
        matches!(self, Self::String | Self::Formatted(_))
    }
}
