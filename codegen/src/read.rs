//! The stages that read: text to tree, the tree as configured, that to one
//! dialect, and that to the API.

use std::collections::HashSet;

use crate::ir::Api;
use crate::load::{Node, Tree};
use crate::lock::{self, Kept};
use crate::observe::{Observer, Step, during};
use crate::{
    Config, Diagnostic, Place, Severity, Source, analyse, config, lower, normalise, overlay, select,
};

/// What is generated from.
pub struct Reading {
    /// The API, its types as Rust has them.
    pub api: Api,
    /// The names that are kept from before.
    pub kept: Kept,
    /// What is to be said about the document.
    pub diagnostics: Vec<Diagnostic>,
}

/// The API of a document as it is generated from.
pub fn read(
    source: &Source,
    config: &Config,
    observer: &dyn Observer,
) -> Result<Reading, Vec<Diagnostic>> {
    let Understood {
        mut api,
        tree,
        mut found,
        said,
    } = understand(source, config, observer)?;
    let kept = during(observer, Step::Analyse, || {
        analyse::split(&mut api);
        analyse::share(&mut api);
        analyse::limit(&mut api);
        lock::keep(config, &api, &mut found)
    });
    Ok(Reading {
        api,
        kept,
        diagnostics: in_order(found, said, &tree),
    })
}

/// An API, and what it was read from.
pub struct Understood<'s> {
    /// The API as the document has it.
    pub api: Api,
    /// The document.
    pub tree: Tree<'s>,
    /// What is to be said about it, as it was found; no error is among it.
    pub found: Vec<Diagnostic>,
    /// How much of that is about places of the text, and not of the tree.
    pub said: usize,
}

/// The API as the document has it.
pub fn understand<'s>(
    source: &'s Source,
    config: &Config,
    observer: &dyn Observer,
) -> Result<Understood<'s>, Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let (tree, unused) = during(observer, Step::Load, || {
        shaped(source, config, &mut diagnostics)
    })?;
    // What was said until now is about the text, the rest about the tree.
    let said = diagnostics.len();
    let document = during(observer, Step::Normalise, || {
        normalise::normalise(&tree, &mut diagnostics)
    });
    let document = document.map_err(|fault| failed(&mut diagnostics, tree.placed(fault)))?;
    let api = during(observer, Step::Lower, || {
        let api = lower::lower(&document, &tree, config, &mut diagnostics);
        // Gone before anything is emitted.
        drop(document);
        config::check(config, &api, &unused, &mut diagnostics);
        api
    });
    match diagnostics.iter().any(fails) {
        true => Err(in_order(diagnostics, said, &tree)),
        false => Ok(Understood {
            api,
            tree,
            found: diagnostics,
            said,
        }),
    }
}

/// The document that is generated from, once overlays are applied and what is
/// not selected is taken out of it. Members keep their order.
///
/// # Errors
///
/// As [`generate`](crate::generate), before anything is made of the document.
pub fn effective<'s>(source: &'s Source, config: &Config) -> Result<Node<'s>, Vec<Diagnostic>> {
    let (tree, _) = shaped(source, config, &mut Vec::new())?;
    Ok(tree.root)
}

/// The tree of what is to be generated from: overlays, then selection.
fn shaped<'s>(
    source: &'s Source,
    config: &Config,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<(Tree<'s>, config::Unused), Vec<Diagnostic>> {
    let tree = Tree::load(source, diagnostics);
    let mut tree = tree.map_err(|fault| failed(diagnostics, fault))?;
    overlay::apply(&mut tree, source, diagnostics);
    let mut unused = config::Unused::default();
    if !diagnostics.iter().any(fails) {
        unused = select::apply(&mut tree, config, diagnostics);
    }
    match diagnostics.iter().any(fails) {
        true => Err(std::mem::take(diagnostics)),
        false => Ok((tree, unused)),
    }
}

fn fails(one: &Diagnostic) -> bool {
    one.severity == Severity::Error
}

/// All that was said, with what leaves nothing to generate.
fn failed(diagnostics: &mut Vec<Diagnostic>, fault: Diagnostic) -> Vec<Diagnostic> {
    diagnostics.push(fault);
    std::mem::take(diagnostics)
}

/// Diagnostics in the order of the document, each once: stages find faults in
/// their own order, and those of a component as often as it is used. The first
/// `said` are about places of the text.
pub fn in_order(mut diagnostics: Vec<Diagnostic>, said: usize, tree: &Tree<'_>) -> Vec<Diagnostic> {
    let key = |one: &Diagnostic| {
        let configured = match &one.place {
            Place::Config(range) => range.start,
            _ => 0,
        };
        let place = (tree.order(&one.place), configured);
        (place, one.code, one.message.clone())
    };
    if tree.origin.is_plain() {
        diagnostics.sort_by_cached_key(key);
    } else {
        let keyed = diagnostics.into_iter().enumerate().map(|(index, one)| {
            let key = key(&one);
            let about_text = index < said;
            (key, if about_text { one } else { tree.placed(one) })
        });
        let mut keyed: Vec<_> = keyed.collect();
        keyed.sort_by(|(one, _), (other, _)| one.cmp(other));
        // What was copied is told of once, where it is written.
        let mut told = HashSet::new();
        let once = keyed.into_iter().map(|(_, one)| one);
        let about = |one: &Diagnostic| format!("{:?} {:?} {}", one.code, one.place, one.message);
        diagnostics = once.filter(|one| told.insert(about(one))).collect();
    }
    diagnostics.dedup();
    for diagnostic in &mut diagnostics {
        diagnostic.overlay.settle(&tree.root);
    }
    diagnostics
}
