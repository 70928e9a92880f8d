//! One and many in English, as far as names need it.
//!
//! Only endings that are certain are changed: a name in the plural is odd, a
//! word that does not exist is worse.

/// Plurals that no rule gives, and words that only look like plurals.
const ODD: [(&str, &str); 29] = [
    ("aliases", "alias"),
    ("always", "always"),
    ("analyses", "analysis"),
    ("analytics", "analytics"),
    ("atlas", "atlas"),
    ("aws", "aws"),
    ("axes", "axis"),
    ("bias", "bias"),
    ("caches", "cache"),
    ("canvas", "canvas"),
    ("children", "child"),
    ("cookies", "cookie"),
    ("diagnostics", "diagnostic"),
    ("goods", "goods"),
    ("indices", "index"),
    ("ios", "ios"),
    ("kubernetes", "kubernetes"),
    ("leaves", "leaf"),
    ("lens", "lens"),
    ("matrices", "matrix"),
    ("movies", "movie"),
    ("news", "news"),
    ("os", "os"),
    ("people", "person"),
    ("physics", "physics"),
    ("series", "series"),
    ("species", "species"),
    ("vertices", "vertex"),
    ("windows", "windows"),
];

/// Endings of many and of one; the first that fits counts.
const ENDINGS: [(&str, &str); 17] = [
    ("iases", "ias"),
    ("buses", "bus"),
    ("nuses", "nus"),
    ("puses", "pus"),
    ("ruses", "rus"),
    ("tuses", "tus"),
    ("sses", "ss"),
    ("shes", "sh"),
    ("ches", "ch"),
    ("xes", "x"),
    ("ies", "y"),
    ("oes", "o"),
    ("ss", "ss"),
    ("us", "us"),
    ("is", "is"),
    ("as", "as"),
    ("s", ""),
];

/// One of what a word says are many; the word itself where it does not.
/// The first letter keeps its case.
pub fn singular(word: &str) -> String {
    let lower = word.to_ascii_lowercase();
    if let Some((_, one)) = ODD.iter().find(|(many, _)| *many == lower) {
        return like(word, one);
    }
    let has_vowel = lower.contains(['a', 'e', 'i', 'o', 'u', 'y']);
    if !has_vowel || lower.len() < 3 {
        // `dns`, `sms`, `tls`
        return word.to_owned();
    }
    for (many, one) in ENDINGS {
        if let Some(stem) = lower.strip_suffix(many)
            && !stem.is_empty()
        {
            return like(word, &format!("{stem}{one}"));
        }
    }
    word.to_owned()
}

/// Many of what a word says is one. The first letter keeps its case.
pub fn plural(word: &str) -> String {
    let lower = word.to_ascii_lowercase();
    if singular(&lower) != lower {
        return word.to_owned();
    }
    if let Some((many, _)) = ODD.iter().find(|(_, one)| *one == lower) {
        return like(word, many);
    }
    let consonant_before = |ending: char| {
        lower
            .strip_suffix(ending)
            .is_some_and(|stem| !stem.is_empty() && !stem.ends_with(['a', 'e', 'i', 'o', 'u']))
    };
    let many = if lower.ends_with("data") {
        return word.to_owned();
    } else if consonant_before('y') {
        format!("{}ies", lower.trim_end_matches('y'))
    } else if ["s", "x", "z", "ch", "sh"]
        .iter()
        .any(|ending| lower.ends_with(ending))
    {
        format!("{lower}es")
    } else {
        format!("{lower}s")
    };
    like(word, &many)
}

/// The text with the case of the first letter of `word`.
fn like(word: &str, text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if word.starts_with(|c: char| c.is_ascii_uppercase()) => {
            first.to_ascii_uppercase().to_string() + letters.as_str()
        }
        _ => text.to_owned(),
    }
}
