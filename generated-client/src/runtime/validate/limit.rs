//! Limits as data. The functions spell them: tables are made of nothing else.

use crate::runtime::error::fault::Place;

/// What a value must keep to beyond its type: all of these.
pub type Limits = &'static [Limit];

/// One limit. As in JSON Schema, it concerns values of its own kind only: a number has no length.
#[derive(Clone, Copy, Debug)]
pub struct Limit(pub(super) Rule);

#[derive(Clone, Copy, Debug)]
pub(super) enum Rule {
    MinLength(usize),
    MaxLength(usize),
    Pattern(&'static str),
    Minimum(f64),
    Above(f64),
    Maximum(f64),
    Below(f64),
    MultipleOf(f64),
    MinItems(usize),
    MaxItems(usize),
    UniqueItems,
    Item(usize, Limits),
    Items(usize, Limits),
    MinMembers(usize),
    MaxMembers(usize),
    Names(Limits),
    Member(&'static str, Limits),
    Matching(&'static str, Limits),
    Others(&'static [&'static str], &'static [&'static str], Limits),
    Together(&'static str, &'static [&'static str]),
    OneOf(&'static [&'static [&'static str]]),
    Same(fn() -> Limits),
    Tagged(&'static str, &'static [(&'static [&'static str], Limits)]),
    Any(&'static [Alternative]),
}

/// One of the shapes that a value may have.
#[derive(Clone, Copy, Debug)]
pub struct Alternative {
    pub(super) kind: Kind,
    pub(super) required: &'static [&'static str],
    pub(super) limits: Limits,
}

/// The kinds of values that an alternative may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It does not tell.
    Anything,
    /// Text.
    Text,
    /// True or false.
    Truth,
    /// A number without a fraction.
    Whole,
    /// A number.
    Number,
    /// A list.
    List,
    /// An object.
    Object,
}

/// The limits of one input of an operation.
#[derive(Clone, Copy, Debug)]
pub struct Input {
    pub(super) place: Place,
    pub(super) name: &'static str,
    pub(super) limits: Limits,
}

/// A type with limits. `limits!` makes one of a type.
pub trait Limited {
    /// Its limits.
    fn limits() -> Limits;
}

macro_rules! spell {
    ($($(#[$doc:meta])* $name:ident($($argument:ident: $type:ty),*) = $rule:ident;)*) => {$(
        $(#[$doc])*
        pub const fn $name($($argument: $type),*) -> Limit {
            Limit(Rule::$rule($($argument),*))
        }
    )*};
}

spell! {
    /// At least so many characters (`minLength`).
    min_length(least: usize) = MinLength;
    /// At most so many characters (`maxLength`).
    max_length(most: usize) = MaxLength;
    /// The pattern, an ECMA-262 regular expression, matches some part of the text (`pattern`).
    pattern(pattern: &'static str) = Pattern;
    /// At least this (`minimum`).
    minimum(least: f64) = Minimum;
    /// More than this (`exclusiveMinimum`).
    above(bound: f64) = Above;
    /// At most this (`maximum`).
    maximum(most: f64) = Maximum;
    /// Less than this (`exclusiveMaximum`).
    below(bound: f64) = Below;
    /// Any number of these (`multipleOf`).
    multiple_of(step: f64) = MultipleOf;
    /// At least so many items (`minItems`).
    min_items(least: usize) = MinItems;
    /// At most so many items (`maxItems`).
    max_items(most: usize) = MaxItems;
    /// The item at an index keeps to these (`prefixItems`).
    item(index: usize, limits: Limits) = Item;
    /// The items from an index on keep to these (`items`).
    items(from: usize, limits: Limits) = Items;
    /// At least so many members (`minProperties`).
    min_members(least: usize) = MinMembers;
    /// At most so many members (`maxProperties`).
    max_members(most: usize) = MaxMembers;
    /// The names of all members keep to these (`propertyNames`).
    names(limits: Limits) = Names;
    /// A member keeps to these (`properties`).
    member(name: &'static str, limits: Limits) = Member;
    /// Members whose names match a pattern keep to these (`patternProperties`).
    matching(pattern: &'static str, limits: Limits) = Matching;
    /// Members but for those of these names, or of names that match these patterns, keep to these
    /// (`additionalProperties`).
    others(
        names: &'static [&'static str],
        patterns: &'static [&'static str],
        limits: Limits
    ) = Others;
    /// Where the first member is, the others are too (`dependentRequired`).
    together(name: &'static str, others: &'static [&'static str]) = Together;
    /// All members of at least one of these lists are there (`required` within `anyOf`).
    one_of(lists: &'static [&'static [&'static str]]) = OneOf;
    /// What the member says decides which of these count (`discriminator`).
    tagged(
        member: &'static str,
        variants: &'static [(&'static [&'static str], Limits)]
    ) = Tagged;
    /// One of the alternatives that the value can be is kept to (`anyOf`, `oneOf`).
    any(alternatives: &'static [Alternative]) = Any;
}

/// No item is there twice (`uniqueItems`).
pub const fn unique_items() -> Limit {
    Limit(Rule::UniqueItems)
}

/// The limits of a type.
pub const fn is<T: Limited>() -> Limit {
    Limit(Rule::Same(T::limits))
}

macro_rules! spell_alternatives {
    ($($(#[$doc:meta])* $name:ident = $kind:ident;)*) => {$(
        $(#[$doc])*
        pub const fn $name(limits: Limits) -> Alternative {
            Alternative { kind: Kind::$kind, required: &[], limits }
        }
    )*};
}

spell_alternatives! {
    /// An alternative of any kind.
    anything = Anything;
    /// An alternative that is text.
    text = Text;
    /// An alternative that is true or false.
    truth = Truth;
    /// An alternative that is a number without a fraction.
    whole = Whole;
    /// An alternative that is a number.
    number = Number;
    /// An alternative that is a list.
    list = List;
}

/// An alternative that is an object with these members.
pub const fn object(required: &'static [&'static str], limits: Limits) -> Alternative {
    Alternative {
        kind: Kind::Object,
        required,
        limits,
    }
}

macro_rules! spell_inputs {
    ($($(#[$doc:meta])* $name:ident = $place:ident;)*) => {$(
        $(#[$doc])*
        pub const fn $name(name: &'static str, limits: Limits) -> Input {
            Input { place: Place::$place, name, limits }
        }
    )*};
}

spell_inputs! {
    /// The limits of a path parameter.
    path = Path;
    /// The limits of a query parameter.
    query = Query;
    /// The limits of a header.
    header = Header;
    /// The limits of a cookie.
    cookie = Cookie;
}

/// The limits of the body.
pub const fn body(limits: Limits) -> Input {
    Input {
        place: Place::Body,
        name: "",
        limits,
    }
}
