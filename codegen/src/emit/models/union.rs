//! Unions, open to shapes that the document does not know.

use super::{Model, layout, literal, table};
use crate::emit::ty::text_variant;
use crate::ir::{Choice, Label, Scalar, Shape, TypeRef, Union, Variant, code_span};
use crate::name::Ident;

impl Model<'_, '_> {
    /// A union and its codec.
    pub fn union(mut self, union: &Union) -> String {
        let docs = layout::comment(&self.docs([]), "");
        let (name, rest) = (&self.names.name, &self.names.rest);
        let mut variants = String::new();
        for (index, (variant, member)) in union.variants.iter().zip(&self.names.members).enumerate()
        {
            let docs = layout::comment(&about(union, variant), "    ");
            let ty = self.member_text(index, &variant.ty);
            variants.push_str(&format!("{docs}    {member}({ty}),\n"));
        }
        self.import(&["Unknown", "Value", "union"]);
        let codec = match &union.choice {
            Choice::Tag(property) => self.by_tag(union, property),
            Choice::Fit => self.by_fit(union),
        };
        format!(
            "{docs}#[derive(Clone, Debug, PartialEq)]\n#[non_exhaustive]\npub enum {name} {{\n{variants}    \
             /// A shape that the document does not know, as it came.\n    {rest}(Unknown<Self, Value>),\n}}\n{codec}"
        )
    }

    fn by_tag(&self, union: &Union, property: &str) -> String {
        let row = |(variant, name): (&Variant, &Ident)| {
            let tags: Vec<_> = variant.tags.iter().map(|tag| literal(tag)).collect();
            format!("{name} = {}", tags.join(" | "))
        };
        let pairs = union.variants.iter().zip(&self.names.members);
        let (holding, bare): (Vec<_>, Vec<_>) = pairs.partition(|(variant, _)| variant.holds_tag);
        let mut end = String::new();
        if !bare.is_empty() {
            let rows: Vec<_> = bare.into_iter().map(row).collect();
            end = format!(" {}", layout::enclosed("bare {", rows, "}", "", " "));
        }
        let end = format!("{end} else {}", self.names.rest);
        let heading = format!("union {} by {}", self.names.name, literal(property));
        table(&heading, holding.into_iter().map(row).collect(), &end)
    }

    fn by_fit(&self, union: &Union) -> String {
        let mut order: Vec<_> = union.variants.iter().zip(&self.names.members).collect();
        // Between equals the first one is taken, so the narrower ones lead.
        order.sort_by_key(|(variant, _)| self.breadth(&variant.ty));
        let rows = order.into_iter().map(|(_, name)| name.to_string());
        let heading = format!("union {} by fit", self.names.name);
        let text = text_variant(self.context, self.id);
        let text = text.and_then(|index| self.names.members.get(index));
        let text = text.map_or_else(String::new, |variant| format!(", text {variant}"));
        table(
            &heading,
            rows.collect(),
            &format!(" else {}{text}", self.names.rest),
        )
    }

    fn breadth(&self, ty: &TypeRef) -> u8 {
        match self.context.api.resolve(ty) {
            TypeRef::Def(id) => match self.context.api.def(*id).map(|def| &def.shape) {
                Some(Shape::Enum(_)) => 0,
                _ => 1,
            },
            TypeRef::Scalar(Scalar::F64) => 2,
            TypeRef::Scalar(Scalar::File) => 3,
            TypeRef::Scalar(scalar) if scalar.is_text() => 3,
            TypeRef::Map(_) => 4,
            TypeRef::Typed(_) | TypeRef::Any => 5,
            _ => 1,
        }
    }
}

fn about(union: &Union, variant: &Variant) -> String {
    match (&union.choice, variant.tags.as_slice()) {
        (Choice::Tag(property), tags @ [_, ..]) => {
            let tags: Vec<_> = tags.iter().map(|tag| code_span(tag)).collect();
            format!("Where {} is {}.", code_span(property), tags.join(" or "))
        }
        _ => match &variant.label {
            Label::Having(_, member) => format!("With {}.", code_span(member)),
            label => described(label),
        },
    }
}

/// The words for an alternative that no tag tells from others.
fn described(label: &Label) -> String {
    match label {
        Label::Name(name) => format!("{}.", code_span(name.trim())),
        Label::With(member) | Label::Having(_, member) => format!("With {}.", code_span(member)),
        Label::List(None) => "A list.".to_owned(),
        Label::List(Some(of)) => {
            let of = described(of);
            format!("A list of {of}")
        }
    }
}
