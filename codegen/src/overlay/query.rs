//! JSONPath ([RFC 9535]) on our own tree, so that nothing has to be converted.
//!
//! [RFC 9535]: https://www.rfc-editor.org/rfc/rfc9535

use jsonpath_rust::parser::errors::JsonPathError;
use jsonpath_rust::parser::model::JpQuery;
use jsonpath_rust::parser::parse_json_path;
use jsonpath_rust::query::js_path_process;
use jsonpath_rust::query::queryable::Queryable;

use crate::load::Node;

/// An expression that was read.
pub struct Query(JpQuery);

impl Query {
    /// Reads an expression.
    ///
    /// # Errors
    ///
    /// What is wrong with it, in a few words.
    pub fn parse(text: &str) -> Result<Self, String> {
        parse_json_path(text)
            .map(Self)
            .map_err(|error| match error {
                JsonPathError::PestError(error) => {
                    use pest::error::LineColLocation;
                    let column = match error.line_col {
                        LineColLocation::Pos((_, column)) => column,
                        LineColLocation::Span((_, column), _) => column,
                    };
                    let rest: String = text.chars().skip(column.saturating_sub(1)).collect();
                    match rest.is_empty() {
                        true => "it breaks off".to_owned(),
                        false => format!("it makes no sense from `{}` on", shown(&rest)),
                    }
                }
                other => other.to_string(),
            })
    }

    /// The ways to the nodes that it selects, each once, in their order.
    pub fn select(&self, root: &Node<'_>) -> Vec<Vec<String>> {
        let found = js_path_process(&self.0, root).unwrap_or_default();
        let mut seen = std::collections::HashSet::new();
        let ways = found.into_iter().filter_map(|one| {
            let path = one.path();
            let way = steps(&path)?;
            seen.insert(path).then_some(way)
        });
        ways.collect()
    }
}

/// An expression to be shown: its quotes are no reason to escape anything.
pub fn shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\'' | '"' | '\\' => shown.push(c),
            c => shown.extend(c.escape_debug()),
        }
    }
    shown
}

/// The steps of a normalized path (RFC 9535, 2.7).
fn steps(path: &str) -> Option<Vec<String>> {
    let mut rest = path.strip_prefix('$')?;
    let mut steps = Vec::new();
    while let Some(step) = rest.strip_prefix('[') {
        let Some(name) = step.strip_prefix('\'') else {
            let (index, after) = step.split_once(']')?;
            steps.push(index.to_owned());
            rest = after;
            continue;
        };
        let mut text = String::new();
        let mut characters = name.chars();
        loop {
            match characters.next()? {
                '\'' => break,
                '\\' => text.push(match characters.next()? {
                    'b' => '\u{8}',
                    'f' => '\u{c}',
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'u' => {
                        let digits: String = characters.by_ref().take(4).collect();
                        char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?
                    }
                    other => other,
                }),
                other => text.push(other),
            }
        }
        steps.push(text);
        rest = characters.as_str().strip_prefix(']')?;
    }
    rest.is_empty().then_some(steps)
}

impl Queryable for Node<'_> {
    fn get(&self, key: &str) -> Option<&Self> {
        self.get(key)
    }

    fn as_array(&self) -> Option<&Vec<Self>> {
        match self {
            Self::Array(elements) => Some(elements),
            _ => None,
        }
    }

    fn as_object(&self) -> Option<Vec<(&str, &Self)>> {
        self.as_object().map(|object| object.iter().collect())
    }

    fn as_str(&self) -> Option<&str> {
        self.as_str()
    }

    fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Integer(value) => i64::try_from(*value).ok(),
            _ => None,
        }
    }

    fn as_f64(&self) -> Option<f64> {
        self.as_f64()
    }

    fn as_bool(&self) -> Option<bool> {
        self.as_bool()
    }

    fn null() -> Self {
        Self::Null
    }
}

impl From<&str> for Node<'_> {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned().into())
    }
}

impl From<String> for Node<'_> {
    fn from(text: String) -> Self {
        Self::String(text.into())
    }
}

impl From<bool> for Node<'_> {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Node<'_> {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<f64> for Node<'_> {
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

impl<'t> From<Vec<Node<'t>>> for Node<'t> {
    fn from(elements: Vec<Node<'t>>) -> Self {
        Self::Array(elements)
    }
}
