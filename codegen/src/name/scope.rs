//! Scopes: where names must differ from each other.

use std::collections::{HashMap, HashSet};

use super::ident::Ident;

/// What cannot be called so as a file everywhere: devices of Windows.
pub const DEVICES: [&str; 22] = [
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

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

    /// Whether a name is spoken for.
    pub fn has(&self, name: &str) -> bool {
        self.taken.contains(name)
    }

    /// The name, with `ending` if it is spoken for as it is.
    pub fn unless_reserved(&self, name: String, ending: &str) -> String {
        match self.taken.contains(&name) {
            true => name + ending,
            false => name,
        }
    }

    /// Gives a name to each of several things, which all have wishes, the best
    /// first. Where several wish for the same, none of them gets it and each
    /// its next wish, so that it does not matter which comes first. Only those
    /// that have no other wish any more are numbered, in their order.
    pub fn settle(&mut self, wishes: &[Vec<String>]) -> Vec<Ident> {
        self.settle_others(wishes, vec![None; wishes.len()])
    }

    /// The same for those that have no name yet.
    pub fn settle_others(
        &mut self,
        wishes: &[Vec<String>],
        mut names: Vec<Option<Ident>>,
    ) -> Vec<Ident> {
        let most = wishes.iter().map(Vec::len).max().unwrap_or_default();
        for round in 0..most {
            let now = |wishes: &'_ [String]| wishes.get(round).or(wishes.last()).cloned();
            let open = wishes.iter().zip(&names);
            let open = open.map(|(wishes, name)| match name {
                Some(_) => None,
                None => now(wishes),
            });
            let open: Vec<Option<String>> = open.collect();
            let mut wanted: HashMap<&str, usize> = HashMap::new();
            for wish in open.iter().flatten() {
                *wanted.entry(wish).or_default() += 1;
            }
            for (wish, name) in open.iter().zip(&mut names) {
                if let Some(wish) = wish
                    && wanted.get(wish.as_str()) == Some(&1)
                    && !self.taken.contains(wish)
                {
                    *name = Some(self.give(wish.clone()));
                }
            }
        }
        let names = wishes.iter().zip(names).map(|(wishes, name)| {
            name.unwrap_or_else(|| {
                let wishes: Vec<&str> = wishes.iter().map(String::as_str).collect();
                self.claim(&wishes)
            })
        });
        names.collect()
    }

    /// Gives out just this name; `None` where it is spoken for.
    pub fn keep(&mut self, name: &str) -> Option<Ident> {
        (!self.taken.contains(name)).then(|| self.give(name.to_owned()))
    }

    fn give(&mut self, name: String) -> Ident {
        let ident = Ident::new(&name);
        self.taken.insert(name);
        self.taken.insert(ident.as_str().to_owned());
        ident
    }
}
