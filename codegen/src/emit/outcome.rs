//! What comes back from an operation: results and documented errors.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::ty::{From, ty};
use super::{Context, Uses, import, layout};
use crate::ir::{Content, Operation, Reply, Statuses};
use crate::name::{Ident, OperationNames};

/// One side of what comes back.
pub struct Outcome {
    /// Its type.
    pub ty: String,
    /// Of which statuses it is, and how it is read, unless its type knows.
    pub read: Option<String>,
    /// What there is of it, if it is one of several: comment, name and variants.
    pub item: Option<Choices>,
}

/// One of several things that come back.
pub struct Choices {
    docs: String,
    name: String,
    rows: String,
}

impl Choices {
    /// The enum, after `head`.
    pub fn text(&self, head: &str) -> String {
        let Self { docs, name, rows } = self;
        format!("{docs}    {head} {name} {{\n{rows}    }}\n")
    }
}

/// Whether replies make an enum.
pub fn is_several(replies: &[Reply]) -> bool {
    let mut replies = replies.iter();
    let first = replies.next();
    replies.any(|reply| Some(&reply.content) != first.map(|first| &first.content))
}

/// What an operation gives.
pub fn output(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    uses: &mut Uses,
) -> Outcome {
    let replies = &operation.success;
    if let Some(first) = replies.first()
        && !is_several(replies)
    {
        let replies = replies.iter().filter(|reply| !reply.alternative);
        let mut patterns: Vec<_> = replies.map(pattern).collect();
        if patterns.iter().any(|pattern| pattern == "_") {
            patterns = vec!["_".to_owned()];
        }
        let read = format!("{} => {}", patterns.join(" | "), read(&first.content));
        let ty = content_type(context, &first.content, uses);
        return Outcome {
            ty: ty.map_or_else(|| "()".to_owned(), layout::line),
            read: Some(read),
            item: None,
        };
    }
    let about = format!("What `{}` gives.", names.method);
    several(
        context,
        replies,
        &names.output,
        &names.success,
        &about,
        uses,
    )
}

/// How an operation fails, as far as the document says.
pub fn error(
    context: Context<'_>,
    operation: &Operation,
    names: &OperationNames,
    uses: &mut Uses,
) -> Outcome {
    if operation.errors.is_empty() {
        import(uses, "std::convert", "Infallible");
        return Outcome {
            ty: "Infallible".to_owned(),
            read: None,
            item: None,
        };
    }
    several(
        context,
        &operation.errors,
        &names.error,
        &names.errors,
        "",
        uses,
    )
}

fn several(
    context: Context<'_>,
    replies: &[Reply],
    name: &Ident,
    variants: &[Ident],
    about: &str,
    uses: &mut Uses,
) -> Outcome {
    let mut rows = Vec::new();
    let mut expected = 0;
    for (reply, variant) in replies.iter().zip(variants) {
        let docs = format!("{}.", reply_line(reply).trim_end_matches('.'));
        let docs = layout::comment(&docs, "        ");
        let holds = content_type(context, &reply.content, uses).map(layout::line);
        let holds = holds.map(|ty| format!("({ty})")).unwrap_or_default();
        let (pattern, read) = (pattern(reply), read(&reply.content));
        let row = |condition: &str| {
            format!("{docs}        {variant}{holds} = {pattern}{condition} => {read},\n")
        };
        if reply.alternative {
            // Before the one that is expected of the same statuses.
            let condition = format!(" if {}", media_types(&reply.media_types));
            rows.insert(expected, row(&condition));
            expected += 1;
        } else {
            expected = rows.len();
            rows.push(row(""));
        }
    }
    let mut about = about.to_owned();
    if replies.iter().any(|reply| reply.alternative) {
        about.push_str(
            "\nWhere one status has several, the media type of the response tells which it is.",
        );
    }
    let docs = layout::comment(&about, "    ");
    Outcome {
        ty: name.to_string(),
        read: None,
        item: Some(Choices {
            docs,
            name: name.to_string(),
            rows: rows.concat(),
        }),
    }
}

/// The media types that tell a reply from others of its status.
fn media_types(media_types: &[String]) -> String {
    let essence = |name: &String| {
        let essence = name.split(';').next().unwrap_or_default().trim();
        Literal::string(essence).to_string()
    };
    media_types
        .iter()
        .map(essence)
        .collect::<Vec<_>>()
        .join(" | ")
}

fn pattern(reply: &Reply) -> String {
    layout::line(statuses(reply.statuses.as_ref()))
}

/// The pattern of statuses.
pub fn statuses(statuses: Option<&Statuses>) -> TokenStream {
    let Some(statuses) = statuses else {
        return quote!(_);
    };
    let (start, end) = (
        Literal::u16_unsuffixed(*statuses.start()),
        Literal::u16_unsuffixed(*statuses.end()),
    );
    if statuses.start() == statuses.end() {
        quote!(#start)
    } else {
        quote!(#start..=#end)
    }
}

/// The Rust type of a body that has one.
pub fn content_type(
    context: Context<'_>,
    content: &Content,
    uses: &mut Uses,
) -> Option<TokenStream> {
    Some(match content {
        Content::Json(of) | Content::Form(of) => ty(context, of, From::Outside, uses),
        Content::Text => quote!(String),
        Content::Bytes | Content::Multipart(_) => {
            import(uses, "bytes", "Bytes");
            quote!(Bytes)
        }
        Content::Empty => return None,
    })
}

/// How a body is read.
pub fn read(content: &Content) -> &'static str {
    match content {
        Content::Json(_) | Content::Form(_) => "json",
        Content::Text => "text",
        Content::Bytes | Content::Multipart(_) => "bytes",
        Content::Empty => "empty",
    }
}

/// A response in a list: its status and what the document says about it.
pub fn reply_line(reply: &Reply) -> String {
    let status = match &reply.statuses {
        None => "Any other status".to_owned(),
        Some(statuses) if statuses.start() == statuses.end() => statuses.start().to_string(),
        Some(statuses) => format!("{}XX", statuses.start() / 100),
    };
    let description = reply.description.lines().collect::<Vec<_>>().join(" ");
    if description.is_empty() {
        status
    } else {
        format!("{status}: {description}")
    }
}
