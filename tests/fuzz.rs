//! Every fuzz target with the inputs that are kept for it, and with each of them cut short and spoiled.

#[expect(unreachable_pub, reason = "a library for the programs of libFuzzer")]
#[path = "fuzz/src/lib.rs"]
mod targets;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

/// The names in a folder under tests/fuzz, without extensions.
fn names(folder: &str) -> BTreeSet<String> {
    let folder = PathBuf::from("tests/fuzz").join(folder);
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
}

#[test]
fn every_target_has_a_program_and_kept_inputs() {
    let listed: BTreeSet<String> = targets::TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(names("targets"), listed);
    assert_eq!(names("corpus"), listed);
}

/// A test for each target, so that they run side by side.
macro_rules! replayed {
    ($($name:ident)*) => {
        $(#[test] fn $name() { replay(stringify!($name)); })*

        #[test]
        fn every_target_is_replayed() {
            let listed: BTreeSet<&str> = targets::TARGETS.iter().map(|(name, _)| *name).collect();
            assert_eq!(BTreeSet::from([$(stringify!($name)),*]), listed);
        }
    };
}

replayed!(boundary cost history pdf report sheet stress table vault zip);

/// How many shorter inputs, and how many with one byte changed, come of each that is kept.
const SPOILED: usize = 32;

fn replay(name: &str) {
    let mut kept = 0;
    for entry in fs::read_dir(PathBuf::from("tests/fuzz/corpus").join(name)).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        targets::run(name, &bytes);
        for turn in 0..SPOILED {
            let at = bytes.len() * turn / SPOILED;
            targets::run(name, &bytes[..at]);
            let mut changed = bytes.clone();
            if let Some(byte) = changed.get_mut(at) {
                *byte = byte.wrapping_add(1 + turn as u8 * 7);
            }
            targets::run(name, &changed);
        }
        kept += 1;
    }
    assert!(kept > 0, "no input is kept for {name}");
}
