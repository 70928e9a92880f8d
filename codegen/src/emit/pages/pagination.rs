//! How the pages of an operation follow each other, in words.

use super::links::Links;
use super::page::Page;
use super::prose::code_in_cell;
use crate::emit::Context;
use crate::emit::example::{End, Form, Program, Target};
use crate::ir::{Input, Next, Paging, PagingKind};

/// What can be had besides one page, where that is known.
pub fn write(context: Context<'_>, links: &Links<'_>, target: Target<'_>, page: &mut Page) {
    let Some(paging) = &target.operation.paging else {
        return;
    };
    let program = Program::new(context, target);
    let lists = End::of(context, target) == End::Items;
    page.heading(3, "Pages");
    page.paragraph(&rule(paging));
    let place = links.page("README.md#pages");
    let how = match lists {
        true => {
            "`items()` gives what is on the pages one by one and asks for pages as they are needed; `pages()` gives the pages, `send()` one of them"
        }
        false => {
            "`pages()` gives the pages and asks for each when it is needed, `send()` gives one of them"
        }
    };
    page.paragraph(&format!("{how} ([more about pages]({place}))."));
    if lists {
        page.code("rust", &program.ending(Form::Async, End::Pages));
    }
    page.paragraph("One page:");
    page.code("rust", &program.ending(Form::Async, End::Response));
}

fn rule(paging: &Paging) -> String {
    let mut text = match &paging.kind {
        PagingKind::Offset(by) => {
            format!(
                "Pages follow each other by how many results are passed over, in {}.",
                input(by)
            )
        }
        PagingKind::Page(by, first) => {
            let first = first.unwrap_or(1);
            format!(
                "Pages follow each other by their number, in {}, from {first} on.",
                input(by)
            )
        }
        PagingKind::Cursor(by) => {
            let next = paging.next.as_ref().map(next);
            let next = next.map(|next| format!(" It is told {next}."));
            format!(
                "Pages follow each other by a cursor, in {}.{}",
                input(by),
                next.unwrap_or_default()
            )
        }
        PagingKind::Url => {
            let next = paging.next.as_ref().map(next).unwrap_or_default();
            format!("Each page tells the address of the next {next}.")
        }
    };
    if let Some(by) = &paging.limit {
        text.push_str(&format!(
            " How many results a page has at most is said in {}",
            input(by)
        ));
        if let Some(most) = paging.longest {
            text.push_str(&format!(", up to {most}"));
        }
        text.push('.');
    }
    if let Some(way) = &paging.results {
        text.push_str(&format!(
            " Results are at {}",
            code_in_cell(&way.to_string())
        ));
        if let Some(total) = &paging.total {
            let way = code_in_cell(&total.way.to_string());
            text.push_str(&format!(", their number at {way}"));
        }
        text.push('.');
    }
    text
}

fn input(by: &Input) -> String {
    match by {
        Input::Query(name) => code_in_cell(name),
        Input::Body(way) => format!("{} of the body", code_in_cell(&way.to_string())),
    }
}

fn next(next: &Next) -> String {
    match next {
        Next::Body(way) => format!("at {}", code_in_cell(&way.to_string())),
        Next::Header(name) => format!("in the header {}", code_in_cell(name)),
        Next::Link => "in the header `Link`".to_owned(),
    }
}
