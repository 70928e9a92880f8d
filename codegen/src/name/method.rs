//! What an operation is called within its group.
//!
//! `client.users().create()` says all that `client.users().create_user()`
//! does. What is dropped depends on nothing but the operation and its group,
//! and the rules are such that operations which only differ in number keep
//! their names apart: `get` is for one user, `get_users` for several, and
//! `list` for as many as there are.

use super::case::{camel_words, split};
use super::english::singular;

/// Verbs that are about many things anyway.
const OF_MANY: [&str; 8] = [
    "count",
    "enumerate",
    "export",
    "find",
    "list",
    "query",
    "search",
    "stream",
];
/// Verbs that are about one thing, unless they say otherwise. Behind any other
/// word, the group is part of another thing: `virtual_circuit`.
const OF_ONE: [&str; 116] = [
    "accept",
    "acknowledge",
    "activate",
    "add",
    "apply",
    "approve",
    "archive",
    "assign",
    "attach",
    "authorize",
    "block",
    "build",
    "calculate",
    "cancel",
    "capture",
    "check",
    "clear",
    "clone",
    "close",
    "complete",
    "confirm",
    "copy",
    "create",
    "deactivate",
    "decline",
    "delete",
    "describe",
    "destroy",
    "detach",
    "disable",
    "dismiss",
    "download",
    "duplicate",
    "edit",
    "enable",
    "execute",
    "fetch",
    "finalize",
    "generate",
    "get",
    "hangup",
    "import",
    "insert",
    "invite",
    "leave",
    "link",
    "lock",
    "login",
    "logout",
    "make",
    "mark",
    "merge",
    "modify",
    "move",
    "open",
    "overwrite",
    "patch",
    "pause",
    "pin",
    "post",
    "preview",
    "publish",
    "purge",
    "put",
    "read",
    "refresh",
    "reject",
    "remove",
    "rename",
    "render",
    "replace",
    "request",
    "reset",
    "resolve",
    "restart",
    "restore",
    "resume",
    "retrieve",
    "retry",
    "revoke",
    "rotate",
    "run",
    "save",
    "send",
    "set",
    "share",
    "show",
    "sign",
    "start",
    "stop",
    "submit",
    "subscribe",
    "suspend",
    "sync",
    "test",
    "transfer",
    "trigger",
    "unarchive",
    "unassign",
    "unblock",
    "undelete",
    "unlink",
    "unlock",
    "unpin",
    "unpublish",
    "unsubscribe",
    "update",
    "upgrade",
    "upload",
    "upsert",
    "validate",
    "verify",
    "view",
    "void",
    "watch",
    "write",
];
/// Words after which a group is not what the operation does something with.
const LINKS: [&str; 22] = [
    "a", "all", "an", "and", "any", "as", "at", "between", "by", "for", "from", "in", "into", "no",
    "of", "on", "or", "per", "the", "to", "via", "with",
];

/// The words of the operation that is called `name` without those of its
/// `group`, where what is left says as much.
pub fn within(name: &str, group: &str) -> Option<String> {
    let words = lowercase(&split(name));
    let group = lowercase(&camel_words(group));
    let short = without(&words, &group)?;
    // `issues/create-issue` says it twice.
    let said_first = words.len() - group.len() == short.len() && words.ends_with(&short);
    let short = match said_first {
        true => without(&short, &group).unwrap_or(short),
        false => short,
    };
    Some(short.join(" "))
}

/// The words without those of the group at their beginning, or right behind a
/// verb.
fn without(words: &[String], group: &[String]) -> Option<Vec<String>> {
    if group.is_empty() || group.len() >= words.len() {
        return None;
    }
    let ones = |words: &[String]| words.iter().map(|word| singular(word)).collect::<Vec<_>>();
    let wanted = ones(group);
    let places = ones(words);
    let mut places = places.windows(group.len());
    let at = places.position(|part| part == wanted.as_slice())?;
    let (before, rest) = (words.get(..at)?, words.get(at + group.len()..)?);
    let acts_on_group = |verb: &String| {
        let last = words.get(at + group.len() - 1);
        let one = last.is_some_and(|last| *last == singular(last));
        OF_MANY.contains(&verb.as_str()) || one && OF_ONE.contains(&verb.as_str())
    };
    let fits = match before {
        // `users/list` and `users_list`
        [] => true,
        // Only what stands right behind the verb is what it is about:
        // `get_org_event` gets no `org`.
        [verb] => acts_on_group(verb),
        [one, link, other] if matches!(link.as_str(), "and" | "or") => {
            acts_on_group(one) && acts_on_group(other)
        }
        _ => false,
    };
    let link = |word: &String| LINKS.contains(&word.as_str());
    let linked = match before.last() {
        Some(last) => link(last),
        None => rest.first().is_some_and(link),
    };
    let words: Vec<String> = before.iter().chain(rest).cloned().collect();
    let first = words.first()?;
    let readable = !first.starts_with(|c: char| c.is_ascii_digit());
    (fits && !linked && readable).then_some(words)
}

fn lowercase(words: &[String]) -> Vec<String> {
    words.iter().map(|word| word.to_ascii_lowercase()).collect()
}
