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
    module_to(&generated, "vault", &["vault"])?;
    module_to(&generated, "import", &["import"])?;
    module_to(&generated, "bureau", &["report"])?;
    module_to(&generated, "cost", &["cost"])?;
    module_to(&generated, "stress", &["stress"])?;
    module_to(&generated, "words", &["words"])?;
    // For the one file: apart, they would hold much of the same twice.
    module_to(&generated, "whole", &["core", "vault", "report", "cost", "stress", "words"])?;
    fs::write(generated.join("schema.json"), schema::page()?).context("cannot write the schema")?;
    fs::write(generated.join("scorecard.json"), fit::model_card()?.to_string())
        .context("cannot write the model card")?;
    fs::write(generated.join("causes.json"), cases::causes_page()?.to_string()).context("cannot write the causes")?;
    fs::write(generated.join("guide.json"), guide::page().to_string()).context("cannot write the guide")?;
    fs::write(generated.join("articles.json"), articles::page().to_string()).context("cannot write the articles")?;
    must(node().arg("www/types.mjs"))?;
    must(node().arg("www/build.mjs").envs(address.map(|address| ("CHECKUP_ADDRESS", address))))
}

/// Builds a module of these features and writes it, its bindings and their types into a folder: `core_bg.wasm`, `core_bg.js`
/// and `core_bg.d.ts` by the name `core`.
pub(crate) fn module_to(folder: &Path, name: &str, features: &[&str]) -> Result<()> {
    ensure_wasm_target()?;
    // A bill of 100 MB takes its time, rates are asked for by the thousand, futures are drawn by the ten thousand. In the
    // one file it has to be small.
    let quick = matches!(features, ["import"] | ["cost"] | ["stress"]);
    must(
        cargo()
            .args(["build", "--quiet", "--package", "credit-checkup", "--lib", "--profile", "web"])
            .args(["--target", "wasm32-unknown-unknown", "--no-default-features", "--features", &features.join(",")])
            .env("CARGO_ENCODED_RUSTFLAGS", flags())
            .env("CARGO_PROFILE_WEB_OPT_LEVEL", if quick { "2" } else { "z" }),
    )?;
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    Bindgen::new()
        .input_path(target().join("wasm32-unknown-unknown/web/credit_checkup.wasm"))
        .out_name(name)
        // These bindings fetch nothing: the page hands them the module.
        .bundler(true)?
        .typescript(true)
        .remove_producers_section(true)
        .generate(folder)
        .context("cannot generate the bindings")?;
    let types =
        fs::read_to_string(folder.join(format!("{name}.d.ts"))).context("cannot read the types of the bindings")?;
    fs::write(folder.join(format!("{name}_bg.d.ts")), types + SET_WASM)
        .context("cannot write the types of the bindings")?;
    for unused in [".js", ".d.ts", "_bg.wasm.d.ts"].map(|end| format!("{name}{end}")) {
        fs::remove_file(folder.join(&unused)).with_context(|| format!("cannot remove {unused}"))?;
    }
    let wasm = folder.join(format!("{name}_bg.wasm"));
    must(
        node()
            .arg("www/node_modules/binaryen/bin/wasm-opt")
            // A large function made of small ones is shorter, but brotli finds less to share in it: 7 % more to load.
            // It finds more where functions that were made from one source stand together.
            .args(["--flatten", "--rereloop", "-Oz", "-Oz", "--converge", "--one-caller-inline-max-function-size=20"])
            // The first kilobyte of memory is the far end of the stack.
            .args(["--low-memory-unused", "--reorder-functions-by-name", "--reorder-locals"])
            .args(["--strip-debug", "--strip-target-features", "-o"])
            .args([&wasm, &wasm]),
    )
}

/// What the types of the bindings leave out, because other bundlers call it themselves.
const SET_WASM: &str = "\nexport function __wbg_set_wasm(exports: WebAssembly.Exports): void;\n";

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
