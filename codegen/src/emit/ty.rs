//! Types as they are written.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::{Context, MODEL, Uses, formats, import};
use crate::ir::{Choice, EnumKind, Field, Presence, Scalar, Shape, TypeId, TypeRef};

/// From where a type is written.
#[derive(Clone, Copy, PartialEq)]
pub enum From<'a> {
    /// From the module of a model, by its name.
    Model(&'a str),
    /// From there, too, where it is written only once, so that no import is worth it.
    Beside(&'a str),
    /// From anywhere else: models are in `models`.
    Outside,
}

/// The type `ty`, written from `from`; what it needs is imported.
pub fn ty(context: Context<'_>, ty: &TypeRef, from: From<'_>, uses: &mut Uses) -> TokenStream {
    let mut inner = |of| self::ty(context, of, from, uses);
    match ty {
        TypeRef::Def(id) => def(context, *id, from, uses),
        TypeRef::Scalar(Scalar::Formatted(id)) => formats::ty(context, *id, uses),
        TypeRef::Scalar(Scalar::File) => {
            // By its path, because many documents have a type of this name.
            import(uses, "crate", "runtime");
            quote!(runtime::File)
        }
        TypeRef::Scalar(scalar) => self::scalar(*scalar),
        TypeRef::List(of) => {
            let of = inner(of);
            quote!(Vec<#of>)
        }
        TypeRef::Tuple(parts) => {
            let parts = parts.iter().map(inner);
            quote!((#(#parts),*))
        }
        TypeRef::Nullable(of) => {
            let of = inner(of);
            quote!(Option<#of>)
        }
        TypeRef::Map(of) => {
            let of = inner(of);
            import(uses, "std::collections", "BTreeMap");
            quote!(BTreeMap<String, #of>)
        }
        TypeRef::Typed(id) => formats::typed(context, *id, uses),
        TypeRef::Any => {
            import(uses, MODEL, "Value");
            quote!(Value)
        }
    }
}

fn def(context: Context<'_>, id: TypeId, from: From<'_>, uses: &mut Uses) -> TokenStream {
    let names = context.type_names(id);
    let name = &names.name;
    match from {
        From::Outside => {
            import(uses, "crate", "models");
            quote!(models::#name)
        }
        From::Model(module) => {
            if names.module.as_str() != module {
                import(uses, "super", name);
            }
            quote!(#name)
        }
        From::Beside(module) if names.module.as_str() != module => quote!(super::#name),
        From::Beside(_) => quote!(#name),
    }
}

/// The type of a single value.
pub fn scalar(scalar: Scalar) -> TokenStream {
    match scalar {
        Scalar::String | Scalar::Formatted(_) => quote!(String),
        Scalar::File => quote!(File),
        Scalar::Bool => quote!(bool),
        Scalar::I32 => quote!(i32),
        Scalar::I64 => quote!(i64),
        Scalar::U64 => quote!(u64),
        Scalar::F64 => quote!(f64),
    }
}

/// The type of a member that may be absent or null, as `presence` has it.
pub fn present(of: TokenStream, presence: Presence, uses: &mut Uses) -> TokenStream {
    match presence {
        Presence::Required => of,
        Presence::RequiredNullable | Presence::Optional => quote!(Option<#of>),
        Presence::OptionalNullable => {
            import(uses, MODEL, "Nullable");
            quote!(Nullable<#of>)
        }
    }
}

/// What a setter or constructor takes for a type, and the expression that
/// makes a value of that type out of it.
pub fn argument(
    context: Context<'_>,
    of: &TypeRef,
    name: &crate::name::Ident,
    from: From<'_>,
    uses: &mut Uses,
) -> (TokenStream, TokenStream) {
    match context.api.resolve(of) {
        TypeRef::Scalar(Scalar::String) => (quote!(impl Into<String>), quote!(#name.into())),
        TypeRef::Scalar(Scalar::Formatted(id)) => {
            let ty = formats::ty(context, *id, uses);
            (quote!(impl Into<#ty>), quote!(#name.into()))
        }
        TypeRef::Scalar(Scalar::File) | TypeRef::Typed(_) => {
            let own = ty(context, of, from, uses);
            (quote!(impl Into<#own>), quote!(#name.into()))
        }
        TypeRef::List(items) if is_text(context, items) || is_file(context, items) => {
            let items = ty(context, context.api.resolve(items), from, uses);
            (
                quote!(impl IntoIterator<Item = impl Into<#items>>),
                quote!(#name.into_iter().map(Into::into).collect()),
            )
        }
        TypeRef::Any => {
            import(uses, MODEL, "Value");
            (quote!(impl Into<Value>), quote!(#name.into()))
        }
        TypeRef::Def(id) if text_variant(context, *id).is_some() => {
            let own = ty(context, of, from, uses);
            (quote!(impl Into<#own>), quote!(#name.into()))
        }
        _ => (ty(context, of, from, uses), quote!(#name)),
    }
}

/// The variant of a union that any text becomes: its only one of plain text.
pub fn text_variant(context: Context<'_>, id: TypeId) -> Option<usize> {
    let Shape::Union(union) = &context.api.def(id)?.shape else {
        return None;
    };
    let is_text = |ty| *context.api.resolve(ty) == TypeRef::Scalar(Scalar::String);
    let variants = union.variants.iter().enumerate();
    let mut texts = variants.filter(|(_, variant)| is_text(&variant.ty));
    let (index, _) = texts.next().filter(|_| union.choice == Choice::Fit)?;
    texts.next().is_none().then_some(index)
}

/// Whether a type is text of any kind.
pub fn is_text(context: Context<'_>, ty: &TypeRef) -> bool {
    matches!(context.api.resolve(ty), TypeRef::Scalar(scalar) if scalar.is_text())
}

/// Whether a type is a file.
pub fn is_file(context: Context<'_>, ty: &TypeRef) -> bool {
    *context.api.resolve(ty) == TypeRef::Scalar(Scalar::File)
}

/// The only value that a member can have.
pub enum Only {
    /// A variant of an enum, by its number.
    Variant(TypeId, usize),
    /// A truth value.
    Bool(bool),
}

/// What must be there and can be nothing else need not be asked for: the only
/// variant of an enum of one text, or one of the two truth values.
pub fn only(context: Context<'_>, field: &Field) -> Option<Only> {
    if field.presence != Presence::Required {
        return None;
    }
    match (context.api.resolve(&field.ty), &field.docs.listed) {
        (TypeRef::Scalar(Scalar::Bool), Some(Value::Bool(only))) => Some(Only::Bool(*only)),
        (TypeRef::Def(id), _) => match &context.api.def(*id)?.shape {
            Shape::Enum(of) if of.values.len() == 1 && of.kind == EnumKind::String => {
                Some(Only::Variant(*id, 0))
            }
            _ => None,
        },
        _ => None,
    }
}
