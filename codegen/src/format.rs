//! Items to text, as people would lay it out.
//!
//! What is written often comes as text already, and statements are printed by [`statement`]. `prettyplease` prints all
//! other items: the builder, servers, groups, webhooks, what is deprecated. The blank lines between items and between
//! the functions of an item are added here, because it leaves none.

mod statement;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{File, Item, Uses};

/// The text of a file whose first line says that it is generated from
/// `source`.
pub fn format(file: File, source: &str) -> String {
    let mut text = heading(&file, source);
    let imports = imports(&file.uses);
    // A line about the whole file needs no gap below it.
    let whole = text.starts_with("// Generated");
    text.push_str(if whole {
        &imports
    } else {
        imports.trim_start()
    });
    let mut before = "";
    for item in file.items {
        let printed = match item {
            Item::Tokens(tokens) => spread(&pretty(tokens)),
            Item::Text(text) => text,
        };
        let kind = kind(&printed);
        let continues = printed.starts_with("//!");
        if (kind.is_empty() || kind != before) && !continues {
            text.push('\n');
        }
        text.push_str(&printed);
        before = kind;
    }
    text
}

/// What a file is about, and where it comes from. Nobody is shown the comment of a file of models, whose types stand
/// beside those of all others, so a line is enough there.
fn heading(file: &File, source: &str) -> String {
    let docs = crate::emit::prose(&file.docs);
    let edits = "Do not edit: changes are lost when it is generated again.";
    if file.is_inner
        && let Some(about) = docs.trim().strip_suffix('.')
        && !about.contains('\n')
    {
        return format!("// {about}, generated from {source}. {edits}\n");
    }
    let mut text = format!("// Generated from {source}. {edits}\n");
    for line in docs.lines() {
        text.push_str("//!");
        if !line.trim().is_empty() {
            text.push(' ');
            text.push_str(line.trim_end());
        }
        text.push('\n');
    }
    text
}

/// The text of a page in Markdown, which first says to whoever looks at its
/// source that it is generated from `source`.
pub fn page(path: &str, text: &str, source: &str) -> String {
    // A comment ends with the first of these.
    let source = source.replace(['<', '>'], "").replace("--", "-");
    let edits = match path {
        crate::emit::README => "Once it is edited, it is yours, and the generator leaves it alone.",
        _ => "Do not edit: changes are lost when it is generated again.",
    };
    format!("<!-- Generated from {source}. {edits} -->\n\n{text}")
}

/// One-line items of the same kind stand together.
fn kind(printed: &str) -> &'static str {
    let one_line = !printed.trim_end().contains('\n');
    let kinds = ["mod ", "pub mod ", "pub use ", "use ", "pub type "];
    let kind = kinds
        .into_iter()
        .find(|kind| one_line && printed.starts_with(kind));
    kind.map_or("", |kind| match kind {
        "mod " | "pub mod " => "mod",
        "pub type " => "type",
        _ => "use",
    })
}

/// The longest type that anybody wants to write.
const LONGEST: usize = 200;

/// Whether a text is a type that is named by a path.
pub fn is_type(text: &str) -> bool {
    let named = text.starts_with(|c: char| c.is_alphabetic() || c == '_');
    named && text.len() <= LONGEST && syn::parse_str::<syn::TypePath>(text).is_ok()
}

/// Statements as text, each on lines of its own.
pub fn block(statements: TokenStream) -> String {
    if let Some(text) = statement::block(statements.clone()) {
        return text;
    }
    let printed = pretty(quote!(fn block() { #statements }));
    let lines = printed.lines().filter_map(|line| line.strip_prefix("    "));
    lines.map(|line| format!("{line}\n")).collect()
}

/// The text of items, by `prettyplease`.
fn pretty(items: TokenStream) -> String {
    match syn::parse2::<syn::File>(items) {
        Ok(file) => prettyplease::unparse(&file),
        // Emitters write nothing that is no item; should one, the compiler of
        // the generated crate shows where.
        Err(error) => format!("compile_error!({:?});\n", error.to_string()),
    }
}

/// The imports of a file, those of the standard library first.
fn imports(uses: &Uses) -> String {
    let mut groups = [String::new(), String::new(), String::new()];
    for (path, names) in uses {
        let group = match path.split("::").next() {
            Some("std") => 0,
            Some("crate" | "super" | "self") => 2,
            _ => 1,
        };
        // in bounds: there are three groups
        groups[group].push_str(&crate::emit::import_of(path, names));
    }
    let groups = groups.into_iter().filter(|group| !group.is_empty());
    groups.map(|group| format!("\n{group}")).collect()
}

/// What was printed, with a blank line between the members of an `impl`: after
/// each that ends in a line of its own, and around constants.
fn spread(printed: &str) -> String {
    let mut text = String::with_capacity(printed.len() + 64);
    let mut inside = false;
    let mut before = "";
    for line in printed.lines() {
        inside |= line.starts_with("impl") && line.ends_with('{');
        let member = line
            .strip_prefix("    ")
            .filter(|rest| !rest.starts_with([' ', '}', ')', ']', '.']));
        if let Some(rest) = member.filter(|_| inside) {
            let first = before.ends_with('{') && !before.starts_with(' ');
            let attached = before.starts_with("    ///") || before.starts_with("    #[");
            let types = rest.starts_with("type ") && before.starts_with("    type ");
            if !first && !attached && !types {
                text.push('\n');
            }
        }
        text.push_str(line);
        text.push('\n');
        before = line;
    }
    text
}
