//! `[lint]`: what is an error, a warning, advice, or not told.

use super::reader::{Entry, Reader, list, nearest};
use crate::Code;
use crate::lint::{Level, Levels};

/// Reads the table: levels by codes and groups.
pub fn read(reader: &mut Reader, all: &Entry<'_>) -> Levels {
    let mut levels = Levels::default();
    for (name, entry) in reader.inner(all) {
        let names = Level::NAMED.map(|(name, _)| name);
        let Some(text) = reader.text(&entry) else {
            continue;
        };
        let Some((_, level)) = Level::NAMED.iter().find(|(name, _)| *name == text) else {
            let message = format!("`{text}` is no level");
            let help = format!("use {}", list(&names));
            reader.fault(&entry.value_place(), message, &help);
            continue;
        };
        if levels.set(&name, *level).is_err() {
            let codes = Code::ALL.into_iter().filter(|code| !code.is_fatal());
            let mut known: Vec<_> = codes.map(Code::as_str).collect();
            known.extend(Levels::GROUPS);
            let help = match nearest(&name, &known) {
                Some(other) => format!("did you mean `{other}`?"),
                None => "use a code such as `L201`, or `warnings`, `advice` or `all`".to_owned(),
            };
            reader.fault(
                &entry.place,
                format!("nothing called `{name}` has levels"),
                &help,
            );
        }
    }
    levels
}
