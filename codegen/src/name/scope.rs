//! Scopes: where names must differ from each other.

use std::collections::HashSet;

use super::ident::Ident;

/// A place in which every name is given once.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    taken: HashSet<String>,
}

impl Scope {
    /// A scope in which these names are spoken for.
    pub fn without(reserved: &[&str]) -> Self {
        Self {
            taken: reserved.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    /// Gives out the first of `wishes` that is free, else the last one with
    /// the smallest number from 2 that makes it so.
    pub fn claim(&mut self, wishes: &[&str]) -> Ident {
        if let Some(free) = wishes.iter().find(|wish| !self.taken.contains(**wish)) {
            return self.give((*free).to_owned());
        }
        let base = wishes.last().copied().unwrap_or("unnamed");
        let glue = if base.ends_with(|c: char| c.is_ascii_digit()) {
            "_"
        } else {
            ""
        };
        let mut numbered = (2..).map(|number: u64| format!("{base}{glue}{number}"));
        let free = numbered.find(|name| !self.taken.contains(name));
        self.give(free.unwrap_or_default())
    }

    fn give(&mut self, name: String) -> Ident {
        let ident = Ident::new(&name);
        self.taken.insert(name);
        self.taken.insert(ident.as_str().to_owned());
        ident
    }
}
