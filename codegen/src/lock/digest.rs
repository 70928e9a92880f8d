//! What a type is made of, in a few digits: enough to find one again that has
//! another name.

use crate::ir::{Api, Scalar, Shape, TypeDef, TypeRef, TypedId};

/// What stands for types that say too little to be told from others.
pub const NOTHING: &str = "-";

/// The digest of a type: of its members and of the kinds of their values, not
/// of their order, nor of what is said about them.
pub fn digest(api: &Api, def: &TypeDef) -> String {
    let mut parts: Vec<String> = match &def.shape {
        Shape::Struct(of) => {
            let fields = of.fields.iter();
            let fields = fields.map(|field| {
                let kind = kind(api, &field.ty);
                format!("{:?} {:?} {kind}", field.name, field.presence)
            });
            let constants = of.constants.iter();
            let constants = constants.map(|(name, text)| format!("{name:?} {text:?}"));
            fields.chain(constants).collect()
        }
        Shape::Enum(of) => of
            .values
            .iter()
            .map(|value| format!("{:?}", value.wire))
            .collect(),
        Shape::Union(of) => of
            .variants
            .iter()
            .map(|of| format!("{:?}", of.label))
            .collect(),
        Shape::Alias(_) | Shape::Newtype(_) => Vec::new(),
    };
    if parts.len() < 2 {
        return NOTHING.to_owned();
    }
    parts.sort_unstable();
    // FNV-1a, because it is the same everywhere and for ever.
    let text = parts.join("\n");
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    });
    format!("{:08x}", (hash >> 32) ^ (hash & 0xffff_ffff))
}

fn kind(api: &Api, ty: &TypeRef) -> String {
    match ty {
        TypeRef::Def(_) => "type".to_owned(),
        TypeRef::Scalar(Scalar::Formatted(format)) => {
            api.formats.get(format.0).cloned().unwrap_or_default()
        }
        TypeRef::Scalar(scalar) => format!("{scalar:?}"),
        TypeRef::List(of) => format!("list {}", kind(api, of)),
        TypeRef::Map(of) => format!("map {}", kind(api, of)),
        TypeRef::Nullable(of) => format!("null {}", kind(api, of)),
        TypeRef::Tuple(parts) => format!("tuple {}", parts.len()),
        TypeRef::Typed(TypedId(id)) => {
            let key = api.typed.get(*id).map(|(key, _)| key.as_str());
            format!("schema {}", key.unwrap_or_default())
        }
        TypeRef::Any => "any".to_owned(),
    }
}
