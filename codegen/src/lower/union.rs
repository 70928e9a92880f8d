//! Unions: what their variants are and how to tell them apart.

use std::collections::HashSet;

use super::Lowering;
use crate::ir::{Choice, EnumKind, Label, Scalar, Shape, TypeRef, Union, Variant};
use crate::lower::class::Class;
use crate::{Code, Diagnostic, Place, Pointer};

/// How deep unions within unions are looked into for a tag.
const NESTED: usize = 4;

impl Lowering<'_> {
    /// The union that the schema at `at` describes, or the one type that all
    /// its alternatives come down to.
    pub fn union(&mut self, at: &Pointer) -> Shape {
        let (data, any) = self.schema(at);
        let discriminator = data.discriminator.clone();
        let alternatives = self.alternatives(any);
        let mut variants: Vec<Variant> = Vec::new();
        for origin in alternatives {
            let ty = self.element(&origin);
            // The same type twice is one variant.
            if variants.iter().all(|known| known.ty != ty) {
                let label = self.label_among(at, &origin);
                variants.push(Variant {
                    origin,
                    label,
                    ty,
                    tags: Vec::new(),
                    holds_tag: false,
                });
            }
        }
        self.merge_texts(&mut variants);
        if variants.iter().any(|variant| variant.ty == TypeRef::Any) {
            // Whatever else is listed, anything goes.
            return Shape::Alias(TypeRef::Any);
        }
        if let [only] = variants.as_slice() {
            return Shape::Alias(only.ty.clone());
        }
        let choice = match discriminator {
            Some(discriminator) => {
                let mapping = discriminator.mapping;
                self.tag_by_mapping(at, &mut variants, &discriminator.property_name, &mapping)
            }
            None => self.tag_by_value(&mut variants),
        };
        Shape::Union(Union { choice, variants })
    }

    /// Nothing tells texts apart, whatever their formats: several are one.
    fn merge_texts(&self, variants: &mut Vec<Variant>) {
        let is_text = |variant: &Variant| self.leaf_class(&variant.origin).is_text();
        let mut texts = variants.iter().enumerate().filter(|(_, of)| is_text(of));
        let (Some((first, _)), Some(_)) = (texts.next(), texts.next()) else {
            return;
        };
        let others: Vec<_> = variants.drain(first + 1..).collect();
        variants.extend(others.into_iter().filter(|variant| !is_text(variant)));
        if let Some(text) = variants.get_mut(first) {
            text.ty = TypeRef::Scalar(Scalar::String);
            text.label = Label::Name("String".to_owned());
        }
    }

    /// A discriminator names its variants in its mapping, else they go by the
    /// names of their components (OpenAPI 3.1, 4.8.25).
    fn tag_by_mapping(
        &mut self,
        at: &Pointer,
        variants: &mut Vec<Variant>,
        property: &str,
        mapping: &indexmap::IndexMap<String, String>,
    ) -> Choice {
        for variant in variants.iter_mut() {
            let TypeRef::Def(_) = variant.ty else {
                return Choice::Fit;
            };
            let target = self.target(&variant.origin);
            let name = self.place_name(&target);
            let names = |value: &str| value == name || self.leads_to(at, value, &target);
            let mapped = mapping.iter().filter(|(_, value)| names(value));
            variant.tags = mapped.map(|(tag, _)| tag.clone()).collect();
            let values = self.tag_texts(&variant.origin, property, NESTED);
            variant.holds_tag = values.is_some();
            // A tag can be added to nothing but an object.
            if !variant.holds_tag && self.leaf_class(&variant.origin) != Class::Object {
                return Choice::Fit;
            }
            if variant.tags.is_empty() {
                // What the variant itself allows is more certain than its name.
                variant.tags = values
                    .filter(|values| !values.is_empty())
                    .unwrap_or(vec![name]);
            }
        }
        for (value, target) in mapping {
            if variants.iter().all(|variant| !variant.tags.contains(value)) {
                let entry = at.join("discriminator").join("mapping").join(value);
                let place = Place::Value(entry.clone());
                let message = format!("`{target}` is no alternative of this schema");
                let warning = Diagnostic::warning(Code::DanglingReference, place, message)
                    .help("add it to the alternatives, or remove it here")
                    .remove(&entry);
                self.diagnostics.push(warning);
            }
        }
        // Which of several texts a value had is known only if each is a variant.
        *variants = std::mem::take(variants)
            .into_iter()
            .flat_map(one_for_each_tag)
            .collect();
        let mut seen = HashSet::new();
        let distinct = variants
            .iter()
            .flat_map(|variant| &variant.tags)
            .all(|tag| seen.insert(tag));
        if distinct {
            return Choice::Tag(property.to_owned());
        }
        let discriminator = at.join("discriminator");
        let place = Place::Value(discriminator.clone());
        let message = "two variants go by the same value of the discriminator; \
                       the one that fits a value best is taken instead";
        let advice = Diagnostic::advice(Code::Contradiction, place, message)
            .help("give each its own value in `mapping`, or remove the discriminator")
            .remove(&discriminator);
        self.diagnostics.push(advice);
        Choice::Fit
    }

    /// Without a discriminator, a required member that has other values in
    /// each variant does as well.
    fn tag_by_value(&mut self, variants: &mut [Variant]) -> Choice {
        let objects = variants.iter().map(|variant| self.members(&variant.origin));
        let Some(first) = objects
            .into_iter()
            .find(|members| !members.order.is_empty())
        else {
            return Choice::Fit;
        };
        for property in &first.order {
            let values: Option<Vec<_>> = variants
                .iter()
                .map(|variant| {
                    let texts = self.tag_texts(&variant.origin, property, NESTED)?;
                    Some(texts).filter(|texts| !texts.is_empty())
                })
                .collect();
            let Some(values) = values else { continue };
            let mut seen = HashSet::new();
            if values
                .iter()
                .flatten()
                .all(|value| seen.insert(value.clone()))
            {
                for (variant, tags) in variants.iter_mut().zip(values) {
                    variant.tags = tags;
                    variant.holds_tag = true;
                }
                return Choice::Tag(property.clone());
            }
        }
        Choice::Fit
    }

    /// The texts that the required member `property` of a variant may have:
    /// none where it is not limited to some, `None` where the variant has no
    /// such member. A union within has it if all of its own variants do.
    fn tag_texts(&self, at: &Pointer, property: &str, nested: usize) -> Option<Vec<String>> {
        if self.leaf_class(at) != Class::Union {
            let members = self.members(at);
            let at = members
                .at
                .get(property)
                .filter(|_| members.requires(property))?;
            return Some(self.texts(at));
        }
        let nested = nested.checked_sub(1)?;
        let (_, any) = self.resolved(at);
        let mut all = Vec::new();
        for alternative in self.alternatives(any) {
            let texts = self.tag_texts(&alternative, property, nested)?;
            if texts.is_empty() {
                return Some(texts);
            }
            all.extend(texts);
        }
        Some(all)
    }

    /// The texts that a schema limits its value to, if it does.
    pub fn texts(&self, at: &Pointer) -> Vec<String> {
        if self.leaf_class(at) != Class::Enum(EnumKind::String) {
            return Vec::new();
        }
        let (_, any) = self.resolved(at);
        any.enumeration
            .iter()
            .filter_map(|value| value.as_str())
            .map(str::to_owned)
            .collect()
    }
}

/// A variant, or as many as it has tags where those are nowhere else.
fn one_for_each_tag(variant: Variant) -> Vec<Variant> {
    if variant.holds_tag || variant.tags.len() < 2 {
        return vec![variant];
    }
    let one = |tag: &String| Variant {
        label: Label::Name(tag.clone()),
        tags: vec![tag.clone()],
        ..variant.clone()
    };
    variant.tags.iter().map(one).collect()
}
