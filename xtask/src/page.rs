//! Builds the page: the modules to WebAssembly, their bindings and types, then the bundle in `dist`.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context as _, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::run::{cargo, ensure_wasm_target, must, node, npm, root, target};
use crate::{articles, cases, fit, guide, schema};

/// Where the finished page lies.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Builds everything that `dist` is made of; the address where the site will lie makes links for search engines whole.
pub(crate) fn build(address: Option<&str>) -> Result<()> {
    ensure_packages()?;
    let generated = root().join("www/generated");
    module_to(&generated, "core", &["core"])?;
    module_to(&generated, "tools", &["vault", "report", "cost", "stress", "words"])?;
    fs::write(generated.join("schema.json"), schema::page()?).context("cannot write the schema")?;
    fs::write(generated.join("scorecard.json"), fit::model_card()?.to_string())
        .context("cannot write the model card")?;
    fs::write(generated.join("causes.json"), cases::causes_page()?.to_string()).context("cannot write the causes")?;
    fs::write(generated.join("guide.json"), guide::page().to_string()).context("cannot write the guide")?;
    fs::write(generated.join("articles.json"), articles::page().to_string()).context("cannot write the articles")?;
    must(node().arg("www/build/types.mjs"))?;
    must(npm().args(["run", "--silent", "build"]).envs(address.map(|address| ("CHECKUP_ADDRESS", address))))
}

/// Builds a module of these features and writes it, its bindings and their types into a folder: `core_bg.wasm`, `core_bg.js`
/// and `core_bg.d.ts` by the name `core`.
pub(crate) fn module_to(folder: &Path, name: &str, features: &[&str]) -> Result<()> {
    ensure_wasm_target()?;
    must(
        cargo()
            .args(["build", "--quiet", "--package", "credit-checkup", "--lib", "--profile", "web"])
            .args(["--target", "wasm32-unknown-unknown", "--no-default-features", "--features", &features.join(",")])
            .env("CARGO_ENCODED_RUSTFLAGS", flags()),
    )?;
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    Bindgen::new()
        .input_path(target().join("wasm32-unknown-unknown/web/credit_checkup.wasm"))
        .out_name(name)
        .web(true)?
        // The page hands the module over; nothing is fetched.
        .omit_default_module_path(true)
        .typescript(true)
        .remove_producers_section(true)
        .generate(folder)
        .context("cannot generate the bindings")?;
    let wasm = folder.join(format!("{name}_bg.wasm"));
    must(
        node()
            .arg("www/node_modules/binaryen/bin/wasm-opt")
            .arg("-O")
            .args(["--strip-debug", "--strip-target-features", "-o"])
            .args([&wasm, &wasm]),
    )
}

/// The compiler's flags for the modules: the short forms of SHA-256 and AES; half a megabyte of stack, which leaves addresses that
/// are written in three bytes; and no folder of this machine in the module, where panics would name them, so that the
/// same source gives the same bytes everywhere.
fn flags() -> String {
    let home = |name: &str, folder: &str| {
        let user = std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE")).unwrap_or_default();
        std::env::var_os(name).map_or_else(|| PathBuf::from(user).join(folder), PathBuf::from)
    };
    let named = [(home("CARGO_HOME", ".cargo"), "cargo"), (root().to_path_buf(), "checkup")];
    let remapped = named.map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display()));
    let short = [
        "sha2_backend=\"soft\"",
        "sha2_backend_soft=\"compact\"",
        "aes_backend=\"soft\"",
        "aes_backend_soft=\"compact\"",
    ];
    let short = short.map(|value| ["--cfg".to_owned(), value.to_owned()]).concat();
    let stack = ["-C", "link-arg=-zstack-size=524288"].map(str::to_owned);
    [short.as_slice(), stack.as_slice(), remapped.as_slice()].concat().join("\u{1f}")
}

/// Installs the packages of the lock file where they are missing or older than it.
pub(crate) fn ensure_packages() -> Result<()> {
    let www = root().join("www");
    let changed = |path: PathBuf| fs::metadata(path).and_then(|data| data.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
    // npm writes this one last.
    if changed(www.join("node_modules/.package-lock.json")) > changed(www.join("package-lock.json")) {
        return Ok(());
    }
    must(npm().arg("ci"))
}
