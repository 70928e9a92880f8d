//! The macros that make models serde types. They stay thin: what they call is compiled once.
//!
//! They expect the runtime at `crate::runtime`.

/// Makes a `Record` a serde type.
macro_rules! record {
    ($type:ident) => {
        impl $crate::runtime::model::Blank for $type {
            fn blank() -> Self {
                $crate::runtime::model::Record::blank()
            }
        }

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

/// Makes a `StringEnum` a serde type that converts from and to strings.
macro_rules! string_enum {
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

            fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
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

/// Makes an `IntegerEnum` a serde type that converts from and to integers.
macro_rules! integer_enum {
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

/// Makes a `Union` a serde type.
macro_rules! union {
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

pub(crate) use {integer_enum, record, string_enum, union};
