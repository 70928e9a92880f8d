//! The macros that make models serde types. They stay thin: what they call is compiled once.
//!
//! They expect the runtime at `crate::runtime`.

/// Makes a type a `Record` by a table of its fields, or a `Record` a serde type.
///
/// The table numbers the members of the object; one in brackets may be absent. The name in JSON is told where it is not
/// the field's, as is the only value of a member that has no field. `keep` names the field for all other members,
/// `collect` does if those have a type.
macro_rules! record {
    ($type:ident { $($row:tt)* } keep $rest:ident) => {
        $crate::runtime::model::record! {
            @table $type { $($row)* } $rest
            [extra(&$rest)]
            fn extra(&mut self) -> ::std::option::Option<&mut $crate::runtime::model::Extra> {
                ::std::option::Option::Some(&mut self.$rest)
            }
        }
    };
    ($type:ident { $($row:tt)* } collect $rest:ident) => {
        $crate::runtime::model::record! {
            @table $type { $($row)* } $rest
            [others(&$rest)]
            fn other<'de, A: $crate::runtime::model::MapAccess<'de>>(
                &mut self,
                name: &str,
                map: &mut A,
            ) -> ::std::result::Result<(), A::Error> {
                $crate::runtime::model::insert(&mut self.$rest, name, map)
            }

            fn stray(
                &mut self,
                name: &str,
                value: $crate::runtime::model::Value,
            ) -> ::std::result::Result<(), ::serde_json::Error> {
                $crate::runtime::model::insert_stray(&mut self.$rest, name, value)
            }
        }
    };
    (@table $type:ident {
        $($number:literal:
            $($constant:literal = $only:literal)?
            $($field:ident $(= $name:literal)?)?
            $([$optional:ident $(= $called:literal)?])?
        ),* $(,)?
    } $rest:ident [$write:ident(&$same:ident)] $($other:tt)*) => {
        impl $crate::runtime::model::Blank for $type {
            fn blank() -> Self {
                Self {
                    $($($field: $crate::runtime::model::blank(),)?)*
                    $($($optional: $crate::runtime::model::blank(),)?)*
                    $rest: $crate::runtime::model::blank(),
                }
            }
        }

        impl $crate::runtime::model::Record for $type {
            const FIELDS: &'static [$crate::runtime::model::Field] = &[$(
                $($crate::runtime::model::constant($constant))?
                $($crate::runtime::model::required(&[stringify!($field) $(, $name)?]))?
                $($crate::runtime::model::optional(&[stringify!($optional) $(, $called)?]))?
            ),*];

            fn read<'de, A: $crate::runtime::model::MapAccess<'de>>(
                &mut self,
                field: usize,
                map: &mut A,
            ) -> ::std::result::Result<(), A::Error> {
                match field {
                    $(
                        $($number => $crate::runtime::model::fill(&mut self.$field, map),)?
                        $($number => $crate::runtime::model::fill(&mut self.$optional, map),)?
                        $($number => $crate::runtime::model::expect(self, $constant, $only, map),)?
                    )*
                    _ => $crate::runtime::model::skip(map),
                }
            }

            $($other)*

            fn write<S: $crate::runtime::model::Serializer>(
                &self,
                object: &mut $crate::runtime::model::Object<S>,
            ) {
                $(
                    $(object.constant($constant, $only, &self.$rest);)?
                    $(object.required(&[stringify!($field) $(, $name)?], &self.$field);)?
                    $(object.optional(&[stringify!($optional) $(, $called)?], &self.$optional);)?
                )*
                object.$write(&self.$rest);
            }
        }

        $crate::runtime::model::record!($type);
    };
    ($type:ident) => {
        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::model::decode(stringify!($type), deserializer)
            }
        }

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::model::encode(self, serializer)
            }
        }
    };
}

/// Makes a type a `Union` by a table of its variants, or a `Union` a serde type.
///
/// Variants are told apart by the text of a member, or by which of them fits best. `bare` ones have no field for that
/// member, so it is taken off and put back. `else` names the variant for all other values, `text`
/// the one that texts become.
macro_rules! union {
    ($type:ident by $tag:literal {
        $($variant:ident = $first:literal $(| $more:literal)*),* $(,)?
    } $(bare { $($bare:ident = $value:literal),* $(,)? })? else $unknown:ident) => {
        $crate::runtime::model::union! {
            @table $type { $($variant,)* } { $($($bare = $value,)*)? } $tag $unknown
            |json| match $crate::runtime::model::tag(json, $tag) {
                $(::std::option::Option::Some($first $(| $more)*) => {
                    $crate::runtime::model::variant(json, Self::$variant)
                })*
                $($(::std::option::Option::Some($value) => {
                    $crate::runtime::model::without_tag(json, $tag, Self::$bare)
                })*)?
                _ => ::std::result::Result::Ok(::std::option::Option::None),
            }
        }
    };
    ($type:ident by fit { $($variant:ident),* $(,)? } else $unknown:ident, text $text:ident) => {
        $crate::runtime::model::union! { $type by fit { $($variant),* } else $unknown }

        impl ::std::convert::From<&str> for $type {
            fn from(text: &str) -> Self {
                Self::$text(text.to_owned())
            }
        }

        impl ::std::convert::From<::std::string::String> for $type {
            fn from(text: ::std::string::String) -> Self {
                Self::$text(text)
            }
        }

        impl ::std::convert::From<&str> for $crate::runtime::model::Nullable<$type> {
            fn from(text: &str) -> Self {
                Self::Value(text.into())
            }
        }
    };
    ($type:ident by fit { $($variant:ident),* $(,)? } else $unknown:ident) => {
        $crate::runtime::model::union! {
            @table $type { $($variant,)* } {} "" $unknown
            |json| $crate::runtime::model::Choice::new(json)$(.attempt(Self::$variant))*.finish()
        }
    };
    (@table $type:ident { $($variant:ident,)* } { $($bare:ident = $value:literal,)* } $tag:literal $unknown:ident
        |$json:ident| $read:expr
    ) => {
        impl $crate::runtime::model::Union for $type {
            fn read(
                $json: &$crate::runtime::model::Value,
            ) -> ::std::result::Result<::std::option::Option<Self>, ::serde_json::Error> {
                $read
            }

            fn unknown(
                json: $crate::runtime::model::Unknown<Self, $crate::runtime::model::Value>,
            ) -> Self {
                Self::$unknown(json)
            }

            fn write<S: $crate::runtime::model::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(content) => {
                        $crate::runtime::model::Serialize::serialize(content, serializer)
                    })*
                    $(Self::$bare(content) => {
                        $crate::runtime::model::with_tag(serializer, $tag, $value, content)
                    })*
                    Self::$unknown(json) => {
                        $crate::runtime::model::Serialize::serialize(json.as_json(), serializer)
                    }
                }
            }
        }

        $crate::runtime::model::union!($type);
    };
    ($type:ident) => {
        impl $crate::runtime::model::Blank for $type {
            fn blank() -> Self {
                $crate::runtime::model::blank_union()
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::model::decode_union(deserializer)
            }
        }

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::model::Union::write(self, serializer)
            }
        }
    };
}

/// Makes a type around one other a serde type that is written as that.
macro_rules! newtype {
    ($type:ident) => {
        impl $crate::runtime::model::Blank for $type {
            fn blank() -> Self {
                Self($crate::runtime::model::blank())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                ::serde::Deserialize::deserialize(deserializer).map(Self)
            }
        }

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&self.0, serializer)
            }
        }
    };
}

/// The methods that set fields of a model, each with what it takes and what the field becomes.
macro_rules! setters {
    ($type:ident {$($(#[$attribute:meta])* $field:ident: $of:ty = $value:expr),* $(,)?}) => {
        impl $type {$(
            #[doc = concat!("Sets `", stringify!($field), "`.")]
            $(#[$attribute])*
            #[must_use]
            pub fn $field(mut self, $field: $of) -> Self {
                self.$field = $value;
                self
            }
        )*}
    };
}

/// The files of models, whose names are nobody's business.
macro_rules! files {
    ($($file:ident),* $(,)?) => {$(
        mod $file;
        pub use $file::*;
    )*};
    // Those that are there under a condition.
    (#[$when:meta] { $($file:ident),* $(,)? }) => {$(
        #[$when]
        mod $file;
        #[$when]
        pub use $file::*;
    )*};
}

pub(crate) use {files, newtype, record, setters, union};
