//! Which types have limits that a caller can violate.

use std::collections::{HashMap, HashSet};

use super::{reach, sent};
use crate::ir::{Api, Limit, Param, TypeId, prune};

/// Leaves only limits that say something, of types that callers send.
pub fn limit(api: &mut Api) {
    let speaking = speaking(api);
    let speaks = |id: TypeId| speaking.contains(&id);
    for def in &mut api.types {
        def.limits = prune(&def.limits, &speaks);
    }
    let param = |param: &mut Param| param.limits = prune(&param.limits, &speaks);
    let groups = api.resources.iter_mut();
    for operation in groups.flat_map(|group| &mut group.operations) {
        operation.params.iter_mut().for_each(param);
        if let Some(body) = &mut operation.body {
            body.limits = prune(&body.limits, &speaks);
        }
    }
    api.globals.iter_mut().for_each(param);
    let needed = needed(api);
    for (index, def) in api.types.iter_mut().enumerate() {
        if !needed.contains(&TypeId(index)) {
            def.limits.clear();
        }
    }
}

/// The types that have limits of their own, or are made of such.
fn speaking(api: &Api) -> HashSet<TypeId> {
    let mut users: HashMap<TypeId, Vec<TypeId>> = HashMap::new();
    let mut open = Vec::new();
    for (index, def) in api.types.iter().enumerate() {
        let (of, own) = read(&def.limits);
        if own {
            open.push(TypeId(index));
        }
        for part in of {
            users.entry(part).or_default().push(TypeId(index));
        }
    }
    let mut found: HashSet<TypeId> = open.iter().copied().collect();
    while let Some(id) = open.pop() {
        let users = users.get(&id).into_iter().flatten();
        open.extend(users.filter(|user| found.insert(**user)));
    }
    found
}

/// The types that callers send, and those whose limits count for these.
fn needed(api: &Api) -> HashSet<TypeId> {
    let mut found = reach(api, sent(api));
    let mut open: Vec<TypeId> = found.iter().copied().collect();
    while let Some(id) = open.pop() {
        let limits = api.def(id).map(|def| read(&def.limits).0);
        open.extend(limits.into_iter().flatten().filter(|id| found.insert(*id)));
    }
    found
}

/// The types that limits are those of, and whether there are others.
fn read(limits: &[Limit]) -> (Vec<TypeId>, bool) {
    let (mut types, mut own) = (Vec::new(), false);
    let mut open: Vec<&Limit> = limits.iter().collect();
    while let Some(limit) = open.pop() {
        let parts = limit.parts();
        match limit {
            Limit::Is(id) => types.push(*id),
            Limit::Any(_) | Limit::Tagged(..) => {}
            _ => own |= parts.is_empty(),
        }
        open.extend(parts.into_iter().flatten());
    }
    (types, own)
}
