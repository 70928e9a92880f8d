//! Where references stand now in the place of types.

use std::collections::BTreeMap;

use super::class::Class;
use super::{CHAIN, Lowering};
use crate::Pointer;
use crate::ir::TypeId;
use crate::lock::Kind;

impl Lowering<'_> {
    /// What the references lead to that stand where types were named before.
    pub fn replaced(&self) -> BTreeMap<String, TypeId> {
        let lock = self.config.lock.iter();
        let places = lock.flat_map(|lock| lock.all(Kind::Type));
        let places = places.filter_map(|(key, _)| key.first());
        let replaced = places.filter_map(|text| {
            let mut here = Pointer::read(text)?;
            if self.defined.contains_key(&here) || !self.document.schemas.contains_key(&here) {
                return None;
            }
            for _ in 0..CHAIN {
                match self.class(&here) {
                    Class::Same(target) => here = target,
                    _ => return None,
                }
                if let Some(id) = self.defined.get(self.elsewhere.origin(&here)) {
                    return Some((text.clone(), *id));
                }
            }
            None
        });
        replaced.collect()
    }
}
