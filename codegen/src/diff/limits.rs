//! What values must keep to beyond their types.

use std::collections::{BTreeMap, BTreeSet};

use super::Check;
use super::pairs::{Pairs, Ways};
use super::tell::About;
use crate::ir::{Limit, TypeId, code_span, retarget};

/// What a limit does when it changes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    Tighter,
    Looser,
    Either,
}

/// Compares limits; gives whether there was anything to tell.
pub fn compare(
    pairs: &Pairs<'_>,
    old: &[Limit],
    new: &[Limit],
    ways: Ways,
    about: &mut About<'_>,
) -> bool {
    // The number of a type is another one in each document.
    let mut old = old.to_vec();
    retarget(&mut old, &|id| {
        let became = pairs.types.get(&id);
        became.copied().unwrap_or(TypeId(usize::MAX))
    });
    let (was, is) = (table(&old, ""), table(new, ""));
    let mut told = false;
    let keys: BTreeSet<_> = was.keys().chain(is.keys()).collect();
    for key in keys {
        let (before, now) = (was.get(key), is.get(key));
        let turn = match (before, now) {
            (None, None) => continue,
            (None, Some(_)) => Turn::Tighter,
            (Some(_), None) => Turn::Looser,
            (Some(before), Some(now)) if before == now => continue,
            (Some(before), Some(now)) => turn(before, now),
        };
        told = true;
        let (place, _) = key;
        let words = |limits: Option<&Vec<Limit>>| {
            let words = limits.into_iter().flatten().map(words);
            words.collect::<Vec<_>>().join(" and ")
        };
        let of = if place.is_empty() {
            String::new()
        } else {
            format!(" for {}", code_span(place))
        };
        let (check, what) = match (before, now) {
            (None, _) => (
                Check::LimitsTightened,
                format!("has a new limit{of}: {}", words(now)),
            ),
            (_, None) => (
                Check::LimitsLoosened,
                format!("has no such limit{of} any more: {}", words(before)),
            ),
            _ => {
                let check = match turn {
                    Turn::Tighter => Check::LimitsTightened,
                    Turn::Looser => Check::LimitsLoosened,
                    Turn::Either => Check::LimitsChanged,
                };
                (
                    check,
                    format!(
                        "has another limit{of}: {}, was {}",
                        words(now),
                        words(before)
                    ),
                )
            }
        };
        let noted = about.say(check, what);
        if ways.sent {
            noted.breaks_if(turn != Turn::Looser, "the server may refuse what it took");
        }
    }
    told
}

/// Limits by what they are of and what kind they are.
fn table(limits: &[Limit], place: &str) -> BTreeMap<(String, &'static str), Vec<Limit>> {
    let mut table: BTreeMap<_, Vec<Limit>> = BTreeMap::new();
    for limit in limits {
        let below = match limit {
            Limit::Member(name, of) => Some((format!("{place}.{name}"), of)),
            Limit::Items(0, of) => Some((format!("{place}[]"), of)),
            _ => None,
        };
        match below {
            Some((place, of)) => {
                let place = place.trim_start_matches('.');
                for (key, mut of) in self::table(of, place) {
                    table.entry(key).or_default().append(&mut of);
                }
            }
            None => table
                .entry((place.to_owned(), kind(limit)))
                .or_default()
                .push(limit.clone()),
        }
    }
    // Types are followed where they stand; their numbers mean nothing elsewhere.
    table.retain(|(_, kind), _| *kind != "is");
    table
}

fn kind(limit: &Limit) -> &'static str {
    match limit {
        Limit::MinLength(_) => "shortest",
        Limit::MaxLength(_) => "longest",
        Limit::Pattern(_) => "pattern",
        Limit::Minimum(_) | Limit::Above(_) => "least",
        Limit::Maximum(_) | Limit::Below(_) => "most",
        Limit::MultipleOf(_) => "step",
        Limit::MinItems(_) => "fewest",
        Limit::MaxItems(_) => "several",
        Limit::UniqueItems => "unique",
        Limit::MinMembers(_) => "fewest members",
        Limit::MaxMembers(_) => "several members",
        Limit::Is(_) => "is",
        Limit::Together(..) => "together",
        Limit::OneOf(_) => "one of",
        Limit::Names(_) => "names",
        Limit::Member(..) | Limit::Matching(..) | Limit::Others(..) => "members",
        Limit::Item(..) | Limit::Items(..) => "items",
        Limit::Tagged(..) | Limit::Any(_) => "alternatives",
    }
}

/// A number that grows as less is allowed, for limits that are one.
fn tightness(limit: &Limit) -> Option<(f64, bool)> {
    Some(match limit {
        Limit::MinLength(n) | Limit::MinItems(n) | Limit::MinMembers(n) => (*n as f64, false),
        Limit::MaxLength(n) | Limit::MaxItems(n) | Limit::MaxMembers(n) => (-(*n as f64), false),
        Limit::Minimum(n) => (*n, false),
        Limit::Above(n) => (*n, true),
        Limit::Maximum(n) => (-n, false),
        Limit::Below(n) => (-n, true),
        _ => return None,
    })
}

fn turn(old: &[Limit], new: &[Limit]) -> Turn {
    let ([old], [new]) = (old, new) else {
        return Turn::Either;
    };
    match (tightness(old), tightness(new)) {
        (Some(old), Some(new)) if new > old => Turn::Tighter,
        (Some(_), Some(_)) => Turn::Looser,
        _ => Turn::Either,
    }
}

fn words(limit: &Limit) -> String {
    let count = |number: &usize, what: &str| {
        let plural = if *number == 1 { "" } else { "s" };
        format!("{number} {what}{plural}")
    };
    match limit {
        Limit::MinLength(n) => format!("at least {}", count(n, "character")),
        Limit::MaxLength(n) => format!("at most {}", count(n, "character")),
        Limit::Pattern(of) => format!("matches {}", code_span(of)),
        Limit::Minimum(n) => format!("at least {n}"),
        Limit::Above(n) => format!("more than {n}"),
        Limit::Maximum(n) => format!("at most {n}"),
        Limit::Below(n) => format!("less than {n}"),
        Limit::MultipleOf(n) => format!("a multiple of {n}"),
        Limit::MinItems(n) => format!("at least {}", count(n, "item")),
        Limit::MaxItems(n) => format!("at most {}", count(n, "item")),
        Limit::UniqueItems => "no item twice".to_owned(),
        Limit::MinMembers(n) => format!("at least {}", count(n, "member")),
        Limit::MaxMembers(n) => format!("at most {}", count(n, "member")),
        Limit::Together(first, others) => {
            format!(
                "{} with {}",
                code_span(&others.join(", ")),
                code_span(first)
            )
        }
        Limit::OneOf(lists) => {
            let lists = lists.iter().map(|names| code_span(&names.join(", ")));
            format!("one of {}", lists.collect::<Vec<_>>().join(" or "))
        }
        Limit::Names(_) => "names of members".to_owned(),
        Limit::Tagged(..) | Limit::Any(_) => "what goes with each alternative".to_owned(),
        _ => "what its parts must keep to".to_owned(),
    }
}
