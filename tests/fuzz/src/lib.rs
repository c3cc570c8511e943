//! What must hold of any bytes: a function for each fuzz target. libFuzzer calls it with new inputs (`cargo xtask fuzz TARGET`),
//! `tests/fuzz.rs` with the inputs that are kept.

mod history;
mod import;
mod money;
mod vault;

type Target = fn(&[u8]);

/// Every target by its name.
pub const TARGETS: [(&str, Target); 10] = [
    ("boundary", history::boundary),
    ("cost", money::cost),
    ("history", history::history),
    ("pdf", import::pdf),
    ("report", import::report),
    ("sheet", import::sheet),
    ("stress", money::stress),
    ("table", import::table),
    ("vault", vault::vault),
    ("zip", import::zip),
];

/// Calls the target of this name.
pub fn run(name: &str, bytes: &[u8]) {
    let (_, target) = TARGETS.iter().find(|(other, _)| *other == name).expect("every program is named after a target");
    target(bytes);
}

/// The text that the bytes begin with.
fn text(bytes: &[u8]) -> &str {
    let chunk = bytes.utf8_chunks().next();
    chunk.map_or("", |chunk| chunk.valid())
}
