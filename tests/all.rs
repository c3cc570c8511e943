//! Tests of the crate as others use it: one program, since linking one for each file takes longer than all of them run. It is not
//! called `main.rs`, beside which proptest would keep its regressions in a folder at the top of the project.

mod bills;
mod calendar;
mod cases;
mod catalogue;
mod cost;
mod diagnosis;
mod facts;
mod fuzz;
mod histories;
mod imports;
mod narrative;
mod outlook;
mod papers;
mod plan;
mod problems;
mod properties;
mod quantity;
mod reports;
mod scam;
mod score;
mod stress;
mod vault;

/// A file that is not named above would be left out in silence.
#[test]
fn every_file_of_tests_is_part_of_the_program() {
    let named = |name: &str| include_str!("all.rs").contains(&format!("\nmod {name};\n"));
    for entry in std::fs::read_dir("tests").unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        assert!(path.extension().is_none_or(|end| end != "rs") || name == "all" || named(name), "{name} is left out");
    }
}
