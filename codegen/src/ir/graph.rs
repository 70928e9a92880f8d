//! The graph that types make of each other.

use super::{TypeDef, TypeId};

/// The edges that close a circle, each as the type it leaves and its position
/// among that type's edges: cutting them all leaves no circle.
pub fn back_edges(
    types: &[TypeDef],
    edges: impl Fn(&TypeDef) -> Vec<TypeId>,
) -> Vec<(TypeId, usize)> {
    #[derive(Clone, Copy, PartialEq)]
    enum Mark {
        New,
        Open,
        Done,
    }
    let mut marks = vec![Mark::New; types.len()];
    let mut found = Vec::new();
    for start in 0..types.len() {
        let mut stack = vec![(start, 0)];
        while let Some((here, next)) = stack.pop() {
            let (Some(def), Some(mark)) = (types.get(here), marks.get_mut(here)) else {
                continue;
            };
            if next == 0 && *mark != Mark::New {
                continue;
            }
            *mark = Mark::Open;
            let edges = edges(def);
            let Some(target) = edges.get(next) else {
                *mark = Mark::Done;
                continue;
            };
            stack.push((here, next + 1));
            match marks.get(target.0) {
                Some(Mark::Open) => found.push((TypeId(here), next)),
                Some(Mark::New) => stack.push((target.0, 0)),
                _ => {}
            }
        }
    }
    found
}
