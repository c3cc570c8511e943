//! Builds the core to WebAssembly, with its bindings and their types.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::run::{cargo, ensure_wasm_target, must, node, root, target};

const TARGET: &str = "wasm32-unknown-unknown";

/// A module of the page, and the features of the crate that it holds.
pub(crate) struct Module {
    pub(crate) name: &'static str,
    features: &'static [&'static str],
}

pub(crate) const MODULES: [Module; 3] = [
    Module { name: "core", features: &["wasm-core"] },
    Module { name: "tools", features: &["wasm-tools"] },
    Module { name: "import", features: &["wasm-import"] },
];

/// How a module is compiled: the profiles of `Cargo.toml`.
#[derive(Clone, Copy)]
enum Profile {
    /// For everybody: quick to run and small.
    Web,
    /// For whoever changes the core: quick to compile.
    WebDev,
}

impl Profile {
    fn name(self) -> &'static str {
        match self {
            Profile::Web => "web",
            Profile::WebDev => "web-dev",
        }
    }
}

/// Builds a module as it ships, with its bindings. `more` are features beside its own.
pub(crate) fn build(folder: &Path, module: &Module, more: &[&str]) -> Result<()> {
    compile(Profile::Web, module.features.iter().chain(more))?;
    bind(Profile::Web, folder, module.name)?;
    let wasm = folder.join(format!("{}_bg.wasm", module.name));
    must(
        node()
            .arg("www/node_modules/binaryen/bin/wasm-opt")
            .args(["-O", "--strip-debug", "--strip-target-features", "-o"])
            .args([&wasm, &wasm]),
    )
}

/// The module of the page by this name.
pub(crate) fn named(name: &str) -> Result<&'static Module> {
    MODULES.iter().find(|module| module.name == name).with_context(|| format!("there is no module `{name}`"))
}

/// Builds all modules in one for development, and writes it under the name of each: one build takes less time than one for
/// each, and nobody downloads it.
pub(crate) fn build_for_development(folder: &Path) -> Result<()> {
    compile(Profile::WebDev, MODULES.iter().flat_map(|module| module.features))?;
    MODULES.iter().try_for_each(|module| bind(Profile::WebDev, folder, module.name))
}

fn compile<'a>(profile: Profile, features: impl Iterator<Item = &'a &'a str>) -> Result<()> {
    ensure_wasm_target()?;
    let features: Vec<&str> = features.copied().collect();
    must(
        cargo()
            .args(["rustc", "--quiet", "--package", "credit-checkup", "--lib", "--crate-type", "cdylib"])
            .args(["--profile", profile.name(), "--target", TARGET])
            .args(["--no-default-features", "--features", &features.join(",")])
            .env("CARGO_ENCODED_RUSTFLAGS", flags()),
    )
}

/// Writes what was compiled last as `NAME_bg.wasm`, with its bindings in `NAME.js` and their types in `NAME.d.ts`.
fn bind(profile: Profile, folder: &Path, name: &str) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    Bindgen::new()
        .input_path(target().join(TARGET).join(profile.name()).join("credit_checkup.wasm"))
        .out_name(name)
        // These bindings fetch nothing: the page hands them the module.
        .web(true)?
        .omit_default_module_path(true)
        .typescript(true)
        .remove_producers_section(true)
        .generate(folder)
        .context("cannot generate the bindings")
}

/// The compiler's flags for the modules: the 128-bit SIMD that every browser of the page has, which the search for bytes uses;
/// less inlining than usual, which takes 27 KB (brotli) off the core for 8 % of its speed; and no folder of this machine in the
/// module, where panics would name them, so that the same source gives the same bytes everywhere.
fn flags() -> String {
    let home = |name: &str, folder: &str| {
        let user = std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE")).unwrap_or_default();
        std::env::var_os(name).map_or_else(|| PathBuf::from(user).join(folder), PathBuf::from)
    };
    let named = [(home("CARGO_HOME", ".cargo"), "cargo"), (root().to_path_buf(), "checkup")];
    let remapped = named.map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display()));
    let code = ["-C", "target-feature=+simd128", "-C", "llvm-args=-inline-threshold=50"].map(str::to_owned);
    [code.as_slice(), remapped.as_slice()].concat().join("\u{1f}")
}
