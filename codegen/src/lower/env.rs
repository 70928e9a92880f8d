//! The environment variables that hold proofs of identity.

use std::collections::HashSet;

use deunicode::deunicode;

use crate::ir::SchemeKind;

/// How long the part of a name gets that comes from a title or a scheme, in
/// bytes.
const LONGEST: usize = 64;

/// Variables of one API, none of which is given out twice.
pub struct Variables {
    product: String,
    taken: HashSet<String>,
}

impl Variables {
    /// Variables that begin with the API's title, without the word API.
    pub fn of(title: &str) -> Self {
        let title = deunicode(title);
        let words = title.split(|c: char| !c.is_ascii_alphanumeric());
        let words = words.filter(|word| !word.is_empty() && !word.eq_ignore_ascii_case("api"));
        let mut product = words.collect::<Vec<_>>().join("_").to_ascii_uppercase();
        shorten(&mut product);
        // Without a title, or after a digit, a name of its own: `PATH` would be
        // somebody else's.
        if !product.starts_with(|c: char| c.is_ascii_uppercase()) {
            product = format!("API_{product}").trim_end_matches('_').to_owned();
        }
        Self {
            product,
            taken: HashSet::new(),
        }
    }

    /// Takes the name that the document asks for, unless it cannot be the name
    /// of a variable ([POSIX], 8.1) or is taken.
    ///
    /// [POSIX]: https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html
    pub fn take(&mut self, name: &str) -> bool {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let fits = name.len() <= 2 * LONGEST
            && name.chars().all(plain)
            && name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
        // Some systems do not tell small letters from capitals.
        fits && self.taken.insert(name.to_ascii_uppercase())
    }

    /// The variable for a proof: by its kind where there is only one, else by
    /// the scheme's own name.
    pub fn proof(&mut self, scheme: &str, kind: &SchemeKind, alone: bool) -> String {
        let product = &self.product;
        let wish = match kind {
            _ if !alone => self.own(scheme),
            SchemeKind::Basic => format!("{product}_BASIC_AUTH"),
            SchemeKind::OAuth2(_) => format!("{product}_ACCESS_TOKEN"),
            _ if product == "API" => "API_KEY".to_owned(),
            _ => format!("{product}_API_KEY"),
        };
        let [name] = self.first_free(numbered(wish), |wish| [wish.to_owned()]);
        name
    }

    /// The variables for the id and the secret of a client: with the scheme's
    /// name only where that is needed to tell several apart.
    pub fn client(&mut self, scheme: &str, alone: bool) -> (String, String) {
        let short = alone.then(|| self.product.clone());
        let wishes = short.into_iter().chain(numbered(self.own(scheme)));
        let pair = |prefix: &str| ["ID", "SECRET"].map(|what| format!("{prefix}_CLIENT_{what}"));
        let [id, secret] = self.first_free(wishes, pair);
        (id, secret)
    }

    /// The variable for the URL of a server. An API without a title has none,
    /// because anything may be called `API_BASE_URL`.
    pub fn server(&mut self) -> Option<String> {
        let name = format!("{}_BASE_URL", self.product);
        (self.product != "API" && self.take(&name)).then_some(name)
    }

    fn own(&self, scheme: &str) -> String {
        format!("{}_{}", self.product, words(scheme))
    }

    /// The names for the first of `wishes` that are all free.
    fn first_free<const N: usize>(
        &mut self,
        mut wishes: impl Iterator<Item = String>,
        names: impl Fn(&str) -> [String; N],
    ) -> [String; N] {
        let free = wishes.find_map(|wish| {
            let names = names(&wish);
            let free = names.iter().all(|name| !self.taken.contains(name));
            free.then_some(names)
        });
        // Wishes have no end.
        let free = free.unwrap_or_else(|| names(""));
        self.taken.extend(free.iter().cloned());
        free
    }
}

/// `wish`, then `wish` with each number from 2.
fn numbered(wish: String) -> impl Iterator<Item = String> {
    let more = (2..).map({
        let wish = wish.clone();
        move |number: u64| format!("{wish}_{number}")
    });
    std::iter::once(wish).chain(more)
}

/// `apiKey` as `API_KEY`.
fn words(name: &str) -> String {
    let mut words = String::new();
    let mut lower = false;
    for c in deunicode(name).chars() {
        let starts = lower && c.is_ascii_uppercase();
        if (starts || !c.is_ascii_alphanumeric()) && !words.ends_with('_') {
            words.push('_');
        }
        if c.is_ascii_alphanumeric() {
            words.push(c.to_ascii_uppercase());
        }
        lower = c.is_ascii_lowercase() || c.is_ascii_digit();
    }
    shorten(&mut words);
    match words.trim_matches('_') {
        "" => "CREDENTIAL".to_owned(),
        words => words.to_owned(),
    }
}

/// Cuts ASCII.
fn shorten(text: &mut String) {
    text.truncate(LONGEST);
    let length = text.trim_end_matches('_').len();
    text.truncate(length);
}
