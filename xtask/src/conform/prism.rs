//! The mock server: an independent reading of the document, which checks each
//! request against it and answers with the response that it is asked for.

use std::ffi::OsString;
use std::fs::{self, File};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};

/// What is installed, and in which versions.
const MANIFEST: &str = include_str!("../../conform/package.json");
const LOCK: &str = include_str!("../../conform/package-lock.json");
/// How long it may take to read a document.
const START: Duration = Duration::from_secs(120);

/// The server's program, installed.
#[derive(Debug)]
pub struct Prism {
    script: PathBuf,
}

/// A server of one document, until it is dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    /// Where it listens.
    pub address: String,
}

impl Prism {
    /// Installs the server into `folder`, unless it is there.
    ///
    /// # Errors
    ///
    /// When it cannot be installed: it needs Node, npm, and npm's registry.
    pub fn install(folder: &Path) -> anyhow::Result<Self> {
        let script = folder.join("node_modules/@stoplight/prism-cli/dist/index.js");
        let lock = folder.join("package-lock.json");
        let installed = || fs::read_to_string(&lock).is_ok_and(|text| text == LOCK);
        if !(script.exists() && installed()) {
            fs::create_dir_all(folder)?;
            fs::write(folder.join("package.json"), MANIFEST)?;
            fs::write(&lock, LOCK)?;
            let options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
            let mut npm = Command::new("npm");
            npm.args(options).current_dir(folder).stdin(Stdio::null());
            let output = npm.output();
            let output = output.context("the mock server needs npm, which cannot be started")?;
            let errors = String::from_utf8_lossy(&output.stderr);
            ensure!(
                output.status.success(),
                "npm cannot install the mock server: {errors}"
            );
        }
        Ok(Self { script })
    }

    /// Starts a server of `document`, which tells what it does in `log`.
    ///
    /// # Errors
    ///
    /// When it does not come up, with the reason that it gave.
    pub fn serve(&self, document: &Path, log: &Path) -> anyhow::Result<Server> {
        // It is free now, and nobody else here is looking for one.
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let address = format!("127.0.0.1:{port}");
        let output = File::create(log)?;
        let port = OsString::from(port.to_string());
        let mut command = Command::new("node");
        command.arg(&self.script).arg("mock").arg(document);
        command.args([
            "--host".as_ref(),
            "127.0.0.1".as_ref(),
            "--port".as_ref(),
            port.as_os_str(),
        ]);
        command
            .stdin(Stdio::null())
            .stderr(output.try_clone()?)
            .stdout(output);
        let child = command.spawn().context("cannot start node")?;
        let mut server = Server {
            child,
            address: format!("http://{address}"),
        };
        let start = Instant::now();
        while TcpStream::connect(&address).is_err() {
            if server.has_ended() || start.elapsed() > START {
                let text = fs::read_to_string(log).unwrap_or_default();
                let fatal = text.lines().find_map(|line| line.split_once("fatal"));
                let why = fatal.map_or("it does not come up", |(_, why)| why.trim());
                bail!("the mock server does not take the document: {why}");
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(server)
    }
}

impl Server {
    /// Whether it has ended by itself.
    pub fn has_ended(&mut self) -> bool {
        self.child.try_wait().is_ok_and(|status| status.is_some())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
