//! Pages as HTML, the links between them, and what the search finds.

use std::collections::HashMap;
use std::fmt::Write as _;

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, html};

use super::book::{Page, joined};

/// How much of the text below a heading is searched.
const SEARCHED: usize = 1200;
const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH);
const TEMPLATE: &str = include_str!("page.html");

/// The pages with what they have in common.
pub struct Site<'a> {
    pages: &'a [Page],
    sections: HashMap<&'a str, Vec<Section>>,
    /// Where rustdoc's pages are, if they are there.
    api: Option<&'static str>,
}

/// A heading with what stands below it.
#[derive(Debug, Default)]
struct Section {
    anchor: String,
    title: String,
    text: String,
}

impl<'a> Site<'a> {
    /// Reads the headings of all pages.
    pub fn new(pages: &'a [Page], api: Option<&'static str>) -> Self {
        let sections = pages
            .iter()
            .map(|page| (page.source.as_str(), sections(&page.text)));
        Self {
            pages,
            sections: sections.collect(),
            api,
        }
    }

    /// A page, and what is wrong with its links.
    pub fn page(&self, page: &Page, faults: &mut Vec<String>) -> String {
        let mut anchors = self.sections_of(page).iter();
        let mut dropped = Vec::new();
        let events = Parser::new_ext(&page.text, OPTIONS).filter_map(|event| match event {
            Event::Html(_) | Event::InlineHtml(_) => None,
            Event::Start(Tag::Heading {
                level,
                classes,
                attrs,
                ..
            }) => {
                let id = anchors
                    .next()
                    .map(|section| CowStr::from(section.anchor.clone()));
                Some(Event::Start(Tag::Heading {
                    level,
                    id,
                    classes,
                    attrs,
                }))
            }
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                id,
            }) => {
                let target = self.target(page, &dest_url, faults);
                dropped.push(target.is_none());
                target.map(|to| {
                    Event::Start(Tag::Link {
                        link_type,
                        dest_url: to.into(),
                        title,
                        id,
                    })
                })
            }
            Event::End(TagEnd::Link) => match dropped.pop() {
                Some(true) => None,
                _ => Some(Event::End(TagEnd::Link)),
            },
            other => Some(other),
        });
        let mut body = String::new();
        html::push_html(&mut body, events);
        // Tables scroll by themselves where a screen is narrow.
        let body = body
            .replace("<table>", "<div class=\"table\"><table>")
            .replace("</table>", "</table></div>");
        TEMPLATE
            .replace("{{title}}", &escaped(&page.title))
            .replace("{{pages}}", &self.list(page))
            .replace("{{body}}", &body)
    }

    fn sections_of(&self, page: &Page) -> &[Section] {
        self.sections
            .get(page.source.as_str())
            .map_or(&[], Vec::as_slice)
    }

    /// Where a link leads on the site; `None` where that is a file of the
    /// workspace which is no page.
    fn target(&self, page: &Page, url: &str, faults: &mut Vec<String>) -> Option<String> {
        if url.contains("://") || url.starts_with("mailto:") {
            return Some(url.to_owned());
        }
        let (path, anchor) = url.split_once('#').unwrap_or((url, ""));
        let source = match path {
            "" => page.source.clone(),
            path => joined(&page.source, path),
        };
        let Some(found) = self.pages.iter().find(|page| page.source == source) else {
            if source.ends_with(".md") && source.starts_with("docs/") {
                faults.push(format!("{}: {url} leads to no page", page.source));
            }
            return None;
        };
        let sections = self.sections_of(found);
        if anchor.is_empty() {
            return Some(found.file.clone());
        }
        if !sections.iter().any(|section| section.anchor == anchor) {
            faults.push(format!("{}: {url} leads to no heading", page.source));
        }
        Some(format!("{}#{anchor}", found.file))
    }

    /// The list of all pages, as one of them shows it.
    fn list(&self, here: &Page) -> String {
        let mut text = String::new();
        let mut part = "";
        for page in self.pages {
            if page.part != part {
                part = &page.part;
                let _ = write!(text, "<li class=\"part\">{}</li>", escaped(part));
            }
            let current = match page.source == here.source {
                true => " aria-current=\"page\"",
                false => "",
            };
            let title = escaped(&page.title);
            let _ = write!(
                text,
                "<li><a href=\"{}\"{current}>{title}</a></li>",
                page.file
            );
        }
        if let Some(api) = self.api {
            let _ = write!(
                text,
                "<li class=\"part\">rustdoc</li><li><a href=\"{api}\">API of the own client</a></li>"
            );
        }
        text
    }

    /// What the search looks through, as a script.
    ///
    /// # Errors
    ///
    /// When it cannot be written as JSON.
    pub fn index(&self) -> serde_json::Result<String> {
        let entries = self.pages.iter().flat_map(|page| {
            self.sections_of(page).iter().map(|section| {
                let at = format!("{}#{}", page.file, section.anchor);
                [
                    at,
                    page.title.clone(),
                    section.title.clone(),
                    section.text.clone(),
                ]
            })
        });
        let entries: Vec<_> = entries.collect();
        // What ends a script must not be in one.
        let json = serde_json::to_string(&entries)?.replace("</", "<\\/");
        Ok(format!("window.SECTIONS = {json};\n"))
    }
}

fn sections(text: &str) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut heading = false;
    for event in Parser::new_ext(text, OPTIONS) {
        match event {
            Event::Start(Tag::Heading { .. }) => {
                heading = true;
                sections.push(Section::default());
            }
            Event::End(TagEnd::Heading(_)) => {
                heading = false;
                if let Some(section) = sections.last_mut() {
                    section.anchor = anchor(&section.title, &mut seen);
                }
            }
            Event::Text(words) | Event::Code(words) => {
                let Some(section) = sections.last_mut() else {
                    continue;
                };
                if heading {
                    section.title.push_str(&words);
                } else if section.text.len() < SEARCHED {
                    section.text.push_str(&words);
                }
            }
            Event::End(_) | Event::SoftBreak | Event::HardBreak => {
                let last = sections.last_mut().filter(|_| !heading);
                if let Some(section) = last.filter(|section| !section.text.ends_with(' ')) {
                    section.text.push(' ');
                }
            }
            _ => {}
        }
    }
    sections
}

/// What a heading is called in links, as GitHub has it.
fn anchor(title: &str, seen: &mut HashMap<String, usize>) -> String {
    let words = title.trim().to_lowercase().replace(' ', "-");
    let slug: String = words
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
        .collect();
    let count = seen.entry(slug.clone()).or_default();
    let anchor = match *count {
        0 => slug,
        count => format!("{slug}-{count}"),
    };
    *count += 1;
    anchor
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}
