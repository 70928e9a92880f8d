//! The macros that make enums of texts and of integers serde types.

/// Makes an enum whose variants stand for strings, a type a `StringEnum` by a table of its values, or a `StringEnum` a
/// serde type that converts from and to strings. `else` names the variant for all other values. Values `as` which
/// comments cannot quote are not.
macro_rules! string_enum {
    ($(#[$about:meta])* pub enum $type:ident {$(
        $(#[$docs:meta])* $variant:ident $(= $value:literal)? $(as $odd:literal)?
    ),* $(,)?} else $unknown:ident) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[doc = concat!("`", $value, "`.")])? $(#[$docs])* $variant,)*
            /// A value that the document does not know.
            $unknown($crate::runtime::model::Unknown<Self>),
        }

        $crate::runtime::model::string_enum! {
            $type { $($variant = $($value)? $($odd)?),* } else $unknown
        }
    };
    ($type:ident { $($variant:ident = $value:literal),* $(,)? } else $unknown:ident) => {
        impl $crate::runtime::model::StringEnum for $type {
            fn known(value: &str) -> ::std::option::Option<Self> {
                ::std::option::Option::Some(match value {
                    $($value => Self::$variant,)*
                    _ => return ::std::option::Option::None,
                })
            }

            fn unknown(value: $crate::runtime::model::Unknown<Self>) -> Self {
                Self::$unknown(value)
            }

            fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$unknown(value) => value.as_str(),
                }
            }
        }

        $crate::runtime::model::string_enum!($type);
    };
    ($type:ident) => {
        impl $type {
            /// The string, as in JSON.
            pub fn as_str(&self) -> &str {
                $crate::runtime::model::StringEnum::as_str(self)
            }
        }

        impl $crate::runtime::model::Blank for $type {
            fn blank() -> Self {
                $crate::runtime::model::read_string("")
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::model::decode_string(deserializer)
            }
        }

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl ::std::convert::From<&str> for $type {
            fn from(value: &str) -> Self {
                $crate::runtime::model::read_string(value)
            }
        }

        impl ::std::convert::From<::std::string::String> for $type {
            fn from(value: ::std::string::String) -> Self {
                $crate::runtime::model::read_string(value)
            }
        }

        impl ::std::str::FromStr for $type {
            type Err = ::std::convert::Infallible;

            fn from_str(
                value: &str,
            ) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok($crate::runtime::model::read_string(value))
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }
    };
}

/// Makes an enum whose variants stand for integers, a type an `IntegerEnum` by a table of its values, or an
/// `IntegerEnum` a serde type that converts from and to integers. `else` names the variant for all other values.
macro_rules! integer_enum {
    ($(#[$about:meta])* pub enum $type:ident {$(
        $(#[$docs:meta])* $variant:ident = $value:literal
    ),* $(,)?} else $unknown:ident) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $type {
            $(#[doc = concat!("`", $value, "`.")] $(#[$docs])* $variant,)*
            /// A value that the document does not know.
            $unknown($crate::runtime::model::Unknown<Self, i64>),
        }

        $crate::runtime::model::integer_enum! {
            $type { $($variant = $value),* } else $unknown
        }
    };
    ($type:ident { $($variant:ident = $value:literal),* $(,)? } else $unknown:ident) => {
        impl $crate::runtime::model::IntegerEnum for $type {
            fn known(value: i64) -> ::std::option::Option<Self> {
                ::std::option::Option::Some(match value {
                    $($value => Self::$variant,)*
                    _ => return ::std::option::Option::None,
                })
            }

            fn unknown(value: $crate::runtime::model::Unknown<Self, i64>) -> Self {
                Self::$unknown(value)
            }

            fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$unknown(value) => value.as_i64(),
                }
            }
        }

        $crate::runtime::model::integer_enum!($type);
    };
    ($type:ident) => {
        impl $type {
            /// The integer, as in JSON.
            pub fn as_i64(&self) -> i64 {
                $crate::runtime::model::IntegerEnum::as_i64(self)
            }
        }

        impl $crate::runtime::model::Blank for $type {
            fn blank() -> Self {
                $crate::runtime::model::read_integer(0)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::model::decode_integer(deserializer)
            }
        }

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.as_i64())
            }
        }

        impl ::std::convert::From<i64> for $type {
            fn from(value: i64) -> Self {
                $crate::runtime::model::read_integer(value)
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.as_i64(), formatter)
            }
        }
    };
}

pub(crate) use {integer_enum, string_enum};
