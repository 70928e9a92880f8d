//! What must hold for any document at all.

use codegen::{Config, Generated, Source, Stage};

use crate::corpus::validate;
use crate::report::{self, Reporter};

/// One of how many documents is generated from twice, and dumped.
const SOME: usize = 4;

/// Tries everything that is done with a document. A panic is a fault, too.
///
/// # Errors
///
/// What does not hold.
pub fn trial(bytes: &[u8]) -> Result<(), String> {
    let source = Source::new("openapi.yaml", bytes);
    let config = Config {
        tests: true,
        ..Config::default()
    };
    let generated = codegen::generate(&source, &config);
    let linted = codegen::lint::lint(&source, &config, &validate::examples);
    let (Ok(diagnostics) | Err(diagnostics)) = &linted;
    let text = report::text(bytes);
    let reporter = Reporter::new("openapi.yaml", &text);
    let all: Vec<_> = diagnostics.iter().collect();
    for one in reporter.fold(&all) {
        let _ = (
            reporter.render(&one),
            reporter.json(&one),
            reporter.github(&one),
        );
    }
    match generated {
        Ok(generated) => {
            contained(&generated)?;
            // What takes as long as all before it is done for some.
            if !bytes.len().is_multiple_of(SOME) {
                return Ok(());
            }
            for stage in [Stage::Ir, Stage::Names] {
                codegen::dump(&source, &config, stage).map_err(|_| "it cannot be dumped")?;
            }
            let again = codegen::generate(&source, &config);
            match again {
                Ok(again) if again.files == generated.files => Ok(()),
                _ => Err("it comes out differently the second time".to_owned()),
            }
        }
        Err(faults) if faults.is_empty() => Err("it is refused without a reason".to_owned()),
        Err(_) => Ok(()),
    }
}

/// Whether all files stay in the folder of their crate, on any system.
fn contained(generated: &Generated) -> Result<(), String> {
    let plain = |part: &str| {
        let device = part
            .split('.')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        let letters = device.trim_end_matches(|c: char| c.is_ascii_digit());
        let devices = ["con", "prn", "aux", "nul"].contains(&device.as_str())
            || (["com", "lpt"].contains(&letters) && letters != device);
        let signs = |c: char| c.is_ascii_alphanumeric() || "_-.".contains(c);
        !part.is_empty()
            && part.len() < 200
            && !part.starts_with("..")
            && part.chars().all(signs)
            && !devices
    };
    let paths = generated.files.keys().chain(generated.scaffold.keys());
    for path in paths {
        if !path.split('/').all(plain) {
            return Err(format!("there is a file `{path}`"));
        }
    }
    Ok(())
}
