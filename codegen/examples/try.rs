use std::{env, fs, path::Path};
fn main() {
    let a: Vec<_> = env::args().collect();
    let s = codegen::Source {
        name: Path::new(&a[1])
            .file_name()
            .unwrap()
            .to_string_lossy()
            .into(),
        bytes: fs::read(&a[1]).unwrap(),
    };
    let t = std::time::Instant::now();
    let r = codegen::generate(
        &s,
        &codegen::Config {
            crate_name: Some("generated-client".into()),
            own_workspace: a.get(3).is_some(),
        },
    );
    let el = t.elapsed();
    match r {
        Ok(g) => {
            for d in &g.diagnostics {
                println!("{} {:?} {}", d.code.as_str(), d.place, d.message);
            }
            println!(
                "{:?} {} files {} lines {:?}",
                g.summary,
                g.files.len(),
                g.files
                    .iter()
                    .filter(|(p, _)| !p.contains("/runtime/"))
                    .map(|(_, t)| t.lines().count())
                    .sum::<usize>(),
                el
            );
            let out = Path::new(&a[2]);
            for (p, t) in g.files.iter().chain(&g.scaffold) {
                let p = out.join(p);
                fs::create_dir_all(p.parent().unwrap()).unwrap();
                fs::write(p, t).unwrap();
            }
        }
        Err(ds) => {
            for d in ds {
                println!("{} {:?} {}", d.code.as_str(), d.place, d.message);
            }
        }
    }
}
