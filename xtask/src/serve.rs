//! Serves the page to whoever works on it: the development server of the bundler shows changes of the page by itself, and
//! the core is built anew when its source changes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, ExitCode, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use anyhow::{Context as _, Result};

use crate::page::{data, ensure_packages, generated, types};
use crate::run::{node, not_started, root};
use crate::steps::{Steps, timed};
use crate::wasm;

/// Builds the page for development and serves it until it is stopped.
pub(crate) fn serve(port: Option<u16>) -> Result<ExitCode> {
    let mut built = Sources::now()?;
    let mut steps = Steps::new(5);
    steps.step("npm packages", ensure_packages)?;
    steps.step("command line and page data", data)?;
    steps.step("types of the page", types)?;
    steps.step("core for development", || wasm::build_for_development(&generated()))?;
    let server = steps.step("development server", || start(port))?;
    loop {
        sleep(Duration::from_millis(300));
        if let Some(status) = running(&server).try_wait().context("cannot ask after the development server")? {
            return Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        let now = Sources::now()?;
        if now != built {
            built = now;
            // The page goes on with what was built before.
            if let Err(error) = rebuild() {
                eprintln!("error: {error:#}");
            }
        }
    }
}

/// The server, which ends when this program is told to.
type Server = Arc<Mutex<Child>>;

fn running(server: &Server) -> std::sync::MutexGuard<'_, Child> {
    server.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Starts the development server, which prints its address. It is started without npm, which would stand between it and
/// the signal to end.
fn start(port: Option<u16>) -> Result<Server> {
    let mut vite = node();
    vite.current_dir(root().join("www")).arg("node_modules/vite/bin/vite.js").stdin(Stdio::null());
    if let Some(port) = port {
        vite.args(["--port", &port.to_string(), "--strictPort"]);
    }
    let server = vite.spawn().map_err(|error| not_started(&vite, error))?;
    let server = Arc::new(Mutex::new(server));
    let told = Arc::clone(&server);
    let end = move || {
        // It may have ended by the same signal.
        let _ = running(&told).kill();
        std::process::exit(130);
    };
    ctrlc::set_handler(end).context("cannot wait for Ctrl-C")?;
    Ok(server)
}

fn rebuild() -> Result<()> {
    // What is seen first is built first.
    timed("core has changed, building it", || wasm::build_for_development(&generated()))?;
    let schema = || fs::read(generated().join("schema.json")).ok();
    let before = schema();
    timed("page data", data)?;
    if schema() != before { timed("types of the page", types) } else { Ok(()) }
}

/// The files that the core and its data are built from, and when each was changed.
#[derive(PartialEq)]
struct Sources(BTreeMap<PathBuf, SystemTime>);

impl Sources {
    fn now() -> Result<Sources> {
        let mut found = BTreeMap::new();
        for name in ["src", "Cargo.toml", "Cargo.lock", "tests/data/evaluation.json", "tests/data/figures.json"] {
            note(&root().join(name), &mut found).with_context(|| format!("cannot read {name}"))?;
        }
        Ok(Sources(found))
    }
}

fn note(path: &Path, found: &mut BTreeMap<PathBuf, SystemTime>) -> std::io::Result<()> {
    let kept = match fs::metadata(path) {
        // An editor that saves may take a file away for a moment.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        kept => kept?,
    };
    if !kept.is_dir() {
        found.insert(path.to_path_buf(), kept.modified()?);
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        note(&entry?.path(), found)?;
    }
    Ok(())
}
