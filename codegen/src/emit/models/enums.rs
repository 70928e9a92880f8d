//! Open enums of texts or numbers.

use super::{Model, layout, literal};
use crate::ir::{Enum, EnumKind, EnumValue, code_span};

impl Model<'_, '_> {
    /// An enum, open to values that the document does not know.
    pub fn enumeration(mut self, of: &Enum) -> String {
        let about = layout::comment(&self.docs([]), "    ");
        let heading = match of.kind {
            EnumKind::String => "string_enum",
            EnumKind::Integer => "integer_enum",
        };
        self.import(&[heading]);
        let (name, rest) = (&self.names.name, &self.names.rest);
        let values = self.names.members.iter().zip(&of.values);
        let rows: Vec<_> = values
            .map(|(variant, value)| row(of.kind, &variant.to_string(), value))
            .collect();
        if rows.iter().all(|(docs, _)| docs.is_empty()) {
            let rows = rows.into_iter().map(|(_, row)| row).collect();
            let (open, close) = (format!("pub enum {name} {{"), format!("}} else {rest}"));
            let item = layout::enclosed(&open, rows, &close, "    ", " ");
            return format!("{heading}! {{\n{about}{item}\n}}\n");
        }
        let mut text = format!("{heading}! {{\n{about}    pub enum {name} {{\n");
        // Values that nothing is said about share lines.
        let mut plain = Vec::new();
        for (docs, row) in rows {
            if docs.is_empty() {
                plain.push(row);
                continue;
            }
            text.push_str(&layout::packed(std::mem::take(&mut plain), "        "));
            text.push_str(&layout::comment(&docs, "        "));
            text.push_str(&format!("        {row},\n"));
        }
        text.push_str(&layout::packed(plain, "        "));
        text.push_str(&format!("    }} else {rest}\n}}\n"));
        text
    }
}

/// What is said about a variant besides what it stands for, and its row.
fn row(kind: EnumKind, variant: &str, value: &EnumValue) -> (String, String) {
    let said = value.text.trim();
    match kind {
        EnumKind::Integer => (said.to_owned(), format!("{variant} = {}", value.wire)),
        EnumKind::String => {
            let wire = literal(&value.wire);
            // The macro quotes it in the comment, as it is.
            let quoted = !value.wire.is_empty()
                && !value.wire.starts_with(' ')
                && !value.wire.ends_with(' ')
                && !value.wire.contains(|c: char| {
                    c == '`' || !(c == ' ' || c.is_alphanumeric() || c.is_ascii_punctuation())
                });
            match quoted {
                true => (said.to_owned(), format!("{variant} = {wire}")),
                false => (value_docs(value), format!("{variant} as {wire}")),
            }
        }
    }
}

/// What the comment of a value says.
pub fn value_docs(value: &EnumValue) -> String {
    let wire = if value.wire.is_empty() {
        "The empty text".to_owned()
    } else {
        code_span(&value.wire)
    };
    match value.text.trim() {
        "" => format!("{wire}."),
        text => format!("{wire}: {text}"),
    }
}
