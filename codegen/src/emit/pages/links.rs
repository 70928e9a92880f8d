//! Where pages are, and where on them types stand.

use std::collections::BTreeMap;

use super::page::Anchors;
use crate::emit::Context;
use crate::ir::TypeId;
use crate::name::Ident;

/// How many types a page has: where there are more, there are pages for each
/// letter. What is larger than about a megabyte is not shown by those who show
/// Markdown.
const ONE_PAGE: usize = 150;

/// The folder of all pages.
const FOLDER: &str = "docs";
/// The page that leads to all others.
pub const INDEX: &str = "README.md";
/// The page of all types, or of links to those for each letter.
pub const MODELS: &str = "models.md";

/// The pages of types: which is on which, and under which anchor.
#[derive(Debug)]
pub struct Models {
    /// The types of each page, by its path below the folder of pages, in
    /// alphabetical order.
    pub pages: BTreeMap<String, Vec<TypeId>>,
    /// What each page calls itself.
    pub titles: BTreeMap<String, String>,
    places: Vec<(String, String)>,
}

impl Models {
    /// Where all types of the API are.
    pub fn new(context: Context<'_>) -> Self {
        let names = &context.names.types;
        let mut order: Vec<_> = (0..names.len()).map(TypeId).collect();
        let name = |id: &TypeId| context.type_names(*id).name.as_str();
        order.sort_by(|one, other| name(one).cmp(name(other)));
        let mut models = Self {
            pages: BTreeMap::new(),
            titles: BTreeMap::new(),
            places: vec![Default::default(); names.len()],
        };
        let split = names.len() > ONE_PAGE;
        let mut anchors: BTreeMap<String, Anchors> = BTreeMap::new();
        let mut letters: BTreeMap<char, usize> = BTreeMap::new();
        for id in order {
            let name = name(&id);
            let letter = name.chars().next().unwrap_or_default();
            let letter = letter.to_ascii_uppercase();
            let count = letters.entry(letter).or_default();
            let number = *count / ONE_PAGE + 1;
            *count += 1;
            let (path, title) = match (split, number) {
                (false, _) => (MODELS.to_owned(), "Models".to_owned()),
                (true, 1) => (
                    format!("models/{}.md", letter.to_ascii_lowercase()),
                    format!("Models: {letter}"),
                ),
                (true, _) => (
                    format!("models/{}-{number}.md", letter.to_ascii_lowercase()),
                    format!("Models: {letter}, {number}"),
                ),
            };
            let anchors = anchors.entry(path.clone()).or_insert_with(|| {
                let mut fresh = Anchors::default();
                fresh.next(&title);
                fresh
            });
            if let Some(place) = models.places.get_mut(id.0) {
                *place = (path.clone(), anchors.next(name));
            }
            models.titles.insert(path.clone(), title);
            models.pages.entry(path).or_default().push(id);
        }
        models
    }
}

/// Links as a certain page writes them.
#[derive(Clone, Copy, Debug)]
pub struct Links<'a> {
    models: &'a Models,
    from: &'a str,
}

impl<'a> Links<'a> {
    /// Those of the page `from`, which is a path below the folder of pages.
    pub fn new(models: &'a Models, from: &'a str) -> Self {
        Self { models, from }
    }

    /// To a type.
    pub fn model(&self, id: TypeId) -> String {
        match self.models.places.get(id.0) {
            Some((path, anchor)) if path == self.from => format!("#{anchor}"),
            Some((path, anchor)) => format!("{}{path}#{anchor}", self.up()),
            None => self.page(MODELS),
        }
    }

    /// To a page, or a place on it.
    pub fn page(&self, path: &str) -> String {
        format!("{}{path}", self.up())
    }

    fn up(&self) -> &'static str {
        if self.from.contains('/') { "../" } else { "" }
    }
}

/// The page of a group of operations.
pub fn of_resource(module: &Ident) -> String {
    match module.as_str() {
        // That is the index, also where capitals make no difference.
        "readme" => "readme-operations.md".to_owned(),
        name => format!("{name}.md"),
    }
}

/// The page of what the server sends by itself.
pub const WEBHOOKS: &str = "webhooks.md";

/// A page as a file of the package.
pub fn file(page: &str) -> String {
    format!("{FOLDER}/{page}")
}
