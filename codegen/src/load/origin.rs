//! Where the nodes of a tree stand that is not as it was read: overlays and
//! selections change it, and diagnostics are about what people wrote.

use std::collections::{BTreeSet, HashMap};

use crate::Pointer;

/// Where a node stands, and what is in it. Only what is elsewhere than the node
/// around it says is written down, so a tree that nobody changed costs nothing.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// Where it stands; none for what stands where it is.
    at: Option<Pointer>,
    /// By their key or number.
    children: HashMap<String, Origin>,
}

/// A node that is to be put somewhere: where it stands, and what was changed in
/// it before.
#[derive(Clone, Debug)]
pub struct Came<'o> {
    at: Pointer,
    below: Option<&'o Origin>,
}

impl<'o> Came<'o> {
    /// What stands at a place, as it was read.
    pub fn from(at: Pointer) -> Self {
        Self { at, below: None }
    }

    /// What is in it under this key or number.
    pub fn child(&self, step: &str) -> Self {
        let below = self.below.and_then(|origin| origin.children.get(step));
        let at = below.and_then(|origin| origin.at.clone());
        Self {
            at: at.unwrap_or_else(|| self.at.join(step)),
            below,
        }
    }

    /// The place.
    pub fn at(&self) -> &Pointer {
        &self.at
    }

    fn origin(self) -> Origin {
        Origin {
            at: Some(self.at),
            children: self
                .below
                .map_or_else(HashMap::new, |of| of.children.clone()),
        }
    }
}

impl Origin {
    /// Whether everything stands where it is.
    pub fn is_plain(&self) -> bool {
        self.at.is_none() && self.children.is_empty()
    }

    /// Where the node at `pointer` stands. Other files are as they were read.
    pub fn of(&self, pointer: &Pointer) -> Pointer {
        if pointer.file().is_some() || self.is_plain() {
            return pointer.clone();
        }
        let root = self.root();
        let came = pointer
            .segments()
            .fold(root, |here, step| here.child(&step));
        came.at
    }

    /// Where what these steps lead to stands, with what was changed in it.
    pub fn came(&self, way: &[String]) -> Came<'_> {
        way.iter().fold(self.root(), |here, step| here.child(step))
    }

    fn root(&self) -> Came<'_> {
        Came {
            at: self.at.clone().unwrap_or_default(),
            below: Some(self),
        }
    }

    /// The entry of what these steps lead to.
    pub fn entry(&mut self, way: &[String]) -> &mut Self {
        way.iter().fold(self, |here, step| here.child_mut(step))
    }

    /// The entry of what is in it under this key or number.
    pub fn child_mut(&mut self, step: &str) -> &mut Self {
        self.children.entry(step.to_owned()).or_default()
    }

    /// Says that something else stands here.
    pub fn replace(&mut self, came: Came<'_>) {
        *self = came.origin();
    }

    /// Forgets members that are gone, so that what comes in their place does
    /// not inherit from them.
    pub fn forget(&mut self, keys: &BTreeSet<String>) {
        self.children.retain(|key, _| !keys.contains(key));
    }

    /// Says where the elements of an array are now that stands `at` a place,
    /// some of whose `length` elements are gone.
    pub fn close_ranks(&mut self, at: &Pointer, length: usize, gone: &BTreeSet<usize>) {
        let mut before = std::mem::take(&mut self.children);
        let kept = (0..length).filter(|index| !gone.contains(index));
        for (now, index) in kept.enumerate() {
            let mut child = before.remove(&index.to_string());
            if now != index {
                let child = child.get_or_insert_default();
                child.at.get_or_insert_with(|| at.index(index));
            }
            if let Some(child) = child {
                self.children.insert(now.to_string(), child);
            }
        }
    }
}
