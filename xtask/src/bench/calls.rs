//! Calls beside the same by hand, and models beside serde's derives: the benches of `generated-client`.

use serde::de::DeserializeOwned;

use super::record::{Calls, Taken, machine};
use super::{Run, programs};

/// Runs both benches.
pub fn measure(run: &Run<'_>) -> anyhow::Result<Taken<Calls>> {
    Ok(Taken {
        command: "cargo xtask bench calls".to_owned(),
        machine: machine(),
        skipped: Vec::new(),
        rows: vec![Calls {
            calls: bench(run, "overhead")?,
            codecs: bench(run, "codec")?,
        }],
    })
}

fn bench<T: DeserializeOwned>(run: &Run<'_>, name: &str) -> anyhow::Result<Vec<T>> {
    run.tell(format_args!("the bench {name} of generated-client"));
    let file = run.work.join(format!("{name}.json"));
    let mut command = programs::cargo(run.root);
    command.args(["bench", "--quiet", "--package", "generated-client"]);
    command.args(["--bench", name, "--", "--json"]).arg(&file);
    run.runner.run(command)?;
    Ok(serde_json::from_slice(&std::fs::read(&file)?)?)
}
