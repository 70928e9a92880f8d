//! The smallest document that still fails.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use serde_json::Value;

/// How often a smaller document is tried.
const TRIALS: usize = 2000;

/// How long that may take together: what hangs does so each time.
const LONGEST: Duration = Duration::from_secs(90);

/// Makes `bytes` smaller as long as `fails` says that it fails as before.
pub fn minimise(bytes: &[u8], mut fails: impl FnMut(&[u8]) -> bool) -> Vec<u8> {
    let (mut trials, start) = (0, Instant::now());
    let mut fails = |bytes: &[u8]| {
        trials += 1;
        trials <= TRIALS && start.elapsed() < LONGEST && fails(bytes)
    };
    let tree = codegen::load::load(bytes, &mut Vec::new());
    if let Ok(tree) = tree
        && let mut best = tree.to_json()
        && fails(best.to_string().as_bytes())
    {
        smaller_tree(&mut best, &mut fails);
        return format!("{best:#}\n").into_bytes();
    }
    smaller_text(bytes, &mut fails)
}

/// Removes what the tree can be without, the largest parts first.
fn smaller_tree(tree: &mut Value, fails: &mut impl FnMut(&[u8]) -> bool) {
    let mut waiting = VecDeque::from([String::new()]);
    while let Some(at) = waiting.pop_front() {
        let steps: Vec<String> = match tree.pointer(&at) {
            // From the back, so that the places of the others stay.
            Some(Value::Array(list)) => (0..list.len()).rev().map(|one| one.to_string()).collect(),
            Some(Value::Object(object)) => object.keys().cloned().collect(),
            _ => continue,
        };
        for step in &steps {
            let mut without = tree.clone();
            match (without.pointer_mut(&at), step.parse()) {
                (Some(Value::Array(list)), Ok(index)) => _ = list.remove(index),
                (Some(Value::Object(object)), _) => _ = object.remove(step),
                _ => continue,
            }
            if fails(without.to_string().as_bytes()) {
                *tree = without;
            }
        }
        let steps = match tree.pointer(&at) {
            Some(Value::Array(list)) => (0..list.len()).map(|one| one.to_string()).collect(),
            _ => steps,
        };
        for step in steps {
            let step = step.replace('~', "~0").replace('/', "~1");
            waiting.push_back(format!("{at}/{step}"));
        }
    }
}

/// The text without the pieces that it can be without.
fn smaller_text(bytes: &[u8], fails: &mut impl FnMut(&[u8]) -> bool) -> Vec<u8> {
    let mut best = bytes.to_vec();
    let mut piece = best.len() / 2;
    while piece > 0 {
        let mut at = 0;
        while at < best.len() {
            let mut without = best.clone();
            without.drain(at..best.len().min(at + piece));
            if fails(&without) {
                best = without;
            } else {
                at += piece;
            }
        }
        piece /= 2;
    }
    best
}
