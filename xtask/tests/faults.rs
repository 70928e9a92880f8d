//! Faults of documents as people see them: a small document for each, and what
//! is told about it.
//!
//! A case is a file below `faults`, or a folder of files. In it, `⟦W103: text⟧`
//! stands for `text`, which a diagnostic of that code underlines, and
//! `⟦note: text⟧` for what a note does: all that are told, and nothing else.
//! `⟦x × 9⟧` stands for nine of `x`. Beside it is what is told, in full.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostic::overlay::Action;
use codegen::load::locate::Locator;
use codegen::{Code, Config, Diagnostic, Lock, Overlay, Place, Source};
use common::expect;
use xtask::corpus::validate;
use xtask::report::{Reporter, text};

const OPEN: &str = "⟦";
const CLOSE: &str = "⟧";
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// What is underlined: the file, the bytes, and whether by a diagnostic of a
/// code or by a note.
type Mark = (String, usize, usize, String);

/// A document, its files and its configuration.
struct Case {
    name: String,
    /// By what they are called.
    files: BTreeMap<String, Vec<u8>>,
    marks: BTreeSet<Mark>,
    expected: PathBuf,
}

fn cases(folder: &str) -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(folder);
    let mut entries: Vec<_> = fs::read_dir(folder)
        .expect("a folder of cases")
        .map(|entry| entry.expect("a case").path())
        .filter(|path| path.extension().is_none_or(|of| of != "txt"))
        .collect();
    entries.sort();
    entries.iter().map(|path| case(path)).collect()
}

fn case(path: &Path) -> Case {
    let called = |path: &Path| {
        path.file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    };
    let mut case = Case {
        name: called(path),
        files: BTreeMap::new(),
        marks: BTreeSet::new(),
        expected: path.with_extension("txt"),
    };
    let files = match fs::read_dir(path) {
        Ok(files) => files.map(|file| file.expect("a file").path()).collect(),
        Err(_) => vec![path.to_owned()],
    };
    for file in files {
        let marked = fs::read(&file).expect("a readable case");
        let name = called(&file);
        let bytes = unmarked(&marked, &name, &mut case.marks);
        case.files.insert(name, bytes);
    }
    case
}

/// The bytes without their marks, which are noted. Not every document is text.
fn unmarked(marked: &[u8], file: &str, marks: &mut BTreeSet<Mark>) -> Vec<u8> {
    let mut bytes: Vec<u8> = Vec::new();
    let mut open: Vec<(usize, String)> = Vec::new();
    let mut rest = marked;
    while let Some((first, tail)) = rest.split_first() {
        if let Some(inside) = rest.strip_prefix(OPEN.as_bytes()) {
            let head: Vec<u8> = inside
                .iter()
                .copied()
                .take_while(|byte| *byte != b' ')
                .collect();
            let word = String::from_utf8(head).expect("a word of ASCII");
            rest = &inside[word.len() + 1..];
            if let Some(count) = rest.strip_prefix("× ".as_bytes()) {
                let digits: Vec<_> = count
                    .iter()
                    .take_while(|byte| byte.is_ascii_digit())
                    .collect();
                let number = digits
                    .iter()
                    .fold(0, |sum, digit| sum * 10 + usize::from(*digit - b'0'));
                bytes.extend(word.repeat(number).bytes());
                rest = &count[digits.len() + CLOSE.len()..];
            } else {
                open.push((bytes.len(), word.trim_end_matches(':').to_owned()));
            }
        } else if let Some(after) = rest.strip_prefix(CLOSE.as_bytes()) {
            let (start, what) = open.pop().expect("a mark that was opened");
            let (start, end) = (shown(&bytes[..start]), shown(&bytes));
            marks.insert((file.to_owned(), start, end, what));
            rest = after;
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    assert!(open.is_empty(), "{file}: a mark is not closed");
    bytes
}

/// How many bytes these have as people see them.
fn shown(bytes: &[u8]) -> usize {
    String::from_utf8_lossy(bytes).len()
}

impl Case {
    fn main(&self) -> &str {
        let mut names = self.files.keys();
        names
            .find(|name| name.starts_with("openapi."))
            .unwrap_or(&self.name)
    }

    fn configuration(&self) -> Option<&str> {
        let bytes = self.files.get("codegen.toml")?;
        Some(std::str::from_utf8(bytes).expect("text"))
    }

    fn source(&self) -> Source {
        let main = self.main();
        let mut source = Source::new(main, self.files[main].clone());
        for path in codegen::load::referenced(None, &source.bytes) {
            let file = self.files.get(&path).cloned();
            source
                .files
                .insert(path, file.ok_or("there is no such file".to_owned()));
        }
        source
    }

    /// What generating, or else linting, tells, once `mending` is applied to
    /// the document as well.
    fn diagnostics(&self, lint: bool, mending: &[Action]) -> Vec<Diagnostic> {
        let mut config = match self.configuration().map(Config::parse) {
            Some(Err(faults)) => return faults,
            Some(Ok(config)) => config,
            None => Config::default(),
        };
        if let Some(names) = self.files.get("names.lock") {
            match Lock::parse(std::str::from_utf8(names).expect("text"), "names.lock") {
                Ok(lock) => config.lock = Some(lock),
                Err(faults) => return faults,
            }
        }
        let mut source = self.source();
        for name in &config.overlays {
            source.overlays.push(Overlay {
                name: name.clone(),
                bytes: self.files[name].clone(),
            });
        }
        if !mending.is_empty() {
            let actions: Vec<_> = mending.iter().map(Action::to_json).collect();
            let info = serde_json::json!({ "title": "Mending", "version": "1" });
            let text = serde_json::json!({ "overlay": "1.0.0", "info": info, "actions": actions });
            source.overlays.push(Overlay {
                name: "mending.json".to_owned(),
                bytes: text.to_string().into_bytes(),
            });
        }
        if lint {
            let (Ok(told) | Err(told)) = codegen::lint::lint(&source, &config, &validate::examples);
            return told;
        }
        match codegen::generate(&source, &config) {
            Ok(generated) => generated.diagnostics,
            Err(faults) => faults,
        }
    }

    /// The name and text of the file that a place is in.
    fn text_of(&self, place: &Place) -> (String, String) {
        let name = match place {
            Place::Config(_) => "codegen.toml",
            place => place
                .file()
                .filter(|path| self.files.contains_key(*path))
                .unwrap_or(self.main()),
        };
        (name.to_owned(), text(&self.files[name]).into_owned())
    }

    /// The bytes that a place is shown as; none for a whole document.
    fn mark(&self, place: &Place, what: &str) -> Option<Mark> {
        let (file, text) = self.text_of(place);
        let range = Locator::new(&text).locate(place)?;
        // Places are in the text behind the byte order mark.
        let before = match self.files[&file].starts_with(BYTE_ORDER_MARK) {
            true => BYTE_ORDER_MARK.len(),
            false => 0,
        };
        Some((
            file,
            range.start + before,
            range.end + before,
            what.to_owned(),
        ))
    }

    /// What people see of the diagnostics.
    fn render(&self, diagnostics: &[Diagnostic]) -> String {
        let texts: BTreeMap<_, _> = self
            .files
            .iter()
            .map(|(name, bytes)| (name, text(bytes)))
            .collect();
        let mut reporter = Reporter::new(self.main(), &texts[&self.main().to_owned()]);
        for (name, text) in &texts {
            reporter = reporter.with_file(name, (*name).clone(), text);
        }
        let configuration = Reporter::new("codegen.toml", self.configuration().unwrap_or_default());
        let told = reporter.fold(&diagnostics.iter().collect::<Vec<_>>());
        let told = told.iter().map(|one| match one.place {
            Place::Config(_) => configuration.render(one),
            _ => reporter.render(one),
        });
        let told: Vec<_> = told
            .map(|one| anstream::adapter::strip_str(&one).to_string())
            .collect();
        told.join("\n\n") + "\n"
    }
}

/// What is shown of an overlay is one: read as YAML, it is what programs get.
#[track_caller]
fn pasted(diagnostic: &Diagnostic) {
    let rendered = Reporter::new("openapi.yaml", "").render(diagnostic);
    let rendered = anstream::adapter::strip_str(&rendered).to_string();
    let Some((_, shown)) = rendered.split_once("an overlay with this mends it\n") else {
        assert!(diagnostic.overlay.is_empty(), "{rendered}");
        return;
    };
    let read = codegen::load::load(shown.as_bytes(), &mut Vec::new()).expect("YAML");
    let actions: serde_json::Value = diagnostic.overlay.iter().map(Action::to_json).collect();
    assert_eq!(read.to_json(), actions, "{shown}");
}

/// Compares what is underlined with the marks, and what is told with the file
/// beside the case. Returns the codes that occur.
fn try_cases(folder: &str, lint: bool) -> (usize, BTreeSet<Code>) {
    let mut codes = BTreeSet::new();
    let mut wrong = Vec::new();
    let cases = cases(folder);
    for case in &cases {
        let diagnostics = case.diagnostics(lint, &[]);
        let underlined = diagnostics.iter().flat_map(|one| {
            let notes = one.notes.iter().map(|(place, _)| (place, "note"));
            let own = std::iter::once((&one.place, one.code.as_str()));
            own.chain(notes)
                .filter_map(|(place, what)| case.mark(place, what))
        });
        let underlined: BTreeSet<_> = underlined.collect();
        let show = |(file, start, end, what): &Mark| {
            let text = String::from_utf8_lossy(&case.files[file]);
            let shown = &text[*start..*end];
            format!(
                "  {what} in {file} at byte {start}: {:?}",
                shown.chars().take(60).collect::<String>()
            )
        };
        let only = |these: &BTreeSet<Mark>, those: &BTreeSet<Mark>| -> Vec<_> {
            these.difference(those).map(show).collect()
        };
        let (named, found) = (
            only(&case.marks, &underlined),
            only(&underlined, &case.marks),
        );
        if !named.is_empty() || !found.is_empty() {
            wrong.push(format!(
                "{}: named, and not underlined\n{}\nunderlined, and not named\n{}",
                case.name,
                named.join("\n"),
                found.join("\n")
            ));
        }
        if diagnostics.is_empty() {
            wrong.push(format!("{} has no fault", case.name));
        }
        codes.extend(diagnostics.iter().map(|one| one.code));
        diagnostics.iter().for_each(pasted);
        for one in diagnostics.iter().filter(|one| !one.overlay.is_empty()) {
            let after = case.diagnostics(lint, &one.overlay);
            let still = after.iter().filter(|other| {
                (other.code, &other.place, &other.message) == (one.code, &one.place, &one.message)
                    || other.code == Code::Unmatched
            });
            wrong.extend(still.map(|other| {
                let actions = one.overlay.iter().map(Action::to_json);
                let actions: Vec<_> = actions.map(|action| action.to_string()).collect();
                format!("{}: {actions:?} leaves {other:?}", case.name)
            }));
        }
        wrong.extend(expect(&case.expected, &case.render(&diagnostics)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    (cases.len(), codes)
}

#[test]
fn faults_are_told_at_the_text_that_has_them() {
    let (count, codes) = try_cases("faults", false);
    assert!(count >= 40, "{count} cases");
    let (_, linted) = try_cases("lints", true);
    let known = codes.union(&linted).copied().collect::<BTreeSet<_>>();
    let missing: Vec<_> = Code::ALL
        .iter()
        .filter(|code| !known.contains(code))
        .collect();
    assert!(missing.is_empty(), "no case has {missing:?}");
}
